"""The text of a document in WordprocessingML, from the checked tree."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from itertools import pairwise

from segplan.documents.contents import chapters, has_contents
from segplan.documents.heading_lines import case_lines, sender_lines
from segplan.documents.tree import Document, Node
from segplan.documents.word.figures import arms_markup, figure_markup
from segplan.documents.word.markup import TAB, address, paragraph, run
from segplan.documents.word.relations import Relations
from segplan.documents.word.tables import table_markup

_HEADINGS = {"h1": "Title", "h2": "Heading1", "h3": "Heading2", "h4": "Heading3"}
_PARAGRAPHS = {"origin": "SegplanOrigin", "wording": "SegplanWording", "quiet": "SegplanQuiet"}
_TOC = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
_LONG_TERM = 24


@dataclass
class Body:
    """Writes the body of one document; `numbers` begins the numbering of lists, `pictures` are its drawings."""

    document: Document
    styles: dict[str, str]
    numbers: int
    pictures: list[bytes]
    arms: bytes | None
    relations: Relations = field(default_factory=Relations)
    _after_box: bool = False

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
        for child in node.elements:
            made = "".join(self._block(child, place))
            place = ""
            if self._after_box and child.tag in ("p", "dl", "ul", "ol"):
                made = made.replace("</w:pPr>", '<w:spacing w:before="200"/></w:pPr>', 1)
            self._after_box = child.tag in ("table", "aside") or (self._after_box and child.tag == "section")
            yield made

    def _block(self, node: Node, place: str) -> Iterator[str]:
        if node.tag in _HEADINGS:
            yield self._heading(node, place)
        elif node.tag == "p":
            style = next((_PARAGRAPHS[name] for name in node.classes if name in _PARAGRAPHS), "Normal")
            yield self._paragraph(style, self.inline(node))
        elif node.tag in ("ul", "ol"):
            yield from self._list(node)
        elif node.tag == "dl":
            yield from self._facts(node)
        elif node.tag == "table":
            yield self._table(node)
        elif node.tag == "figure":
            yield figure_markup(node, self.pictures, self.relations, self.styles, self.inline)
        elif node.tag == "aside":
            yield from (self._paragraph("SegplanNotice", self.inline(one)) for one in _lines(node))
        elif node.tag == "header":
            yield from self._front(node)
        else:
            yield from self._blocks(node, node.attributes.get("id", place))

    def _front(self, header: Node) -> Iterator[str]:
        yield from self._letterhead()
        yield from self._blocks(header)
        if has_contents(self.document.body):
            yield from self._contents()

    def _letterhead(self) -> Iterator[str]:
        if self.arms:
            yield arms_markup(self.document, self.arms, self.relations, self.styles)
        left = [self.document.sender.municipality, *sender_lines(self.document)]
        right = [self.document.kind, *case_lines(self.document)]
        rows = max(len(left), len(right))
        for index in range(rows):
            bold = "<w:b/><w:bCs/>" if index == 0 else ""
            one, other = (lines[index] if index < len(lines) else "" for lines in (left, right))
            yield self._paragraph("SegplanLetterhead", run(one, bold) + TAB + run(other, bold))

    def _contents(self) -> Iterator[str]:
        yield self._paragraph("TOCHeading", run("Innehåll"))
        instruction = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\n \\h \\z \\u </w:instrText></w:r>'
        begin = _TOC.format("begin") + instruction + _TOC.format("separate")
        entries = chapters(self.document.body)
        for index, node in enumerate(entries):
            link = f'<w:hyperlink w:anchor="{self._chapters[id(node)]}" w:history="1">{run(node.text)}</w:hyperlink>'
            end = _TOC.format("end") if index == len(entries) - 1 else ""
            yield self._paragraph("TOC1", (begin if index == 0 else "") + link + end)

    def _heading(self, node: Node, place: str) -> str:
        names = [self._chapters[id(node)]] if id(node) in self._chapters else []
        names += [self._bookmarks[place]] if place else []
        inside = self.inline(node)
        for name in names:
            number = int(name[4:]) if name.startswith("_Toc") else 100_000 + int(name.removeprefix("avsnitt_"))
            inside = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}<w:bookmarkEnd w:id="{number}"/>'
        return self._paragraph(_HEADINGS[node.tag], inside)

    def _list(self, node: Node) -> Iterator[str]:
        style = "ListBullet" if node.tag == "ul" else "ListNumber"
        number = self.numbers + (0 if node.tag == "ul" else self.relations.ordered_list())
        properties = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        for item in node.elements:
            yield self._paragraph(style, self.inline(item), properties)

    def _facts(self, node: Node) -> Iterator[str]:
        for before, child in pairwise((node, *node.elements)):
            if child.tag == "dt" and len(child.text) >= _LONG_TERM:
                yield self._paragraph("SegplanFactTerm", self.inline(child))
            elif child.tag == "dd" and before.tag == "dt" and len(before.text) < _LONG_TERM:
                term = self.inline(before, "<w:b/><w:bCs/>")
                yield self._paragraph("SegplanFact", term + TAB + self.inline(child))
            elif child.tag == "dd":
                yield self._paragraph("SegplanFactMore", self.inline(child))

    def _table(self, node: Node) -> str:
        caption = node.first("caption")
        assert caption is not None
        return self._paragraph("Caption", self.inline(caption)) + table_markup(node, self.inline, self.styles)

    def _paragraph(self, style: str, inside: str, properties: str = "") -> str:
        return paragraph(self.styles[style], inside, properties)

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
        marks = {"strong": "<w:b/><w:bCs/>", "em": "<w:i/><w:iCs/>"}
        added = marks.get(node.tag, "")
        language = f'<w:lang w:val="{escape(node.attributes["lang"])}"/>' if "lang" in node.attributes else ""
        return self.inline(node, properties + (added if added not in properties else "") + language)


def _lines(aside: Node) -> Iterator[Node]:
    for child in aside.elements:
        yield from child.elements if child.tag in ("ul", "ol") else (child,)
