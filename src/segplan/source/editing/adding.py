"""A key or an item that is not there yet."""

from collections.abc import Sequence

from segplan.edits import Value
from segplan.places import Route
from segplan.source.editing.habits import Habits
from segplan.source.editing.layout import Layout, UnusualLayoutError, is_collection, is_flow
from segplan.source.editing.replacement import Replacement, new_lines
from segplan.source.editing.setting import set_value
from segplan.source.editing.values import in_flow, item_lines, key_text, pair_lines
from segplan.source.tree import MappingNode, SequenceNode


def add_key(layout: Layout, habits: Habits, route: Route, value: Value, order: Sequence[str]) -> list[Replacement]:
    """Give the replacements that add a key; `order` are the keys of its mapping in their usual order."""
    mapping, key = layout.collection(route[:-1]), str(route[-1])
    assert isinstance(mapping, MappingNode)
    before = _before(list(mapping.keys), key, order)
    if layout.is_in_flow(route[:-1]):
        text = f"{key_text(key)}: {in_flow(value, habits)}"
        return [_into_flow(layout, mapping, None if before is None else layout.end(mapping.values[before]), text)]
    assert before is not None
    column = int(mapping.keys[before].start_mark.column)
    node = mapping.values[before]
    place = (
        layout.after(node, column)
        if layout.end(node) > layout.colon_end(mapping, before)
        else layout.next_line(layout.colon_end(mapping, before))
    )
    return [new_lines(layout, place, pair_lines(key, value, column, habits))]


def _before(keys: list[str], key: str, order: Sequence[str]) -> str | None:
    """Give the key that a new one is put after: the last that usually stands before it, else the first."""
    if key not in order:
        return keys[-1] if keys else None
    earlier = set(order[: order.index(key)])
    return next((one for one in reversed(keys) if one in earlier), keys[0] if keys else None)


def add_item(layout: Layout, habits: Habits, route: Route, value: Value, index: int | None) -> list[Replacement]:
    """Give the replacements that add an item to a list, before the item with the index or last."""
    sequence = layout.collection(route)
    assert isinstance(sequence, SequenceNode)
    at = len(sequence.items) if index is None else index
    if not sequence.items and not layout.is_in_flow(route[:-1]):
        return set_value(layout, habits, route, [value])
    if layout.is_in_flow(route):
        text = in_flow(value, habits)
        if at == 0 and sequence.items:
            start = layout.start(sequence.items[0])
            return [Replacement(start, start, f"{text}, ")]
        place = layout.end(sequence.items[at - 1]) if sequence.items else None
        return [_into_flow(layout, sequence, place, text)]
    return [_block_item(layout, habits, sequence, at, value)]


def _into_flow(layout: Layout, node: MappingNode | SequenceNode, place: int | None, text: str) -> Replacement:
    """Put text in after a place inside { } or [ ], or alone in empty ones."""
    if place is not None:
        return Replacement(place, place, f", {text}")
    start = layout.start(node) + 1
    if layout.text[start : layout.end(node) - 1].strip():
        raise UnusualLayoutError("klamrarna rymmer annat än värden")
    return Replacement(start, layout.end(node) - 1, text)


def _block_item(layout: Layout, habits: Habits, sequence: SequenceNode, at: int, value: Value) -> Replacement:
    column = int(sequence.start.start_mark.column)
    lines = _as_siblings(habits, sequence, value, column)
    spaced = [""] if _are_spaced(layout, sequence) else []
    if at > 0:
        return new_lines(layout, layout.after(sequence.items[at - 1], column), [*spaced, *lines])
    dash = layout.dash(sequence, 0)
    if not layout.is_first_on_line(dash):
        text = layout.newline.join([lines[0].lstrip(" "), *lines[1:], *spaced, " " * column])
        return Replacement(dash, dash, text)
    return new_lines(layout, layout.line_start(dash), [*lines, *spaced])


def _as_siblings(habits: Habits, sequence: SequenceNode, value: Value, column: int) -> list[str]:
    """Write an item as the others are: inside { } when all of them are."""
    collections = [item for item in sequence.items if is_collection(item)]
    if isinstance(value, (dict, list)) and collections and all(map(is_flow, collections)):
        return [f"{' ' * column}-{' ' * (habits.gap - 1)}{in_flow(value, habits)}"]
    return item_lines(value, column, habits)


def _are_spaced(layout: Layout, sequence: SequenceNode) -> bool:
    """Tell whether an empty line stands before each item but the first."""
    items = sequence.items
    if len(items) < 2:
        return False
    between = (layout.text[layout.end(items[at - 1]) : layout.dash(sequence, at)] for at in range(1, len(items)))
    return all(any(not line.strip() for line in stretch.split("\n")[1:-1]) for stretch in between)
