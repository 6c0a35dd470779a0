"""Whether a target became sharper or weaker, by the direction that is wished for."""

from collections.abc import Iterator
from decimal import Decimal

from segplan.diff.judging import Judged, Verdict
from segplan.diff.judging_time import moved, passed, reached
from segplan.diff.kinds import Kind
from segplan.diff.names import Names
from segplan.model.base import PlanPart
from segplan.model.measure import Measure
from segplan.model.targets import Direction, Interim


def target(judged: Judged) -> Iterator[Verdict]:
    """Judge a target: a number that is added or removed, or one that is sharper or weaker than before."""
    old, new = judged.difference.old, judged.difference.new
    if not (isinstance(old, Decimal) and isinstance(new, Decimal)):
        yield Verdict(Kind.NUMBER_ADDED if old is None else Kind.NUMBER_REMOVED)
    elif judged.difference.direction is None:
        yield Verdict(Kind.OTHER, note="måttenheten är en annan")
    else:
        yield Verdict(sharpness(old, new, wished(judged)))


def interim_target(judged: Judged) -> Iterator[Verdict]:
    """Judge a value that is to be reached on the way: added, removed, with another date, or another value."""
    old, new = judged.difference.old, judged.difference.new
    if not (isinstance(old, Interim) and isinstance(new, Interim)):
        yield passed(Kind.MILESTONE_ADDED if old is None else Kind.MILESTONE_REMOVED, judged)
        return
    if old.due != new.due:
        yield moved(old.due, new.due, judged, reached(judged))
    if isinstance(old.value, Decimal) and isinstance(new.value, Decimal):
        if old.value != new.value:
            yield Verdict(sharpness(old.value, new.value, wished(judged)))
    elif old.value != new.value:
        yield Verdict(Kind.NUMBER_REMOVED if isinstance(old.value, Decimal) else Kind.NUMBER_ADDED)


def resources(judged: Judged) -> Iterator[Verdict]:
    """Judge an amount; none is less than any, and no more than nothing."""
    old, new = judged.difference.old, judged.difference.new
    if not old and not new:
        yield Verdict(Kind.OTHER)
        return
    is_more = old is None or (isinstance(old, Decimal) and isinstance(new, Decimal) and new > old)
    yield Verdict(Kind.RESOURCES_INCREASED if is_more else Kind.RESOURCES_DECREASED)


def sharpness(before: Decimal, after: Decimal, direction: Direction) -> Kind:
    """Tell whether a target is sharper: higher where more is wished for, lower where less is."""
    is_sharper = after > before if direction is Direction.UP else after < before
    return Kind.TARGET_STRENGTHENED if is_sharper else Kind.TARGET_WEAKENED


def wished(judged: Judged) -> Direction:
    """Give the direction that is wished for: as written, as the indicator wants it, or as the values show.

    The versions are asked together, so that the answer is the same in both directions. More is wished
    for when nothing tells, or when the versions contradict each other.
    """
    parts = (judged.before, judged.after)
    for asked in (_written, _of_indicator, _of_values):
        told = {found for part in parts if (found := asked(part, judged.names)) is not None}
        if len(told) == 1:
            return told.pop()
    return Direction.UP


def _written(part: PlanPart, _names: Names) -> Direction | None:
    return part.metric.direction if isinstance(part, Measure) and part.metric else None


def _of_indicator(part: PlanPart, names: Names) -> Direction | None:
    metric = part.metric if isinstance(part, Measure) else None
    if metric is None or metric.indicator is None:
        return None
    indicator = names.registers.indicator_by_id.get(metric.indicator)
    return indicator.desired if indicator else None


def _of_values(part: PlanPart, _names: Names) -> Direction | None:
    metric = part.metric if isinstance(part, Measure) else None
    if metric is None or not (isinstance(metric.baseline, Decimal) and isinstance(metric.target, Decimal)):
        return None
    if metric.baseline == metric.target:
        return None
    return Direction.UP if metric.target > metric.baseline else Direction.DOWN
