"""SP709."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP709", severity=Severity.HINT)
def approach_without_reason(view: PlanView) -> Iterator[Problem]:
    """Åtgärden säger att den motverkar orsaker, men inte vilken orsak.

    ## Varför

    Det är lätt att kalla en åtgärd strukturell. Med ett skäl kan läsaren pröva det: vilken orsak ändras,
    och hur? Orsaksanalysen kommer före valet av åtgärd (Brottsförebyggande rådet, Välj åtgärder som
    påverkar orsakerna).

    ## Fel

    ```yaml
    ansats:
      slag: motverka  # SP709
    ```

    ## Rätt

    ```yaml
    ansats:
      slag: motverka
      skäl: Hyresrätter i villaområden gör att fler kan bo där.
    ```
    """
    for route, _, measure in view.measures:
        approach = measure.approach
        if approach is None or approach.reason or measure.is_retold or approach.kind.value != "motverka":
            continue
        yield Problem(
            view.place(*route, "ansats", "slag"),
            f"”{measure.heading}” sägs motverka orsakerna, men inte vilken orsak eller hur",
            "Lägg till skäl: vilken orsak till segregationen som åtgärden ändrar.",
        )
