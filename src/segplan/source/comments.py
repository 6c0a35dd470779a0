"""The comments of a file: every # that YAML takes as the beginning of one."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from segplan.places import Position, Span
from segplan.source.tree import MappingNode, Node, SequenceNode

_SIGN = re.compile(r"(?<!\S)#")
_REST_OF_LINE = re.compile(r"[^\r\n]*")


class Comment(NamedTuple):
    """A comment: its text from the # on, and where it begins, as an offset in the file's text."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)

    def span_in(self, text: str) -> Span:
        """Give its place by line and column."""
        line = text.count("\n", 0, self.start)
        column = self.start - (text.rfind("\n", 0, self.start) + 1)
        return Span(Position(line, column), Position(line, column + len(self.text)))


def find_comments(text: str, root: Node | None) -> list[Comment]:
    """Give the comments of a text, in their order; `root` is its tree. A # inside a text value is no comment."""
    spans = sorted(_text_spans(text, root)) if root is not None else []
    starts = [start for start, _ in spans]
    found: list[Comment] = []
    for match in _SIGN.finditer(text):
        index = bisect_right(starts, match.start()) - 1
        in_text = index >= 0 and match.start() < spans[index][1]
        in_comment = bool(found) and match.start() < found[-1].end
        if not in_text and not in_comment:
            rest = _REST_OF_LINE.match(text, match.start())
            found.append(Comment(rest[0] if rest else "#", match.start()))
    return found


def _text_spans(text: str, root: Node) -> Iterator[tuple[int, int]]:
    """Give from where to where every key and value holds text; the header of a block scalar may hold a comment."""
    open_nodes: list[Node] = [root]
    while open_nodes:
        node = open_nodes.pop()
        if isinstance(node, MappingNode):
            open_nodes += [*node.keys.values(), *node.values.values()]
        elif isinstance(node, SequenceNode):
            open_nodes += node.items
        else:
            start, end = node.start_mark.index, node.end_mark.index
            if getattr(node, "style", None) in ("|", ">"):
                start = min(end, text.find("\n", start) % (len(text) + 1))
            if start < end:
                yield start, end
