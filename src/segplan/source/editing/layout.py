"""Where the parts of a file lie in its text, and what may be replaced without touching the rest."""

from functools import cached_property

from segplan.places import Route
from segplan.source.comments import Comment, find_comments
from segplan.source.tree import Collection, Event, MappingNode, Node, SequenceNode

_BLOCK_STYLES = ("|", ">")


class UnusualLayoutError(Exception):
    """The text is laid out in a way that cannot be edited safely; the message says what, in Swedish."""


class Layout:
    """The text of a file with its tree, asked for offsets. Line ends are kept as they are."""

    def __init__(self, text: str, root: Collection) -> None:
        self.text = text
        self.root = root
        self.newline = "\r\n" if "\r\n" in text else "\n"

    @cached_property
    def comments(self) -> list[Comment]:
        """The comments of the file."""
        return find_comments(self.text, self.root)

    def node(self, route: Route) -> Node:
        """Give the node at a route that is there."""
        node: Node = self.root
        for part in route:
            node = node.values[str(part)] if isinstance(node, MappingNode) else node.items[int(part)]
        return node

    def collection(self, route: Route) -> Collection:
        """Give the mapping or list at a route that is there."""
        node = self.node(route)
        assert isinstance(node, (MappingNode, SequenceNode))
        return node

    def is_in_flow(self, route: Route) -> bool:
        """Tell whether the node at a route stands inside { } or [ ], which it may begin itself."""
        nodes = (self.node(route[:depth]) for depth in range(len(route) + 1))
        return any(is_flow(node) for node in nodes)

    def start(self, node: Node) -> int:
        """Give where a node begins; a list in block form begins at its first dash."""
        index: int = (node.start if isinstance(node, (MappingNode, SequenceNode)) else node).start_mark.index
        return index

    def end(self, node: Node) -> int:
        """Give the offset after the last character of a node, comments and empty lines after it left out."""
        if isinstance(node, (MappingNode, SequenceNode)):
            return self._collection_end(node)
        start, end = int(node.start_mark.index), int(node.end_mark.index)
        is_kept = node.style in _BLOCK_STYLES and "+" in self.text[start : self.line_end(start)].partition("#")[0]
        return start + len(self.text[start:end].rstrip()) if node.style in _BLOCK_STYLES and not is_kept else end

    def _collection_end(self, node: Collection) -> int:
        if is_flow(node):
            return int(node.end.end_mark.index)
        if isinstance(node, SequenceNode):
            return max(self.end(node.items[-1]), self.dash(node, len(node.items) - 1) + 1)
        last = next(reversed(node.keys))
        return max(self.end(node.values[last]), self.colon_end(node, last))

    def colon_end(self, node: MappingNode, key: str) -> int:
        """Give the offset after the colon of a key."""
        end = int(node.keys[key].end_mark.index)
        found = self.text.find(":", end)
        if found < 0 or self.text[end:found].strip():
            raise UnusualLayoutError(f"nyckeln {key} är skriven på ett ovanligt sätt")
        return found + 1

    def dash(self, node: SequenceNode, index: int) -> int:
        """Give the offset of the dash before an item of a list in block form."""
        column = int(node.start.start_mark.column)
        line = self.line_start(self.start(node.items[index]))
        while self.text[line : line + column].strip(" -?:") or self.text[line + column : line + column + 1] != "-":
            if line == 0:
                raise UnusualLayoutError("listan är skriven på ett ovanligt sätt")
            line = self.line_start(line - 1)
        return line + column

    def line_start(self, offset: int) -> int:
        """Give where the line of an offset begins."""
        return self.text.rfind("\n", 0, offset) + 1

    def line_end(self, offset: int) -> int:
        """Give where the line of an offset ends, before its line end."""
        end = self.text.find("\n", offset)
        end = len(self.text) if end < 0 else end
        return end - 1 if end > offset and self.text[end - 1] == "\r" else end

    def next_line(self, offset: int) -> int:
        """Give where the line after an offset begins; the offset itself when it begins a line after a text."""
        if offset and self.text[offset - 1] == "\n":
            return offset
        end = self.text.find("\n", offset)
        return len(self.text) if end < 0 else end + 1

    def is_first_on_line(self, offset: int) -> bool:
        """Tell whether only blanks stand before an offset on its line."""
        return not self.text[self.line_start(offset) : offset].strip(" ")

    def column(self, offset: int) -> int:
        """Give the column of an offset."""
        return offset - self.line_start(offset)

    def after(self, node: Node, column: int) -> int:
        """Give where a line may be put in after a node: below the comments that are indented deeper than a column."""
        place = self.next_line(self.end(node))
        while place < len(self.text):
            line = self.text[place : self.line_end(place)]
            if not line.lstrip(" ").startswith("#") or len(line) - len(line.lstrip(" ")) <= column:
                break
            place = self.next_line(place + 1)
        return place

    def comments_between(self, start: int, end: int) -> list[Comment]:
        """Give the comments that begin in a stretch of the text."""
        return [one for one in self.comments if start <= one.start < end]


def is_flow(node: Node) -> bool:
    """Tell whether a node is a mapping or list inside { } or [ ]."""
    return isinstance(node, (MappingNode, SequenceNode)) and bool(node.start.flow_style)


def is_collection(node: Node) -> bool:
    """Tell whether a node is a mapping or a list."""
    return isinstance(node, (MappingNode, SequenceNode))


def style_of(node: Node) -> str | None:
    """Give how a text is written: within quotation marks, folded (>), literal (|), or plain (None)."""
    event: Event = node
    return None if is_collection(node) else event.style
