"""Captions as Word numbers them: a table put in by hand afterwards gets its number, and lists of tables find them."""

import re
from collections.abc import Callable

from segplan.documents.tree import Node
from segplan.documents.word.markup import KEEP_NEXT, field, paragraph, run

_NUMBERED = re.compile(r"(Tabell|Figur)(\u00a0)(\d+)\. ")


def caption_markup(caption: Node, inline: Callable[[Node], str], styles: dict[str, str]) -> str:
    """Give a caption, which stays with what it stands above, also when a base's style does not say so."""
    first, *rest = caption.children
    numbered = _NUMBERED.fullmatch(first) if isinstance(first, str) else None
    if numbered is None:
        return paragraph(styles["Caption"], inline(caption), KEEP_NEXT)
    word, space, number = numbered.groups()
    label = run(word + space) + field(f"SEQ {word} \\* ARABIC", number) + run(". ")
    return paragraph(styles["Caption"], label + inline(caption.holding(tuple(rest))), KEEP_NEXT)
