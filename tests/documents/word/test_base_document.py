"""A municipality's own base document keeps its page heads, margins, lists and styles, however it was made."""

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from segplan.documents.letterhead import Letterhead, Picture
from segplan.documents.outputs.docx import docx
from segplan.errors import UsageError
from support.documents import document_of, without_warning
from support.word_bases import MARGINS, NAMES, word_base

TEXT = (
    "<section><h2>Ett</h2><p>Text</p><ul><li>a</li></ul><ol><li>b</li></ol><ol><li>c</li></ol>"
    '<table><caption>Tal</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>'
    '<tbody><tr><th scope="row">a</th><td>1</td></tr></tbody></table></section>'
)
PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x02\x08\x02\x00\x00\x00\x99\x81\xb6'"
    b"\x00\x00\x00\x00IEND\xaeB`\x82"
)
OWN_LISTS = (
    f'<w:styles {NAMES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '<w:rPr><w:lang w:val="en-US"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Punktlista"><w:name w:val="List Bullet"/><w:pPr><w:numPr>'
    '<w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Numreradlista"><w:name w:val="List Number"/><w:pPr><w:numPr>'
    '<w:numId w:val="5"/></w:numPr></w:pPr></w:style></w:styles>'
)
OWN_NUMBERS = (
    f"<w:numbering {NAMES}>"
    + "".join(
        f'<w:abstractNum w:abstractNumId="{index}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/></w:lvl>'
        "</w:abstractNum>"
        for index, kind, mark in ((7, "bullet", "*"), (8, "lowerLetter", "%1)"))
    )
    + '<w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="8"/></w:num>'
    "</w:numbering>"
)


def made_with(base: bytes, *, warning: str = "", arms: bytes | None = None) -> bytes:
    letterhead = Letterhead(Picture(arms, "png") if arms else None, base)
    return docx.write(replace(without_warning(document_of(TEXT)), warning=warning, letterhead=letterhead))


def part(content: bytes, name: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def faults(content: bytes, folder: Path) -> list[str]:
    audit = pytest.importorskip("openxml_audit", reason="openxml-audit saknas: se requirements/test.in")
    path = folder / "prov.docx"
    path.write_bytes(content)
    return [str(error) for error in audit.OpenXmlValidator().validate(path).errors]


@pytest.mark.parametrize("styles", [f"<w:styles {NAMES}></w:styles>", None, OWN_LISTS])
def test_a_sparse_base_gets_what_it_lacks_and_follows_the_schema(tmp_path: Path, styles: str | None) -> None:
    content = made_with(word_base(styles=styles, numbering=OWN_NUMBERS if styles == OWN_LISTS else ""))
    assert faults(content, tmp_path) == []
    used = set(re.findall(r'w:pStyle w:val="([^"]*)"', part(content)))
    assert used <= set(re.findall(r'w:styleId="([^"]*)"', part(content, "word/styles.xml")))
    assert part(content, "word/styles.xml").count('w:type="paragraph" w:default="1"') == 1
    assert 'w:name="compatibilityMode"' in part(content, "word/settings.xml")


def test_the_page_head_and_margins_are_kept_and_nothing_undeclared(tmp_path: Path) -> None:
    text = part(made_with(word_base()))
    assert '<w:headerReference w:type="default" r:id="rId9"></w:headerReference>' in text
    assert 'w:left="2268"' in text
    assert "w15:" not in text
    assert "rsid" not in text


def test_tables_and_the_letterhead_follow_the_width_of_the_base() -> None:
    text = part(made_with(word_base()))
    width = 11906 - 2 * 2268
    (table,) = re.findall(r'<w:tblW w:w="(\d+)"', text)
    assert width - 10 <= int(table) <= width
    assert f'<w:tab w:val="right" w:pos="{width}"/>' in text


@pytest.mark.parametrize("section", ["", "<w:sectPr/>", f"<w:sectPr>{MARGINS.replace('11906', '3000')}</w:sectPr>"])
def test_a_base_without_usable_paper_gets_a4(tmp_path: Path, section: str) -> None:
    content = made_with(word_base(section=section))
    assert '<w:pgSz w:w="11906" w:h="16838"/>' in part(content)
    assert faults(content, tmp_path) == []


def test_lists_have_the_marks_of_the_base_and_each_begins_anew() -> None:
    content = made_with(word_base(styles=OWN_LISTS, numbering=OWN_NUMBERS))
    text, numbers = part(content), part(content, "word/numbering.xml")
    assert '<w:pStyle w:val="Punktlista"/></w:pPr>' in text
    used = re.findall(r'<w:pStyle w:val="Numreradlista"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="(\d+)"/>', text)
    assert len({*used}) == 2
    for number in used:
        assert f'<w:num w:numId="{number}"><w:abstractNumId w:val="8"/><w:lvlOverride' in numbers


def test_all_text_is_swedish_and_the_newest_mode_is_set() -> None:
    old = (
        f'<w:settings {NAMES}><w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="12"/></w:compat></w:settings>'
    )
    content = made_with(word_base(styles=OWN_LISTS, settings=old))
    settings = part(content, "word/settings.xml")
    assert "updateFields" not in settings
    assert re.findall(r'"compatibilityMode"[^>]*w:val="(\d+)"', settings) == ["15"]
    assert "en-US" not in part(content, "word/styles.xml")


def test_a_warning_has_our_own_page_head_in_a_place_of_its_own() -> None:
    content = made_with(word_base(), warning="UTKAST")
    assert "rId9" not in part(content)
    assert '<w:pStyle w:val="SegplanPageFoot"/>' in part(content, "word/segplan-footer-default.xml")


def test_the_coat_of_arms_is_not_put_beside_a_mark_in_the_page_head() -> None:
    assert "Kommunvapen" in part(made_with(word_base(), arms=PNG))
    mark = '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata/></w:pict></w:r>'
    assert "Kommunvapen" not in part(made_with(word_base(head=mark), arms=PNG))


def test_a_copy_of_the_styles_from_an_older_word_is_left_out() -> None:
    more = {"word/stylesWithEffects.xml": b"<w:styles/>"}
    with zipfile.ZipFile(io.BytesIO(made_with(word_base(more=more)))) as archive:
        assert "word/stylesWithEffects.xml" not in archive.namelist()


@pytest.mark.parametrize(
    ("base", "said"),
    [
        (word_base(main_type="application/vnd.ms-word.document.macroEnabled.main+xml"), "med makron"),
        (word_base(more={"word/document.xml": b"<w:document"}), "text går inte att läsa"),
        (word_base(styles="<styles/>"), "formatmallar går inte att läsa"),
        (word_base(more={"word/styles.xml": "å".encode("latin-1")}), "är inte UTF-8"),
        (
            word_base(
                more={"word/document.xml": b'<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'}
            ),
            "Strict Open XML",
        ),
    ],
)
def test_a_base_that_cannot_be_used_is_told_with_what_to_do(base: bytes, said: str) -> None:
    with pytest.raises(UsageError, match=said) as caught:
        made_with(base)
    assert "Word" in caught.value.hint
