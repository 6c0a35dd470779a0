"""Every part, value and text of a plan or register, with the route that leads to it."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from segplan.model.base import PlanPart
from segplan.model.values import Unknown
from segplan.places import Route

PartAt = tuple[Route, PlanPart]
"""A part and the route that leads to it."""


@cache
def fields_by_key(part: type[PlanPart]) -> dict[str, str]:
    """Give the Python name of every field of a part by its key in the file."""
    return {field.alias or name: name for name, field in part.model_fields.items()}


@cache
def _keys_by_field(part: type[PlanPart]) -> dict[str, str]:
    return {name: key for key, name in fields_by_key(part).items()}


def parts_within(whole: PlanPart) -> tuple[PartAt, ...]:
    """Give a part and every part inside it, outermost first, in the order of the models."""
    found: list[PartAt] = []
    _collect((), whole, found)
    return tuple(found)


def _collect(route: Route, part: PlanPart, found: list[PartAt]) -> None:
    found.append((route, part))
    keys = _keys_by_field(type(part))
    for name, value in vars(part).items():
        if isinstance(value, tuple):
            if value and _is_part(value[0].__class__):
                for index, item in enumerate(value):
                    _collect((*route, keys[name], index), item, found)
        elif value is not None and _is_part(value.__class__):
            _collect((*route, keys[name]), value, found)


@cache
def _is_part(kind: type) -> bool:
    """Tell it once for each type, since pydantic's answer to isinstance is slow."""
    return issubclass(kind, PlanPart)


def texts_within(parts: Iterable[PartAt]) -> Iterator[tuple[Route, str]]:
    """Give every text of the parts, identifiers and codes included."""
    for route, part in parts:
        keys = _keys_by_field(type(part))
        for name, value in vars(part).items():
            if isinstance(value, str):
                yield (*route, keys[name]), value
            elif isinstance(value, tuple):
                for index, item in enumerate(value):
                    if isinstance(item, str):
                        yield (*route, keys[name], index), item


def says_something(value: Any) -> bool:
    """Tell whether a value holds anything but the unknown: `tidplan: {slut: okänt}` does not."""
    if isinstance(value, PlanPart):
        return any(says_something(getattr(value, name)) for name in value.model_fields_set)
    if isinstance(value, tuple):
        return any(says_something(item) for item in value)
    return value is not None and not isinstance(value, Unknown)
