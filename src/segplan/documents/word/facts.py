"""Terms with their explanations: a bold word on the left and lines on the right."""

from collections.abc import Callable
from itertools import pairwise

from segplan.documents.tree import Node
from segplan.documents.word.letter_widths import text_width
from segplan.documents.word.markup import KEEP_NEXT, TAB, paragraph

Inline = Callable[[Node, str], str]

_ROOM = 2150
"""What a term has before the explanations begin, in twentieths of a point; the style has the tab."""
_SIZE = 10.0
_BOLD = "<w:b/><w:bCs/>"


def facts_markup(node: Node, inline: Inline, styles: dict[str, str]) -> str:
    """Give a line for each explanation; a term that is too long for its column stands on a line of its own."""
    lines: list[tuple[str, str]] = []
    for before, child in pairwise((node, *node.elements)):
        if child.tag == "dt" and _is_long(child):
            lines.append(("SegplanFactTerm", inline(child, "")))
        elif child.tag == "dd" and before.tag == "dt" and not _is_long(before):
            lines.append(("SegplanFact", inline(before, _BOLD) + TAB + inline(child, "")))
        elif child.tag == "dd":
            lines.append(("SegplanFactMore", inline(child, "")))
    kept = kept_together(len(lines), 8 if len(node.text) < 700 else 3)
    return "".join(
        paragraph(styles[style], inside, KEEP_NEXT if index in kept else "")
        for index, (style, inside) in enumerate(lines)
    )


def kept_together(number: int, few: int) -> frozenset[int]:
    """Give the places of the lines or rows that stay with the next, so that none is left alone at a page's edge.

    When there are but a few, they all stay together.
    """
    return frozenset(range(number - 1)) if number <= few else frozenset({0, number - 2})


def _is_long(term: Node) -> bool:
    return text_width(term.text, _SIZE, bold=True) > _ROOM
