"""A key or an item taken away, and a key renamed."""

from segplan.edits import NoSuchPlaceError
from segplan.places import Route
from segplan.source.editing.habits import Habits
from segplan.source.editing.layout import Layout, UnusualLayoutError
from segplan.source.editing.replacement import Replacement
from segplan.source.editing.setting import set_value
from segplan.source.editing.values import key_text
from segplan.source.tree import MappingNode, SequenceNode


def remove(layout: Layout, habits: Habits, route: Route) -> list[Replacement]:
    """Give the replacements that remove what stands at a route; the last of a collection leaves { } or [ ]."""
    parent = layout.collection(route[:-1])
    starts, ends = _starts(layout, parent), _ends(layout, parent)
    at = list(parent.keys).index(str(route[-1])) if isinstance(parent, MappingNode) else int(route[-1])
    if len(starts) == 1:
        return _empty(layout, habits, route[:-1], parent)
    if layout.is_in_flow(route[:-1]):
        stretch = (starts[0], starts[1]) if at == 0 else (ends[at - 1], ends[at])
        return [Replacement(*stretch, "", loses=False)]
    if layout.is_first_on_line(starts[at]):
        return [_whole_lines(layout, starts[at], ends[at])]
    between = layout.next_line(ends[at])
    if at + 1 == len(starts) or layout.comments_between(between, starts[at + 1]):
        raise UnusualLayoutError("en kommentar eller ett streck står i vägen")
    return [Replacement(starts[at], starts[at + 1], "", loses=True)]


def _starts(layout: Layout, parent: MappingNode | SequenceNode) -> list[int]:
    """Give where each key or item begins, with its dash."""
    if isinstance(parent, MappingNode):
        return [int(key.start_mark.index) for key in parent.keys.values()]
    if parent.start.flow_style:
        return [layout.start(item) for item in parent.items]
    return [layout.dash(parent, index) for index in range(len(parent.items))]


def _ends(layout: Layout, parent: MappingNode | SequenceNode) -> list[int]:
    if isinstance(parent, MappingNode):
        return [max(layout.end(node), layout.colon_end(parent, key)) for key, node in parent.values.items()]
    return [layout.end(item) for item in parent.items]


def _empty(layout: Layout, habits: Habits, route: Route, parent: MappingNode | SequenceNode) -> list[Replacement]:
    if not route:
        raise UnusualLayoutError("filen skulle bli tom")
    found = set_value(layout, habits, route, {} if isinstance(parent, MappingNode) else [])
    return [one._replace(loses=True) for one in found]


def _whole_lines(layout: Layout, start: int, end: int) -> Replacement:
    """Remove the lines from a key or dash to the end of its value, and the empty lines that would stand double."""
    text = layout.text
    first, last = layout.line_start(start), layout.next_line(end)
    before = text[:first].rstrip(" ")
    if before.endswith(("\n\n", "\r\n\r\n")) or not first:
        while last < len(text) and not text[last : layout.line_end(last)].strip(" "):
            last = layout.next_line(last + 1) if text[last] != "\n" else last + 1
    return Replacement(first, last, "", loses=True)


def rename_key(layout: Layout, route: Route, name: str) -> list[Replacement]:
    """Give the replacement that renames a key."""
    parent = layout.collection(route[:-1])
    assert isinstance(parent, MappingNode)
    event = parent.keys[str(route[-1])]
    layout.colon_end(parent, str(route[-1]))
    return [Replacement(int(event.start_mark.index), int(event.end_mark.index), key_text(name))]


def remove_comment(layout: Layout, start: int) -> Replacement:
    """Give the replacement that removes the comment at an offset, and the blanks or the line that it leaves."""
    if all(one.start != start for one in layout.comments):
        raise NoSuchPlaceError
    end = layout.line_end(start)
    if layout.is_first_on_line(start):
        return Replacement(layout.line_start(start), layout.next_line(end), "", loses=True)
    return Replacement(len(layout.text[:start].rstrip(" ")), end, "", loses=True)
