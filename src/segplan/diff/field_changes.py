"""The differences between two parts of a plan as changes."""

from collections.abc import Iterator

from segplan.diff.changes import Change
from segplan.diff.fields import Field, compare_fields
from segplan.diff.judging import judged_by
from segplan.diff.names import Names
from segplan.diff.naming import Side
from segplan.model.base import PlanPart
from segplan.places import Route

PartAt = tuple[PlanPart, Route]
"""A part and the route that leads to it."""


def field_changes(
    fields: tuple[Field, ...], before: PartAt, after: PartAt, sides: tuple[Side, Side], names: Names
) -> Iterator[Change]:
    """Give a change for each kind that each difference is, in the order of the table of fields."""
    for field, judged in compare_fields(fields, before[0], after[0], names):
        keys = tuple(field.key.split("."))
        for verdict in judged_by(field.judge, judged):
            shown = judged.shown(verdict)
            yield Change(
                subject=verdict.subject or field.subject,
                form=shown.form,
                kind=verdict.kind,
                severity=verdict.weighed,
                places_before=(sides[0].place((*before[1], *keys)),),
                places_after=(sides[1].place((*after[1], *keys)),),
                field=field.key,
                before=shown.before,
                after=shown.after,
                note=verdict.note,
                words=shown.words,
                direction=shown.direction,
                kept=verdict.kept,
            )
