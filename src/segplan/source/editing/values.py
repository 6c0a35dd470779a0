"""Values as lines of YAML in the habits of a file."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from segplan.edits import Value
from segplan.source.editing.habits import Habits
from segplan.source.editing.scalars import long_text, scalar


class Written(NamedTuple):
    """A value as text: what stands after the colon or dash, and the whole lines below."""

    head: str
    lines: tuple[str, ...] = ()


def in_flow(value: Value, habits: Habits) -> str:
    """Write a value on one line, as inside { } and [ ]."""
    if isinstance(value, Mapping):
        pairs = (f"{key_text(key)}: {in_flow(one, habits)}" for key, one in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(in_flow(one, habits) for one in value) + "]"
    return scalar(value, None, in_flow=True, quotation=habits.quotation)


def key_text(key: str) -> str:
    """Write a key."""
    return scalar(key, None, in_flow=True)


def below_key(key: str, value: Value, column: int, habits: Habits, style: str | None = None) -> Written:
    """Write the value of a key that begins in a column. `style` is how its text was written before."""
    start = column + len(key_text(key)) + 2
    if isinstance(value, Mapping) and value:
        if key in habits.in_flow and fits(value, start, habits):
            return Written(in_flow(value, habits))
        return Written("", tuple(mapping_lines(value, column + habits.step, habits)))
    if isinstance(value, Sequence) and not isinstance(value, str) and value:
        if _prefers_flow(key, value, habits) and fits(value, start, habits):
            return Written(in_flow(value, habits))
        return Written("", tuple(list_lines(value, column + habits.list_step, habits)))
    return _simple(value, start, column + habits.step, habits, style)


def item_lines(value: Value, column: int, habits: Habits, style: str | None = None) -> list[str]:
    """Write a list item whose dash stands in a column."""
    indent, dash = " " * column, "-" + " " * (habits.gap - 1)
    inner = column + habits.gap
    if isinstance(value, Mapping) and value:
        first, *rest = mapping_lines(value, inner, habits)
        return [indent + dash + first.lstrip(" "), *rest]
    if isinstance(value, Sequence) and not isinstance(value, str) and value:
        first, *rest = list_lines(value, inner, habits)
        return [indent + dash + first.lstrip(" "), *rest]
    written = _simple(value, inner, inner, habits, style)
    return [indent + dash + written.head, *written.lines]


def mapping_lines(mapping: Mapping[str, Value], column: int, habits: Habits) -> list[str]:
    """Write a mapping whose keys stand in a column."""
    return [line for key, value in mapping.items() for line in pair_lines(key, value, column, habits)]


def pair_lines(key: str, value: Value, column: int, habits: Habits) -> list[str]:
    """Write a key that stands in a column, and its value."""
    written = below_key(key, value, column, habits)
    head = f" {written.head}" if written.head else ""
    return [f"{' ' * column}{key_text(key)}:{head}", *written.lines]


def list_lines(values: Sequence[Value], column: int, habits: Habits) -> list[str]:
    """Write a list whose dashes stand in a column."""
    return [line for value in values for line in item_lines(value, column, habits)]


def fits(value: Value, start: int, habits: Habits) -> bool:
    """Tell whether a value has room on one line from a column on."""
    return start + len(in_flow(value, habits)) <= habits.width


def _prefers_flow(key: str, values: Sequence[Value], habits: Habits) -> bool:
    """Tell whether a list is written inside [ ]: as its key is elsewhere, else when it holds single words only."""
    if key in habits.in_flow or key in habits.in_block:
        return key in habits.in_flow
    return all(not isinstance(one, (Mapping, list, tuple)) and " " not in str(one) for one in values)


def _simple(value: Value, start: int, column: int, habits: Habits, style: str | None) -> Written:
    """Write a text, a number or an empty collection that begins in a column; long texts go on below in another."""
    if isinstance(value, Mapping):
        return Written("{}")
    if isinstance(value, Sequence) and not isinstance(value, str):
        return Written("[]")
    header = style if style in ("|", ">") else None
    if isinstance(value, str) and (header or "\n" in value):
        written = long_text(value, header or habits.header, column, habits.width)
        if written is not None:
            return Written(written[0], tuple(written[1]))
    line = scalar(value, style, in_flow=False, quotation=habits.quotation)
    if isinstance(value, str) and start + len(line) > habits.width and " " in value:
        written = long_text(value, habits.header, column, habits.width)
        if written is not None:
            return Written(written[0], tuple(written[1]))
    return Written(line)
