"""What differs between a measure and the one that it lives on as."""

from collections.abc import Iterator
from dataclasses import replace

from segplan.diff.areas import AreaPairs, area_index
from segplan.diff.changes import Change, Form
from segplan.diff.field_changes import field_changes
from segplan.diff.kinds import Kind
from segplan.diff.measure_fields import MEASURE_FIELDS
from segplan.diff.names import Names
from segplan.diff.naming import Side
from segplan.diff.subjects import Subject
from segplan.lineage import Link

MeasureSides = tuple[Side, Side]
"""The plan before and the plan after."""


def compare_measures(link: Link, sides: MeasureSides, areas: AreaPairs, names: Names) -> Iterator[Change]:
    """Give the changes along a link, in the order of the table of fields."""
    yield from _moved(link, sides, areas)
    before, after = sides
    old, new = link.before, link.after
    for change in field_changes(
        MEASURE_FIELDS, (old.measure, old.route), (new.measure, new.route), (before, after), names
    ):
        yield replace(
            change,
            measures_before=(before.name(old),),
            measures_after=(after.name(new),),
            reasons=link.reasons,
        )


def _moved(link: Link, sides: MeasureSides, areas: AreaPairs) -> Iterator[Change]:
    if areas.get(area_index(link.before.route)) == area_index(link.after.route):
        return
    before, after = sides[0].name(link.before), sides[1].name(link.after)
    yield Change(
        subject=Subject.MOVED,
        form=Form.CHANGED,
        kind=Kind.MOVED,
        measures_before=(before,),
        measures_after=(after,),
        places_before=(before.place,),
        places_after=(after.place,),
        field="områden",
        before=before.area,
        after=after.area,
        reasons=link.reasons,
    )
