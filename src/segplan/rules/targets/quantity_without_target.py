"""SP403."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.targets.metrics import is_missing, judged_metrics, missing


@rule("SP403", draft=Severity.WARNING)
def quantity_without_target(view: PlanView) -> Iterator[Problem]:
    """Måttet saknar målvärde.

    ## Varför

    Ett mått utan målvärde följer utvecklingen, men ingen kan säga om åtgärden räckte. Fler och
    mindre säger åt vilket håll, inte hur långt.

    ## Fel

    ```yaml
    mått:  # SP403
      måttenhet: kurser
      utgångsvärde: 6
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
      utgångsvärde: 6
      målvärde: okänt  # SP403
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
      utgångsvärde: 6
      målvärde: okänt
      senast: 2023-11-30
      datakälla: kulturskolans kursregister
    ```
    """
    for one in judged_metrics(view):
        if is_missing(view, one.metric.target):
            unit = one.metric.unit if isinstance(one.metric.unit, str) else "[enhet]"
            yield missing(
                view,
                one,
                "målvärde",
                f"Måttet för ”{one.measure.heading}” säger inte vilket värde som ska nås",
                f"Ange målvärde: det antal {unit} som räcker för att åtgärden ska vara gjord.",
            )
