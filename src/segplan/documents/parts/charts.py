"""Figures of the documents: a chart of counted values, with the table that says the same."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from segplan.documents.charts.coverage import coverage_chart
from segplan.documents.charts.status import status_chart
from segplan.documents.charts.steering import ChartBody, steering_chart
from segplan.documents.charts.trend import Trend, TrendPoint, trend_chart
from segplan.documents.parts.figure import Figure
from segplan.documents.parts.names import Names
from segplan.documents.parts.status import label_of, label_table
from segplan.documents.parts.table import Column, Table, cells
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.registers.indicators import Indicator, IndicatorValue
from segplan.model.registers.steering import SteeringModel
from segplan.swedish import day, in_sentence, number

_HOLE = "–"


def status_figure(plan: Plan) -> Figure:
    """How many measures have each label, area by area."""
    areas = [(f"{area.number}. {area.name}", Counter(label_of(one) for one in area.measures)) for area in plan.areas]
    title = f"Status per {plan.area_term}"
    return Figure(f"{title}; antal åtgärder", status_chart(title, areas), label_table(plan))


def coverage_figure(table: Table | None, *, sums: int = 0) -> Figure | None:
    """The squares of a table of counts, whose first column names the rows and whose last ones may be sums."""
    if table is None:
        return None
    shown = len(table.columns) - sums
    columns = [column.title for column in table.columns[1:shown]]
    rows = [(row[0].text, [_count(cell.text) for cell in row[1:shown]]) for row in table.rows]
    title = table.caption.partition(":")[0]
    return Figure(f"{title}; antal åtgärder i varje ruta", coverage_chart(title, columns, rows), table)


def _count(text: str) -> int:
    return 0 if text == _HOLE else int(text.replace("\u00a0", ""))


def steering_figure(model: SteeringModel, table: Table) -> Figure | None:
    """The bodies of a model and whom each reports to; nothing for a model without bodies."""
    if not model.bodies:
        return None
    bodies = [ChartBody(one.identifier, one.name, one.level or "", one.reports_to or "") for one in model.bodies]
    title = "Organen i modellen och vem som rapporterar till vem"
    return Figure(title, steering_chart(title, bodies), table)


def measure_figure(measure: Measure) -> Figure | None:
    """A measure's baseline and reported outcomes against its target; nothing with fewer than two values."""
    metric = measure.metric
    if metric is None or not isinstance(metric.unit, str):
        return None
    found = []
    if isinstance(metric.baseline, Decimal | int) and isinstance(metric.baseline_date, date):
        found.append((metric.baseline_date, metric.baseline))
    found += [
        (entry.reported_on, entry.outcome) for entry in measure.follow_ups if isinstance(entry.outcome, Decimal | int)
    ]
    target = None
    if isinstance(metric.target, Decimal | int) and isinstance(metric.due, date):
        target = _dated(metric.due, metric.target)
    points = tuple(_dated(when, value) for when, value in sorted(found))
    if len(points) < 2:
        return None
    return _trend_figure("Värdet över tid", Trend(metric.unit, points, target), "Värden i figuren")


def _dated(when: date, value: Decimal | int) -> TrendPoint:
    at = when.year + Decimal(when.timetuple().tm_yday - 1) / 366
    return TrendPoint(day(when), at, Decimal(value))


def indicator_figures(indicators: Iterable[Indicator], names: Names) -> tuple[Figure, ...]:
    """Every indicator that has values of three years or more for one place and one group.

    Two values show no trend, and one that its source gives as about so much is no point of a line.
    """
    return tuple(figure for one in indicators for figure in _of_indicator(one, names))


def _of_indicator(indicator: Indicator, names: Names) -> Iterator[Figure]:
    series: dict[tuple[str, str], dict[int, IndicatorValue]] = {}
    for value in indicator.values:
        is_exact = isinstance(value.value, Decimal | int) and value.precision is None
        if value.year is not None and is_exact:
            series.setdefault((value.place, value.group or ""), {}).setdefault(value.year, value)
    breaks = tuple(one.year for one in indicator.breaks)
    for (place, group), values in series.items():
        if len(values) > 2:
            points = tuple(
                TrendPoint(str(year), Decimal(year), Decimal(str(value.value)))
                for year, value in sorted(values.items())
            )
            who = f"{names.place_in_sentence(place)}, {group}" if group else names.place_in_sentence(place)
            title = f"{indicator.name}, {who}"
            of_it = f"Värden i figuren om {in_sentence(title)}"
            yield _trend_figure(title, Trend(indicator.unit, points, None, breaks), of_it)


def _trend_figure(title: str, trend: Trend, of_the_table: str) -> Figure:
    rows = [cells(point.when, number(point.value)) for point in trend.points]
    if trend.target:
        rows.append(cells(f"Mål {trend.target.when}", number(trend.target.value)))
    columns = (Column("Tid", 3), Column(f"Värde ({trend.unit})", 3, True))
    return Figure(title, trend_chart(title, trend), Table(of_the_table, columns, tuple(rows)))
