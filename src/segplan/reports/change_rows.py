"""The changed values of one measure, as rows for a terminal."""

from collections.abc import Iterator

from segplan.diff import Change, Form, Mark, Severity
from segplan.reports.side_by_side import WIDE, side_by_side
from segplan.reports.styled import Line, Piece, Style, line
from segplan.reports.wrapping import cut, wrap

_LABEL_WIDTH = 22

Side = tuple[str, list[Piece]]
"""The word that a value begins with, and the value."""

_STYLE = {Mark.EQUAL: Style.PLAIN, Mark.REMOVED: Style.REMOVED, Mark.ADDED: Style.ADDED}

SIGNS = {Severity.DECREASES: "− ", Severity.INCREASES: "+ "}
"""What stands before a row that changes the commitment."""


def change_rows(changes: tuple[Change, ...], width: int, indent: int, most: int | None = None) -> Iterator[Line]:
    """Give the rows: a label, and Före and Efter in words; the words that differ stand in brackets.

    A sign before the label tells that the commitment decreases or increases. The sides of a long
    value stand beside each other where the terminal is wide. With `most`, a text is cut after so many
    lines, and the earlier of two after one less, but not one where words stand in brackets.
    """
    shown: Change | None = None
    for change in changes:
        label = "" if shown and change.subject is shown.subject else change.subject.label
        start = " " * (indent - 2) + SIGNS.get(change.severity, "  ")
        if shown and not label and change.note and _values(change) == _values(shown):
            yield line(start + " " * _LABEL_WIDTH + _note(change).strip())
            continue
        shown = change
        sides = _sides(change)
        below = list(_below(sides, label, width, start, most))
        if _fits_beside(sides, label, width - indent - _LABEL_WIDTH):
            beside = list(_beside(sides, label, width, start, most))
            below = beside if len(beside) <= len(below) else below
        if width >= WIDE and len(sides) == 2 and len(below) > 2:
            yield line(start, label)
            yield from side_by_side(sides[0], sides[1], width, indent + 2)
        else:
            yield from below


def _values(change: Change) -> tuple[str | None, str | None]:
    return change.before, change.after


def _note(change: Change) -> str:
    said = [change.note] if change.note else []
    if change.severity is Severity.CORRECTION:
        said.append(Severity.CORRECTION.label)
    return f" ({', '.join(said)})" if said else ""


def _fits_beside(sides: list[Side], label: str, room: int) -> bool:
    """Tell whether there is room beside the label for the label itself and for the longest word."""
    words = [word for _, pieces in sides for piece in pieces for word in piece.text.split(" ")]
    left = room - max(len(word) for word, _ in sides)
    return len(label) < _LABEL_WIDTH and max(map(len, words)) <= left


def _beside(sides: list[Side], label: str, width: int, start: str, most: int | None) -> Iterator[Line]:
    start = start + label.ljust(_LABEL_WIDTH)
    together = _joined(sides)
    if len(start) + sum(len(piece.text) for piece in together) <= width:
        yield line(start, *together)
        return
    for (word, pieces), limit in zip(sides, _limits(sides, most), strict=True):
        yield from _wrapped(pieces, width, start + word, limit)
        start = " " * len(start)


def _wrapped(pieces: list[Piece], width: int, start: str, most: int | None) -> list[Line]:
    """Give the lines of one side; a text of several pieces is whole, since its changes may be anywhere."""
    lines = wrap(pieces, width, start)
    return lines if most is None or len(pieces) > 1 else cut(lines, most, width)


def _joined(sides: list[Side]) -> list[Piece]:
    joined: list[Piece] = []
    for word, pieces in sides:
        joined += [Piece("   " if joined else ""), Piece(f"{word.strip()} "), *pieces]
    return joined


def _below(sides: list[Side], label: str, width: int, start: str, most: int | None) -> Iterator[Line]:
    if label:
        yield line(start, label)
    for (word, pieces), limit in zip(sides, _limits(sides, most), strict=True):
        yield from _wrapped(pieces, width, " " * (len(start) + 2) + word, limit)


def _limits(sides: list[Side], most: int | None) -> list[int | None]:
    """Give how many lines each side may have: what is decided now gets more room than what it replaces."""
    return [most] if len(sides) == 1 else [None if most is None else most - 1, most]


def _sides(change: Change) -> list[Side]:
    note = [Piece(_note(change))] if _note(change) else []
    before = [Piece(change.before or "", Style.REMOVED)]
    after = [Piece(change.after or "", Style.ADDED)]
    if change.form is Form.ADDED:
        return [("Tillkommer: ", after + note)]
    if change.form is Form.REMOVED:
        return [("Utgår: ", before + note)]
    if change.before == change.after or None in _values(change):
        return [("Ändras: ", [Piece(change.note)])]
    return [
        ("Före:  ", _marked(change, Mark.REMOVED) or before),
        ("Efter: ", (_marked(change, Mark.ADDED) or after) + note),
    ]


def _marked(change: Change, mark: Mark) -> list[Piece]:
    """Give one side of a text with the words that only it has in brackets; nothing for unlike texts."""
    own = [piece for piece in change.words if piece.mark in (mark, Mark.EQUAL)]
    if all(piece.mark is mark for piece in own):
        return []
    pieces: list[Piece] = []
    for mark_of_piece, text in own:
        shown = text if mark_of_piece is Mark.EQUAL else f"[{text}]"
        pieces += [Piece(shown, _STYLE[mark_of_piece]), Piece(" ")]
    return pieces[:-1]
