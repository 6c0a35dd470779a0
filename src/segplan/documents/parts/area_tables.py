"""Measures per area, divided so that every row adds up to the area's measures."""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TypeVar

from segplan.documents.material import Material
from segplan.documents.parts.judgements import Clarity, Responsibility, clarity, responsibility
from segplan.documents.parts.table import Column, Table, cells, total_cells
from segplan.model.common import OriginKind
from segplan.model.measure import Measure
from segplan.model.origin_count import holds_examples
from segplan.swedish import capitalised, number

Kind = TypeVar("Kind")

_CLARITY = {
    Clarity.CLEAR: "Mätbart formulerade",
    Clarity.UNCLEAR: "Inte mätbart formulerade",
    Clarity.NOT_JUDGED: "Går inte att bedöma",
}

_RESPONSIBILITY = {
    Responsibility.NAMED: "Med ansvarig",
    Responsibility.VAGUE: "Otydligt ansvar",
    Responsibility.NOT_TOLD: "Framgår inte av källan",
    Responsibility.MISSING: "Utan ansvarig",
}

_ORIGIN = {
    OriginKind.DOCUMENTED: "Belagda",
    OriginKind.DERIVED: "Härledda",
    OriginKind.EXAMPLE: "Påhittade",
    None: "Utan uppgift om ursprung",
}


def area_tables(material: Material) -> tuple[Table, ...]:
    """Measures per area by wording, by responsibility and, in a plan with examples, by origin.

    The first table names the areas, which the others have by number.
    """
    term = material.plan.area_term
    tables = [
        _table(
            material,
            f"Åtgärder per {term} och formulering",
            _CLARITY,
            lambda one: clarity(material, one),
            is_first=True,
        ),
        _table(material, f"Åtgärder per {term} och ansvar", _RESPONSIBILITY, lambda one: responsibility(material, one)),
    ]
    if holds_examples(material.plan):
        tables.append(_table(material, f"Åtgärder per {term} och ursprung", _ORIGIN, _origin))
    return tuple(tables)


def _origin(measure: Measure) -> OriginKind | None:
    return measure.origin.kind if measure.origin else None


def _table(
    material: Material,
    caption: str,
    titles: Mapping[Kind, str],
    kind_of: Callable[[Measure], Kind],
    *,
    is_first: bool = False,
) -> Table:
    """A column for each kind that occurs in the plan; the first one stays even when it is empty."""
    plan = material.plan
    whole = Counter(kind_of(one) for one in plan.measures)
    first = next(iter(titles))
    shown = [kind for kind in titles if whole[kind] or kind is first]
    columns = [Column(capitalised(plan.area_term), 5), Column("Åtgärder", 1, True)]
    columns += [Column(titles[kind], 2, True) for kind in shown]
    rows = [
        cells(
            f"{area.number}. {area.name}" if is_first else f"Område {area.number}",
            *_amounts(Counter(map(kind_of, area.measures)), shown),
        )
        for area in plan.areas
    ]
    rows.append(total_cells("Hela planen", *_amounts(whole, shown)))
    return Table(caption, tuple(columns), tuple(rows))


def _amounts(counts: "Counter[Kind]", shown: list[Kind]) -> list[str]:
    return [number(counts.total()), *(number(counts[kind]) for kind in shown)]
