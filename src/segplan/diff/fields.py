"""What a compared field is, and how the fields of a table are compared in two parts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from segplan.diff.changes import Form
from segplan.diff.differences import Compare, Difference, form_of
from segplan.diff.judging import Judge, Judged, no_kind_of_its_own
from segplan.diff.names import Names
from segplan.diff.showing import NOT_TOLD
from segplan.diff.subjects import Subject
from segplan.model.base import PlanPart
from segplan.model.measure import Measure
from segplan.model.values import UNKNOWN
from segplan.model.walk import fields_by_key


@dataclass(frozen=True)
class Field:
    """A field that is compared: its key in the words of the file, its subject, and how.

    `judge` tells which kinds of change a difference is. `unit` is the key of the field whose text follows a number, or a fixed unit after `=`. `read`
    gives the value where it is not simply what stands under the key.
    """

    key: str
    subject: Subject
    compare: Compare
    judge: Judge = no_kind_of_its_own
    unit: str = ""
    read: Callable[[Any], object] | None = None

    def value_in(self, part: PlanPart) -> object:
        """Give the field's value in a part, `None` when the field or one above it is not there."""
        return self.read(part) if self.read else value_at(part, self.key)


def value_at(part: PlanPart, key: str) -> object:
    """Give what stands under a key such as `mått.målvärde`, `None` when nothing does."""
    found: object = part
    for word in key.split("."):
        if not isinstance(found, PlanPart):
            return None
        found = getattr(found, fields_by_key(type(found))[word])
    return found


def compare_fields(
    fields: tuple[Field, ...], before: PlanPart, after: PlanPart, names: Names
) -> Iterator[tuple[Field, Judged]]:
    """Give every difference between two parts, in the order of the table.

    A value that a source does not tell differs from a known one, but not from one that is missing.
    Between two versions of one plan somebody has written okänt, and the value is gone.
    """
    for field in fields:
        old, new = _known(field, before), _known(field, after)
        if names.is_one_year:
            old, new = _told(old), _told(new)
        if old is UNKNOWN or new is UNKNOWN:
            other = new if old is UNKNOWN else old
            if other is not UNKNOWN and other not in (None, ()):
                yield field, Judged(_untold(field, old, new, names), Form.UNKNOWN, before, after, names)
            continue
        for difference in field.compare(old, new, names):
            shown = _with_units(field, difference, before, after)
            yield field, Judged(shown, form_of(difference), before, after, names)


def _told(value: object) -> object:
    return None if value is UNKNOWN else value


def _known(field: Field, part: PlanPart) -> object:
    found = field.value_in(part)
    is_silent = isinstance(part, Measure) and part.is_unknown(field.key.partition(".")[0])
    return UNKNOWN if found in (None, ()) and is_silent else found


def _untold(field: Field, old: object, new: object, names: Names) -> Difference:
    known = new if old is UNKNOWN else old
    empty = () if isinstance(known, tuple) else None
    found = [one.after for one in field.compare(empty, known, names) if one.after is not None]
    told = "; ".join(found)
    return Difference(NOT_TOLD, told) if old is UNKNOWN else Difference(told, NOT_TOLD)


def _with_units(field: Field, difference: Difference, before: PlanPart, after: PlanPart) -> Difference:
    if not field.unit:
        return difference
    return difference._replace(
        before=_with_unit(difference.before, field.unit, before),
        after=_with_unit(difference.after, field.unit, after),
        direction=difference.direction if _is_same_unit(field.unit, before, after) else None,
    )


def _is_same_unit(unit: str, before: PlanPart, after: PlanPart) -> bool:
    return unit.startswith("=") or value_at(before, unit) == value_at(after, unit)


def _with_unit(shown: str | None, unit: str, part: PlanPart) -> str | None:
    found = unit.removeprefix("=") if unit.startswith("=") else value_at(part, unit)
    return f"{shown} {found}" if shown is not None and isinstance(found, str) else shown
