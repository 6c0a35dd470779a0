"""The tree of a file: for every key and value, the libyaml event that carries its place."""

from typing import Any

from segplan.places import Position, Route, Span

Event = Any
"""A libyaml event with `start_mark` and `end_mark`; the extension has no type information."""


class MappingNode:
    """A mapping: its data, the event of each key, and the node or event of each value.

    While it is being read, `pending` is the key that waits for its value, `current` the name of
    the key that was read last (empty when the pair was refused), and `has_stray_key` tells that a
    key without a value has been reported. `end` is the event that closed it.
    """

    __slots__ = ("current", "data", "end", "has_stray_key", "keys", "pending", "start", "values")

    def __init__(self, start: Event) -> None:
        self.start = self.end = start
        self.data: dict[str, Any] = {}
        self.keys: dict[str, Event] = {}
        self.values: dict[str, Node] = {}
        self.pending: Event | None = None
        self.current = ""
        self.has_stray_key = False


class SequenceNode:
    """A sequence: its data, the node or event of each item, and the event that closed it."""

    __slots__ = ("data", "end", "items", "start")

    def __init__(self, start: Event) -> None:
        self.start = self.end = start
        self.data: list[Any] = []
        self.items: list[Node] = []


Collection = MappingNode | SequenceNode
Node = MappingNode | SequenceNode | Event


def event_span(event: Event) -> Span:
    """Give the span of one event, from its start mark to its end mark, counted in code points."""
    start, end = event.start_mark, event.end_mark
    return Span(Position(start.line, start.column), Position(end.line, end.column))


def find(root: Node, route: Route) -> tuple[Event | None, Node, int]:
    """Walk a route as far as it goes: the key's event, the node, and how many parts were found."""
    key: Event | None = None
    node = root
    for depth, part in enumerate(route):
        if isinstance(node, MappingNode) and part in node.values:
            key, node = node.keys[str(part)], node.values[str(part)]
        elif isinstance(node, SequenceNode) and isinstance(part, int) and part < len(node.items):
            key, node = None, node.items[part]
        else:
            return key, node, depth
    return key, node, len(route)


def is_scalar(node: Node) -> bool:
    """Tell a single value from a mapping or sequence."""
    return not isinstance(node, (MappingNode, SequenceNode))


def node_span(key: Event | None, node: Node) -> Span:
    """Give the span to show for a node: a scalar itself, a collection's key or first words."""
    if not isinstance(node, (MappingNode, SequenceNode)):
        return event_span(node)
    if key is not None:
        return event_span(key)
    if isinstance(node, MappingNode) and node.keys:
        first = next(iter(node.keys))
        value = node.values[first]
        end = node.keys[first] if isinstance(value, (MappingNode, SequenceNode)) else value
        return Span(event_span(node.keys[first]).start, event_span(end).end)
    return event_span(node.start)
