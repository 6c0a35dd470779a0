"""What became of whole measures, as changes."""

from collections.abc import Iterator
from typing import NamedTuple

from segplan.diff.changes import Change, Form
from segplan.diff.essentials import show_schedule
from segplan.diff.kinds import Kind
from segplan.diff.naming import Side
from segplan.diff.severity import SEVERITIES, Severity
from segplan.diff.showing import show_value
from segplan.diff.subjects import Subject
from segplan.lineage import Ancestor, Arrival, Ending, Fate, Lineage, Link, Manner, Outcome
from segplan.model.values import UNKNOWN
from segplan.swedish import listed, quoted


class _Told(NamedTuple):
    """What a whole measure's fate is called."""

    subject: Subject
    kind: Kind


_ENDS = {
    Outcome.UNACCOUNTED: _Told(Subject.UNACCOUNTED, Kind.UNACCOUNTED),
    Outcome.UNTRACEABLE: _Told(Subject.UNTRACEABLE, Kind.UNACCOUNTED),
    Outcome.UNKNOWN: _Told(Subject.REASON_UNKNOWN, Kind.DROPPED),
    Outcome.STOPPED: _Told(Subject.STOPPED, Kind.DROPPED),
    Outcome.NOT_RELEVANT: _Told(Subject.NOT_RELEVANT, Kind.DROPPED),
    Outcome.ORDINARY_OPERATIONS: _Told(Subject.ORDINARY_OPERATIONS, Kind.HANDED_OVER),
    Outcome.DONE: _Told(Subject.DONE, Kind.COMPLETED),
}
"""The gravest first."""

_ARRIVALS = {
    Manner.NEW: Subject.NEW,
    Manner.RETURNED: Subject.RETURNED,
    Manner.UNTRACEABLE: Subject.ORIGIN_UNTRACEABLE,
}


KIND_OF_OUTCOME = {outcome: told.kind for outcome, told in _ENDS.items()} | {
    Outcome.CARRIED_ON: Kind.CONTINUED,
    Outcome.REWORDED: Kind.CONTINUED,
    Outcome.SPLIT: Kind.SPLIT,
    Outcome.MERGED: Kind.MERGED,
}
"""What the account of a measure of the earlier plan is called as a kind of change."""

KIND_OF_MANNER = dict.fromkeys(_ARRIVALS, Kind.ADDED) | {
    Manner.CARRIED_ON: Kind.CONTINUED,
    Manner.REWORDED: Kind.CONTINUED,
    Manner.SPLIT: Kind.SPLIT,
    Manner.MERGED: Kind.MERGED,
}
"""What the way of a measure of the later plan is called as a kind of change."""


def fate_changes(lineage: Lineage, before: Side, after: Side) -> Iterator[Change]:
    """Give one change for each measure that ended or is new, and for each pair of a split or merger.

    The gravest come first: what no plan accounts for, then what was dropped, then the rest. That a
    measure is carried on is told between plans of different years only.
    """
    for outcome, told in _ENDS.items():
        for fate in lineage.fates:
            if fate.outcome is outcome:
                yield _ended(fate, told, before, after)
    for fate in lineage.fates:
        if fate.outcome is Outcome.SPLIT:
            yield from _split(fate, before, after)
    for arrival in lineage.arrivals:
        if arrival.manner is Manner.MERGED:
            yield from (
                _pair(link, _Told(Subject.MERGED, Kind.MERGED), (before, after), link.reasons) for link in arrival.links
            )
    yield from (_new(one, after) for one in lineage.arrivals if not one.links)
    if before.plan.year != after.plan.year:
        yield from (
            _continued(one, before, after) for one in lineage.arrivals if KIND_OF_MANNER[one.manner] is Kind.CONTINUED
        )


def _ended(fate: Fate, told: _Told, before: Side, after: Side) -> Change:
    name = before.name(fate.measure)
    own = [ending for ending in fate.endings if ending.year == after.plan.year]
    return Change(
        subject=told.subject,
        form=Form.REMOVED,
        kind=told.kind,
        severity=_severity_of_end(fate, told.kind),
        measures_before=(name,),
        places_before=(name.place,),
        places_after=tuple(after.place(ending.route) for ending in own),
        before=fate.measure.measure.wording,
        reasons=_reasons(fate, before),
    )


def _severity_of_end(fate: Fate, kind: Kind) -> Severity:
    """Work that goes over into ordinary operations is kept there only when the plan says how."""
    if kind is Kind.HANDED_OVER and not any(ending.entry.motivation for ending in fate.endings):
        return Severity.DECREASES
    return SEVERITIES[kind]


def _reasons(fate: Fate, before: Side) -> tuple[str, ...]:
    """Give the reasons, each with its year and part when the measure ended on the way."""
    told = [_told(ending, fate, before) for ending in fate.endings]
    lost = [
        f"Som ”{part.measure.measure.heading}” i planen för {part.year}. Saknas därefter utan redovisning."
        for part in fate.lost
        if part.measure.route != fate.measure.route or part.year != before.plan.year
    ]
    return tuple(dict.fromkeys((*filter(None, told), *lost)))


def _told(ending: Ending, fate: Fate, before: Side) -> str:
    motivation = ending.entry.motivation or ""
    is_whole = ending.ended.year == before.plan.year
    if is_whole and len(fate.endings) == 1 and not fate.links:
        return motivation
    heading = ending.ended.measure.measure.heading
    part = "Enligt" if is_whole else f"Som ”{heading}” i planen för {ending.ended.year}. Enligt"
    reason = show_value(ending.entry.reason)
    return f"{part} planen för {ending.year}: {reason}. {motivation}".rstrip()


def _split(fate: Fate, before: Side, after: Side) -> Iterator[Change]:
    """Give the pairs of a split; what became of the parts that are gone is told with each."""
    gone = _reasons(fate, before)
    for link in fate.links:
        reasons = tuple(dict.fromkeys((*link.reasons, *gone)))
        yield _pair(link, _Told(Subject.SPLIT, Kind.SPLIT), (before, after), reasons)


def _pair(link: Link, told: _Told, sides: tuple[Side, Side], reasons: tuple[str, ...]) -> Change:
    old, new = sides[0].name(link.before), sides[1].name(link.after)
    return Change(
        subject=told.subject,
        form=Form.CHANGED,
        kind=told.kind,
        severity=SEVERITIES[told.kind],
        measures_before=(old,),
        measures_after=(new,),
        places_before=(old.place,),
        places_after=(new.place,),
        before=old.heading,
        after=new.heading,
        reasons=reasons,
    )


def _continued(arrival: Arrival, before: Side, after: Side) -> Change:
    (link,) = arrival.links
    return _pair(link, _Told(Subject.CONTINUED, Kind.CONTINUED), (before, after), link.reasons)


def _new(arrival: Arrival, after: Side) -> Change:
    name, measure = after.name(arrival.measure), arrival.measure.measure
    return Change(
        subject=_ARRIVALS[arrival.manner],
        form=Form.ADDED,
        kind=Kind.ADDED,
        severity=SEVERITIES[Kind.ADDED],
        measures_after=(name,),
        places_after=(name.place,),
        after=measure.wording,
        owner=name.owner,
        schedule=show_schedule(measure),
        reasons=tuple(dict.fromkeys(one.reason for one in arrival.ancestors if one.reason)),
        comes_of=listed(_show_ancestor(one) for one in arrival.ancestors),
    )


def _show_ancestor(one: Ancestor) -> str:
    if one.measure is None:
        return f"{quoted(one.identifier)} i planen för {one.year}"
    measure = one.measure.measure
    shown = quoted(measure.heading) if measure.number is UNKNOWN else measure.number
    return f"{shown} i planen för {one.year}"
