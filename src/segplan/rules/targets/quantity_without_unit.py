"""SP402."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.targets.metrics import indicator_of, is_missing, is_told_elsewhere, judged_metrics, missing


@rule("SP402", draft=Severity.WARNING)
def quantity_without_unit(view: PlanView) -> Iterator[Problem]:
    """Måttet saknar enhet.

    ## Varför

    Ett tal utan enhet betyder ingenting: 24 kan vara kurser, deltagare eller procent. Den som följer
    upp ska räkna samma sak som den som skrev planen.

    ## Fel

    ```yaml
    mått:  # SP402
      utgångsvärde: 6
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
      måttenhet: okänt  # SP402
      utgångsvärde: 6
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
      måttenhet: okänt
      utgångsvärde: 6
      målvärde: 24
      senast: 2023-11-30
      datakälla: kulturskolans kursregister
    ```

    Enheten följer av indikatorn:

    ```yaml
    mått:
      indikator: elever-i-kulturskola
      utgångsvärde: 120
      målvärde: 180
      senast: 2023-11-30
      datakälla: kulturskolans elevregister
    ```
    """
    for one in judged_metrics(view):
        if indicator_of(view, one.metric) or is_told_elsewhere(view, one.metric):
            continue
        if is_missing(view, one.metric.unit):
            yield missing(
                view,
                one,
                "måttenhet",
                f"Måttet för ”{one.measure.heading}” säger inte vad som räknas",
                "Ange måttenhet: det som räknas, till exempel kurser, elever eller procent.",
            )
