"""SP410."""

from collections.abc import Iterator
from decimal import Decimal

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.targets.metrics import metrics_of


@rule("SP410", severity=Severity.HINT)
def target_equals_baseline(view: PlanView) -> Iterator[Problem]:
    """Målvärdet är detsamma som utgångsvärdet.

    ## Varför

    Målet är nått redan innan åtgärden börjar, så måttet kan inte visa om den gav något. Oftast är
    ett av värdena inskrivet på fel rad.

    ## Fel

    ```yaml
    mått:
      måttenhet: kurser
      utgångsvärde: 24
      målvärde: 24  # SP410
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
    """
    for one in metrics_of(view):
        metric = one.metric
        if isinstance(metric.target, Decimal) and metric.target == metric.baseline:
            yield Problem(
                view.place(*one.route, "mått", "målvärde"),
                f"Målvärdet {metric.target} är redan nått: utgångsvärdet är detsamma",
                "Rätta det värde som är fel. Ska nivån hållas: ta bort måttet och skriv nivån i slutkriterium.",
                (RelatedPlace(view.place(*one.route, "mått", "utgångsvärde"), "utgångsvärdet"),),
            )
