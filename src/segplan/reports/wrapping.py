"""Styled text broken into lines of a width, at spaces that may break."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from segplan.reports.styled import Line, Piece

_BREAKABLE = " \n\t"
_ELLIPSIS = " …"


def wrap(pieces: Iterable[Piece | str], width: int, first: str = "", rest: str | None = None) -> list[Line]:
    """Give the lines of a text that starts with `first` and goes on with `rest`, of the same text by default.

    Both are counted into the width. A word that is longer than a line stands on a line of its own.
    """
    indent = " " * len(first) if rest is None else rest
    lines: list[Line] = []
    current: list[Piece] = [Piece(first)]
    used, is_empty = len(first), True
    for word in _words(pieces):
        length = sum(len(piece.text) for piece in word)
        if not is_empty and used + 1 + length > width:
            lines.append(_joined(current))
            current, used, is_empty = [Piece(indent)], len(indent), True
        if not is_empty:
            current.append(_space_before(word, current))
            used += 1
        current += word
        used, is_empty = used + length, False
    return [*lines, _joined(current)]


def cut(lines: list[Line], most: int, width: int) -> list[Line]:
    """Give the first lines; the last of them ends in an ellipsis, within the width, when there were more."""
    if len(lines) <= most:
        return lines
    *whole, last = lines[:most]
    pieces = list(last)
    while sum(len(piece.text) for piece in pieces) + len(_ELLIPSIS) > width and " " in pieces[-1].text.strip():
        pieces[-1] = pieces[-1]._replace(text=pieces[-1].text.rpartition(" ")[0])
    return [*whole, (*pieces, Piece(_ELLIPSIS, pieces[-1].style))]


def is_cut(one: Line) -> bool:
    """Tell whether a line ends where a text was cut."""
    return bool(one) and one[-1].text == _ELLIPSIS


def _joined(pieces: list[Piece]) -> Line:
    """Give the pieces with neighbours of one style as one piece."""
    groups = groupby(pieces, key=lambda piece: piece.style)
    return tuple(Piece("".join(piece.text for piece in group), style) for style, group in groups)


def _space_before(word: list[Piece], current: list[Piece]) -> Piece:
    """Give a space in the style that goes on over it."""
    return Piece(" ", word[0].style if current[-1].style is word[0].style else Piece("").style)


def _words(pieces: Iterable[Piece | str]) -> Iterator[list[Piece]]:
    """Give each word as its pieces, since a style may end inside it."""
    word: list[Piece] = []
    for piece in pieces:
        text, style = (piece, Piece("").style) if isinstance(piece, str) else piece
        for part in _parts(text):
            if part in _BREAKABLE:
                if word:
                    yield word
                word = []
            else:
                word.append(Piece(part, style))
    if word:
        yield word


def _parts(text: str) -> Iterator[str]:
    """Give runs of other characters, and each breakable space alone."""
    run = ""
    for character in text:
        if character in _BREAKABLE:
            if run:
                yield run
            run = ""
            yield character
        else:
            run += character
    if run:
        yield run
