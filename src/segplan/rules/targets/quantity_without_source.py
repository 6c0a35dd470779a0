"""SP405."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.targets.metrics import indicator_of, is_missing, is_told_elsewhere, judged_metrics, missing


@rule("SP405", draft=Severity.WARNING)
def quantity_without_source(view: PlanView) -> Iterator[Problem]:
    """Måttet saknar datakälla.

    ## Varför

    Den som följer upp måste veta var värdet hämtas, annars jämförs siffror som är räknade på olika
    sätt. Finns ingen källa går målet inte att följa upp alls.

    ## Fel

    ```yaml
    mått:  # SP405
      måttenhet: kurser
      utgångsvärde: 6
      målvärde: 24
      senast: 2023-11-30
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
      senast: 2023-11-30
      datakälla: okänt  # SP405
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
      senast: 2023-11-30
      datakälla: okänt
    ```
    """
    for one in judged_metrics(view):
        indicator = indicator_of(view, one.metric)
        if (indicator and indicator.system) or is_told_elsewhere(view, one.metric):
            continue
        if is_missing(view, one.metric.data_source):
            yield missing(
                view,
                one,
                "datakälla",
                f"Måttet för ”{one.measure.heading}” säger inte var värdet hämtas",
                "Ange datakälla: registret, systemet eller undersökningen som ger värdet.",
            )
