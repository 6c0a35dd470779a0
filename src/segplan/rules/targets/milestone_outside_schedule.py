"""SP407."""

from collections.abc import Iterator
from datetime import date

from segplan.findings import Problem, Severity
from segplan.model.measure import Measure
from segplan.model.view import PlanView
from segplan.places import Route
from segplan.rules.registry import rule


@rule("SP407", severity=Severity.WARNING)
def milestone_outside_schedule(view: PlanView) -> Iterator[Problem]:
    """Ett steg på vägen ligger utanför tidplanen eller planens period.

    ## Varför

    En hållpunkt efter åtgärdens slut eller före dess början säger emot tidplanen, och läsaren vet
    inte vilken uppgift som gäller. Utan tidplan gäller den period som planen är beslutad för.

    ## Fel

    ```yaml
    tidplan:
      start: 2023-02-01
      slut: 2023-11-30
    hållpunkter:
      - senast: 2023-01-15  # SP407
        vad: Lokalerna är bokade.
      - senast: 2023-12-20  # SP407
        vad: Kurserna är utvärderade.
    ```

    ```yaml
    # utan: tidplan, mått
    beslutspunkt:
      organ: KN
      senast: 2024-02-20  # SP407
      underlag: Förvaltningens förslag.
      nästa_steg: Kurserna annonseras.
    ```

    ## Rätt

    ```yaml
    tidplan:
      start: 2023-02-01
      slut: 2023-11-30
    hållpunkter:
      - senast: 2023-03-15
        vad: Lokalerna är bokade.
    ```

    ```yaml
    tidplan:
      start: 2023-02-01
      löpande: ja
      omprövas: 2024-06-30
    mått: {måttenhet: kurser, utgångsvärde: 6, målvärde: 24, senast: 2024-05-31, datakälla: kursregistret}
    ```
    """
    for route, _, measure in view.measures:
        (first, start_is), (last, end_is) = _first_day(view, measure), _last_day(view, measure)
        for place, day in _dated(measure):
            if first is not None and day < first:
                yield Problem(
                    view.place(*route, *place),
                    f"{day} ligger före {start_is}, {first}",
                    "Rätta dagen, eller tidplanen om den är fel.",
                )
            elif last is not None and day > last:
                yield Problem(
                    view.place(*route, *place),
                    f"{day} ligger efter {end_is}, {last}",
                    "Rätta dagen, eller tidplanen om den är fel.",
                )


def _first_day(view: PlanView, measure: Measure) -> tuple[date | None, str]:
    schedule = measure.schedule
    if schedule is not None and schedule.start is not None:
        return (schedule.start if isinstance(schedule.start, date) else None), "tidplanens start"
    return (None if schedule else view.plan.period[0]), "planens första dag"


def _last_day(view: PlanView, measure: Measure) -> tuple[date | None, str]:
    schedule = measure.schedule
    if schedule is None or (schedule.end is None and not schedule.continuous):
        return (None if measure.is_unknown("tidplan") else view.plan.period[1]), "planens sista dag"
    return (schedule.end if isinstance(schedule.end, date) else None), "tidplanens slut"


def _dated(measure: Measure) -> Iterator[tuple[Route, date]]:
    for index, milestone in enumerate(measure.milestones):
        yield ("hållpunkter", index, "senast"), milestone.due
    if measure.metric is not None and isinstance(measure.metric.due, date):
        yield ("mått", "senast"), measure.metric.due
    if measure.decision_point is not None and isinstance(measure.decision_point.due, date):
        yield ("beslutspunkt", "senast"), measure.decision_point.due
