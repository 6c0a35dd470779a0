"""The small pieces of WordprocessingML: runs, paragraphs and links, with every text escaped."""

from html import escape
from urllib.parse import quote

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TAB = "<w:r><w:tab/></w:r>"
KEEP_NEXT = "<w:keepNext/>"
"""Keeps a paragraph on the page of the next; it comes first among a paragraph's properties."""


def run(text: str, properties: str = "") -> str:
    """Give a piece of text with run properties, in the order that the schema asks."""
    inside = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inside}<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'


def paragraph(style: str, inside: str, properties: str = "") -> str:
    """Give a paragraph in a style, by its identifier."""
    return f'<w:p><w:pPr><w:pStyle w:val="{escape(style)}"/>{properties}</w:pPr>{inside}</w:p>'


def field(instruction: str, shown: str) -> str:
    """Give a field that Word fills in, such as PAGE, with what it shows until then."""
    asked = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return field_mark("begin") + asked + field_mark("separate") + run(shown) + field_mark("end")


def field_mark(kind: str) -> str:
    """Give the mark that begins, separates or ends a field."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def address(target: str) -> str:
    """Give a web address as a valid URI: what a URI cannot hold is percent-encoded."""
    return quote(target, safe="%:/?#[]@!$&'()*+,;=-._~")


def picture(relation: str, number: int, words: str, size: tuple[int, int]) -> str:
    """Give a picture in the text, with its alternative text and its size in EMU (914,400 to the inch)."""
    width, height = size
    alternative = f'id="{number}" name="Bild {number}" descr="{escape(words)}"'
    graphic = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr {alternative}/><a:graphic><a:graphicData uri="{graphic}"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {alternative}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
