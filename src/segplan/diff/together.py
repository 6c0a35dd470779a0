"""What the parts of a split, or the measures that are merged, come to together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from segplan.diff.changes import Change, MeasureName
from segplan.diff.kinds import Kind
from segplan.diff.naming import Side
from segplan.diff.severity import Severity
from segplan.diff.showing import show_value
from segplan.diff.subjects import Subject
from segplan.diff.typography import plain
from segplan.lineage import Lineage
from segplan.model.measure import Measure
from segplan.model.values import known

_PLACES = (Subject.GEOGRAPHY, Subject.PLACES_IN_TEXT)
_TARGET = frozenset((Kind.TARGET_WEAKENED, Kind.TARGET_STRENGTHENED))
_SCOPE = frozenset((Kind.SCOPE_NARROWED, Kind.SCOPE_WIDENED))


@dataclass(frozen=True)
class _Whole:
    """A measure on one side, and those that it is split into, or merged of, on the other."""

    one: Measure
    others: tuple[Measure, ...]
    is_split: bool

    def severity_of_target(self) -> tuple[Severity, str] | None:
        """Compare the sum of what is counted; nothing for shares and for other units, which have no sum."""
        measures = (self.one, *self.others)
        metrics = [measure.metric for measure in measures if measure.metric is not None]
        units = {plain(known(metric.unit) or "").casefold() for metric in metrics}
        values = [metric.target for metric in metrics if isinstance(metric.target, Decimal)]
        if len(values) < len(measures) or len(units) > 1 or any(unit.startswith(("procent", "%")) for unit in units):
            return None
        whole, total = values[0], sum(values[1:], Decimal(0))
        note = f"tillsammans {show_value(total)} {known(metrics[0].unit) or ''}".rstrip()
        if whole == total:
            return Severity.UNCHANGED, note
        is_more = total > whole if self.is_split else whole > total
        return (Severity.INCREASES if is_more else Severity.DECREASES), note

    def is_target(self, change: Change) -> bool:
        """Tell whether a number in a text is the target of the one."""
        target = self.one.metric.target if self.one.metric else None
        shown = (change.before if self.is_split else change.after) or ""
        is_number = change.subject is Subject.NUMBER_IN_TEXT and isinstance(target, Decimal)
        return is_number and plain(shown).startswith(f"{plain(show_value(target))} ")

    def keeps_places(self) -> bool:
        """Tell whether every place of the one is a place of some of the others, and the other way."""
        return bool(self.one.geography) and set(self.one.geography) == {
            place for other in self.others for place in other.geography
        }


def judged_together(changes: Iterable[Change], lineage: Lineage, before: Side, after: Side) -> Iterator[Change]:
    """Give the changes; a part's lower number or fewer places decrease nothing that another part keeps.

    In the same way a merger's higher number is no more than the measures had together.
    """
    splits = {
        before.name(fate.measure): _Whole(
            fate.measure.measure, tuple(link.after.measure for link in fate.links), is_split=True
        )
        for fate in lineage.fates
        if len(fate.links) > 1
    }
    mergers = {
        after.name(one.measure): _Whole(
            one.measure.measure, tuple(link.before.measure for link in one.links), is_split=False
        )
        for one in lineage.arrivals
        if len(one.links) > 1
    }
    for change in changes:
        whole = _whole_of(change, splits, mergers)
        yield _judged(change, whole) if whole else change


def _whole_of(change: Change, splits: dict[MeasureName, _Whole], mergers: dict[MeasureName, _Whole]) -> _Whole | None:
    """Give the split or merger that a change is of; one that is both has no sum to compare with."""
    split = splits.get(change.measures_before[0]) if change.measures_before else None
    merger = mergers.get(change.measures_after[0]) if change.measures_after else None
    return (split or merger) if not (split and merger) else None


def _judged(change: Change, whole: _Whole) -> Change:
    if change.kind in _TARGET and (change.subject is Subject.TARGET or whole.is_target(change)):
        found = whole.severity_of_target()
        return replace(change, severity=found[0], note=found[1]) if found else change
    if change.kind in _SCOPE and change.subject in _PLACES and whole.keeps_places():
        where = "finns i en annan del" if whole.is_split else "fanns i en annan av åtgärderna"
        return replace(change, severity=Severity.UNCHANGED, note=f"{change.note}; {where}".strip("; "))
    return change
