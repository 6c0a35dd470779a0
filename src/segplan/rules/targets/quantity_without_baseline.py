"""SP401."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.targets.metrics import is_missing, judged_metrics, missing


@rule("SP401", draft=Severity.WARNING)
def quantity_without_baseline(view: PlanView) -> Iterator[Problem]:
    """Måttet saknar utgångsvärde.

    ## Varför

    Utan värdet innan åtgärden börjar går det inte att se om den ändrade något. Ett mål på 24 kurser
    är en fyrdubbling från sex, men en minskning från 30.

    ## Fel

    ```yaml
    mått:  # SP401
      måttenhet: kurser
      målvärde: 24
      senast: 2023-11-30
      datakälla: kulturskolans kursregister
    ```

    I en plan under beredning får uppgiften inte vara okänd:

    ```yaml plan
    planstatus: beredning
    ```

    ```yaml
    mått:
      måttenhet: kurser
      utgångsvärde: okänt  # SP401
      målvärde: 24
      senast: 2023-11-30
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
      utgångsvärde: okänt
      målvärde: 24
      senast: 2023-11-30
      datakälla: kulturskolans kursregister
    ```
    """
    for one in judged_metrics(view):
        if is_missing(view, one.metric.baseline):
            yield missing(
                view,
                one,
                "utgångsvärde",
                f"Måttet för ”{one.measure.heading}” säger inte hur det är innan åtgärden börjar",
                "Ange utgångsvärde och mätdatum. Är det något nytt som räknas är utgångsvärdet 0.",
            )
