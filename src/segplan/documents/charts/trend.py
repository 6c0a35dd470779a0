"""An indicator or a measure's value over time, against its target. The axis begins at 0, or says where it begins."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from segplan.documents.charts.palette import DARK, INK, QUIET, RULE, STRONG
from segplan.documents.charts.shapes import dashed, dot, heading, line, words
from segplan.documents.drawing import Drawing
from segplan.documents.tree import Node
from segplan.swedish import number

WIDTH = 480
_HEIGHT = 190
_LEFT, _RIGHT, _TOP, _BOTTOM = 52.0, 420.0, 30.0, 160.0


@dataclass(frozen=True)
class TrendPoint:
    """A value, what its time is called, and where in time it lies, in years (2023.5 is the middle of 2023)."""

    when: str
    at: Decimal
    value: Decimal


@dataclass(frozen=True)
class Trend:
    """Values in order of time, the target when there is one, and the years from which values are not comparable."""

    unit: str
    points: tuple[TrendPoint, ...]
    target: TrendPoint | None = None
    breaks: tuple[int, ...] = ()


def trend_chart(title: str, trend: Trend) -> Drawing:
    """Give the line of the values, broken where the series is, with the target as a dashed line."""
    scale = _Scale.of(trend)
    shapes = [*_axes(trend, scale), *_values(trend, scale)]
    if trend.target:
        y = scale.y(trend.target.value)
        shapes += [
            dashed(_LEFT, y, _RIGHT, y, STRONG),
            words(_RIGHT + 6, y + 3, f"Mål {number(trend.target.value)}", size=9, fill=STRONG),
        ]
    return Drawing(title, _in_words(trend, scale), WIDTH, _HEIGHT, tuple(shapes))


@dataclass(frozen=True)
class _Scale:
    """From values and times to places in the drawing."""

    first: Decimal
    last: Decimal
    low: Decimal
    high: Decimal

    @classmethod
    def of(cls, trend: Trend) -> "_Scale":
        everything = [*trend.points, *([trend.target] if trend.target else [])]
        times, values = [one.at for one in everything], [one.value for one in everything]
        low, high = min(Decimal(0), *values), max(Decimal(0), *values)
        return cls(min(times), max(times), low, high if high > low else low + 1)

    def x(self, at: Decimal) -> float:
        share = (at - self.first) / (self.last - self.first) if self.last > self.first else Decimal("0.5")
        return _LEFT + 14 + float(share) * (_RIGHT - _LEFT - 28)

    def y(self, value: Decimal) -> float:
        return _BOTTOM - float((value - self.low) / (self.high - self.low)) * (_BOTTOM - _TOP)


def _axes(trend: Trend, scale: _Scale) -> list[Node]:
    zero = scale.y(Decimal(0))
    shapes = [
        heading(0, 12, trend.unit[:1].upper() + trend.unit[1:], size=9),
        line(_LEFT, _TOP, _LEFT, _BOTTOM, QUIET),
        line(_LEFT, zero, _RIGHT, zero, INK),
    ]
    for value in sorted({scale.low, Decimal(0), scale.high}):
        y = scale.y(value)
        shapes.append(words(_LEFT - 6, y + 3, number(value), size=9, fill=QUIET, anchor="end"))
        if value != 0:
            shapes.append(line(_LEFT, y, _RIGHT, y, RULE))
    return shapes


def _values(trend: Trend, scale: _Scale) -> list[Node]:
    shapes = []
    for before, after in pairwise(trend.points):
        if not any(before.at < year <= after.at for year in trend.breaks):
            ends = scale.x(before.at), scale.y(before.value), scale.x(after.at), scale.y(after.value)
            shapes.append(line(*ends, DARK, 2))
    for year in trend.breaks:
        if scale.first < year <= scale.last:
            x = scale.x(Decimal(year))
            shapes += [dashed(x, _TOP, x, _BOTTOM, QUIET), words(x, _TOP - 4, "Brott", size=9, anchor="middle")]
    target = scale.y(trend.target.value) if trend.target else None
    for point in trend.points:
        x, y = scale.x(point.at), scale.y(point.value)
        shapes += [dot(x, y, 3.5, DARK), words(x, y + _beside(y, target), number(point.value), anchor="middle")]
        shapes.append(words(x, _BOTTOM + 16, point.when, size=9, fill=QUIET, anchor="middle"))
    return shapes


def _beside(y: float, target: float | None) -> float:
    """How far from its point a value stands: above it, or below where the line of the target would cross it."""
    is_crossed = target is not None and y - 20 < target < y - 5
    return 18 if is_crossed and y + 18 < _BOTTOM else -8


def _in_words(trend: Trend, scale: _Scale) -> str:
    said = [f"{one.when}: {number(one.value)}." for one in trend.points]
    if trend.target:
        said.append(f"Mål {trend.target.when}: {number(trend.target.value)}.")
    said += [f"Brott i serien {year}; värden före och efter jämförs inte." for year in trend.breaks]
    said.append("Axeln börjar på 0." if scale.low == 0 else f"Axeln börjar på {number(scale.low)}.")
    return f"Enhet: {trend.unit}. " + " ".join(said)
