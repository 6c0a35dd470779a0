"""What two branches changed since their common base, as edits of one of them and the fields where they differ."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from segplan.edits import AddItem, Edit, Remove, SetValue, canonical
from segplan.merging.identity import DATED, Address, Identity, by_identity
from segplan.places import Route


class _Absent(Enum):
    """The value of a key or item that a version does not have."""

    ABSENT = "absent"


ABSENT = _Absent.ABSENT


@dataclass
class Merge:
    """Edits that bring another branch's changes into our version, in an order in which their routes hold.

    `conflicts` are the places that both branches changed, each in its own way; there our version is kept.
    """

    edits: list[Edit] = field(default_factory=list)
    conflicts: list[Address] = field(default_factory=list)


def merge(base: Mapping[str, Any], ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> Merge:
    """Merge what three versions of a file say."""
    merged = Merge()
    _merge_mapping(merged, (), (), base, ours, theirs)
    return merged


def _same(one: Any, other: Any) -> bool:
    if one is ABSENT or other is ABSENT:
        return one is other
    return bool(canonical(one) == canonical(other))


def _merge_mapping(merged: Merge, route: Route, address: Address, base: Any, ours: Any, theirs: Any) -> None:
    for key in dict.fromkeys((*ours, *theirs)):
        versions = (one.get(key, ABSENT) for one in (base, ours, theirs))
        _merge_value(merged, (*route, key), (*address, key), *versions)


def _merge_value(merged: Merge, route: Route, address: Address, base: Any, ours: Any, theirs: Any) -> None:
    if _same(ours, theirs) or _same(base, theirs):
        return
    if _same(base, ours) and not (_are(list, ours, theirs) or _are(dict, ours, theirs)):
        merged.edits.append(Remove(route) if theirs is ABSENT else SetValue(route, theirs))
    elif _are(dict, ours, theirs):
        _merge_mapping(merged, route, address, base if isinstance(base, dict) else {}, ours, theirs)
    elif _are(list, ours, theirs):
        _merge_list(merged, route, address, base if isinstance(base, list) else [], ours, theirs)
    else:
        merged.conflicts.append(address)


def _are(kind: type, *values: Any) -> bool:
    return all(isinstance(value, kind) for value in values)


def _merge_list(
    merged: Merge, route: Route, address: Address, base: list[Any], ours: list[Any], theirs: list[Any]
) -> None:
    """Merge item by item, the last of ours first so that the indexes before it hold."""
    key = str(address[-1])
    known, own, other = (by_identity(key, one) for one in (base, ours, theirs))
    if known is None or own is None or other is None:
        _replace_whole(merged, route, address, base, ours, theirs)
        return
    added = _added(key, own, other, known, ours, theirs)
    left = [identity for identity in own if not _is_taken_away(identity, known, other, base, ours[own[identity]])]
    if not left and not any(added.values()):
        merged.edits.append(SetValue(route, []))
        return
    for identity, index in sorted(own.items(), key=lambda one: -one[1]):
        for item in reversed(added.get(index, [])):
            merged.edits.append(AddItem(route, theirs[item], index + 1))
        if identity not in left:
            merged.edits.append(Remove((*route, index)))
        elif identity in other:
            before = base[known[identity]] if identity in known else ABSENT
            _merge_item(merged, (*route, index), (*address, identity), before, ours[index], theirs[other[identity]])
        elif identity in known:
            merged.conflicts.append((*address, identity))
    for item in reversed(added.get(-1, [])):
        merged.edits.append(AddItem(route, theirs[item], 0))
    merged.conflicts += _removed_by_us((*address,), own, other, known, base, theirs)


def _merge_item(merged: Merge, route: Route, address: Address, base: Any, ours: Any, theirs: Any) -> None:
    if _are(dict, ours, theirs):
        _merge_mapping(merged, route, address, base if isinstance(base, dict) else {}, ours, theirs)


def _replace_whole(merged: Merge, route: Route, address: Address, base: Any, ours: Any, theirs: Any) -> None:
    if _same(base, ours):
        merged.edits.append(SetValue(route, theirs))
    else:
        merged.conflicts.append(address)


def _is_taken_away(
    identity: Identity, known: dict[Identity, int], other: dict[Identity, int], base: list[Any], ours: Any
) -> bool:
    """Tell whether the other branch removed an item that we have not touched."""
    return identity in known and identity not in other and _same(base[known[identity]], ours)


def _removed_by_us(
    address: Address,
    own: dict[Identity, int],
    other: dict[Identity, int],
    known: dict[Identity, int],
    base: list[Any],
    theirs: list[Any],
) -> Iterator[Address]:
    """Give the items that we removed and the other branch changed."""
    for identity, index in other.items():
        if identity in known and identity not in own and not _same(base[known[identity]], theirs[index]):
            yield (*address, identity)


def _added(
    key: str,
    own: dict[Identity, int],
    other: dict[Identity, int],
    known: dict[Identity, int],
    ours: list[Any],
    theirs: list[Any],
) -> dict[int, list[int]]:
    """Give the indexes of the other branch's new items by the index of our item that they come after, -1 for none."""
    found: dict[int, list[int]] = {}
    after = -1
    for identity, index in other.items():
        if identity in own:
            after = own[identity]
        elif identity not in known:
            place = _by_date(theirs[index], ours) if key in DATED else after
            found.setdefault(place, []).append(index)
    return found


def _by_date(item: Any, ours: list[Any]) -> int:
    """Give the index of our last item that is no later than another."""
    day = str(item.get("datum", "")) if isinstance(item, dict) else ""
    return max((index for index, one in enumerate(ours) if str(one.get("datum", "")) <= day), default=-1)
