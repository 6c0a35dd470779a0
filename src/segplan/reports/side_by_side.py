"""Two texts beside each other, for a terminal with room for both."""

from collections.abc import Iterator
from itertools import zip_longest

from segplan.reports.styled import Line, Piece, line
from segplan.reports.wrapping import wrap

WIDE = 140
"""From so many columns on, two texts stand beside each other."""

_BETWEEN = " │ "

Side = tuple[str, list[Piece]]
"""The word that a text begins with, and the text."""


def side_by_side(left: Side, right: Side, width: int, indent: int) -> Iterator[Line]:
    """Give the lines of both texts in two columns of the same width; the shorter one is filled up."""
    room = (width - indent - len(_BETWEEN)) // 2
    first, second = (wrap(pieces, room, word) for word, pieces in (left, right))
    for one, other in zip_longest(first, second, fillvalue=()):
        used = sum(len(piece.text) for piece in one)
        yield line(" " * indent, *one, " " * (room - used) + _BETWEEN, *other)
