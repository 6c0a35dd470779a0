"""A file as it was read: its text, and where every value in it stands."""

import re
from functools import cached_property

from segplan.places import Location, Place, Position, Span
from segplan.source.tree import MappingNode, Node, SequenceNode, event_span, find, node_span
from segplan.source.words import words_span

_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?")
"""The sign of a literal or folded text, whose first line of text is the next."""


class SourceDocument:
    """The text of a file and the tree of its places.

    `name` is the document's name in findings ("2023", "organisation"), `path` how the file is
    shown to people. `root` is `None` when the text could not be read as YAML.
    """

    def __init__(self, name: str, path: str, text: str, root: Node | None) -> None:
        self.name = name
        self.path = path
        self.text = text
        self.root = root

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text, without line ends."""
        return self.text.replace("\r\n", "\n").split("\n")

    def locate(self, place: Place) -> Span:
        """Give the span of a place; a value that is not there is shown at its nearest parent.

        Words of a value that is written in its short form (`ansvarig: KOF`) are found in that form.
        """
        if self.root is None:
            return Span(Position(0, 0), Position(0, 0))
        key, node, depth = find(self.root, place.route)
        is_scalar = not isinstance(node, (MappingNode, SequenceNode))
        if place.words is not None and is_scalar:
            return words_span(self.lines, node, place.words)
        if place.on_key and key is not None and depth == len(place.route):
            return event_span(key)
        return self.whole_lines(node_span(key, node))

    def location(self, place: Place) -> Location:
        """Give the file and span of a place."""
        return Location(self.path, self.locate(place))

    def whole_lines(self, span: Span) -> Span:
        """Cut a span that goes over several lines to its first line that holds text."""
        if span.end.line == span.start.line:
            return span
        first = span.start.line
        if not _BLOCK_HEADER.fullmatch(self.lines[first][span.start.column :]):
            return Span(span.start, Position(first, len(self.lines[first].rstrip())))
        last = min(span.end.line, len(self.lines) - 1)
        line = next((line for line in range(first + 1, last + 1) if self.lines[line].strip()), first)
        text = self.lines[line]
        indent = span.start.column if line == first else len(text) - len(text.lstrip())
        return Span(Position(line, indent), Position(line, len(text.rstrip())))
