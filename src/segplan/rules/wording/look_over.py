"""SP302."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.skeletons import decider, last_day
from segplan.rules.wording.vague_measure import has_decision_point, vague_measures
from segplan.wording.lexicon import REVIEW


@rule("SP302", draft=Severity.WARNING)
def look_over(view: PlanView) -> Iterator[Problem]:
    """Åtgärden är att se över något, utan att säga vad översynen ger.

    ## Varför

    En översyn kan pågå hur länge som helst och sluta i ingenting. Läsaren kan inte avgöra om den
    är gjord förrän det står vad den lämnar efter sig: ett förslag, nya regler eller ett beslut.

    ## Fel

    ```yaml
    formulering: Reglerna för föreningsbidrag ska ses över.  # SP302
    ```

    ```yaml
    formulering: Förvaltningen ser under våren regelbundet över taxan.  # SP302
    ```

    ```yaml
    formulering: En avgiftsöversyn genomförs.  # SP302
    ```

    ## Rätt

    ```yaml
    formulering: Reglerna för föreningsbidrag ses över, och förslag till nya regler lämnas till nämnden senast i maj.
    ```

    ```yaml
    formulering: Översynsgruppen lämnar sin rapport till kommunstyrelsen i april.
    ```
    """
    for vague in vague_measures(view, REVIEW):
        if has_decision_point(vague.measure):
            continue
        body, day = decider(view, vague.measure), last_day(view, vague.measure)
        yield vague.problem(
            "säger inte vad som finns när översynen är gjord",
            f"Skriv vad översynen ger och vem som får det, till exempel ”… och lämna förslag till {body} senast {day}”, "
            "eller fyll i beslutspunkt.",
        )
