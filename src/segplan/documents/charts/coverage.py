"""Coverage: problems against areas or districts, with the number of measures in every square."""

from collections.abc import Sequence

from segplan.documents.charts.palette import DARK, INK, LIGHT, MIDDLE, PAPER
from segplan.documents.charts.shapes import rectangle, words, wrapped
from segplan.documents.drawing import Drawing
from segplan.documents.tree import Node
from segplan.swedish import EN_DASH, listed, number, quoted

WIDTH = 480
_NAMES = 180
_ROW = 26
_HEAD = 34

Row = tuple[str, Sequence[int]]


def coverage_chart(title: str, columns: Sequence[str], rows: Sequence[Row]) -> Drawing:
    """Give the squares: darker for more measures, white for none, and the number in each."""
    width = (WIDTH - _NAMES) / max(1, len(columns))
    shapes: list[Node] = []
    for index, column in enumerate(columns):
        middle = _NAMES + (index + 0.5) * width
        lines = wrapped(column, width - 2, 9, 3)
        shapes += [
            words(middle, _HEAD - 6 - 10 * (len(lines) - 1 - order), line, size=9, anchor="middle")
            for order, line in enumerate(lines)
        ]
    for order, (name, counts) in enumerate(rows):
        shapes += _row(_HEAD + order * _ROW, name, counts, width)
    return Drawing(title, _in_words(columns, rows), WIDTH, _HEAD + len(rows) * _ROW + 2, tuple(shapes))


def _row(y: int, name: str, counts: Sequence[int], width: float) -> list[Node]:
    lines = wrapped(name, _NAMES - 10, 9, 2)
    shapes = [
        words(0, y + (16 if len(lines) == 1 else 11) + 10 * order, line, size=9) for order, line in enumerate(lines)
    ]
    for index, count in enumerate(counts):
        fill = PAPER if not count else LIGHT if count < 3 else MIDDLE if count < 6 else DARK
        x = _NAMES + index * width
        ink = PAPER if fill == DARK else INK
        shapes += [
            rectangle(x, y, width, _ROW, fill),
            words(x + width / 2, y + 17, number(count) if count else EN_DASH, fill=ink, anchor="middle"),
        ]
    return shapes


def _in_words(columns: Sequence[str], rows: Sequence[Row]) -> str:
    empty = []
    for name, counts in rows:
        missing = [column for column, count in zip(columns, counts, strict=True) if not count]
        if missing:
            empty.append(f"{quoted(name)}: {listed(missing)}")
    said = f"{number(len(rows))} problem mot {number(len(columns))} kolumner."
    if not empty:
        return f"{said} Varje problem har åtgärder i varje kolumn."
    return f"{said} Utan åtgärd är {'; '.join(empty)}."
