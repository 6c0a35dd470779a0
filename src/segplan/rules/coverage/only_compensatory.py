"""SP705."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.measure import ApproachKind
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.swedish import plural

_FEWEST = 5
"""In a plan with fewer classified measures the balance says little."""


@rule("SP705", severity=Severity.HINT)
def only_compensatory(view: PlanView) -> Iterator[Problem]:
    """Ingen eller nästan ingen åtgärd motverkar orsakerna.

    ## Varför

    Åtgärder som kompenserar hjälper dem som drabbas, men ändrar inte det som delar staden: var och hur det
    byggs, vilka som går i vilken skola, vem som får arbete. En plan får väga som den vill, men läsaren ska
    se hur den väger. Rådet ges när färre än en åtgärd av tio motverkar orsakerna. Efterfrågat i
    protokollsanteckningar.

    ## Fel

    ```yaml plan
    områden:  # SP705
      - nr: 1
        namn: En rikare fritid
        åtgärder:
          - {id: a, nr: "1.1", rubrik: A, formulering: Tio lampor byts i maj., ansats: {slag: kompensera, skäl: a}}
          - {id: b, nr: "1.2", rubrik: B, formulering: Tio lampor byts i maj., ansats: {slag: kompensera, skäl: b}}
          - {id: c, nr: "1.3", rubrik: C, formulering: Tio lampor byts i maj., ansats: {slag: kompensera, skäl: c}}
          - {id: d, nr: "1.4", rubrik: D, formulering: Tio lampor byts i maj., ansats: {slag: kompensera, skäl: d}}
          - {id: e, nr: "1.5", rubrik: E, formulering: Tio lampor byts i maj., ansats: {slag: kunskap, skäl: e}}
    ```

    ## Rätt

    ```yaml plan
    områden:
      - nr: 1
        namn: En rikare fritid
        åtgärder:
          - {id: a, nr: "1.1", rubrik: A, formulering: Tio lampor byts i maj., ansats: {slag: kompensera, skäl: a}}
          - {id: b, nr: "1.2", rubrik: B, formulering: Tio lampor byts i maj., ansats: {slag: kompensera, skäl: b}}
          - {id: c, nr: "1.3", rubrik: C, formulering: Tio lampor byts i maj., ansats: {slag: kompensera, skäl: c}}
          - {id: d, nr: "1.4", rubrik: D, formulering: Tio lampor byts i maj., ansats: {slag: kompensera, skäl: d}}
          - {id: e, nr: "1.5", rubrik: E, formulering: Tio lampor byts i maj., ansats: {slag: motverka, skäl: e}}
    ```
    """
    kinds = [measure.approach.kind for measure in view.plan.measures if measure.approach]
    structural = kinds.count(ApproachKind.COUNTERACT)
    if len(kinds) < _FEWEST or structural * 10 >= len(kinds):
        return
    compensating = kinds.count(ApproachKind.COMPENSATE)
    yield Problem(
        view.place("områden", on_key=True),
        f"{structural} av {plural(len(kinds), 'åtgärd', 'åtgärder')} motverkar orsakerna; {compensating} kompenserar för "
        "verkningarna",
        "Ta med åtgärder som ändrar orsakerna, till exempel i fysisk planering, skolans upptagningsområden eller "
        "upphandling, eller skriv i syfte varför planen väger som den gör.",
    )
