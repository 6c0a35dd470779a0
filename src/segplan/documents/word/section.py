"""The section of a document: its paper, margins and page heads, its own or those of a municipality's base."""

from dataclasses import dataclass
from html import escape
from xml.etree import ElementTree

from segplan.errors import UsageError

TEXT_WIDTH = 9070
"""The width between the margins of A4 paper with 25 mm on each side, in twentieths of a point."""

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_PREFIXES = {_WORD: "w:", _RELATIONS: "r:"}
_PAPER = '<w:pgSz w:w="11906" w:h="16838"/>'
_MARGINS = (
    '<w:pgMar w:top="1701" w:right="1418" w:bottom="1361" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/>'
)
_NARROWEST = 2835
"""50 mm: a base whose margins leave less is taken to have A4 paper with margins of our own."""


@dataclass(frozen=True)
class Section:
    """The properties of the only section, as markup, and the width of its text in twentieths of a point."""

    markup: str
    width: int = TEXT_WIDTH


def own_section() -> Section:
    """Give A4, margins, and page heads and feet of our own."""
    references = "".join(
        f'<w:{what}Reference w:type="{kind}" r:id="rIdSegplan{what.capitalize()}{kind.capitalize()}"/>'
        for what in ("header", "footer")
        for kind in ("default", "first")
    )
    return Section(f"<w:sectPr>{references}{_PAPER}{_MARGINS}<w:titlePg/></w:sectPr>")


def base_section(document: bytes) -> Section:
    """Give the last section of a base, with what it lacks of paper and margins added.

    Only what belongs to Word's own vocabulary is kept, since the names of others are not declared in the
    document that it is put into. Raises `UsageError` when the base cannot be read.
    """
    hint = "Spara mallen på nytt i Word som .docx, eller ta bort base-document ur inställningarna."
    try:
        root = ElementTree.fromstring(document)
    except ElementTree.ParseError:
        raise UsageError("Word-mallens text går inte att läsa", hint) from None
    if root.tag.startswith(_STRICT):
        raise UsageError(
            "Word-mallen är sparad som Strict Open XML",
            "Välj Spara som i Word och filformatet Word-dokument (.docx).",
        )
    last = root.find(f"{_WORD}body/{_WORD}sectPr")
    left_out = {f"{_WORD}{name}" for name in ("sectPrChange", "type")}
    found = () if last is None else last
    return _completed([child for child in found if child.tag.startswith(_WORD) and child.tag not in left_out])


def _completed(children: list[ElementTree.Element]) -> Section:
    width = _text_width(children)
    names = {child.tag.removeprefix(_WORD) for child in children}
    if width is not None:
        return Section(f"<w:sectPr>{''.join(map(_markup, children))}</w:sectPr>", width)
    heads = [child for child in children if child.tag.endswith("Reference")]
    first = "<w:titlePg/>" if "titlePg" in names else ""
    return Section(f"<w:sectPr>{''.join(map(_markup, heads))}{_PAPER}{_MARGINS}{first}</w:sectPr>")


def _text_width(children: list[ElementTree.Element]) -> int | None:
    """The width between the margins, when the section says it and it is wide enough for a table."""
    sizes = {child.tag.removeprefix(_WORD): child for child in children}
    try:
        paper, margins = sizes["pgSz"], sizes["pgMar"]
        width = int(paper.attrib[f"{_WORD}w"])
        for side in ("left", "right"):
            width -= int(margins.attrib[f"{_WORD}{side}"])
        width -= int(margins.get(f"{_WORD}gutter", "0"))
    except (KeyError, ValueError):
        return None
    return width if width >= _NARROWEST else None


def _markup(element: ElementTree.Element) -> str:
    """An element as it is written in our document, without what is not Word's own."""
    inside = "".join(_markup(child) for child in element if child.tag.startswith(_WORD))
    attributes = "".join(
        f' {_PREFIXES[space]}{name}="{escape(value)}"'
        for space, name, value in ((*_split(key), value) for key, value in element.attrib.items())
        if space in _PREFIXES and not name.startswith("rsid")
    )
    return f"<w:{element.tag.removeprefix(_WORD)}{attributes}>{inside}</w:{element.tag.removeprefix(_WORD)}>"


def _split(name: str) -> tuple[str, str]:
    space, _, local = name.rpartition("}")
    return f"{space}}}" if space else "", local
