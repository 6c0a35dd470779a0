"""A new value where one stands."""

from segplan.edits import Value
from segplan.places import Route
from segplan.source.editing.habits import Habits
from segplan.source.editing.layout import Layout, UnusualLayoutError, is_collection, is_flow, style_of
from segplan.source.editing.replacement import Replacement, new_lines
from segplan.source.editing.scalars import scalar
from segplan.source.editing.values import Written, below_key, in_flow, item_lines
from segplan.source.tree import MappingNode, Node, SequenceNode


def set_value(layout: Layout, habits: Habits, route: Route, value: Value) -> list[Replacement]:
    """Give the replacements that put a value at a route where one stands."""
    parent, node = layout.collection(route[:-1]), layout.node(route)
    if layout.is_in_flow(route[:-1]):
        style = style_of(node)
        text = (
            in_flow(value, habits)
            if isinstance(value, (list, dict, tuple))
            else scalar(value, style, in_flow=True, quotation=habits.quotation)
        )
        return [Replacement(*_extent(layout, parent, route[-1], node), text)]
    mark_end = _mark_end(layout, parent, route[-1])
    written = _written(layout, habits, route, value)
    if is_collection(node) and not is_flow(node):
        return [_instead_of_lines(layout, mark_end, node, written)]
    return _instead_of_text(layout, mark_end, node, written)


def _extent(layout: Layout, parent: Node, key: str | int, node: Node) -> tuple[int, int]:
    start, end = layout.start(node), layout.end(node)
    if start == end and isinstance(parent, MappingNode):
        raise UnusualLayoutError(f"{key} saknar värde")
    return start, end


def _mark_end(layout: Layout, parent: Node, part: str | int) -> int:
    """Give the offset after the colon or the dash that the value stands behind."""
    if isinstance(parent, MappingNode):
        return layout.colon_end(parent, str(part))
    assert isinstance(parent, SequenceNode)
    return layout.dash(parent, int(part)) + 1


def _written(layout: Layout, habits: Habits, route: Route, value: Value) -> Written:
    parent, style = layout.collection(route[:-1]), style_of(layout.node(route))
    if isinstance(parent, MappingNode):
        key = str(route[-1])
        return below_key(key, value, int(parent.keys[key].start_mark.column), habits, style)
    first, *rest = item_lines(value, int(parent.start.start_mark.column), habits, style)
    return Written(first.lstrip(" ")[1:].lstrip(" "), tuple(rest))


def _instead_of_lines(layout: Layout, mark_end: int, node: Node, written: Written) -> Replacement:
    """Replace a mapping or list in block form, and the line end before it."""
    head = f" {written.head}" if written.head else ""
    return Replacement(mark_end, layout.end(node), layout.newline.join([head, *written.lines]))


def _instead_of_text(layout: Layout, mark_end: int, node: Node, written: Written) -> list[Replacement]:
    """Replace a text or something inside { } or [ ]; a comment after it stays on its line."""
    start, end = layout.start(node), layout.end(node)
    head = f" {written.head}" if written.head else ""
    blanks = layout.text[mark_end:start]
    if written.head and start > mark_end and not blanks.strip(" "):
        head = blanks + written.head
    elif blanks.strip(" "):
        raise UnusualLayoutError("värdet börjar på en annan rad än sin nyckel")
    header_end = layout.line_end(start)
    if style_of(node) in ("|", ">"):
        comment = next((f" {one.text}" for one in layout.comments_between(start, header_end)), "")
        return [Replacement(mark_end, end, layout.newline.join([head + comment, *written.lines]))]
    if not written.lines:
        return [Replacement(mark_end, end, head)]
    place = layout.next_line(end)
    if "\n" not in layout.text[start:end]:
        return [Replacement(mark_end, end, head), new_lines(layout, place, written.lines)]
    if layout.comments_between(end, place):
        raise UnusualLayoutError("en kommentar står efter texten som ska bytas")
    return [Replacement(mark_end, end, layout.newline.join([head, *written.lines]))]
