"""What makes a Word document readable with assistive technology, as EN 301 549 chapter 10 asks of documents.

Word's own checker runs only in Word; this one looks at the same things in the file.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree

from gates.checkers.contrast import contrast

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_PARTS = (
    "word/document.xml",
    "word/styles.xml",
    "word/settings.xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
)
_EMPTY_LINK_TEXTS = {"här", "klicka här", "läs mer", "länk"}

Element = ElementTree.Element


@dataclass(frozen=True)
class WordFile:
    """The parts of a Word document that say how it is read."""

    body: Element
    styles: Element
    settings: Element
    properties: Element
    relations: Element

    def style(self, identifier: str) -> Element | None:
        """The style with an identifier."""
        return next((one for one in self.styles.iter(f"{W}style") if one.get(f"{W}styleId") == identifier), None)


def accessibility_faults(content: bytes) -> list[str]:
    """Give what hinders readers, a sentence for each fault."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        word = WordFile(*(ElementTree.fromstring(archive.read(name)) for name in _PARTS))
    checks = (_properties, _language, _headings, _paragraphs, _tables, _figures, _links, _colours)
    return [fault for check in checks for fault in check(word)]


def _value(element: Element | None, name: str = "val") -> str:
    return "" if element is None else element.get(f"{W}{name}") or ""


def _text(element: Element) -> str:
    return "".join(one.text or "" for one in element.iter(f"{W}t")).strip()


def _has(element: Element, name: str) -> bool:
    """Whether there is such an element below; one without children is there, too."""
    return next(element.iter(name), None) is not None


def _style_of(paragraph: Element) -> str:
    return _value(paragraph.find(f"{W}pPr/{W}pStyle"))


def _properties(word: WordFile) -> Iterator[str]:
    for name in ("title", "language"):
        found = word.properties.find(f"{_DUBLIN_CORE}{name}")
        if found is None or not (found.text or "").strip():
            yield f"egenskapen {name} saknas"
    mode = [one for one in word.settings.iter(f"{W}compatSetting") if _value(one, "name") == "compatibilityMode"]
    if [_value(one) for one in mode] != ["15"]:
        yield "dokumentet öppnas i kompatibilitetsläge"


def _language(word: WordFile) -> Iterator[str]:
    if _value(word.styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")) != "sv-SE":
        yield "språket är inte svenska"


def _headings(word: WordFile) -> Iterator[str]:
    used = [(_style_of(one), _text(one)) for one in word.body.iter(f"{W}p")]
    if [style for style, _ in used].count("Title") != 1:
        yield "dokumentet har inte exakt en titel"
    before = 0
    for style, text in used:
        level = _level(word, style)
        if level is None:
            continue
        if level > before + 1:
            yield f"rubriknivån hoppar från {before} till {level}: {text}"
        if not text:
            yield "en rubrik är tom"
        before = level


def _level(word: WordFile, identifier: str) -> int | None:
    """The level of a heading style, from 1, as Word's navigation shows it."""
    style = word.style(identifier)
    outline = None if style is None else style.find(f"{W}pPr/{W}outlineLvl")
    return None if outline is None else int(_value(outline)) + 1


def _paragraphs(word: WordFile) -> Iterator[str]:
    for paragraph in word.body.iter(f"{W}p"):
        text, style = _text(paragraph), _style_of(paragraph)
        if style and word.style(style) is None:
            yield f"formatmallen {style} finns inte"
        if not text and paragraph.find(f".//{W}drawing") is None:
            yield "ett stycke är tomt"
        if re.match(r"[•–-]\s", text) and paragraph.find(f"{W}pPr/{W}numPr") is None and "Cell" not in style:
            yield f"en lista är skriven med tecken: {text[:40]}"


def _tables(word: WordFile) -> Iterator[str]:
    for table in word.body.iter(f"{W}tbl"):
        name = _value(table.find(f"{W}tblPr/{W}tblCaption"))
        rows = table.findall(f"{W}tr")
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        if not name:
            yield "en tabell saknar namn"
        if rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            yield f"rubrikraden upprepas inte: {name}"
        if _value(table.find(f"{W}tblPr/{W}tblLook"), "firstColumn") != "1":
            yield f"radernas rubriker är inte märkta: {name}"
        if any(len(row.findall(f"{W}tc")) != columns for row in rows):
            yield f"en rad har fel antal celler: {name}"
        if _has(table, f"{W}gridSpan") or _has(table, f"{W}vMerge"):
            yield f"celler är sammanslagna: {name}"
        if not all(_text(cell) for cell in table.iter(f"{W}tc")):
            yield f"en cell är tom: {name}"


def _figures(word: WordFile) -> Iterator[str]:
    numbers = [one.get("id") for one in word.body.iter(f"{DRAWING}docPr")]
    if len(numbers) != len({*numbers}):
        yield "två figurer har samma nummer"
    for one in word.body.iter(f"{DRAWING}docPr"):
        if not (one.get("descr") or "").strip():
            yield "en figur saknar alternativtext"
    if _has(word.body, f"{DRAWING}anchor"):
        yield "en figur flyter utanför läsordningen"


def _links(word: WordFile) -> Iterator[str]:
    places = {_value(one, "name") for one in word.body.iter(f"{W}bookmarkStart")}
    targets = {one.get("Id") for one in word.relations}
    for link in word.body.iter(f"{W}hyperlink"):
        text, anchor = _text(link), _value(link, "anchor")
        if not text or text.lower() in _EMPTY_LINK_TEXTS:
            yield f"en länk säger inte vart den leder: {text}"
        if anchor not in places if anchor else link.get(RELATION) not in targets:
            yield f"en länk leder ingenstans: {text}"


def _colours(word: WordFile) -> Iterator[str]:
    """WCAG 1.4.3 for the styles; runs have no colours of their own in these documents."""
    for style in word.styles.iter(f"{W}style"):
        ink = _value(style.find(f".//{W}rPr/{W}color")) or "1C1C1C"
        paper = _value(style.find(f".//{W}pPr/{W}shd"), "fill") or "FFFFFF"
        if "auto" not in (ink, paper) and contrast(f"#{ink}", f"#{paper}") < 4.5:
            yield f"för svag kontrast i formatmallen {_value(style, 'styleId')}"
    if _has(word.body, f"{W}color"):
        yield "text har egen färg i stället för en formatmall"
