"""SP310."""

from collections.abc import Iterator
from decimal import Decimal

from segplan.findings import Problem, Severity
from segplan.model.measure import Measure
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.skeletons import decider
from segplan.rules.wording.judged import VAGUE, has_decision_point


@rule("SP310", draft=Severity.WARNING, silent_when=VAGUE)
def closing_criterion_missing(view: PlanView) -> Iterator[Problem]:
    """Åtgärden saknar slutkriterium.

    ## Varför

    Slutkriteriet säger vad som är sant när åtgärden är gjord. Utan det kan pågår betyda allt från
    nyss påbörjad till något som aldrig tar slut, och två personer kan svara olika på om den är klar.

    ## Fel

    ```yaml
    # utan: slutkriterium
    rubrik: Prova på-kurser nära hemmet  # SP310
    ```

    ## Rätt

    ```yaml
    slutkriterium: 24 kurser har hållits och deltagarna är räknade.
    ```

    ```yaml
    # utan: slutkriterium
    beslutspunkt:
      organ: KN
      senast: 2023-10-31
      underlag: Förvaltningens förslag till kursutbud.
      nästa_steg: Kurserna annonseras inför vårterminen.
    ```

    ```yaml
    # utan: slutkriterium
    okänt: [slutkriterium]
    ```
    """
    for route, _, measure in view.measures:
        if measure.closing_criterion is not None or has_decision_point(measure):
            continue
        if measure.is_retold or measure.is_unknown("slutkriterium"):
            continue
        yield Problem(
            view.place(*route, "rubrik"),
            f"Det framgår inte vad som är sant när ”{measure.heading}” är gjord",
            f"Lägg till slutkriterium, till exempel ”{_amount(measure)} är [hållna] och redovisade "
            f"för {decider(view, measure)}”.",
        )


def _amount(measure: Measure) -> str:
    metric = measure.metric
    if metric is not None and isinstance(metric.target, Decimal) and isinstance(metric.unit, str):
        return f"{metric.target} {metric.unit}"
    return "[Antal och vad]"
