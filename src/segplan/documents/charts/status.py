"""Status per area: one bar for each area, divided by the official labels."""

from collections.abc import Mapping, Sequence

from segplan.documents.charts.palette import DARK, INK, MIDDLE, PAPER, SAND
from segplan.documents.charts.shapes import cut, dot, heading, rectangle, stripes, width_of, words
from segplan.documents.drawing import Drawing
from segplan.documents.tree import Node
from segplan.model.followup import Label
from segplan.swedish import counted, listed, number

WIDTH = 480
_BAR = 16
_STEP = 40
_FIRST = 44
_ROOM = 440

AreaCounts = tuple[str, Mapping[Label, int]]


def status_chart(title: str, areas: Sequence[AreaCounts]) -> Drawing:
    """Give the bars of some areas, each a name and how many of its measures have each label."""
    largest = max((sum(counts.values()) for _, counts in areas), default=0) or 1
    shapes = _legend()
    for index, (name, counts) in enumerate(areas):
        shapes += _bar(_FIRST + index * _STEP, name, counts, _ROOM / largest)
    return Drawing(title, _in_words(areas), WIDTH, _FIRST + len(areas) * _STEP, tuple(shapes))


def _legend() -> list[Node]:
    shapes, x = [], 1.0
    for label in Label:
        shapes += [*_segment(label, x, 4, 22, 12), words(x + 28, 14, label.value)]
        x += 28 + width_of(label.value) + 22
    return shapes


def _bar(y: int, name: str, counts: Mapping[Label, int], unit: float) -> list[Node]:
    total = sum(counts.values())
    shapes, x = [heading(0, y, cut(name, WIDTH))], 1.0
    for label in Label:
        width = counts.get(label, 0) * unit
        if not width:
            continue
        shapes += _segment(label, x, y + 6, width, _BAR)
        text = number(counts[label])
        if width > width_of(text) + 10:
            shapes += _figure(label, x + width / 2, y + 6, text)
        x += width
    return [*shapes, words(x + 6, y + 18, number(total))]


def _segment(label: Label, x: float, y: float, width: float, height: float) -> list[Node]:
    """A part of a bar: every label has a look of its own in black and white too."""
    fill = {Label.DONE: DARK, Label.ONGOING: MIDDLE, Label.NOT_DONE: PAPER, Label.NOT_REPORTED: SAND}[label]
    shapes = [rectangle(x, y, width, height, fill)]
    if label is Label.NOT_DONE:
        shapes += stripes(x, y, width, height, INK)
    if label is Label.NOT_REPORTED:
        shapes += [dot(x + at, y + height / 2, 0.9, INK) for at in range(4, int(width) - 1, 6)]
    return shapes


def _figure(label: Label, x: float, y: float, text: str) -> list[Node]:
    if label is Label.DONE:
        return [words(x, y + 12, text, fill=PAPER, anchor="middle")]
    fill = {Label.NOT_DONE: PAPER, Label.NOT_REPORTED: SAND}.get(label, MIDDLE)
    width = width_of(text) + 4
    return [rectangle(x - width / 2, y + 2, width, 12, fill, fill), words(x, y + 12, text, anchor="middle")]


def _in_words(areas: Sequence[AreaCounts]) -> str:
    said = []
    for name, counts in areas:
        parts = [f"{number(counts[label])} {label.value.lower()}" for label in Label if counts.get(label)]
        said.append(f"{name}: {counted(sum(counts.values()), 'åtgärd', 'åtgärder')}, {listed(parts) or 'inga'}.")
    return " ".join(said) or "Planen har inga åtgärder."
