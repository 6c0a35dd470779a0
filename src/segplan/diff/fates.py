"""What became of whole measures, as changes."""

from collections.abc import Iterator

from segplan.diff.changes import Change, Form
from segplan.diff.essentials import show_schedule
from segplan.diff.kinds import ChangeKind
from segplan.diff.naming import Side
from segplan.diff.showing import show_value
from segplan.lineage import Ancestor, Arrival, Ending, Fate, Lineage, Link, Manner, Outcome
from segplan.model.values import UNKNOWN
from segplan.swedish import listed, quoted

_KIND_OF_END = {
    Outcome.UNACCOUNTED: ChangeKind.UNACCOUNTED,
    Outcome.UNTRACEABLE: ChangeKind.UNTRACEABLE,
    Outcome.UNKNOWN: ChangeKind.REASON_UNKNOWN,
    Outcome.STOPPED: ChangeKind.STOPPED,
    Outcome.NOT_RELEVANT: ChangeKind.NOT_RELEVANT,
    Outcome.ORDINARY_OPERATIONS: ChangeKind.ORDINARY_OPERATIONS,
    Outcome.DONE: ChangeKind.DONE,
}


_KIND_OF_ARRIVAL = {
    Manner.NEW: ChangeKind.NEW,
    Manner.RETURNED: ChangeKind.RETURNED,
    Manner.UNTRACEABLE: ChangeKind.ORIGIN_UNTRACEABLE,
}


def fate_changes(lineage: Lineage, before: Side, after: Side) -> Iterator[Change]:
    """Give one change for each measure that ended, was split or merged, and for each that is new.

    The gravest come first: what no plan accounts for, then what was dropped, then the rest.
    """
    for outcome, kind in _KIND_OF_END.items():
        for fate in lineage.fates:
            if fate.outcome is outcome:
                yield _ended(fate, kind, before, after)
    yield from (_split(fate, before, after) for fate in lineage.fates if fate.outcome is Outcome.SPLIT)
    yield from (_merged(one, before, after) for one in lineage.arrivals if one.manner is Manner.MERGED)
    yield from (_new(one, after) for one in lineage.arrivals if not one.links)


def _ended(fate: Fate, kind: ChangeKind, before: Side, after: Side) -> Change:
    name = before.name(fate.measure)
    own = [ending for ending in fate.endings if ending.year == after.plan.year]
    return Change(
        kind=kind,
        form=Form.REMOVED,
        measures_before=(name,),
        places_before=(name.place,),
        places_after=tuple(after.place(ending.route) for ending in own),
        before=fate.measure.measure.wording,
        reasons=_reasons(fate, before),
    )


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


def _split(fate: Fate, before: Side, after: Side) -> Change:
    names = tuple(after.name(link.after) for link in fate.links)
    name = before.name(fate.measure)
    return Change(
        kind=ChangeKind.SPLIT,
        form=Form.CHANGED,
        measures_before=(name,),
        measures_after=names,
        places_before=(name.place,),
        places_after=tuple(one.place for one in names),
        before=name.heading,
        after="; ".join(one.heading for one in names),
        reasons=(*_given(fate.links), *_reasons(fate, before)),
        part_reasons=tuple(link.reasons for link in fate.links),
    )


def _given(links: tuple[Link, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reason for link in links for reason in link.reasons))


def _merged(arrival: Arrival, before: Side, after: Side) -> Change:
    names = tuple(before.name(link.before) for link in arrival.links)
    name = after.name(arrival.measure)
    return Change(
        kind=ChangeKind.MERGED,
        form=Form.CHANGED,
        measures_before=names,
        measures_after=(name,),
        places_before=tuple(one.place for one in names),
        places_after=(name.place,),
        before="; ".join(one.heading for one in names),
        after=name.heading,
        reasons=_given(arrival.links),
        part_reasons=tuple(link.reasons for link in arrival.links),
    )


def _new(arrival: Arrival, after: Side) -> Change:
    name, measure = after.name(arrival.measure), arrival.measure.measure
    return Change(
        kind=_KIND_OF_ARRIVAL[arrival.manner],
        form=Form.ADDED,
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
