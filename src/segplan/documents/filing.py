"""What is filed: the list of the documents that are registered (handlingsförteckning), for programs and for people."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO

from segplan.documents.build import document_of
from segplan.documents.material import Material
from segplan.documents.outputs.pdf import pdf
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sources import SourceLine
from segplan.documents.parts.table import Column, Fact, Table, cells
from segplan.documents.templating import Templates
from segplan.documents.tree import Document
from segplan.swedish import counted, day, in_sentence

FILING_TEMPLATE = "filing/document.j2.html"
_HEADINGS = ("Nr", "Handlingstyp", "Titel", "Datum", "Diarienummer", "Filnamn")
_WEIGHTS = (1, 3, 6, 3, 3, 5)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet read a text as a formula."""


@dataclass(frozen=True)
class FiledDocument:
    """A document that is filed: its number in the list, its file name, the document and its bytes."""

    number: int
    file_name: str
    document: Document
    content: bytes

    @property
    def title(self) -> str:
        """The title, with what must be seen of the document after it."""
        mark = f" ({self.document.warning})" if self.document.warning else ""
        return f"{self.document.title}{mark}"


@dataclass(frozen=True)
class FilingContext:
    """Everything that the list may show."""

    front: Front
    summary: str
    table: Table
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def filing_list(material: Material, filed: Sequence[FiledDocument], templates: Templates) -> dict[str, bytes]:
    """Give the list as CSV and as PDF/A by file name. Raises `TemplateError` when the template is wrong."""
    stem = f"handlingsforteckning-{material.name.replace('/', '-')}"
    document = document_of(_context(material, filed), material, FILING_TEMPLATE, templates)
    return {f"{stem}.csv": as_csv(filed), f"{stem}.pdf": pdf.write(document)}


def as_csv(filed: Sequence[FiledDocument]) -> bytes:
    """Give the list as Swedish Excel and registers read it: UTF-8 with a mark, semicolons, CRLF.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    output = StringIO()
    writer = csv.writer(output, delimiter=";", lineterminator="\r\n")
    writer.writerow([heading.lower() for heading in _HEADINGS])
    for one in filed:
        made = one.document
        written = made.day.isoformat() if made.day else ""
        texts = (made.kind, one.title, written, made.registry_number, one.file_name)
        writer.writerow([one.number, *(f"'{text}" if text.startswith(_FORMULA) else text for text in texts)])
    return output.getvalue().encode("utf-8-sig")


def _context(material: Material, filed: Sequence[FiledDocument]) -> FilingContext:
    columns = tuple(Column(title, weight) for title, weight in zip(_HEADINGS, _WEIGHTS, strict=True))
    rows = tuple(
        cells(
            str(one.number),
            one.document.kind,
            one.title,
            day(one.document.day) if one.document.day else "",
            one.document.registry_number,
            one.file_name,
        )
        for one in filed
    )
    title = f"Handlingsförteckning för {in_sentence(material.plan.title)}"
    return FilingContext(
        front=make_front(material, title, "handlingsförteckning"),
        summary=f"Förteckningen omfattar {counted(len(filed), 'handling', 'handlingar')} i PDF/A-2a.",
        table=Table("Handlingar", columns, rows),
        sources=(),
        provenance=provenance(material),
    )
