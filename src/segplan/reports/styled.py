"""Text with meaning attached to its parts, so that colour is decided at the terminal."""

from enum import Enum
from typing import NamedTuple


class Style(Enum):
    """What a part of a line is; the terminal decides how it looks, and never by colour alone."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"
    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
    ADDED = "added"
    REMOVED = "removed"
    HEADING = "heading"


class Piece(NamedTuple):
    """A piece of a line."""

    text: str
    style: Style = Style.PLAIN


Line = tuple[Piece, ...]


def line(*pieces: str | Piece) -> Line:
    """Build a line of pieces; bare text is plain."""
    return tuple(piece if isinstance(piece, Piece) else Piece(piece) for piece in pieces)


def plain_text(lines: list[Line]) -> str:
    """Give the lines as plain text, each ended by a line feed."""
    return "".join("".join(printable(piece.text) for piece in one).rstrip() + "\n" for one in lines)


def printable(text: str) -> str:
    """Give the text with characters that could disturb a terminal as a replacement sign."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() or one == "\u00a0" else "\ufffd" for one in text)
