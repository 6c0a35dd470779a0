"""The letterhead: who the document is from on the left, and what it is on the right."""

from itertools import zip_longest

from segplan.documents.heading_lines import case_lines, sender_lines
from segplan.documents.tree import Document
from segplan.documents.word.markup import TAB, paragraph, run
from segplan.documents.word.section import TEXT_WIDTH


def letterhead_markup(document: Document, styles: dict[str, str], width: int) -> str:
    """Give a line for every line of the sender or of the case. `width` is that of the text, in twips."""
    left = [document.sender.municipality, *sender_lines(document)]
    right = [document.kind, *case_lines(document)]
    tabs = "" if width == TEXT_WIDTH else _tabs(width)
    return "".join(
        paragraph(styles["SegplanLetterhead"], _line(one, other, "<w:b/><w:bCs/>" if index == 0 else ""), tabs)
        for index, (one, other) in enumerate(zip_longest(left, right, fillvalue=""))
        if one or other
    )


def _line(left: str, right: str, properties: str) -> str:
    return (run(left, properties) if left else "") + (TAB + run(right, properties) if right else "")


def _tabs(width: int) -> str:
    """The place of the right column, when the paper is not that of the style."""
    return f'<w:tabs><w:tab w:val="clear" w:pos="{TEXT_WIDTH}"/><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
