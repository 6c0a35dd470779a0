"""Everything in a plan that has a day: decisions, milestones, interim targets, targets, ends, reviews and reports."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import groupby

from segplan.documents.parts.decisions import decision_line, in_order
from segplan.documents.parts.names import Names
from segplan.documents.parts.targets import with_unit
from segplan.model.case import DecisionKind
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.values import known
from segplan.swedish import capitalised, counted, day, listed, sentence, uncapitalised


class Occasion(Enum):
    """What sort of day it is, in the order of one day's events."""

    DECISION = "Beslut"
    DECISION_POINT = "Beslutspunkt"
    MILESTONE = "Hållpunkt"
    INTERIM = "Delmål"
    TARGET = "Målvärde"
    END = "Slutdatum"
    REVIEW = "Omprövning"
    REPORT = "Rapportering"


@dataclass(frozen=True)
class Event:
    """A day, what happens on it, and the measure that it is about, if it is about one.

    `done` is the day on which it was done, when that is told.
    """

    day: date
    occasion: Occasion
    text: str
    measure: Measure | None = None
    done: date | None = None


def plan_events(plan: Plan, names: Names) -> tuple[Event, ...]:
    """Every event of a plan by day, a day's events by their sort and then in the order of the file."""
    found = [*_decisions(plan), *_reports(plan)]
    found += [event for measure in plan.measures for event in measure_events(measure, names)]
    return in_time(found)


def in_time(events: "list[Event] | tuple[Event, ...]") -> tuple[Event, ...]:
    """Events by day, a day's events by their sort and then as they came."""
    order = list(Occasion)
    return tuple(sorted(events, key=lambda event: (event.day, order.index(event.occasion))))


def together(events: Iterable[Event]) -> list[list[Event]]:
    """Events of one day and one measure, which are told in one row."""
    groups: dict[tuple[date, int], list[Event]] = {}
    for place, event in enumerate(events):
        groups.setdefault((event.day, id(event.measure) if event.measure else -place), []).append(event)
    return list(groups.values())


def occasions(group: Iterable[Event]) -> str:
    """What sorts of day one row tells of: ”Målvärde och slutdatum”."""
    return capitalised(listed(event.occasion.value.lower() for event in group))


def _decisions(plan: Plan) -> Iterator[Event]:
    for decision in in_order(plan.case):
        if isinstance(decision.date, date):
            is_ahead = decision.kind is DecisionKind.ADOPTION and not plan.status.is_adopted
            line = uncapitalised(decision_line(decision, is_ahead=is_ahead))
            said = f"Planen {line}" if is_ahead else f"Planen är {line}"
            yield Event(decision.date, Occasion.DECISION, said, done=None if is_ahead else decision.date)


def _reports(plan: Plan) -> Iterator[Event]:
    """The reports of each month together, on the month's first day of reporting."""
    dates = sorted(entry.reported_on for measure in plan.measures for entry in measure.follow_ups)
    for _, of_month in groupby(dates, key=lambda one: (one.year, one.month)):
        found = list(of_month)
        first, last = found[0], found[-1]
        until = f" till och med den {day(last)}" if last != first else ""
        said = f"{counted(len(found), 'rapport', 'rapporter')} om åtgärder lämnade{until}."
        yield Event(first, Occasion.REPORT, said, done=last)


def measure_events(measure: Measure, names: Names) -> Iterator[Event]:
    """Every known day of a measure; a day that the source does not tell is no event."""
    yield from _decision_point(measure, names)
    for milestone in measure.milestones:
        yield Event(milestone.due, Occasion.MILESTONE, sentence(milestone.what), measure, milestone.done)
    unit = known(measure.metric.unit) or "" if measure.metric else ""
    for interim in measure.interim_targets:
        yield Event(interim.due, Occasion.INTERIM, f"{capitalised(with_unit(interim.value, unit))}.", measure)
    metric = measure.metric
    if metric is not None and isinstance(metric.due, date):
        yield Event(metric.due, Occasion.TARGET, f"{capitalised(with_unit(metric.target, unit))}.", measure)
    yield from _schedule(measure)


def _decision_point(measure: Measure, names: Names) -> Iterator[Event]:
    point = measure.decision_point
    if point is not None and isinstance(point.due, date):
        body = known(point.body)
        by = f"Beslutas av {names.organisation(body)}." if body else "Beslut ska vara fattat."
        yield Event(point.due, Occasion.DECISION_POINT, by, measure)


def _schedule(measure: Measure) -> Iterator[Event]:
    schedule = measure.schedule
    if schedule is not None and isinstance(schedule.end, date):
        text = sentence(measure.closing_criterion) if measure.closing_criterion else "Åtgärden ska vara klar."
        yield Event(schedule.end, Occasion.END, text, measure)
    if schedule is not None and isinstance(schedule.review, date):
        yield Event(schedule.review, Occasion.REVIEW, "Löpande arbete prövas om.", measure)
