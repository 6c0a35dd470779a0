"""Where in the templates each piece of markup was written, carried through rendering to the checked tree.

A line of a template that begins with an element gets a processing instruction with the template's name and
line. XML allows one between elements, a template's data cannot make one since it is escaped, and the tree
leaves them out.
"""

import re
from xml.etree import ElementTree
from xml.parsers.expat import errors

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


_ENDS_TOO_SOON = (errors.codes[errors.XML_ERROR_TAG_MISMATCH], errors.codes[errors.XML_ERROR_NO_ELEMENTS])


class UnclosedError(Exception):
    """An element is not closed: its tag, and the place where it begins."""

    def __init__(self, tag: str, place: str) -> None:
        super().__init__(tag, place)
        self.tag = tag
        self.place = place


class _Builder(ElementTree.TreeBuilder):
    """Builds the tree and remembers where each element was written."""

    def __init__(self) -> None:
        super().__init__()
        self.places: Places = {}
        self.open: list[ElementTree.Element] = []
        self._place = ""

    def pi(self, target: str, text: str | None = None) -> None:  # type: ignore[override]
        """Take a mark, and leave it out of the tree."""
        if target == _TARGET:
            self._place = text or ""

    def start(self, tag: str, attrs: dict[str, str]) -> ElementTree.Element:
        """Begin an element at the newest mark."""
        element = super().start(tag, attrs)
        self.places[id(element)] = self._place
        self.open.append(element)
        return element

    def end(self, tag: str) -> ElementTree.Element:
        """End the innermost element."""
        self.open.pop()
        return super().end(tag)


def parse(text: str) -> tuple[ElementTree.Element, Places]:
    """Give the tree of a rendered text, with the places of its elements.

    Raises `UnclosedError` for an element that is not closed, and `ParseError` as the parser does.
    """
    builder = _Builder()
    parser = ElementTree.XMLParser(target=builder)
    try:
        parser.feed(text)
        return parser.close(), builder.places
    except ElementTree.ParseError as error:
        if builder.open and error.code in _ENDS_TOO_SOON:
            last = builder.open[-1]
            raise UnclosedError(last.tag, builder.places[id(last)]) from None
        raise
