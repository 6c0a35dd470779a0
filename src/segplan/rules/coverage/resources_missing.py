"""SP711."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP711", severity=Severity.HINT, optional=True)
def resources_missing(view: PlanView) -> Iterator[Problem]:
    """Åtgärden säger inget om vad den kräver.

    ## Varför

    En åtgärd utan pengar, personal eller lokaler blir av bara om något annat får vänta. Läsaren vill veta om
    den ryms i nämndens ram och vad den kräver. Rådet är frivilligt. Efterfrågat i en protokollsanteckning.

    ## Fel

    ```yaml
    rubrik: Prova på-kurser nära hemmet  # SP711
    ```

    ## Rätt

    ```yaml
    finansiering:
      inom_ram: ja
    ```

    ```yaml
    konsekvenser: Två lärare arbetar 20 procent med kurserna under hösten.
    ```
    """
    for route, _, measure in view.measures:
        if measure.financing or measure.consequences or measure.is_retold:
            continue
        if measure.is_unknown("finansiering") or measure.is_unknown("konsekvenser"):
            continue
        yield Problem(
            view.place(*route, "rubrik"),
            f"”{measure.heading}” säger inget om vad den kräver, så läsaren vet inte om den ryms i budgeten",
            "Lägg till finansiering: belopp och finansieras_av, eller inom_ram: ja. Personal och lokaler skrivs i konsekvenser.",
        )
