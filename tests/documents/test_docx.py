"""The Word document opens without repair, has real structure, and takes on a municipality's own base document."""

import io
import re
import zipfile
from dataclasses import replace
from html import escape
from pathlib import Path
from xml.etree import ElementTree

import pytest

from segplan.documents.letterhead import Letterhead, Picture
from segplan.documents.outputs.docx import docx
from segplan.documents.tree import Document
from segplan.documents.word.style_names import own_styles
from segplan.errors import UsageError
from support.documents import document_named, document_of, without_warning

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TABLE = (
    '<table><caption>Tal</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>'
    '<tbody><tr><th scope="row">a</th><td>1</td></tr></tbody></table>'
)
HOSTILE = "<b>x</b> & ]]> <![CDATA[ {{7*7}} \"citat\" 'a' _x000D_ <w:p/> &lt; |"


@pytest.fixture(scope="module")
def follow_up() -> Document:
    pytest.importorskip("typst", reason="typst saknas: pip install 'segplan[docx]'")
    return document_named("uppföljning")


@pytest.fixture(scope="module")
def written(follow_up: Document) -> bytes:
    return docx.write(follow_up)


def part(content: bytes, name: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def body(content: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(part(content))


def text_of(element: ElementTree.Element) -> str:
    return "".join(one.text or "" for one in element.iter(f"{W}t"))


def audited(content: bytes, folder: Path) -> list[str]:
    audit = pytest.importorskip("openxml_audit", reason="openxml-audit saknas: se requirements/test.in")
    path = folder / "prov.docx"
    path.write_bytes(content)
    return [str(error) for error in audit.OpenXmlValidator().validate(path).errors]


def test_the_schema_is_followed(written: bytes, tmp_path: Path) -> None:
    assert audited(written, tmp_path) == []


def test_the_audit_finds_a_planted_fault(written: bytes, tmp_path: Path) -> None:
    from segplan.documents.word.package import pack

    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] = (
        parts["word/document.xml"].replace(b"<w:tblGrid>", b"<w:tblGrod>").replace(b"</w:tblGrid>", b"</w:tblGrod>")
    )
    assert audited(pack(parts), tmp_path)


def test_headings_are_headings_and_the_contents_lead_to_them(written: bytes, follow_up: Document) -> None:
    root = body(written)
    styles = [one.get(f"{W}val") for one in root.iter(f"{W}pStyle")]
    chapters = sum(node.tag == "h2" for node in follow_up.body.walk())
    assert styles.count("Title") == 1
    assert styles.count("Heading1") == styles.count("TOC1") == chapters
    bookmarks = {one.get(f"{W}name") for one in root.iter(f"{W}bookmarkStart")}
    assert {one.get(f"{W}anchor") for one in root.iter(f"{W}hyperlink")} - {None} <= bookmarks
    assert ' TOC \\o "1-1" \\h \\z \\u ' in part(written)
    assert "dirty" not in part(written)
    assert "updateFields" not in part(written, "word/settings.xml")


def test_header_rows_repeat_rows_are_whole_and_tables_have_names(written: bytes) -> None:
    for table in body(written).iter(f"{W}tbl"):
        rows = table.findall(f"{W}tr")
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        caption = table.find(f"{W}tblPr/{W}tblCaption")
        assert caption is not None
        assert (caption.get(f"{W}val") or "").startswith("Tabell\u00a0")


def test_no_paragraph_is_empty(written: bytes) -> None:
    root = body(written)
    empty = [one for one in root.iter(f"{W}p") if not text_of(one) and one.find(f".//{W}drawing") is None]
    assert empty == []


def test_a_figure_has_its_words_and_every_picture_a_number_of_its_own(written: bytes) -> None:
    names = re.findall(r'<wp:docPr id="(\d+)" name="[^"]*" descr="([^"]*)"', part(written))
    assert [words.startswith("Status per utvecklingsområde ") for _, words in names] == [True]


def test_language_mode_and_properties(written: bytes) -> None:
    assert 'w:lang w:val="sv-SE"' in part(written, "word/styles.xml")
    assert 'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"' in part(
        written, "word/settings.xml"
    )
    properties = part(written, "docProps/core.xml")
    for said in (
        "<dc:title>Uppföljning av åtgärdsplan för jämlika villkor 2023</dc:title>",
        "<cp:keywords>KS 2022-117</cp:keywords>",
        "<dc:language>sv-SE</dc:language>",
        ">2024-01-12T00:00:00Z</dcterms:created>",
    ):
        assert said in properties


def test_the_warning_is_on_every_page_and_the_foot_counts_them(written: bytes) -> None:
    for kind in ("default", "first"):
        assert "EXEMPEL – inte en handling från" in part(written, f"word/segplan-header-{kind}.xml")
        foot = part(written, f"word/segplan-footer-{kind}.xml")
        assert " PAGE " in foot
        assert " NUMPAGES " in foot


def test_hostile_text_is_literal(tmp_path: Path) -> None:
    escaped = escape(HOSTILE)
    table = TABLE.replace("Tal", escaped).replace(">a<", f">{escaped}<").replace(">1<", f">{escaped}<")
    made = document_of(
        f"<section><h2>{escaped}</h2><p>{escaped} <strong>{escaped}</strong></p><ul><li>{escaped}</li></ul>"
        f"<ol><li>{escaped}</li></ol><dl><dt>{escaped}</dt><dd>{escaped}</dd></dl><aside><p>{escaped}</p></aside>"
        f'<p><a href="https://example.org/">{escaped}</a></p></section>{table}'
    )
    content = docx.write(replace(made, title=HOSTILE, kind=HOSTILE, registry_number=HOSTILE, warning=HOSTILE))
    assert text_of(body(content)).count(HOSTILE) == 14
    assert audited(content, tmp_path) == []


def test_links_to_odd_addresses_are_valid(tmp_path: Path) -> None:
    made = document_of('<p><a href="https://example.org/å b?c=&lt;d&gt;&quot;{e}">länk</a></p>')
    content = docx.write(made)
    relations = part(content, "word/_rels/document.xml.rels")
    assert 'Target="https://example.org/%C3%A5%20b?c=%3Cd%3E%22%7Be%7D" TargetMode="External"' in relations
    assert audited(content, tmp_path) == []


def test_every_numbered_list_begins_at_one(tmp_path: Path) -> None:
    content = docx.write(document_of("<ol><li>a</li><li>b</li></ol><p>mellan</p><ol><li>c</li></ol>"))
    numbers = [one.get(f"{W}val") for one in body(content).iter(f"{W}numId")]
    assert numbers == ["2", "2", "3"]
    assert part(content, "word/numbering.xml").count('<w:startOverride w:val="1"/>') == 2
    assert audited(content, tmp_path) == []


def test_a_document_without_figures_needs_no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("segplan.documents.typeset.compiling.find_spec", lambda _name: None)
    assert docx.write(document_of("<p>a</p>"))


def test_a_figure_without_typst_is_told_with_the_line_that_installs_it(
    follow_up: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("segplan.documents.typeset.compiling.find_spec", lambda _name: None)
    with pytest.raises(UsageError) as caught:
        docx.write(follow_up)
    assert caught.value.message == "Word-dokument med figurer behöver tillägget typst"
    assert "pip install '.[docx]'" in caught.value.hint


def swedish_base() -> bytes:
    """A base as a Swedish Word makes it: identifiers in Swedish, a page head, and a list of its own."""
    from segplan.documents.word.package import pack

    base = docx.write(replace(document_of("<p>Mall</p>"), title="Mall"))
    with zipfile.ZipFile(io.BytesIO(base)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    styles = own_styles()
    for ours, theirs in (("Heading1", "Rubrik1"), ("Title", "Rubrik"), ("Caption", "Beskrivning")):
        styles = styles.replace(f'w:styleId="{ours}"', f'w:styleId="{theirs}"')
    styles = re.sub(r'<w:style [^>]*w:styleId="Segplan.*?</w:style>\n', "", styles)
    styles = styles.replace('w:val="sv-SE"', 'w:val="en-US"')
    parts["word/styles.xml"] = styles.encode()
    parts["word/segplan-header-default.xml"] = parts["word/segplan-header-default.xml"].replace(
        b"Mall", b"KOMMUNENS HUVUD"
    )
    return pack(parts)


def test_a_base_gives_its_styles_and_page_heads(tmp_path: Path) -> None:
    made = replace(
        without_warning(document_of(f"<section><h2>Ett</h2>{TABLE}</section>")),
        letterhead=Letterhead(None, swedish_base()),
    )
    content = docx.write(made)
    styles = [one.get(f"{W}val") for one in body(content).iter(f"{W}pStyle")]
    assert {"Rubrik", "Rubrik1", "Beskrivning", "SegplanCell"} <= set(styles)
    assert part(content, "word/styles.xml").count('w:styleId="Rubrik1"') == 1
    assert "en-US" not in part(content, "word/styles.xml")
    assert "KOMMUNENS HUVUD" in part(content, "word/base-header-default.xml")
    assert 'r:id="rIdBaseHeaderDefault"' in part(content)
    assert audited(content, tmp_path) == []


def test_a_base_never_puts_its_page_head_on_an_example(tmp_path: Path) -> None:
    made = replace(document_of("<p>a</p>"), warning="EXEMPEL", letterhead=Letterhead(None, swedish_base()))
    content = docx.write(made)
    assert "rIdBaseHeader" not in part(content)
    assert "EXEMPEL" in part(content, "word/segplan-header-first.xml")
    assert audited(content, tmp_path) == []


@pytest.mark.parametrize("base", [b"", b"PK", b"inte en mall"])
def test_a_base_that_is_no_word_document_is_told(base: bytes) -> None:
    with pytest.raises(UsageError, match="Word-mallen går inte att läsa"):
        docx.write(replace(document_of("<p>a</p>"), letterhead=Letterhead(None, base)))


def test_the_coat_of_arms_keeps_its_proportions_and_has_a_name() -> None:
    pytest.importorskip("typst", reason="typst saknas: pip install 'segplan[docx]'")
    arms = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20" viewBox="0 0 10 20"><rect width="10" height="20"/></svg>'
    content = docx.write(replace(document_of("<p>a</p>"), letterhead=Letterhead(Picture(arms, "svg"))))
    size = re.search(r'<wp:extent cx="(\d+)" cy="(\d+)"/>', part(content))
    assert size is not None
    assert int(size[2]) / int(size[1]) == pytest.approx(2, rel=0.02)
    assert 'descr="Kommunvapen, Provköpings kommun"' in part(content)
