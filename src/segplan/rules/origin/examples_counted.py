"""SP803."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.origin_count import count_origins
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP803", severity=Severity.HINT)
def examples_counted(view: PlanView) -> Iterator[Problem]:
    """Planen innehåller åtgärder som är påhittade exempel.

    ## Varför

    En plan med exempel visar hur verktyget fungerar, men den är ingen kommuns plan. Rådet räknar
    exemplen överst i granskningen, så att ingen tar dem för kommunens åtgärder.

    ## Fel

    ```yaml plan
    titel: Åtgärdsplan 2023  # SP803
    ```

    ```yaml
    ursprung: {slag: exempel}
    ```

    ## Rätt

    ```yaml plan
    titel: Åtgärdsplan 2023
    ```
    """
    count = count_origins(view.plan)
    if count.example:
        yield Problem(
            view.place("titel"),
            f"{count.example} av {count.total} åtgärder är påhittade exempel "
            f"(belagda: {count.documented}, härledda: {count.derived})",
            "Använd inte planen för att bedöma kommunen. Byt exemplen mot kommunens åtgärder när de finns.",
        )
