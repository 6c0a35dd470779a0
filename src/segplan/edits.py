"""Edits of a plan or register file as values: what is to be changed, in routes, and what the file says then.

An edit says nothing about lines, quotation marks or indentation; `segplan.source.editing` writes it
into the text of a file.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from decimal import Decimal
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from segplan.places import Route, Span

Value = str | int | bool | Decimal | Sequence["Value"] | Mapping[str, "Value"]
"""What can stand in a file. Dates are written as text, yes and no as `ja` and `nej`."""


class SetValue(NamedTuple):
    """Give the key or list item at a route a value; a key that is not there is added to its mapping."""

    route: Route
    value: Value


class AddItem(NamedTuple):
    """Add an item to the list at a route: before the item that has an index now, or last."""

    route: Route
    value: Value
    before: int | None = None


class Remove(NamedTuple):
    """Remove the key or list item at a route, with its value and the comments inside it."""

    route: Route


class RenameKey(NamedTuple):
    """Give the key at a route another name."""

    route: Route
    name: str


class Respell(NamedTuple):
    """Write a stretch of the text in another way; values may change in white space and invisible characters only."""

    span: Span
    text: str


class RemoveComment(NamedTuple):
    """Remove the comment that stands at a place, with its line when nothing else stands there."""

    span: Span


class DropByteOrderMark(NamedTuple):
    """Remove the byte order mark that a file begins with."""


Edit = SetValue | AddItem | Remove | RenameKey | Respell | RemoveComment | DropByteOrderMark


class NoSuchPlaceError(Exception):
    """The route of an edit leads nowhere in the file."""


def look_up(data: Any, route: Route) -> Any:
    """Give the value at a route. Raises `NoSuchPlaceError`."""
    for part in route:
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            raise NoSuchPlaceError from None
    return data


def has(data: Any, route: Route) -> bool:
    """Tell whether a route leads to a value."""
    try:
        look_up(data, route)
    except NoSuchPlaceError:
        return False
    return True


def canonical(value: Any) -> Any:
    """Give a value in a form where only the same value is equal: 1 is not true, 3.1 is not 3.10."""
    if isinstance(value, Mapping):
        return ("mapping", tuple(sorted((key, canonical(one)) for key, one in value.items())))
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ("list", tuple(canonical(one) for one in value))
    return (type(value).__name__, str(value))


def changed(data: Any, edit: Edit) -> Any:
    """Give what a file says after an edit; the data is not touched. Raises `NoSuchPlaceError`."""
    if isinstance(edit, (Respell, RemoveComment, DropByteOrderMark)):
        return data
    if isinstance(edit, AddItem):
        data, items = _opened(data, edit.route)
        if not isinstance(items, list) or (edit.before is not None and not 0 <= edit.before <= len(items)):
            raise NoSuchPlaceError
        items.insert(len(items) if edit.before is None else edit.before, edit.value)
        return data
    if not edit.route:
        raise NoSuchPlaceError
    last = edit.route[-1]
    data, parent = _opened(data, edit.route[:-1])
    can_change = isinstance(parent, (dict, list))
    if not can_change:
        raise NoSuchPlaceError
    if isinstance(edit, SetValue):
        if not (isinstance(parent, dict) and isinstance(last, str)) and not has(parent, (last,)):
            raise NoSuchPlaceError
        parent[last] = edit.value
        return data
    look_up(parent, (last,))
    if isinstance(edit, Remove):
        del parent[last]
    else:
        parent[edit.name] = parent.pop(last)
    return data


def _opened(data: Any, route: Route) -> tuple[Any, Any]:
    """Give the data with copies of all that stand on the way of a route, and the last of them, to be changed."""
    whole = target = copy(data)
    for part in route:
        inner = copy(look_up(target, (part,)))
        target[part] = inner
        target = inner
    return whole, target


def is_same(first: Any, second: Any) -> bool:
    """Tell whether two values are the same, as in `canonical`; the order of keys is none of it."""
    if isinstance(first, Mapping) and isinstance(second, Mapping):
        return first.keys() == second.keys() and all(is_same(first[key], second[key]) for key in first)
    if isinstance(first, (list, tuple)) and isinstance(second, (list, tuple)):
        return len(first) == len(second) and all(map(is_same, first, second))
    return type(first) is type(second) and str(first) == str(second)


def refine(data: Any, edit: Edit) -> list[Edit]:
    """Give the smallest edits that do the same, in an order in which the routes of each hold when it is its turn.

    A mapping or list that is set where one stands is changed key by key and item by item, so that
    what stays as it was is not written anew; a value that is set to itself gives no edit.
    """
    if not isinstance(edit, SetValue) or not has(data, edit.route):
        return [edit]
    return _refined(edit.route, look_up(data, edit.route), edit.value)


def _refined(route: Route, old: Any, new: Value) -> list[Edit]:
    if is_same(old, new):
        return []
    if isinstance(old, dict) and isinstance(new, Mapping) and old.keys() & new.keys():
        edits: list[Edit] = [edit for key in new if key in old for edit in _refined((*route, key), old[key], new[key])]
        edits += [SetValue((*route, key), one) for key, one in new.items() if key not in old]
        return edits + [Remove((*route, key)) for key in old if key not in new]
    if isinstance(old, list) and old and isinstance(new, Sequence) and not isinstance(new, str) and new:
        return _refined_items(route, old, new)
    return [SetValue(route, new)]


def _refined_items(route: Route, old: list[Any], new: Sequence[Value]) -> list[Edit]:
    """Give the edits of a list, the last items first so that the indexes before them hold."""
    before, after = [canonical(one) for one in old], [canonical(one) for one in new]
    edits: list[Edit] = []
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for _, start, end, first, last in reversed([step for step in steps if step[0] != "equal"]):
        shared = min(end - start, last - first)
        edits += [AddItem(route, one, start + shared) for one in reversed(new[first + shared : last])]
        edits += [Remove((*route, index)) for index in reversed(range(start + shared, end))]
        for index in reversed(range(shared)):
            edits += _refined((*route, start + index), old[start + index], new[first + index])
    return edits
