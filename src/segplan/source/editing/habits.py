"""How a file is usually written, so that new text looks like the rest."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from segplan.source.editing.layout import Layout, is_collection, is_flow, style_of
from segplan.source.tree import MappingNode, Node, SequenceNode

_WIDTH = 110
_SEEN_FOR_WIDTH = 3
"""So many folded lines tell how wide a file is written; fewer tell nothing."""


class Habits(NamedTuple):
    """What is usual in a file.

    `step` is the indentation of keys below a key, `list_step` that of dashes below a key, `gap`
    how far after its dash an item begins, `width` the longest line of running text, `header` how a
    long text begins, `quotation` the usual mark, and `in_flow` the keys whose values stand inside
    { } or [ ] each time, `in_block` those that do not.
    """

    step: int
    list_step: int
    gap: int
    width: int
    header: str
    quotation: str
    in_flow: frozenset[str]
    in_block: frozenset[str]


def habits_of(layout: Layout) -> Habits:
    """Give the habits of a file, by what is most common in it."""
    seen: dict[str, Counter[Any]] = {
        name: Counter() for name in ("step", "list_step", "gap", "width", "header", "quotation", "flow", "block")
    }
    for key, parent, node in _nodes(layout.root):
        _note(layout, seen, key, parent, node)
    widths = seen["width"]
    return Habits(
        step=_usual(seen["step"], 2),
        list_step=_usual(seen["list_step"], 2),
        gap=_usual(seen["gap"], 2),
        width=max(widths) if widths.total() >= _SEEN_FOR_WIDTH else _WIDTH,
        header=_usual(seen["header"], ">-"),
        quotation=_usual(seen["quotation"], '"'),
        in_flow=frozenset(seen["flow"].keys() - seen["block"].keys()),
        in_block=frozenset(seen["block"].keys() - seen["flow"].keys()),
    )


def _usual(seen: "Counter[Any]", otherwise: Any) -> Any:
    return max(seen, key=lambda one: (seen[one], str(one))) if seen else otherwise


def _nodes(root: Node) -> Iterator[tuple[str, Node, Node]]:
    """Give every node with the key it stands under and the mapping or list it stands in."""
    open_nodes: list[tuple[str, Node]] = [("", root)]
    while open_nodes:
        name, node = open_nodes.pop()
        pairs = node.values.items() if isinstance(node, MappingNode) else ((name, item) for item in node.items)
        for key, child in pairs:
            yield key, node, child
            if is_collection(child):
                open_nodes.append((key, child))


def _note(layout: Layout, seen: "dict[str, Counter[Any]]", key: str, parent: Node, node: Node) -> None:
    style = style_of(node)
    if is_collection(node) and (node.data or is_flow(node)):
        if node.data:
            seen["flow" if is_flow(node) else "block"][key] += 1
        if not is_flow(node) and isinstance(parent, MappingNode) and not is_flow(parent):
            indent = node.start.start_mark.column - parent.keys[key].start_mark.column
            seen["list_step" if isinstance(node, SequenceNode) else "step"][indent] += 1
        elif not is_flow(node) and isinstance(parent, SequenceNode):
            seen["gap"][node.start.start_mark.column - parent.start.start_mark.column] += 1
    elif style in ("|", ">"):
        lines = layout.text[layout.start(node) : layout.end(node)].splitlines()
        seen["header"][lines[0].partition("#")[0].strip()] += 1
        if style == ">" and len(lines) > 2:
            seen["width"].update(len(line) for line in lines[1:-1])
    elif style in ("'", '"'):
        seen["quotation"][style] += 1
