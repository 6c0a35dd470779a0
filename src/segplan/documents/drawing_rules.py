"""What a drawing may hold: a strict subset of SVG without styles, scripts, references or transformations."""

import re

SHAPES = frozenset({"g", "rect", "line", "path", "circle", "text"})

_NUMBER = r"-?\d+(?:\.\d+)?"
_COLOUR = re.compile(r"#[0-9a-f]{6}|none")
_ONE_NUMBER = re.compile(_NUMBER)
_NUMBERS = re.compile(rf"{_NUMBER}(?: {_NUMBER})*")
_PATH = re.compile(rf"(?:[MLHVZ](?: ?{_NUMBER})*(?: |$))+")

_PAINT = {"fill": _COLOUR, "stroke": _COLOUR, "stroke-width": _ONE_NUMBER, "stroke-dasharray": _NUMBERS}

DRAWING_ATTRIBUTES: dict[str, dict[str, re.Pattern[str]]] = {
    "svg": {"viewBox": re.compile(rf"0 0 {_NUMBER} {_NUMBER}")},
    "g": _PAINT,
    "rect": {**dict.fromkeys(("x", "y", "width", "height"), _ONE_NUMBER), **_PAINT},
    "line": {**dict.fromkeys(("x1", "y1", "x2", "y2"), _ONE_NUMBER), **_PAINT},
    "circle": {**dict.fromkeys(("cx", "cy", "r"), _ONE_NUMBER), **_PAINT},
    "path": {"d": _PATH, **_PAINT},
    "text": {
        **dict.fromkeys(("x", "y", "font-size"), _ONE_NUMBER),
        "fill": _COLOUR,
        "text-anchor": re.compile("start|middle|end"),
        "font-weight": re.compile("400|600"),
    },
}
"""The attributes of each element of a drawing, and the form that their values must have."""
