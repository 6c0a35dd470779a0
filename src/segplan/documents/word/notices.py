"""Boxes with what must be read first."""

from collections.abc import Callable, Iterator

from segplan.documents.tree import Node
from segplan.documents.word.markup import KEEP_NEXT, paragraph

_INDENT = 227


def notice_markup(aside: Node, inline: Callable[[Node], str], styles: dict[str, str], order: int) -> str:
    """Give the lines of a box. `order` is its number in the document.

    Word draws one box around neighbours that are alike, so every other box is a hair narrower.
    """
    indent = f'<w:ind w:left="{_INDENT}" w:right="{_INDENT + order % 2}"/>'
    lines = list(_lines(aside))
    last = len(lines) - 1
    return "".join(
        paragraph(
            styles["SegplanNotice"],
            inline(line),
            (KEEP_NEXT if index < last else '<w:spacing w:after="200"/>') + indent,
        )
        for index, line in enumerate(lines)
    )


def _lines(aside: Node) -> Iterator[Node]:
    for child in aside.elements:
        yield from child.elements if child.tag in ("ul", "ol") else (child,)
