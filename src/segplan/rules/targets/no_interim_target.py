"""SP409."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.targets.metrics import judged_metrics

_YEARS = 2


@rule("SP409", severity=Severity.WARNING, draft=Severity.HINT)
def no_interim_target(view: PlanView) -> Iterator[Problem]:
    """Målet ligger mer än två år bort och har inget delmål.

    ## Varför

    Utan delmål märks det först vid målåret att åtgärden inte räckte, och då är det för sent att
    ändra den. Två år räknas från den dag åtgärden börjar, eller planen om det inte är känt.

    Efterfrågat i en protokollsanteckning: delmål och indikatorer på vägen, så att det syns att
    arbetet går åt rätt håll.

    ## Fel

    ```yaml
    tidplan: {start: 2023-02-01, slut: 2026-12-31}
    mått:  # SP409
      måttenhet: elever
      utgångsvärde: 120
      målvärde: 180
      senast: 2026-12-31
      datakälla: kulturskolans elevregister
    ```

    ## Rätt

    ```yaml
    tidplan: {start: 2023-02-01, slut: 2026-12-31}
    mått:
      måttenhet: elever
      utgångsvärde: 120
      målvärde: 180
      senast: 2026-12-31
      datakälla: kulturskolans elevregister
    delmål:
      - senast: 2024-12-31
        värde: 150
    ```

    ```yaml
    tidplan: {start: 2023-02-01, slut: 2025-01-31}
    mått: {måttenhet: elever, utgångsvärde: 120, målvärde: 180, senast: 2025-01-31, datakälla: elevregistret}
    ```
    """
    for one in judged_metrics(view):
        metric, measure = one.metric, one.measure
        if measure.interim_targets or measure.is_unknown("delmål") or not isinstance(metric.due, date):
            continue
        start = measure.schedule.start if measure.schedule else None
        begins = start if isinstance(start, date) else view.plan.period[0]
        if _years_later(begins) < metric.due:
            yield Problem(
                view.place(*one.route, "mått", on_key=True),
                f"Målet för ”{measure.heading}” ska nås {metric.due}, men inget delmål visar om åtgärden är på väg dit",
                f"Lägg till delmål, till exempel senast: {begins.year + 1}-12-31, värde: {_halfway(metric.baseline, metric.target)}.",
            )


def _years_later(day: date) -> date:
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + _YEARS, day=28 if leap_day else day.day)


def _halfway(baseline: object, target: object) -> str:
    if isinstance(baseline, Decimal) and isinstance(target, Decimal):
        return str(round((baseline + target) / 2))
    return "[värdet]"
