"""The shapes of a drawing as elements: rectangles, lines, texts and stripes, placed in points."""

from decimal import Decimal

from segplan.documents.charts.palette import INK
from segplan.documents.tree import Node

Number = int | float

_LETTER = 0.48
"""How wide a letter is on average, as a share of the text's size."""


def written(value: Number) -> str:
    """Give a length as it stands in SVG: at most two decimals, and no more than are needed."""
    text = f"{Decimal(repr(float(value))):.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def rectangle(x: Number, y: Number, width: Number, height: Number, fill: str, stroke: str = INK) -> Node:
    """A rectangle with a thin outline, so that it is seen without colours too."""
    place = {"x": written(x), "y": written(y), "width": written(width), "height": written(height)}
    return Node("rect", {**place, "fill": fill, "stroke": stroke, "stroke-width": "0.75"})


def line(x1: Number, y1: Number, x2: Number, y2: Number, stroke: str = INK, width: Number = 0.75) -> Node:
    """A straight line."""
    ends = {"x1": written(x1), "y1": written(y1), "x2": written(x2), "y2": written(y2)}
    return Node("line", {**ends, "stroke": stroke, "stroke-width": written(width)})


def dashed(x1: Number, y1: Number, x2: Number, y2: Number, stroke: str) -> Node:
    """A straight line of dashes."""
    plain = line(x1, y1, x2, y2, stroke, 1.25)
    return Node("line", {**plain.attributes, "stroke-dasharray": "5 3"})


def words(x: Number, y: Number, text: str, *, size: Number = 10, fill: str = INK, anchor: str = "start") -> Node:
    """A line of text; `anchor` says which part of it stands at the place: start, middle or end."""
    place = {"x": written(x), "y": written(y), "font-size": written(size), "fill": fill, "text-anchor": anchor}
    return Node("text", place, (text,))


def heading(x: Number, y: Number, text: str, *, size: Number = 10, anchor: str = "start") -> Node:
    """A line of text in semibold."""
    plain = words(x, y, text, size=size, anchor=anchor)
    return Node("text", {**plain.attributes, "font-weight": "600"}, (text,))


def dot(x: Number, y: Number, radius: Number, fill: str) -> Node:
    """A filled point."""
    return Node("circle", {"cx": written(x), "cy": written(y), "r": written(radius), "fill": fill})


def stripes(x: Number, y: Number, width: Number, height: Number, stroke: str, step: Number = 5) -> list[Node]:
    """Slanting stripes that fill a rectangle and stay within it."""
    made = []
    offset = float(step)
    while offset < width + height:
        left, right = max(0.0, offset - height), min(float(width), offset)
        made.append(line(x + left, y + offset - left, x + right, y + offset - right, stroke))
        offset += step
    return made


def width_of(text: str, size: Number = 10) -> float:
    """About how wide a text is."""
    return len(text) * size * _LETTER


def cut(text: str, width: Number, size: Number = 10) -> str:
    """Give a text that fits a width, cut at a letter with an ellipsis; the table beside has the whole."""
    most = int(width / (size * _LETTER))
    return text if len(text) <= most else text[: max(1, most - 1)].rstrip() + "…"


def wrapped(text: str, width: Number, size: Number = 10, most: int = 4) -> list[str]:
    """Cut a text into lines that fit a width, at spaces; what does not fit the last line is cut."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = lines[:most]
    if len(lines) > most:
        kept[-1] = " ".join(lines[most - 1 :])
    return [cut(one, width, size) for one in kept]
