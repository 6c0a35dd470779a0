"""The registered values of indicators, place by place and year by year; never chained over a break."""

from collections.abc import Iterable

from segplan.documents.material import Material
from segplan.documents.parts.names import NOT_TOLD, Names
from segplan.documents.parts.table import Cell, Column, Table, cells
from segplan.model.registers.indicators import Indicator, IndicatorValue
from segplan.model.targets import Direction
from segplan.model.values import Unknown
from segplan.swedish import NO_BREAK, capitalised, number, sentence

_DESIRED = {Direction.UP: "öka", Direction.DOWN: "minska"}
_SIGNS = {"procent": "%", "antal": ""}


def indicator_table(
    material: Material, identifiers: Iterable[str], names: Names, places: frozenset[str] | None = None
) -> Table | None:
    """Every registered value of the indicators, for some places or for all."""
    known = material.registers.indicator_by_id
    rows = [
        _row(known[one], value, names)
        for one in identifiers
        if one in known
        for value in known[one].values
        if places is None or value.place in places
    ]
    columns = (
        Column("Indikator", 4),
        Column("Plats", 2),
        Column("Tid", 2),
        Column("Värde", 2, True),
        Column("Källa och förbehåll", 5),
    )
    return Table("Registrerade värden för indikatorerna", columns, tuple(rows)) if rows else None


def _row(indicator: Indicator, value: IndicatorValue, names: Names) -> tuple[Cell, ...]:
    group = f" ({value.group})" if value.group else ""
    return cells(
        f"{indicator.name}{group}",
        names.place(value.place),
        value_time(value),
        value_text(indicator, value),
        " ".join(_remarks(indicator, value, names)),
    )


def value_time(value: IndicatorValue) -> str:
    """When a value was measured, as far as the source tells."""
    when = ", ".join(filter(None, (value.when, str(value.year) if value.year is not None else "")))
    if value.when and value.year is not None and str(value.year) in value.when:
        when = value.when
    return capitalised(when) or NOT_TOLD


def value_text(indicator: Indicator, value: IndicatorValue) -> str:
    """A value with its unit, and how exact the source is."""
    if isinstance(value.value, Unknown):
        return NOT_TOLD
    unit = _SIGNS.get(indicator.unit, indicator.unit)
    about = f"{value.precision} " if value.precision else ""
    return capitalised(f"{about}{number(value.value)}{NO_BREAK}{unit}".rstrip(NO_BREAK))


def _remarks(indicator: Indicator, value: IndicatorValue, names: Names) -> Iterable[str]:
    yield f"{names.citation(value.source)}."
    if value.remark:
        yield sentence(value.remark)
    for broken in indicator.breaks:
        if value.year is not None and value.year < broken.year:
            yield f"Jämförs inte med värden från {broken.year} och senare: {sentence(broken.reason)}"


def desired(indicator: Indicator) -> str:
    """Which way the indicator should move, in words."""
    return f"Ska {_DESIRED[indicator.desired]}" if indicator.desired else "Ingen önskad riktning"
