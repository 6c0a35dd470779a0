"""SP404."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.skeletons import last_day
from segplan.rules.targets.metrics import is_missing, judged_metrics, missing


@rule("SP404", draft=Severity.WARNING)
def quantity_without_date(view: PlanView) -> Iterator[Problem]:
    """Måttet saknar dag då målvärdet ska vara nått.

    ## Varför

    Ett målvärde utan dag kan alltid nås senare. Med en dag går det att räkna ut om åtgärden ligger
    rätt till på vägen.

    ## Fel

    ```yaml
    mått:  # SP404
      måttenhet: kurser
      utgångsvärde: 6
      målvärde: 24
      datakälla: kulturskolans kursregister
    ```

    I en plan under beredning får uppgiften inte vara okänd:

    ```yaml plan
    planstatus: beredning
    ```

    ```yaml
    mått:
      måttenhet: kurser
      utgångsvärde: 6
      målvärde: 24
      senast: okänt  # SP404
      datakälla: kulturskolans kursregister
    ```

    ## Rätt

    ```yaml
    mått:
      måttenhet: kurser
      utgångsvärde: 6
      målvärde: 24
      senast: 2023-11-30
      datakälla: kulturskolans kursregister
    ```

    ```yaml
    mått:
      måttenhet: kurser
      utgångsvärde: 6
      målvärde: 24
      senast: okänt
      datakälla: kulturskolans kursregister
    ```
    """
    for one in judged_metrics(view):
        if is_missing(view, one.metric.due):
            yield missing(
                view,
                one,
                "senast",
                f"Måttet för ”{one.measure.heading}” säger inte när målvärdet ska vara nått",
                f"Skriv senast: {last_day(view, one.measure)} i måttet, eller den dag som gäller.",
            )
