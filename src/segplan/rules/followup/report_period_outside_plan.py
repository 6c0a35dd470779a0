"""SP509."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP509", severity=Severity.WARNING)
def report_period_outside_plan(view: PlanView) -> Iterator[Problem]:
    """Rapportens period ligger utanför planens tid.

    ## Varför

    Uppföljningen gäller planens egen tid. En period utanför den betyder oftast att årtalet är
    fel eller att posten hör till en annan plan, och då jämförs åtgärder över olika lång tid.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        avser:
          från: 2022-01-01  # SP509
          till: 2023-12-31
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under våren.
    ```

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        avser:
          från: 2023-08-31
          till: 2024-01-31  # SP509
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under våren.
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        avser: {från: 2023-01-01, till: 2023-12-31}
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under våren.
    ```
    """
    first, last = view.plan.period
    remedy = f"Rätta perioden så att den ligger mellan {first} och {last}, eller flytta posten till rätt plan."
    for one in view.follow_ups:
        period = one.entry.period
        if period is None or period.end < period.start:
            continue  # a period that ends before it begins is the fault of another rule
        if period.start < first:
            yield Problem(
                view.place(*one.route, "avser", "från"),
                f"Rapportens period börjar {period.start}, innan planen börjar gälla {first}",
                remedy,
            )
        elif period.end > last:
            yield Problem(
                view.place(*one.route, "avser", "till"),
                f"Rapportens period slutar {period.end}, efter planens sista dag {last}",
                remedy,
            )
