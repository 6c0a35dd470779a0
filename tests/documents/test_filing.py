"""What is filed stands in order of day, with the registry number of the case that it is filed in."""

from dataclasses import replace
from datetime import date

import pytest

from segplan.documents.build import plan_documents
from segplan.documents.filing import FiledDocument, as_csv, file_document, filing_list, in_filing_order
from segplan.documents.sender import Sender
from segplan.documents.tree import Document, Node
from support.document_contexts import built_in_templates, kind_named
from support.rich_project import material_of, rich_files


def filed(name: str, day: date | None, title: str = "Titel") -> FiledDocument:
    document = Document(
        title=title,
        sender=Sender("Provköpings kommun"),
        warning="",
        style="",
        body=Node("article"),
        kind="Uppföljning",
        description="",
        registry_number="",
        day=day,
        stamp=day or date(2023, 1, 1),
    )
    return FiledDocument(0, name, document, b"")


def test_documents_are_numbered_by_day_and_those_without_a_day_come_last() -> None:
    ordered = in_filing_order([filed("c", None), filed("b", date(2023, 2, 1)), filed("a", date(2023, 1, 1))])
    assert [(one.number, one.file_name) for one in ordered] == [(1, "a"), (2, "b"), (3, "c")]


def test_the_list_is_never_older_than_what_it_lists() -> None:
    pytest.importorskip("typst", reason="typst saknas: pip install 'segplan[pdf]'")
    newest = filed("a.pdf", date(2024, 3, 1))
    listed = filing_list(material_of(rich_files()), [newest], built_in_templates())["handlingsforteckning-2023.pdf"]
    assert b"2024-03-01" in listed


def test_a_text_that_a_spreadsheet_takes_for_a_formula_is_listed_as_text() -> None:
    listed = as_csv([replace(filed("a.pdf", None, "=1+1"), number=1)]).decode("utf-8-sig")
    assert listed.splitlines()[1] == "1;Uppföljning;'=1+1;;;a.pdf"


def test_the_follow_up_of_an_earlier_plan_is_filed_in_the_case_of_the_later_one() -> None:
    pytest.importorskip("typst", reason="typst saknas: pip install 'segplan[pdf]'")
    case = material_of(rich_files())
    earlier = next(one for one in plan_documents(case, kind_named("uppföljning")) if one.stem == "uppfoljning-2022")
    assert file_document(earlier, case, built_in_templates()).document.registry_number == "KS 2022-117"
