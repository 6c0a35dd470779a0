"""Tables in Word: fixed widths, repeated header rows, rows that are not split, and a caption as alternative text."""

from collections.abc import Callable
from html import escape

from segplan.documents.tree import Node
from segplan.documents.word.column_fit import fitted_widths
from segplan.documents.word.facts import kept_together
from segplan.documents.word.markup import KEEP_NEXT, paragraph

Inline = Callable[[Node], str]


def table_markup(table: Node, inline: Inline, styles: dict[str, str], page: int) -> str:
    """Give a table of the tree without its caption, which stands as a paragraph before it.

    `page` is the width of the text in twentieths of a point.
    """
    parts = {part.tag: part for part in table.elements}
    heads = parts["thead"].elements[0].elements
    widths = fitted_widths(table, page)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = [_row(heads, widths, inline, styles["SegplanHeadCell"], head=True)]
    lines = parts["tbody"].elements
    # A few rows are kept on one page, unless they fill so much of it that the page before would stand half empty.
    kept = kept_together(len(lines), 6 if len(parts["tbody"].text) < 900 else 2)
    rows += [
        _row(row.elements, widths, inline, styles["SegplanCell"], keep=index in kept) for index, row in enumerate(lines)
    ]
    caption = escape(parts["caption"].text)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{styles["SegplanTable"]}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1"'
        f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{caption}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _row(
    cells: tuple[Node, ...],
    widths: list[int],
    inline: Inline,
    style: str,
    *,
    head: bool = False,
    keep: bool = False,
) -> str:
    properties = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if head else "<w:trPr><w:cantSplit/></w:trPr>"
    total = "total" in cells[0].classes
    place = KEEP_NEXT if keep else ""
    made = "".join(_cell(cell, width, inline, style, place, total) for cell, width in zip(cells, widths, strict=True))
    return f"<w:tr>{properties}{made}</w:tr>"


def _cell(cell: Node, width: int, inline: Inline, style: str, place: str, total: bool) -> str:
    line = '<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="1C1C1C"/></w:tcBorders>' if total else ""
    place += '<w:jc w:val="right"/>' if "number" in cell.classes else ""
    text = paragraph(style, inline(cell), place)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{line}</w:tcPr>{text}</w:tc>'
