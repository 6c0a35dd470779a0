"""Drawings and the coat of arms as pictures in the text."""

from collections.abc import Callable
from struct import unpack

from segplan.documents.tree import Document, Node
from segplan.documents.word.captions import caption_markup
from segplan.documents.word.markup import paragraph, picture
from segplan.documents.word.relations import Relations

_EMU = 12_700
"""English Metric Units to the point."""

_ARMS_HEIGHT = 51
_ARMS_NUMBER = 1
_FIRST_FIGURE = 100


def figure_markup(
    figure: Node,
    pictures: list[bytes],
    relations: Relations,
    styles: dict[str, str],
    inline: Callable[[Node], str],
    page: int,
) -> str:
    """Give a figure: its caption and its drawing, which is the next of the pictures. `page` is the text's width."""
    caption, drawing = figure.first("figcaption"), figure.first("svg")
    assert caption is not None
    assert drawing is not None
    width, height = (float(one) for one in drawing.attributes["viewBox"].split()[2:])
    scale = min(1.0, page / 20 / width)
    words = " ".join(child.text for child in drawing.elements if child.tag in ("title", "desc"))
    order = sum(one.startswith(b"\x89PNG") for one in relations.pictures)
    relation = relations.picture(pictures.pop(0))
    size = int(width * scale * _EMU), int(height * scale * _EMU)
    text = caption_markup(caption, inline, styles)
    return text + paragraph(styles["SegplanFigure"], picture(relation, _FIRST_FIGURE + order, words, size))


def arms_markup(document: Document, arms: bytes, relations: Relations, styles: dict[str, str]) -> str:
    """Give the coat of arms, 18 mm high, as the first line of the letterhead."""
    width, height = png_size(arms)
    size = int(_ARMS_HEIGHT * _EMU * width / height), _ARMS_HEIGHT * _EMU
    words = f"Kommunvapen, {document.sender.municipality}"
    return paragraph(styles["SegplanFigure"], picture(relations.picture(arms), _ARMS_NUMBER, words, size))


def png_size(content: bytes) -> tuple[int, int]:
    """Give the width and height of a PNG picture in pixels, from its first chunk."""
    width, height = unpack(">II", content[16:24])
    return width, height
