"""How two values of a field are compared, by what sort of value it is."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from segplan.diff.changes import Direction, Form
from segplan.diff.listing import listed_names
from segplan.diff.names import Names
from segplan.diff.showing import show_value
from segplan.diff.typography import plain
from segplan.diff.words import WordPiece, compare_words


class Difference(NamedTuple):
    """What differs between two values, as Swedish text. `None` stands for no value.

    `old` and `new` are the values themselves, of a list that is compared item by item the items.
    """

    before: str | None
    after: str | None
    words: tuple[WordPiece, ...] = ()
    direction: Direction | None = None
    old: Any = None
    new: Any = None


Compare = Callable[[Any, Any, Names], Iterator[Difference]]
"""A comparison of the values before and after, both known; `None` or an empty tuple is no value."""


def form_of(difference: Difference) -> Form:
    """Tell whether a value was changed, added or removed."""
    if difference.before is None:
        return Form.ADDED
    return Form.REMOVED if difference.after is None else Form.CHANGED


def text(before: str | None, after: str | None, _names: Names) -> Iterator[Difference]:
    """Compare running text word by word; typography is no difference."""
    if plain(before or "") != plain(after or ""):
        words = compare_words(before, after) if before and after else ()
        yield Difference(before, after, words, old=before, new=after)


def value(before: object, after: object, _names: Names) -> Iterator[Difference]:
    """Compare a date, number, choice or other single value."""
    if before != after:
        yield Difference(_shown(before), _shown(after), (), _direction(before, after), before, after)


def _direction(before: object, after: object) -> Direction | None:
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return Direction.HIGHER if after > before else Direction.LOWER
    if isinstance(before, date) and isinstance(after, date):
        return Direction.HIGHER if after > before else Direction.LOWER
    return None


def _shown(one: object) -> str | None:
    return None if one is None else show_value(one)


def organisation(before: str | None, after: str | None, names: Names) -> Iterator[Difference]:
    """Compare organisations; another spelling or a successor in the register is no difference."""
    if before is not None and after is not None and _is_kept(before, after, names):
        return
    if before != after:
        known = names.organisations
        old, new = (known.name(one) if one else None for one in (before, after))
        yield Difference(old, new, old=before, new=after)


def _is_kept(before: str, after: str, names: Names) -> bool:
    known = names.organisations
    return known.is_same(before, after) or known.is_succession(before, after)


def identifiers(key: str) -> Compare:
    """Compare identifiers under a key of the file as a set; the order says nothing."""

    def compare(
        before: Sequence[str] | str | None, after: Sequence[str] | str | None, names: Names
    ) -> Iterator[Difference]:
        old, new = _as_list(before), _as_list(after)
        if set(old) != set(new):
            yield Difference(_named(old, key, names), _named(new, key, names), old=old, new=new)

    return compare


def each_identifier(key: str) -> Compare:
    """Compare identifiers under a key of the file one by one: those only after, then those only before."""

    def compare(before: Sequence[str] | None, after: Sequence[str] | None, names: Names) -> Iterator[Difference]:
        old, new = _as_list(before), _as_list(after)
        yield from (Difference(None, names.of(key, one), new=one) for one in new if one not in old)
        yield from (Difference(names.of(key, one), None, old=one) for one in old if one not in new)

    return compare


def _as_list(one: Sequence[str] | str | None) -> list[str]:
    return [one] if isinstance(one, str) else list(dict.fromkeys(one or ()))


def _named(identifiers: list[str], key: str, names: Names) -> str | None:
    return listed_names([names.of(key, identifier) for identifier in identifiers]) or None
