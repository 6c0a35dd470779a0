"""What Word would repair in a file, and what no schema says of a single part: names, relations, numbers and order."""

import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import pairwise
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
}
"""The order of children in ECMA-376, part 1, annex A (transitional)."""

Element = ElementTree.Element


def structure_faults(content: bytes) -> list[str]:
    """Give what Word would repair or refuse, a sentence for each fault."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    trees = {name: ElementTree.fromstring(text) for name, text in parts.items() if name.endswith((".xml", ".rels"))}
    document = trees["word/document.xml"]
    checks = (
        _types(trees["[Content_Types].xml"], parts),
        *(_relations(name, tree, trees, parts) for name, tree in trees.items() if name.endswith(".rels")),
        *(_order(name, tree) for name, tree in trees.items()),
        _bookmarks(document),
        _fields(document),
        _lists((document, trees["word/styles.xml"]), trees["word/numbering.xml"]),
        _styles(document, trees["word/styles.xml"]),
        _widths(document),
        _spaces(document),
    )
    return [fault for check in checks for fault in check]


def _value(element: Element | None, name: str = "val") -> str:
    return "" if element is None else element.get(f"{W}{name}") or ""


def _twice(names: Iterable[str | None], what: str) -> Iterator[str]:
    yield from (f"{what} {name} finns flera gånger" for name, times in Counter(names).items() if times > 1)


def _types(types: Element, parts: dict[str, bytes]) -> Iterator[str]:
    named = [one.get("PartName") for one in types if one.tag.endswith("Override")]
    suffixes = {one.get("Extension") for one in types if one.tag.endswith("Default")}
    yield from _twice(named, "innehållstypen för")
    yield from (f"{name} har en typ men finns inte" for name in named if (name or "").lstrip("/") not in parts)
    for name in parts:
        if f"/{name}" not in named and name.rpartition(".")[2] not in suffixes:
            yield f"{name} har ingen innehållstyp"


def _relations(name: str, tree: Element, trees: dict[str, Element], parts: dict[str, bytes]) -> Iterator[str]:
    folder, file = posixpath.split(name)
    owner = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
    identifiers = [one.get("Id") for one in tree]
    yield from _twice(identifiers, "relationen")
    for one in tree:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(folder), one.get("Target") or ""))
        if one.get("TargetMode") != "External" and target.lstrip("/") not in parts:
            yield f"{name} leder till {target}, som inte finns"
    if owner in trees:
        used = {value for one in trees[owner].iter() for key, value in one.attrib.items() if key.startswith(_OFFICE)}
        yield from (f"{owner} hänvisar till {missing}, som inte finns" for missing in used - {*identifiers})


def _order(name: str, tree: Element) -> Iterator[str]:
    for element in tree.iter():
        order = _ORDER.get(element.tag.removeprefix(W))
        if order is not None and element.tag.startswith(W):
            places = [order.split().index(child.tag.removeprefix(W)) for child in element if child.tag.startswith(W)]
            if any(before > after for before, after in pairwise(places)):
                yield f"{name}: fel ordning i {element.tag.removeprefix(W)}"


def _bookmarks(document: Element) -> Iterator[str]:
    starts = list(document.iter(f"{W}bookmarkStart"))
    yield from _twice([_value(one, "name") for one in starts], "bokmärket")
    yield from _twice([_value(one, "id") for one in starts], "bokmärket med nummer")
    ends = [_value(one, "id") for one in document.iter(f"{W}bookmarkEnd")]
    if sorted(ends) != sorted(_value(one, "id") for one in starts):
        yield "ett bokmärke tar inte slut"
    yield from (
        f"bokmärket {_value(one, 'name')} har för långt namn" for one in starts if len(_value(one, "name")) > 40
    )
    yield from _twice([one.get("id") for one in document.iter(f"{_DRAWING}docPr")], "figur nummer")


def _fields(document: Element) -> Iterator[str]:
    marks = "".join(_value(one, "fldCharType")[:1] for one in document.iter(f"{W}fldChar"))
    if re.fullmatch("(bse)*", marks) is None:
        yield "ett fält börjar eller slutar inte"


def _lists(users: tuple[Element, ...], numbering: Element) -> Iterator[str]:
    definitions = [_value(one, "abstractNumId") for one in numbering.iter(f"{W}abstractNum")]
    numbers = [_value(one, "numId") for one in numbering.iter(f"{W}num")]
    yield from _twice(definitions, "listdefinitionen")
    yield from _twice(numbers, "listan")
    for one in numbering.findall(f"{W}num/{W}abstractNumId"):
        if _value(one) not in definitions:
            yield f"listdefinitionen {_value(one)} finns inte"
    used = {_value(one) for user in users for one in user.iter(f"{W}numId")}
    for number in used - {*numbers, "0"}:
        yield f"listan {number} finns inte"


def _styles(document: Element, styles: Element) -> Iterator[str]:
    identifiers = [_value(one, "styleId") for one in styles.iter(f"{W}style")]
    yield from _twice(identifiers, "formatmallen")
    yield from _twice([_value(one.find(f"{W}name")) for one in styles.iter(f"{W}style")], "formatmallen med namnet")
    references = [one for name in ("basedOn", "next", "link") for one in styles.iter(f"{W}{name}")]
    references += [one for name in ("pStyle", "rStyle", "tblStyle") for one in document.iter(f"{W}{name}")]
    yield from (f"formatmallen {name} finns inte" for name in {_value(one) for one in references} - {*identifiers})


def _widths(document: Element) -> Iterator[str]:
    paper, margins = document.find(f".//{W}pgSz"), document.find(f".//{W}pgMar")
    room = int(_value(paper, "w")) - int(_value(margins, "left")) - int(_value(margins, "right"))
    for table in document.iter(f"{W}tbl"):
        columns = [int(_value(one, "w")) for one in table.findall(f"{W}tblGrid/{W}gridCol")]
        if sum(columns) > room or min(columns) <= 0:
            yield f"en tabell är {sum(columns)} bred i en text som är {room}"


def _spaces(document: Element) -> Iterator[str]:
    for one in document.iter(f"{W}t"):
        if one.text and one.text != one.text.strip(" ") and one.get(_SPACE) != "preserve":
            yield f"ett blanksteg försvinner: {one.text[:40]}"
