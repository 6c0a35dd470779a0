"""Reorganisations that the register tells of: the same responsibility under another name."""

from collections.abc import Iterator

from segplan.diff.changes import Change, Form, MeasureName
from segplan.diff.measure_fields import MEASURE_FIELDS
from segplan.diff.names import Names
from segplan.diff.naming import Side
from segplan.diff.subjects import Subject
from segplan.lineage import Lineage, Link

_SUBJECTS = (Subject.OWNER, Subject.BOARD)


def reorganisations(lineage: Lineage, before: Side, after: Side, names: Names) -> Iterator[Change]:
    """Give one change for each succession, with the measures that follow along without a new owner."""
    found: dict[tuple[str, str], dict[MeasureName, MeasureName]] = {}
    for link in lineage.links:
        for succession in _successions(link, names):
            pairs = found.setdefault(succession, {})
            pairs[after.name(link.after)] = before.name(link.before)
    for (old, new), pairs in found.items():
        yield Change(
            subject=Subject.REORGANISATION,
            form=Form.CHANGED,
            measures_before=tuple(dict.fromkeys(pairs.values())),
            measures_after=tuple(pairs),
            places_before=tuple(dict.fromkeys(one.place for one in pairs.values())),
            places_after=tuple(one.place for one in pairs),
            field="ansvarig",
            before=old,
            after=new,
        )


def _successions(link: Link, names: Names) -> Iterator[tuple[str, str]]:
    known = names.organisations
    for field in MEASURE_FIELDS:
        if field.subject not in _SUBJECTS:
            continue
        old, new = field.value_in(link.before.measure), field.value_in(link.after.measure)
        if isinstance(old, str) and isinstance(new, str) and known.is_succession(old, new):
            yield known.name(old), known.name(new)
