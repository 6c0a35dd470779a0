"""What makes an item of a list the same item in another version of the file."""

from collections.abc import Mapping, Sequence
from typing import Any

from segplan.edits import canonical
from segplan.places import Route

Identity = tuple[Any, ...]
"""What an item is known by: the values of some of its keys, or all that it says."""

Step = str | Identity
"""A key of a mapping, or the identity of a list's item."""

Address = tuple[Step, ...]
"""A place in a file that holds whatever order its lists have."""

_KNOWN_BY: dict[str, tuple[str, ...]] = {
    "områden": ("nr",),
    "förs_inte_vidare": ("plan", "id"),
    "föregångare": ("plan", "id"),
    "uppföljning": ("datum",),
    "beslut": ("slag", "datum", "beslutsfattare"),
    "ändringar": ("datum", "slag"),
    "beslutsunderlag": ("titel",),
    "beslutet_skickas_till": ("mottagare",),
    "delmål": ("senast",),
    "hållpunkter": ("senast", "vad"),
    "medverkande": ("aktör",),
    "protokollsanteckningar": ("parti",),
    "organisationer": ("kod", "från"),
    "punkter": ("nr",),
}
"""The keys that tell the items of a list apart, by the list's key; else `id`."""

DATED = frozenset({"uppföljning", "ändringar"})
"""The lists whose items stand in the order of their dates."""


def identity_names(key: str) -> tuple[str, ...]:
    """Give the keys that tell the items of the list under a key apart."""
    return _KNOWN_BY.get(key, ("id",))


def identity_of(key: str, item: Any) -> Identity:
    """Give what an item of the list under a key is known by."""
    names = identity_names(key)
    if isinstance(item, Mapping) and any(name in item for name in names):
        return tuple(canonical(item[name]) if name in item else None for name in names)
    return (canonical(item),)


def by_identity(key: str, items: Sequence[Any]) -> dict[Identity, int] | None:
    """Give the index of every item by its identity; nothing when two items have the same."""
    found = {identity_of(key, item): index for index, item in enumerate(items)}
    return found if len(found) == len(items) else None


def route_of(data: Any, address: Address) -> Route | None:
    """Give the route of an address in a version of the file, or nothing when it is not there."""
    route: Route = ()
    key = ""
    for step in address:
        if isinstance(step, str):
            key = step
            if not isinstance(data, Mapping) or step not in data:
                return None
            part: str | int = step
        else:
            index = (by_identity(key, data) or {}).get(step) if isinstance(data, list) else None
            if index is None:
                return None
            part = index
        data = data[part]
        route = (*route, part)
    return route
