"""Where in the templates each piece of markup was written, carried through rendering to the checked tree.

A line of a template that begins with an element gets a processing instruction with the template's name and
line. XML allows one between elements, a template's data cannot make one since it is escaped, and the tree
leaves them out.
"""

import re
from xml.etree import ElementTree

_BEGINS_WITH_ELEMENT = re.compile(r"[ \t]*(?=<[A-Za-z])")
_TARGET = "mall"
_MARK = re.compile(rf"<\?{_TARGET} (.*?)\?>")

Places = dict[int, str]
"""The place of each element, by the identity of the element."""


def mark_places(source: str, template: str) -> str:
    """Give a template's source where lines that begin with an element say which line they are."""
    return "\n".join(_marked(line, f"{template}, rad {number}") for number, line in enumerate(source.split("\n"), 1))


def _marked(line: str, place: str) -> str:
    indent = _BEGINS_WITH_ELEMENT.match(line)
    return f"{indent[0]}<?{_TARGET} {place}?>{line[indent.end() :]}" if indent else line


def without_marks(text: str) -> str:
    """Give a rendered text as the templates wrote it."""
    return _MARK.sub("", text)


def last_place(text: str) -> str:
    """Give the last place in a piece of rendered text, or nothing."""
    found = _MARK.findall(text)
    return found[-1] if found else ""


class _Builder(ElementTree.TreeBuilder):
    """Builds the tree and remembers where each element was written."""

    def __init__(self) -> None:
        super().__init__()
        self.places: Places = {}
        self._place = ""

    def pi(self, target: str, text: str | None = None) -> None:  # type: ignore[override]
        """Take a mark, and leave it out of the tree."""
        if target == _TARGET:
            self._place = text or ""

    def start(self, tag: str, attrs: dict[str, str]) -> ElementTree.Element:
        """Begin an element at the newest mark."""
        element = super().start(tag, attrs)
        self.places[id(element)] = self._place
        return element


def parse(text: str) -> tuple[ElementTree.Element, Places]:
    """Give the tree of a rendered text, with the places of its elements. Raises `ParseError` as the parser does."""
    builder = _Builder()
    parser = ElementTree.XMLParser(target=builder)
    parser.feed(text)
    return parser.close(), builder.places
