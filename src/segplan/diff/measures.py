"""What differs between a measure and the one that it lives on as."""

from collections.abc import Iterator

from segplan.diff.areas import AreaPairs, area_index
from segplan.diff.changes import Change, Form
from segplan.diff.fields import Field, compare_fields
from segplan.diff.kinds import ChangeKind
from segplan.diff.measure_fields import MEASURE_FIELDS
from segplan.diff.names import Names
from segplan.diff.naming import Side
from segplan.lineage import Link

MeasureSides = tuple[Side, Side]
"""The plan before and the plan after."""


def compare_measures(link: Link, sides: MeasureSides, areas: AreaPairs, names: Names) -> Iterator[Change]:
    """Give the changes along a link, in the order of the table of fields."""
    yield from _moved(link, sides, areas)
    before, after = sides
    for field, form, difference in compare_fields(MEASURE_FIELDS, link.before.measure, link.after.measure, names):
        keys = _keys(field)
        yield Change(
            kind=field.kind,
            form=form,
            measures_before=(before.name(link.before),),
            measures_after=(after.name(link.after),),
            places_before=(before.place((*link.before.route, *keys)),),
            places_after=(after.place((*link.after.route, *keys)),),
            field=field.key,
            before=difference.before,
            after=difference.after,
            words=difference.words,
            reasons=link.reasons,
            direction=difference.direction,
        )


def _keys(field: Field) -> tuple[str, ...]:
    return tuple(field.key.split("."))


def _moved(link: Link, sides: MeasureSides, areas: AreaPairs) -> Iterator[Change]:
    if areas.get(area_index(link.before.route)) == area_index(link.after.route):
        return
    before, after = sides[0].name(link.before), sides[1].name(link.after)
    yield Change(
        kind=ChangeKind.MOVED,
        form=Form.CHANGED,
        measures_before=(before,),
        measures_after=(after,),
        places_before=(before.place,),
        places_after=(after.place,),
        field="områden",
        before=before.area,
        after=after.area,
        reasons=link.reasons,
    )
