"""What differs between two versions of one year's plan besides what it promises: its log, case and sources."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from segplan.diff.amendments import new_amendments
from segplan.diff.areas import AreaPairs
from segplan.diff.changes import Change, Form
from segplan.diff.kinds import Kind
from segplan.diff.naming import Side
from segplan.diff.severity import Severity
from segplan.diff.showing import show_value
from segplan.diff.subjects import Subject
from segplan.diff.typography import plain
from segplan.lineage import Link
from segplan.model.base import PlanPart
from segplan.model.followup import FollowUp
from segplan.model.plan import Plan
from segplan.model.walk import fields_by_key, says_something
from segplan.places import Route
from segplan.swedish import plural

PLAN_KEYS = (
    *("kommun", "ersätter", "samordningsansvarig", "ärende", "kontrolltal", "ursprung"),
    *("samlad_uppföljning", "förs_inte_vidare", "protokollsanteckningar"),
)
"""The keys of a plan that belong to its own year."""

MEASURE_KEYS = ("föregångare", "källor", "anmärkning", "ursprung")
"""The keys of a measure that belong to its own year; the follow-up is told entry by entry."""

AREA_KEYS = ("analys", "ursprung")
"""The keys of an area that belong to its own year."""


def rest_of_plans(before: Side, after: Side, areas: AreaPairs) -> Iterator[Change]:
    """Give the decided corrections that were entered, and one change for each other key that differs."""
    entered = new_amendments(before.plan, after.plan)
    taken_back = new_amendments(after.plan, before.plan)
    for entry in (*entered, *taken_back):
        said = f"{show_value(entry.kind)} {show_value(entry.date)}: {entry.reason}"
        is_new = entry in entered
        yield Change(
            Subject.AMENDMENT,
            Form.ADDED if is_new else Form.REMOVED,
            Kind.CORRECTED,
            Severity.CORRECTION,
            places_before=(before.place(("ärende",)),),
            places_after=(after.place(("ärende",)),),
            field="ärende.ändringar",
            before=None if is_new else said,
            after=said if is_new else None,
        )
    plans = (_without_told(before.plan), _without_told(after.plan))
    for key in PLAN_KEYS:
        yield from _rest(Subject.PLAN_PART, key, plans, ((), ()), (before, after))
    for old, new in areas.items():
        parts = (before.plan.areas[old], after.plan.areas[new])
        routes: tuple[Route, Route] = (("områden", old), ("områden", new))
        for key in AREA_KEYS:
            for change in _rest(Subject.PLAN_PART, key, parts, routes, (before, after)):
                yield replace(change, area=f"{parts[1].number} {parts[1].name}")


def _without_told(plan: Plan) -> Plan:
    """Give a plan without what other changes tell: the corrections, and the function that coordinates."""
    case = plan.case.model_copy(update={"amendments": ()}) if plan.case else None
    coordinator = plan.coordinator.model_copy(update={"function": ""}) if plan.coordinator else None
    has_more = coordinator is not None and (coordinator.organisation or coordinator.source or coordinator.remark)
    return plan.model_copy(
        update={
            "case": case if case is not None and says_something(case) else None,
            "coordinator": coordinator if has_more else None,
        }
    )


def rest_of_measures(link: Link, sides: tuple[Side, Side]) -> Iterator[Change]:
    """Give the changes of a measure's log, and one change for each other key that differs."""
    parts, routes = (link.before.measure, link.after.measure), (link.before.route, link.after.route)
    named = {"measures_before": (sides[0].name(link.before),), "measures_after": (sides[1].name(link.after),)}
    yield from _follow_ups(link, sides, named)
    yield from _taken_steps(link, sides, named)
    for key in MEASURE_KEYS:
        yield from _rest(Subject.MEASURE_PART, key, parts, routes, sides, **named)


def _follow_ups(link: Link, sides: tuple[Side, Side], named: dict[str, Any]) -> Iterator[Change]:
    before, after = link.before.measure, link.after.measure
    if _canonical(before.follow_ups) == _canonical(after.follow_ups):
        return
    old, new = before.newest_follow_up, after.newest_follow_up
    is_other_state = (old and old.state) != (new and new.state)
    yield Change(
        Subject.FOLLOW_UP,
        Form.ADDED if old is None else Form.REMOVED if new is None else Form.CHANGED,
        Kind.STATUS_CHANGED if is_other_state else Kind.OTHER,
        places_before=(sides[0].place((*link.before.route, "uppföljning")),),
        places_after=(sides[1].place((*link.after.route, "uppföljning")),),
        field="uppföljning",
        before=_show(old),
        after=_show(new),
        note="" if is_other_state else "posterna skiljer sig",
        **named,
    )


def _taken_steps(link: Link, sides: tuple[Side, Side], named: dict[str, Any]) -> Iterator[Change]:
    """Give one change for each step of which one version tells another day that it was taken."""
    old, new = ({plain(one.what): one.done for one in at.measure.milestones} for at in (link.before, link.after))
    for what in [one for one in new if one in old and old[one] != new[one]]:
        before, after = (None if day is None else f"{what}: klar {show_value(day)}" for day in (old[what], new[what]))
        yield Change(
            Subject.FOLLOW_UP,
            Form.ADDED if before is None else Form.REMOVED if after is None else Form.CHANGED,
            Kind.STATUS_CHANGED,
            places_before=(sides[0].place((*link.before.route, "hållpunkter")),),
            places_after=(sides[1].place((*link.after.route, "hållpunkter")),),
            field="hållpunkter",
            before=before,
            after=after,
            **named,
        )


def _show(entry: FollowUp | None) -> str | None:
    return None if entry is None else f"{show_value(entry.state)} {show_value(entry.reported_on)}"


def _rest(
    subject: Subject,
    key: str,
    parts: tuple[PlanPart, PlanPart],
    routes: tuple[Route, Route],
    sides: tuple[Side, Side],
    **named: Any,
) -> Iterator[Change]:
    old, new = (getattr(part, fields_by_key(type(part))[key]) for part in parts)
    if _canonical(old) == _canonical(new):
        return
    yield Change(
        subject,
        Form.CHANGED,
        places_before=(sides[0].place((*routes[0], key)),),
        places_after=(sides[1].place((*routes[1], key)),),
        field=key,
        before=_value(old),
        after=_value(new),
        note=key.replace("_", " "),
        **named,
    )


def _value(value: Any) -> str | None:
    """Give a text or word as it is; of what has parts only that it is there."""
    if value is None or value == ():
        return None
    if isinstance(value, tuple):
        return plural(len(value), "post", "poster")
    return "uppgifter" if isinstance(value, PlanPart) else show_value(value)


def _canonical(value: Any) -> Any:
    """Give a value without its typography and order, so that only what it says is compared."""
    if isinstance(value, PlanPart):
        return tuple((name, _canonical(getattr(value, name))) for name in sorted(type(value).model_fields))
    if isinstance(value, tuple):
        return tuple(sorted((_canonical(item) for item in value), key=repr))
    return plain(value) if isinstance(value, str) else repr(value)
