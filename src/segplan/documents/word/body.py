"""The text of a document in WordprocessingML, from the checked tree."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from itertools import pairwise

from segplan.documents.contents import chapters, has_contents
from segplan.documents.tree import Document, Node
from segplan.documents.word.captions import caption_markup
from segplan.documents.word.contents_field import contents_markup
from segplan.documents.word.facts import facts_markup
from segplan.documents.word.figures import arms_markup, figure_markup
from segplan.documents.word.letterhead_lines import letterhead_markup
from segplan.documents.word.lists import Lists
from segplan.documents.word.markup import KEEP_NEXT, address, paragraph, run
from segplan.documents.word.notices import notice_markup
from segplan.documents.word.relations import Relations
from segplan.documents.word.tables import table_markup

_HEADINGS = {"h1": "Title", "h2": "Heading1", "h3": "Heading2", "h4": "Heading3"}
_PARAGRAPHS = {"origin": "SegplanOrigin", "wording": "SegplanWording", "quiet": "SegplanQuiet"}
_BELOW = {"table": 200, "aside": 200, "dl": 120, "ul": 120, "ol": 120}
"""The space between a block and the text that follows it, in twentieths of a point."""
_MARKS = {"strong": "<w:b/><w:bCs/>", "em": "<w:i/><w:iCs/>"}


@dataclass
class Body:
    """Writes the body of one document.

    `lists` says how lists are numbered, `pictures` are the document's drawings, `arms` its coat of arms, and
    `width` that of its text in twentieths of a point.
    """

    document: Document
    styles: dict[str, str]
    lists: Lists
    pictures: list[bytes]
    arms: bytes | None
    width: int
    relations: Relations = field(default_factory=Relations)
    _space_above: int = 0
    _notices: int = 0

    def write(self) -> str:
        """Give the whole body but its section properties."""
        return "".join(self._blocks(self.document.body))

    @cached_property
    def _bookmarks(self) -> dict[str, str]:
        """Bookmarks by the identifiers of the tree."""
        names = [node.attributes["id"] for node in self.document.body.walk() if "id" in node.attributes]
        return {name: f"avsnitt_{index}" for index, name in enumerate(names, 1)}

    @cached_property
    def _chapters(self) -> dict[int, str]:
        return {id(node): f"_Toc{index:08}" for index, node in enumerate(chapters(self.document.body), 1)}

    def _blocks(self, node: Node, place: str = "") -> Iterator[str]:
        kept = _short_lines(node)
        for child in node.elements:
            made = "".join(self._block(child, place, keep=id(child) in kept))
            place = ""
            if self._space_above and child.tag in ("p", "dl", "ul", "ol"):
                above = f'<w:spacing w:before="{self._space_above}"/>'
                made = made.replace("</w:pPr>", f"{above}</w:pPr>", 1)
            self._space_above = _BELOW.get(child.tag, self._space_above if child.tag == "section" else 0)
            yield made

    def _block(self, node: Node, place: str, *, keep: bool) -> Iterator[str]:
        if node.tag in _HEADINGS:
            yield self._heading(node, place)
        elif node.tag == "p":
            style = next((_PARAGRAPHS[name] for name in node.classes if name in _PARAGRAPHS), "Normal")
            yield paragraph(self.styles[style], self.inline(node), KEEP_NEXT if keep else "")
        elif node.tag in ("ul", "ol"):
            yield from self._list(node)
        elif node.tag == "dl":
            yield facts_markup(node, self.inline, self.styles)
        elif node.tag == "table":
            yield from self._table(node)
        elif node.tag == "figure":
            yield figure_markup(node, self.pictures, self.relations, self.styles, self.inline, self.width)
        elif node.tag == "aside":
            self._notices += 1
            yield notice_markup(node, self.inline, self.styles, self._notices)
        elif node.tag == "header":
            yield from self._front(node)
        else:
            yield from self._blocks(node, node.attributes.get("id", place))

    def _front(self, header: Node) -> Iterator[str]:
        if self.arms:
            yield arms_markup(self.document, self.arms, self.relations, self.styles)
        yield letterhead_markup(self.document, self.styles, self.width)
        yield from self._blocks(header)
        if has_contents(self.document.body):
            yield contents_markup(chapters(self.document.body), self._chapters, self.styles)

    def _heading(self, node: Node, place: str) -> str:
        names = [self._chapters[id(node)]] if id(node) in self._chapters else []
        names += [self._bookmarks[place]] if place else []
        inside = self.inline(node)
        for name in names:
            number = int(name[4:]) if name.startswith("_Toc") else 100_000 + int(name.removeprefix("avsnitt_"))
            inside = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}<w:bookmarkEnd w:id="{number}"/>'
        return paragraph(self.styles[_HEADINGS[node.tag]], inside)

    def _list(self, node: Node) -> Iterator[str]:
        style = self.styles["ListBullet" if node.tag == "ul" else "ListNumber"]
        numbered = self.lists.bullet() if node.tag == "ul" else self.lists.ordered(self.relations.ordered_list())
        for item in node.elements:
            yield paragraph(style, self.inline(item), numbered)

    def _table(self, node: Node) -> Iterator[str]:
        caption = node.first("caption")
        assert caption is not None
        yield caption_markup(caption, self.inline, self.styles)
        yield table_markup(node, self.inline, self.styles, self.width)

    def inline(self, node: Node, properties: str = "") -> str:
        """Give the text within an element as runs and links."""
        return "".join(
            run(child, properties) if isinstance(child, str) else self._marked(child, properties)
            for child in node.children
        )

    def _marked(self, node: Node, properties: str) -> str:
        if node.tag == "a":
            target = node.attributes["href"]
            inside = self.inline(node, f'<w:rStyle w:val="{escape(self.styles["Hyperlink"])}"/>')
            if target.startswith("#"):
                return f'<w:hyperlink w:anchor="{self._bookmarks[target[1:]]}" w:history="1">{inside}</w:hyperlink>'
            return f'<w:hyperlink r:id="{self.relations.link(address(target))}" w:history="1">{inside}</w:hyperlink>'
        added = _MARKS.get(node.tag, "")
        language = f'<w:lang w:val="{escape(node.attributes["lang"])}"/>' if "lang" in node.attributes else ""
        return self.inline(node, properties + (added if added not in properties else "") + language)


def _short_lines(node: Node) -> frozenset[int]:
    """The paragraphs of a block that stay with what follows them, by identity.

    They are those that lead up to a list with a colon or stand right before a table or a figure, and the lines
    of a section that has only a few short ones, such as who the sender is.
    """
    blocks = node.elements
    leading = {
        id(one)
        for one, after in pairwise(blocks)
        if one.tag == "p" and (one.text.endswith(":") or (after.tag in ("table", "figure") and len(one.text) < 500))
    }
    lines = [one for one in blocks if one.tag == "p" and len(one.text) < 60]
    if node.tag == "section" and len(lines) in (len(blocks), len(blocks) - 1) and len(lines) <= 5:
        leading |= {id(one) for one in lines if one is not blocks[-1]}
    return frozenset(leading)
