"""Every kind of document follows Word's schema, needs no repair and can be read by all; planted faults are found."""

import io
import re
import zipfile
from pathlib import Path

import pytest

from gates.checkers.thinned_word import thinned
from gates.checkers.word_accessibility import accessibility_faults
from gates.checkers.word_schema import schema_faults
from gates.checkers.word_structure import structure_faults
from gates.papers import GREAT, ON_PAPER, SMALL, paper

DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"
RELATIONS, NUMBERING, TYPES = "word/_rels/document.xml.rels", "word/numbering.xml", "[Content_Types].xml"
# What is planted: the part, what is replaced there, with what, and a word of the fault that must be told.
PLANTED = {
    "titel": ("docProps/core.xml", r"<dc:title>.*?</dc:title>", "", "egenskapen title"),
    "språk i egenskaper": ("docProps/core.xml", r"<dc:language>.*?</dc:language>", "", "egenskapen language"),
    "språk": (STYLES, r'w:lang w:val="sv-SE"', 'w:lang w:val="en-US"', "inte svenska"),
    "läge": ("word/settings.xml", r'w:val="15"', 'w:val="12"', "kompatibilitetsläge"),
    "rubrikhopp": (DOCUMENT, r'w:pStyle w:val="Heading1"', 'w:pStyle w:val="Heading3"', "hoppar från 0 till 3"),
    "ingen titel": (DOCUMENT, r'w:pStyle w:val="Title"', 'w:pStyle w:val="Normal"', "exakt en titel"),
    "okänd formatmall": (DOCUMENT, r'w:pStyle w:val="Title"', 'w:pStyle w:val="Titel"', "Titel finns inte"),
    "alternativtext": (DOCUMENT, r' descr="[^"]*"', ' descr=""', "saknar alternativtext"),
    "flytande figur": (DOCUMENT, r"(</?wp:)inline", r"\1anchor", "flyter"),
    "rubrikrad": (DOCUMENT, r"<w:tblHeader/>", "", "upprepas inte"),
    "tabellnamn": (DOCUMENT, r"<w:tblCaption [^>]*/>", "", "saknar namn"),
    "radrubriker": (DOCUMENT, r'w:firstColumn="1"', 'w:firstColumn="0"', "radernas rubriker"),
    "sammanslagna celler": (DOCUMENT, r"<w:tcPr>", "<w:tcPr><w:vMerge/>", "sammanslagna"),
    "tom cell": (DOCUMENT, r'(<w:tc>.*?<w:t xml:space="preserve">)[^<]*', r"\1", "en cell är tom"),
    "saknad cell": (DOCUMENT, r"(<w:tr>.*?)<w:tc>.*?</w:tc>", r"\1", "fel antal celler"),
    "tomt stycke": (DOCUMENT, r"<w:sectPr", "<w:p/><w:sectPr", "stycke är tomt"),
    "lista av tecken": (DOCUMENT, r"<w:sectPr", "<w:p><w:r><w:t>– ett</w:t></w:r></w:p><w:sectPr", "med tecken"),
    "länk till inget": (DOCUMENT, r'w:anchor="_Toc', 'w:anchor="_Tac', "ingenstans"),
    "länktext": (DOCUMENT, r"(<w:hyperlink .*?<w:t[^>]*>)[^<]*", r"\1klicka här", "vart den leder"),
    "kontrast": (STYLES, r'w:color w:val="555555"', 'w:color w:val="999999"', "svag kontrast"),
    "egen färg": (DOCUMENT, r"<w:r><w:t", '<w:r><w:rPr><w:color w:val="777777"/></w:rPr><w:t', "egen färg"),
}


# What Word would repair: as above.
REPAIRED = {
    "fel ordning": (DOCUMENT, r"(<w:pStyle[^>]*/>)(<w:keepNext/>)", r"\2\1", "fel ordning i pPr"),
    "dubbelt bokmärke": (DOCUMENT, r'w:name="_Toc00000002"', 'w:name="_Toc00000001"', "flera gånger"),
    "öppet bokmärke": (DOCUMENT, r'<w:bookmarkEnd w:id="1"/>', "", "tar inte slut"),
    "öppet fält": (
        DOCUMENT,
        r'<w:r><w:fldChar w:fldCharType="end"/></w:r>(</w:p></w:sdtContent>)',
        r"\1",
        "slutar inte",
    ),
    "lista utan nummer": (NUMBERING, r'w:numId="1"', 'w:numId="77"', "listan 1 finns inte"),
    "okänd lista": (NUMBERING, r'<w:abstractNumId w:val="2"/>', '<w:abstractNumId w:val="9"/>', "listdefinitionen 9"),
    "bild som saknas": (RELATIONS, r"media/segplan-1.png", "media/borta.png", "som inte finns"),
    "relation som saknas": (DOCUMENT, r'r:embed="[^"]*"', 'r:embed="rIdBorta"', "hänvisar till rIdBorta"),
    "typ som saknas": (TYPES, r'<Default Extension="png"[^>]*/>', "", "ingen innehållstyp"),
    "stil som saknas": (STYLES, r'w:basedOn w:val="Normal"', 'w:basedOn w:val="Borta"', "Borta finns inte"),
    "bred tabell": (DOCUMENT, r'<w:gridCol w:w="\d+"/>', '<w:gridCol w:w="9071"/>', "bred i en text"),
    "blanksteg": (DOCUMENT, r'<w:t xml:space="preserve">', "<w:t>", "blanksteg försvinner"),
}


def planted(part: str, good: str, bad: str) -> bytes:
    """A follow-up with something replaced in one of its parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(paper(SMALL, "docx"))) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == part:
                changed = re.sub(good, bad, text.decode())
                assert changed != text.decode(), "inget att plantera felet i"
                text = changed.encode()
            new.writestr(name, text)
    return made.getvalue()


@pytest.mark.parametrize("name", ON_PAPER)
def test_the_document_follows_the_schema(name: str, tmp_path: Path) -> None:
    made = paper(name, "docx")
    assert schema_faults(thinned(made) if name == GREAT else made, tmp_path) == []


@pytest.mark.parametrize("name", ON_PAPER)
def test_word_has_nothing_to_repair(name: str) -> None:
    assert structure_faults(paper(name, "docx")) == []


@pytest.mark.parametrize("name", ON_PAPER)
def test_the_document_can_be_read_with_assistive_technology(name: str) -> None:
    assert accessibility_faults(paper(name, "docx")) == []


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_hindrance_is_found(fault: str) -> None:
    part, good, bad, said = PLANTED[fault]
    assert said in " ".join(accessibility_faults(planted(part, good, bad)))


@pytest.mark.parametrize(
    ("good", "bad"),
    [("w:tblGrid>", "w:tblGrod>"), (r"(<w:pStyle[^>]*/>)(<w:spacing[^>]*/>)", r"\2\1"), ("w:cantSplit", "w:cantSpit")],
)
def test_a_planted_fault_of_the_schema_is_found(good: str, bad: str, tmp_path: Path) -> None:
    assert schema_faults(planted(DOCUMENT, good, bad), tmp_path) != []


@pytest.mark.parametrize("fault", REPAIRED)
def test_a_planted_thing_to_repair_is_found(fault: str) -> None:
    part, good, bad, said = REPAIRED[fault]
    assert said in " ".join(structure_faults(planted(part, good, bad)))


def test_a_fault_deep_in_a_great_document_is_found(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(paper(GREAT, "docx"))) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            if name == DOCUMENT:
                before, mark, after = text.rpartition('<w:pStyle w:val="Heading2"/>')
                text = f"{before}{mark}<w:keepNixt/>{after}"
            new.writestr(name, text)
    assert schema_faults(thinned(made.getvalue()), tmp_path) != []


def test_what_is_left_out_of_a_great_document_is_only_copies() -> None:
    great = paper(GREAT, "docx")
    with zipfile.ZipFile(io.BytesIO(great)) as whole, zipfile.ZipFile(io.BytesIO(thinned(great))) as some:
        styles = [set(re.findall(rb'w:pStyle w:val="([^"]*)"', one.read(DOCUMENT))) for one in (whole, some)]
        assert styles[0] == styles[1]
        assert len(some.read(DOCUMENT)) < len(whole.read(DOCUMENT)) / 10
