"""SP706."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP706", severity=Severity.WARNING)
def leg_without_measure(view: PlanView) -> Iterator[Problem]:
    """Ett ben som planen sägs vila på har ingen åtgärd.

    ## Varför

    Säger planen att den vilar på två ben ska läsaren hitta åtgärder för båda. Annars är det ena benet
    bara en avsikt.

    ## Fel

    ```yaml plan
    ben:
      - id: motverka
        beskrivning: Motverka boendesegregationen.  # SP706
      - id: kompensera
        beskrivning: Kompensera för verkningarna.
    ```
    ```yaml
    ben: kompensera
    ```

    ## Rätt

    ```yaml plan
    ben:
      - id: kompensera
        beskrivning: Kompensera för verkningarna.
    ```
    ```yaml
    ben: kompensera
    ```
    """
    used = {measure.leg for measure in view.plan.measures}
    if used == {None}:
        return
    for index, leg in enumerate(view.plan.legs):
        if leg.identifier not in used:
            yield Problem(
                view.place("ben", index, "beskrivning"),
                f"Planen vilar på ”{leg.description.rstrip('.')}”, men ingen åtgärd hör till det benet",
                f"Skriv ben: {leg.identifier} på de åtgärder som hör dit, eller besluta om en åtgärd.",
            )
