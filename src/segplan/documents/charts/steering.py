"""The steering model: bodies in rows from top to bottom, with a line from each to the one it reports to."""

from collections.abc import Sequence
from dataclasses import dataclass

from segplan.documents.charts.palette import INK, LIGHT, PAPER, QUIET
from segplan.documents.charts.shapes import line, rectangle, words, wrapped
from segplan.documents.drawing import Drawing
from segplan.documents.tree import Node
from segplan.swedish import capitalised

WIDTH = 480
_LABELS = 60
_GAP = 12
_BETWEEN = 28
_LINE = 11
_MOST_LINES = 6


@dataclass(frozen=True)
class ChartBody:
    """A body of the model: its identifier, name, level and the identifier of the one it reports to, or nothing."""

    identifier: str
    name: str
    level: str
    reports_to: str


@dataclass(frozen=True)
class _Box:
    body: ChartBody
    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]


def steering_chart(title: str, bodies: Sequence[ChartBody]) -> Drawing:
    """Give the bodies row by row, the highest first; the table beside says the same."""
    boxes, y = [], 8.0
    level_marks: list[Node] = []
    for row in _rows(bodies):
        made, height = _row(row, y)
        levels = list(dict.fromkeys(one.level for one in row if one.level))
        level_marks += [
            words(0, y + 12 + 10 * order, capitalised(level), size=9, fill=QUIET) for order, level in enumerate(levels)
        ]
        boxes += made
        y += height + _BETWEEN
    by_name = {box.body.identifier: box for box in boxes}
    lines = [
        one for box in boxes if box.body.reports_to in by_name for one in _connection(box, by_name[box.body.reports_to])
    ]
    drawn = [one for box in boxes for one in _drawn(box)]
    return Drawing(title, _in_words(bodies), WIDTH, int(y - _BETWEEN + 8), (*lines, *level_marks, *drawn))


def _rows(bodies: Sequence[ChartBody]) -> list[list[ChartBody]]:
    """The bodies by level in the order of the levels, and each below the one that it reports to."""
    levels = list(dict.fromkeys(one.level for one in bodies))
    ranks = {one.identifier: levels.index(one.level) for one in bodies}
    for _ in bodies:  # as many rounds as the longest chain; a circle of bodies ends there too
        for one in bodies:
            if one.reports_to in ranks:
                ranks[one.identifier] = min(len(bodies), max(ranks[one.identifier], ranks[one.reports_to] + 1))
    used = sorted(set(ranks.values()))
    return [[one for one in bodies if ranks[one.identifier] == rank] for rank in used]


def _row(row: list[ChartBody], y: float) -> tuple[list[_Box], float]:
    room = WIDTH - _LABELS - 1  # the last box has its edge inside the drawing
    width = min(200.0, (room - _GAP * (len(row) - 1)) / len(row))
    start = _LABELS + (room - width * len(row) - _GAP * (len(row) - 1)) / 2
    texts = [tuple(wrapped(one.name, width - 10, 9, _MOST_LINES)) for one in row]
    height = max(len(lines) for lines in texts) * _LINE + 12
    boxes = [
        _Box(one, start + index * (width + _GAP), y, width, height, lines)
        for index, (one, lines) in enumerate(zip(row, texts, strict=True))
    ]
    return boxes, height


def _drawn(box: _Box) -> list[Node]:
    fill = LIGHT if box.body.reports_to else PAPER
    top = box.y + (box.height - len(box.lines) * _LINE) / 2 + 9
    middle = box.x + box.width / 2
    texts = [words(middle, top + _LINE * order, one, size=9, anchor="middle") for order, one in enumerate(box.lines)]
    return [rectangle(box.x, box.y, box.width, box.height, fill), *texts]


def _connection(box: _Box, above: _Box) -> list[Node]:
    """An elbow from a box up to the one above it, with an arrow at its end."""
    x, target = box.x + box.width / 2, above.x + above.width / 2
    bend, end = box.y - _BETWEEN / 2, above.y + above.height
    return [
        line(x, box.y, x, bend, INK, 1),
        line(x, bend, target, bend, INK, 1),
        line(target, bend, target, end, INK, 1),
        line(target - 4, end + 7, target, end, INK, 1),
        line(target + 4, end + 7, target, end, INK, 1),
    ]


def _in_words(bodies: Sequence[ChartBody]) -> str:
    names = {one.identifier: one.name for one in bodies}
    said = [f"{one.name} rapporterar till {names[one.reports_to]}." for one in bodies if one.reports_to in names]
    silent = [one.name for one in bodies if one.reports_to not in names]
    said += [f"Inget organ ovanför är angivet för {', '.join(silent)}."] if silent else []
    return " ".join(said) or "Inga organ är registrerade."
