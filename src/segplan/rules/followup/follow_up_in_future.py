"""SP516."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP516", severity=Severity.WARNING, dated=True)
def follow_up_in_future(view: PlanView) -> Iterator[Problem]:
    """Uppföljningen är daterad en dag som ännu inte har varit.

    ## Varför

    Den senaste posten gäller. En post med ett skrivfel i årtalet, till exempel 2028 i stället för
    2023, tar över läget från alla rapporter fram till den dagen.

    ## Fel

    ```yaml åtgärd per 2023-12-31
    uppföljning:
      - datum: 2028-07-01  # SP516
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under hösten.
    ```

    ## Rätt

    ```yaml åtgärd per 2023-12-31
    uppföljning:
      - datum: 2023-07-01
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under hösten.
    ```
    """
    for one in view.follow_ups:
        if one.entry.reported_on > view.as_of:
            yield Problem(
                view.place(*one.route, "datum"),
                f"Uppföljningen är daterad {one.entry.reported_on}, en dag som ännu inte har varit",
                "Rätta datumet till dagen då uppföljningen rapporterades.",
                dated=True,
            )
