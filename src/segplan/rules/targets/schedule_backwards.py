"""SP408."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from segplan.findings import Problem, RelatedPlace
from segplan.model.common import Period
from segplan.model.view import PlanView
from segplan.places import Route
from segplan.rules.registry import rule


@rule("SP408")
def schedule_backwards(view: PlanView) -> Iterator[Problem]:
    """En tidplan eller period slutar innan den börjar.

    ## Varför

    En av dagarna är fel, och det går inte att veta vilken. Åtgärden kan inte följas upp, och en
    period som slutar före sin början omfattar ingenting.

    ## Fel

    ```yaml
    tidplan:
      start: 2023-11-30
      slut: 2023-02-01  # SP408
    ```

    ```yaml plan
    giltighetstid:
      från: 2023-12-31
      till: 2023-01-01  # SP408
    ```

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        avser:
          från: 2023-06-30
          till: 2023-01-01  # SP408
    ```

    ## Rätt

    ```yaml
    tidplan:
      start: 2023-02-01
      slut: 2023-11-30
    ```
    """
    for route, start, end in _pairs(view):
        if isinstance(start, date) and isinstance(end, date) and end < start:
            *parent, first, last = route
            yield Problem(
                view.place(*parent, last),
                f"Dagen {end} ligger före den första dagen, {start}",
                f"Rätta {first} eller {last}.",
                (RelatedPlace(view.place(*parent, first), "den första dagen"),),
            )


def _pairs(view: PlanView) -> Iterator[tuple[Route, Any, Any]]:
    """Give every start and end: the route of their parent with both keys last, and the days."""
    yield from _period(("giltighetstid",), view.plan.validity)
    if view.plan.overall_follow_up is not None:
        yield from _period(("samlad_uppföljning", "avser"), view.plan.overall_follow_up.period)
    for route, _, measure in view.measures:
        if measure.schedule is not None:
            yield (*route, "tidplan", "start", "slut"), measure.schedule.start, measure.schedule.end
            yield (*route, "tidplan", "start", "omprövas"), measure.schedule.start, measure.schedule.review
    for one in view.follow_ups:
        yield from _period((*one.route, "avser"), one.entry.period)


def _period(route: Route, period: Period | None) -> Iterator[tuple[Route, Any, Any]]:
    if period is not None:
        yield (*route, "från", "till"), period.start, period.end
