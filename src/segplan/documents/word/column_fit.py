"""The widths of a table's columns in Word: by weight, and never too narrow for what cannot be broken."""

from itertools import repeat

from segplan.documents.column_widths import TEXT_WIDTH, column_widths
from segplan.documents.tree import Node
from segplan.documents.word.letter_widths import widest_piece

_CELL, _HEAD = 9.0, 8.5
"""The sizes of the text in cells and in the head, in points, as the styles have them."""

_GUTTER = 160
"""What a cell needs beside its text, in twentieths of a point."""


def fitted_widths(table: Node, page: int) -> list[int]:
    """Give the width of each column in twentieths of a point; together they are at most the page's."""
    scale = page / TEXT_WIDTH
    least = _least_widths(table)
    widths = [max(width * scale, low) for width, low in zip(column_widths(table), least, strict=True)]
    excess = sum(widths) - page
    if excess > 0:
        room = [width - low for width, low in zip(widths, least, strict=True)]
        share = min(1.0, excess / sum(room)) if sum(room) else 0.0
        widths = [width - one * share for width, one in zip(widths, room, strict=True)]
    return [int(width * min(1.0, page / sum(widths))) for width in widths]


def _least_widths(table: Node) -> list[float]:
    parts = {part.tag: part for part in table.elements}
    heads = parts["thead"].elements[0].elements
    least = [widest_piece(head.text, _HEAD, bold=True, whole_words=True) + _GUTTER for head in heads]
    for row in parts["tbody"].elements:
        bold = "total" in row.elements[0].classes
        needed = map(_needed, row.elements, repeat(bold))
        least = [max(pair) for pair in zip(least, needed, strict=True)]
    return least


def _needed(cell: Node, bold: bool) -> float:
    return widest_piece(cell.text, _CELL, bold=bold) + _GUTTER
