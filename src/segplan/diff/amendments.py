"""Decided corrections of a plan, and the changes that they cover."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from segplan.diff.changes import Change
from segplan.diff.kinds import Kind
from segplan.diff.severity import Severity
from segplan.model.case import Amendment, AmendmentKind
from segplan.model.plan import Plan

_NEUTRAL = frozenset((Kind.REWORDED, Kind.RETITLED, Kind.RENUMBERED, Kind.MOVED, Kind.OTHER))
"""What an editorial change can be; one that takes away a number or a date is more than that."""


def new_amendments(before: Plan, after: Plan) -> tuple[Amendment, ...]:
    """Give the entries of `ärende.ändringar` that only the later version of one plan has."""
    if before.year != after.year or after.case is None:
        return ()
    known = before.case.amendments if before.case else ()
    return tuple(one for one in after.case.amendments if one not in known)


def corrected(changes: Iterable[Change], before: Plan, after: Plan) -> Iterator[Change]:
    """Give the changes; those that a new entry names have its reason, and are a correction when it is one.

    An entry names a measure by id, or one of its fields as `id.fält`.
    """
    amendments = new_amendments(before, after)
    for change in changes:
        entry = next((one for one in amendments if _names(one, change)), None)
        if entry is None:
            yield change
            continue
        severity = Severity.CORRECTION if _is_correction(entry, change) else change.severity
        yield replace(change, severity=severity, reasons=tuple(dict.fromkeys((*change.reasons, entry.reason))))


def _names(entry: Amendment, change: Change) -> bool:
    measures = {one.identifier for one in (*change.measures_before, *change.measures_after)}
    key = change.field.partition(".")[0]
    named = {
        (identifier, field.partition(".")[0]) for identifier, _, field in (one.partition(".") for one in entry.concerns)
    }
    return any(measure in measures and field in ("", key) for measure, field in named)


def _is_correction(entry: Amendment, change: Change) -> bool:
    if entry.kind is AmendmentKind.CORRECTION:
        return bool(change.measures_before) and bool(change.measures_after)
    return entry.kind is AmendmentKind.EDITORIAL and change.kind in _NEUTRAL
