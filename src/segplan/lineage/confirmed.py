"""Links that a person has confirmed, as edits of the later plan."""

from collections import Counter
from collections.abc import Iterator, Sequence

from segplan.edits import SetValue, Value
from segplan.model.measure import Measure, Predecessor, Transition
from segplan.model.plan import Plan
from segplan.model.view import MeasureAt, measures_of

Pair = tuple[MeasureAt, MeasureAt]
"""A measure of the earlier plan, and the one of the later plan that comes of it."""


def link_edits(before: Plan, after: Plan, pairs: Sequence[Pair]) -> list[SetValue]:
    """Give the edits that write each pair into `föregångare` of the later measure; one that is there stays as it is.

    What happened follows from the numbers, and else from the texts: several of one is a split, one of
    several a merger, the same text goes on, and another is reworded.
    """
    parts = Counter(old.measure.identifier for old, _ in pairs)
    edits = []
    for at in measures_of(after):
        sources = [old for old, new in pairs if new.route == at.route]
        written = [_entry(one) for one in at.measure.predecessors]
        added = [*_added(before.year, at.measure, sources, parts)]
        if added:
            edits.append(SetValue((*at.route, "föregångare"), [*written, *added]))
    return edits


def _added(year: int, measure: Measure, sources: list[MeasureAt], parts: Counter[str]) -> Iterator[Value]:
    known = {(one.plan, one.identifier) for one in measure.predecessors}
    new = [one.measure for one in sources if (year, one.measure.identifier) not in known]
    for one in new:
        transition = _transition(one, measure, parts[one.identifier] > 1, len(new) + len(known) > 1)
        yield {"plan": year, "id": one.identifier, "förändring": transition.value}


def _transition(before: Measure, after: Measure, is_split: bool, is_merged: bool) -> Transition:
    if is_split:
        return Transition.SPLIT
    if is_merged:
        return Transition.MERGED
    is_same = (before.heading, before.wording) == (after.heading, after.wording)
    return Transition.CONTINUED if is_same else Transition.REWORDED


def _entry(one: Predecessor) -> Value:
    reason = {"skäl": one.reason} if one.reason else {}
    return {"plan": one.plan, "id": one.identifier, "förändring": one.transition.value, **reason}
