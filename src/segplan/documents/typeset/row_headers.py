"""Row headers in a finished PDF, which typst cannot tag yet.

The cells that the tree has as row headers become TH with the scope Row, as PDF/UA-1 (ISO 14289-1, 7.5)
asks of table headers. Nothing that is seen on the page changes.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from segplan.documents.tree import Node
from segplan.documents.typeset.finished_pdf import object_offsets

_ELEMENT = re.compile(rb"\d+ 0 obj\n<</Type/StructElem/S/(Table|TBody|TR|TH|TD)/P[^\n]*>>\nendobj")
_KIDS = re.compile(rb"/K\[((?:\d+ 0 R ?)+)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")


class _Element(NamedTuple):
    """An element of the structure tree: its tag and its object as it is written."""

    tag: bytes
    written: bytes

    @property
    def kids(self) -> list[int]:
        """The numbers of the objects below."""
        found = _KIDS.search(self.written)
        return [int(one) for one in _REFERENCE.findall(found[1])] if found else []


def row_header_places(body: Node) -> list[list[list[bool]]]:
    """Give, for each table, row and cell, whether the cell is a row header."""
    return [
        [
            [cell.tag == "th" for cell in row.elements]
            for part in table.elements
            if part.tag == "tbody"
            for row in part.elements
        ]
        for table in body.walk()
        if table.tag == "table"
    ]


def row_header_objects(pdf: bytes, places: Sequence[Sequence[Sequence[bool]]]) -> dict[int, bytes]:
    """Give the objects of the cells at the places, by number, tagged as row headers."""
    elements = dict(_table_elements(pdf))
    tables = [one for _, one in sorted(elements.items()) if one.tag == b"Table"]
    changed: dict[int, bytes] = {}
    for table, rows in zip(tables, places, strict=True):
        bodies = (elements[number] for number in table.kids if number in elements)
        found = [elements[row] for body in bodies if body.tag == b"TBody" for row in body.kids]
        for row, headers in zip(found, rows, strict=True):
            for cell, is_header in zip(row.kids, headers, strict=True):
                if is_header:
                    changed[cell] = _as_row_header(elements[cell].written)
    return changed


def _table_elements(pdf: bytes) -> Iterator[tuple[int, _Element]]:
    for number, offset in object_offsets(pdf):
        found = _ELEMENT.match(pdf, offset)
        if found:
            yield number, _Element(found[1], found[0])


def _as_row_header(written: bytes) -> bytes:
    return written.replace(b"/S/TD/", b"/S/TH/", 1).replace(b"<</O/Table/", b"<</O/Table/Scope/Row/", 1)
