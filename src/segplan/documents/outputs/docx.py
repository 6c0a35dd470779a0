"""A document as Word: real styles, repeated header rows, alternative texts, and properties."""

from segplan.documents.drawing import as_svg_file
from segplan.documents.links import on_paper
from segplan.documents.outputs.format import output_format
from segplan.documents.tree import Document

_WIDTH = 453
"""The width between the margins of an A4 page in points."""


@output_format("docx", extra="docx")
def docx(document: Document) -> bytes:
    """Write a Word document. Raises `UsageError` when typst, which draws its pictures, is missing."""
    from segplan.documents.word.writing import write_word

    document = on_paper(document)
    drawings = [as_svg_file(node) for node in document.body.walk() if node.tag == "svg"]
    arms = document.letterhead.coat_of_arms
    pictures = _drawn(drawings)
    if arms is not None and arms.suffix == "svg":
        return write_word(document, pictures, _drawn([arms.content])[0])
    return write_word(document, pictures, arms.content if arms else None)


def _drawn(drawings: list[bytes]) -> list[bytes]:
    """The drawings as PNG; typst is asked for only when there are any."""
    if not drawings:
        return []
    from segplan.documents.typeset.compiling import draw_pictures, require_typst

    require_typst("Word-dokument med figurer", "docx")
    return draw_pictures({f"drawing-{index}.svg": one for index, one in enumerate(drawings)}, _WIDTH)
