"""What is filed: the list of the documents that are registered (handlingsförteckning), for programs and for people."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import StringIO

from segplan.documents.build import PlannedDocument, document_of, make_document
from segplan.documents.material import Material
from segplan.documents.outputs.pdf import pdf
from segplan.documents.parts.front import Front, make_front, registry_numbers
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sources import SourceLine
from segplan.documents.parts.table import Cell, Column, Fact, Table, cells
from segplan.documents.templating import Templates
from segplan.documents.tree import Document
from segplan.swedish import in_prose, in_sentence

FILING_TEMPLATE = "filing/document.j2.html"
_HEADINGS = ("Nr", "Handlingstyp", "Titel", "Datum", "Diarienummer", "Filnamn")
_WEIGHTS = (1, 4, 6, 3, 3, 7)
NO_BREAK_HYPHEN = "\u2011"
"""Keeps a date in figures on one line."""

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


def file_document(planned: PlannedDocument, case: Material, templates: Templates) -> FiledDocument:
    """Give a document as it is filed: PDF/A, with the registry number of the case if it has none of its own.

    A document about an earlier plan, such as its follow-up, is filed in the case of the plan that it was made for.
    Raises `TemplateError` when the template is wrong.
    """
    made = make_document(planned.kind, planned.material, templates)
    made = replace(made, registry_number=made.registry_number or ", ".join(registry_numbers(case)))
    return FiledDocument(0, f"{planned.stem}.pdf", made, pdf.write(made))


def in_filing_order(filed: Iterable[FiledDocument]) -> list[FiledDocument]:
    """Number documents as a registry does: by day, those of a day in the order given, and those without a day last."""
    ordered = sorted(filed, key=lambda one: one.document.day or date.max)
    return [replace(one, number=number) for number, one in enumerate(ordered, 1)]


@dataclass(frozen=True)
class FilingContext:
    """Everything that the list may show."""

    front: Front
    summary: tuple[str, ...]
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
    marks = sorted({one.document.warning for one in filed})
    rows = tuple(_row(one, one.title if len(marks) > 1 else one.document.title) for one in filed)
    title = f"Handlingsförteckning för {in_sentence(material.plan.title)}"
    return FilingContext(
        front=make_front(material, title, "handlingsförteckning", day=_day(material, filed)),
        summary=_summary(len(filed), marks),
        table=Table("Handlingar", columns, rows),
        sources=(),
        provenance=provenance(material, case_is_told=True),
    )


def _day(material: Material, filed: Sequence[FiledDocument]) -> date | None:
    """The day of the list: the one that was asked for, or that of the newest document, which it is never older than."""
    return material.as_of or max((one.document.day for one in filed if one.document.day), default=None)


def _summary(count: int, marks: Sequence[str]) -> tuple[str, ...]:
    """How many documents there are, and the mark that they all carry when it is one and the same."""
    said = f"Förteckningen omfattar {in_prose(count, 'handling', 'handlingar')} i PDF/A-2a, i datumordning."
    return (said, f"Alla är märkta ”{marks[0]}”.") if len(marks) == 1 and marks[0] else (said,)


def _row(filed: FiledDocument, title: str) -> tuple[Cell, ...]:
    made = filed.document
    written = made.day.isoformat().replace("-", NO_BREAK_HYPHEN) if made.day else ""
    return cells(str(filed.number), made.kind, title, written, made.registry_number, filed.file_name)
