"""How wide the columns of a printed table are."""

from segplan.documents.tree import Node

TEXT_WIDTH = 160
"""The width between the margins of an A4 page, in millimetres."""

_NARROW_UNIT = 11
_LETTER = 1.95
_GUTTER = 4.5


def column_widths(table: Node) -> list[float]:
    """Give the width of each column in millimetres.

    Columns share the page by their weights. A column of numbers is at least as wide as the longest word of
    its heading, which is never broken; a table marked as narrow does not fill the page.
    """
    heads = next(part for part in table.elements if part.tag == "thead").elements[0].elements
    group = next((part for part in table.elements if part.tag == "colgroup"), None)
    weights = [column.weight for column in group.elements] if group else [1] * len(heads)
    is_narrow = "narrow" in table.classes
    unit = _NARROW_UNIT if is_narrow else TEXT_WIDTH / sum(weights)
    widths = [
        max(weight * unit, _longest_word(head) * _LETTER + _GUTTER) if "number" in head.classes else weight * unit
        for weight, head in zip(weights, heads, strict=True)
    ]
    excess = sum(widths) - TEXT_WIDTH
    if excess <= 0:
        return widths
    texts = [index for index, head in enumerate(heads) if "number" not in head.classes]
    room = sum(widths[index] for index in texts)
    if excess > room / 2:
        return [width * TEXT_WIDTH / sum(widths) for width in widths]
    return [width * (1 - excess / room) if index in texts else width for index, width in enumerate(widths)]


def _longest_word(head: Node) -> int:
    return max(len(word) for word in head.text.split(" "))
