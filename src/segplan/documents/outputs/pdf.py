"""A document as PDF for the archive and for everybody: PDF/A-2a and PDF/UA-1 in one file."""

import re
from pathlib import Path

from segplan.documents.links import on_paper
from segplan.documents.outputs.format import output_format
from segplan.documents.tree import Document, Node
from segplan.errors import UsageError

_LAYOUT = Path(__file__).parent.parent / "typeset" / "document.typ"
_WITHOUT_GLYPH = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)


@output_format("pdf", extra="pdf")
def pdf(document: Document) -> bytes:
    """Write a tagged PDF. Raises `UsageError` when typst is missing or a character has no glyph."""
    from segplan.documents.typeset.compiling import compile_pdf, require_typst
    from segplan.documents.typeset.finished_pdf import with_objects
    from segplan.documents.typeset.page_data import page_files
    from segplan.documents.typeset.row_headers import row_header_objects, row_header_places
    from segplan.documents.typeset.stream_ends import firm_streams

    require_typst("PDF", "pdf")
    document = on_paper(document)
    from typst import TypstError

    files = {**page_files(document), "main.typ": _LAYOUT.read_bytes()}
    try:
        made = compile_pdf(files, document.stamp)
    except TypstError as error:
        lacking = _WITHOUT_GLYPH.search(error.message)
        if lacking is None:
            raise
        raise _no_glyph(document, lacking[1]) from None
    return with_objects(made, row_header_objects(made, row_header_places(document.body)) | firm_streams(made))


def _no_glyph(document: Document, characters: str) -> UsageError:
    codes = ", ".join(f"{one} (U+{ord(one):04X})" for one in dict.fromkeys(characters))
    return UsageError(
        f"{document.title}: tecknet {codes} går inte att skriva i PDF{_place(document.body, characters)}",
        "Byt eller ta bort tecknet i planfilen, eller välj ett annat format.",
    )


def _place(body: Node, characters: str) -> str:
    """Where some characters stand: the nearest heading before them and the text around them."""
    heading = ""
    for node in body.walk():
        if node.tag in ("h1", "h2", "h3", "h4"):
            heading = node.text
        if any(isinstance(child, str) and characters in child for child in node.children):
            at = node.text.index(characters)
            return f", under rubriken ”{heading}”: ”{node.text[max(0, at - 30) : at + 30].strip()}”"
    return ""
