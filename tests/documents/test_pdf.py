"""The PDF is valid for the archive and for assistive technology, reproducible, and says what the plan says."""

import io
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from segplan.documents.letterhead import Letterhead, Picture
from segplan.documents.outputs.pdf import pdf
from segplan.documents.tree import Document
from segplan.errors import UsageError
from support.documents import document_named, document_of, without_warning
from support.rich_project import FOLDER

pytest.importorskip("typst", reason="typst saknas: pip install 'segplan[pdf]'")
pypdf = pytest.importorskip("pypdf", reason="pypdf saknas: se requirements/test.in")
page = pytest.importorskip("page", reason="page-validation saknas: se requirements/test.in")

HOSTILE = '<b>x</b> #set page(fill: red) $E=mc^2$ @ref \\u{41} {{7*7}} "citat" // `kod` a|b *fet* _kursiv_ = rubrik'
ARMS = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
)


@pytest.fixture(scope="module")
def follow_up() -> Document:
    return document_named("uppföljning")


@pytest.fixture(scope="module")
def written(follow_up: Document) -> bytes:
    return pdf.write(follow_up)


def reader(content: bytes) -> Any:
    return pypdf.PdfReader(io.BytesIO(content), strict=True)


def text_of(content: bytes) -> str:
    return " ".join(" ".join(one.extract_text() for one in reader(content).pages).split())


def elements(content: bytes) -> list[Any]:
    def below(node: Any) -> Any:
        kids = node.get("/K", [])
        for kid in (one.get_object() for one in (kids if isinstance(kids, list) else [kids])):
            if hasattr(kid, "get") and "/S" in kid:
                yield kid
                yield from below(kid)

    return list(below(reader(content).trailer["/Root"]["/StructTreeRoot"]))


def faults(content: bytes) -> list[str]:
    reports = [page.validate_pdf_bytes(content, profile=profile) for profile in ("ua1", "2a")]
    return [str(failure) for report in reports for failure in report.failures]


def test_one_file_follows_both_standards(written: bytes) -> None:
    assert faults(written) == []


def test_the_validator_finds_a_planted_fault(written: bytes) -> None:
    assert faults(written.replace(b"/Lang(sv-SE)", b"/Lung(sv-SE)"))


def test_the_properties_say_what_the_register_asks(written: bytes) -> None:
    found = reader(written).metadata
    assert found.title == "Uppföljning av åtgärdsplan för jämlika villkor 2023"
    assert "KS 2022-117" in found["/Keywords"]
    assert found.author == "Provköpings kommun"
    assert found["/CreationDate"] == "D:20240112000000Z"
    assert reader(written).trailer["/Root"]["/Lang"] == "sv-SE"


def test_every_table_has_column_headers_and_row_headers(written: bytes, follow_up: Document) -> None:
    attributes = [one.get_object() for each in elements(written) if each["/S"] == "/TH" for one in each["/A"]]
    scopes = [one["/Scope"] for one in attributes if one["/O"] == "/Table"]
    rows = [row for table in follow_up.body.walk() if table.tag == "tbody" for row in table.elements]
    heads = [cell for head in follow_up.body.walk() if head.tag == "thead" for cell in head.elements[0].elements]
    assert scopes.count("/Row") == len(rows) > 5
    assert scopes.count("/Column") == len(heads)
    assert sum(one["/S"] == "/Table" for one in elements(written)) == len([*filter(_is_table, follow_up.body.walk())])


def _is_table(node: Any) -> bool:
    return bool(node.tag == "table")


def test_a_figure_has_its_words_as_alternative_text(written: bytes) -> None:
    (figure,) = [one for one in elements(written) if one["/S"] == "/Figure"]
    assert figure["/Alt"].startswith("Status per utvecklingsområde. 1. ")


def test_the_warning_and_the_page_numbers_are_on_every_page(written: bytes) -> None:
    pages = [one.extract_text() for one in reader(written).pages]
    for number, text in enumerate(pages, 1):
        assert "EXEMPEL – inte en handling från Provköpings kommun" in text
        assert f"Sida {number} av {len(pages)}" in text
    assert all("Dnr KS 2022-117" in text.replace("\u00a0", " ") for text in pages[1:])


def test_hostile_text_is_literal() -> None:
    escaped = HOSTILE.replace("&", "&amp;").replace("<", "&lt;")
    table = (
        f'<table><caption>{escaped}</caption><thead><tr><th scope="col">{escaped}</th></tr></thead>'
        f'<tbody><tr><th scope="row">{escaped}</th></tr></tbody></table>'
    )
    body = f"<section><h2>{escaped}</h2><p>{escaped}</p><ul><li>{escaped}</li></ul><dl><dt>a</dt><dd>{escaped}</dd></dl>{table}</section>"
    made = replace(document_of(body, escaped), title=HOSTILE)
    squeezed = text_of(pdf.write(made)).replace(" ", "").replace("-", "").replace("\u00a0", "")
    assert squeezed.count(HOSTILE.replace(" ", "").replace("-", "")) >= 8


@pytest.mark.parametrize("letters", ["åäöÅÄÖé", "čđŋšŧž ŧ Sámi", "−–”…§ ½ ≥ €", "ıİğş łąę"])
def test_letters_of_swedish_sami_and_neighbours_have_glyphs(letters: str) -> None:
    assert letters in text_of(pdf.write(document_of(f"<p>{letters}</p>"))).replace("  ", " ")


def test_a_character_without_a_glyph_is_told_with_its_place() -> None:
    body = "<section><h2>Möten</h2><p>Vi möts på torget 😀 varje lördag.</p></section>"
    with pytest.raises(UsageError) as caught:
        pdf.write(document_of(body))
    assert "tecknet 😀 (U+1F600) går inte att skriva i PDF" in caught.value.message
    assert "under rubriken ”Möten”: ”Vi möts på torget 😀 varje lördag.”" in caught.value.message


def test_typst_missing_is_told_with_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("segplan.documents.typeset.compiling.find_spec", lambda _name: None)
    with pytest.raises(UsageError) as caught:
        pdf.write(document_of("<p>a</p>"))
    assert caught.value.message == "PDF behöver tillägget typst"
    assert caught.value.hint == "Installera det, i mappen med segplans källkod: pip install '.[pdf]'"


def test_the_coat_of_arms_is_a_figure_with_a_name() -> None:
    made = replace(document_of("<p>a</p>"), letterhead=Letterhead(Picture(ARMS, "svg")))
    content = pdf.write(made)
    assert faults(content) == []
    assert [one["/Alt"] for one in elements(content) if one["/S"] == "/Figure"] == ["Kommunvapen, Provköpings kommun"]


def test_a_stream_that_would_end_in_a_line_break_is_firmed() -> None:
    """Some content gives a checksum that ends in a carriage return; among many short documents there is one."""
    for number in range(40):
        content = pdf.write(document_of(f"<p>Dokument {number}</p>"))
        assert b"\r\nendstream" not in content
        assert b"\n\nendstream" not in content


def test_a_document_without_a_warning_has_no_empty_head() -> None:
    content = pdf.write(without_warning(document_named("åtgärdsplan")))
    assert faults(content) == []
    assert "EXEMPEL" not in reader(content).pages[0].extract_text().partition("Det här är inte")[0]


BUILD = """
import hashlib, sys
sys.path.insert(0, "tests")
from segplan.documents.outputs.docx import docx
from segplan.documents.outputs.pdf import pdf
from support.documents import document_named
made = document_named("uppföljning")
print(hashlib.sha256(pdf.write(made)).hexdigest(), hashlib.sha256(docx.write(made)).hexdigest())
"""


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "SOURCE_DATE_EPOCH": "1"},
    ],
)
def test_bytes_do_not_depend_on_the_surroundings(
    environment: dict[str, str], written: bytes, follow_up: Document
) -> None:
    import hashlib

    from segplan.documents.outputs.docx import docx

    done = subprocess.run(
        [sys.executable, "-c", BUILD],
        env={**os.environ, **environment},
        cwd=FOLDER.parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    here = (hashlib.sha256(written).hexdigest(), hashlib.sha256(docx.write(follow_up)).hexdigest())
    assert tuple(done.stdout.split()) == here


def test_the_day_of_the_file_is_the_documents() -> None:
    made = replace(document_of("<p>a</p>"), stamp=date(2031, 5, 6))
    assert reader(pdf.write(made)).metadata["/CreationDate"] == "D:20310506000000Z"
