"""Where a key or a value stands in TOML text.

tomllib tells no places. A place is found by trying: a word of the text is exchanged for one that
stands nowhere else, and where the parsed document then has that word under the wanted route, the
place is the right one. Comments, strings, dotted keys and inline tables are never mistaken for it.
"""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from segplan.places import Position, Route

_MARK = "SEGPLAN-MARK"


def position_of(text: str, route: Route, *, on_key: bool = False) -> Position:
    """Give where the value of a route starts; its key with `on_key`, or when the value is a list or table.

    `text` is TOML that can be parsed. What cannot be found, such as a key with escapes, is at the
    nearest key outside it, and last of all at the start of the text.
    """
    offset = None if on_key else _offset_of_value(text, route)
    for end in range(len(route), 0, -1):
        if offset is None and isinstance(route[end - 1], str):
            offset = _offset_of_key(text, route[:end])
    return _position(text, offset or 0)


def _offset_of_value(text: str, route: Route) -> int | None:
    value = _get(tomllib.loads(text), route)
    if isinstance(value, str):
        tried = _exchanged(text, value, _MARK)
    elif isinstance(value, (bool, int, float)):
        tried = _exchanged(text, str(value).lower(), f'"{_MARK}"')
    else:
        return None
    return next((offset for offset, document in tried if _get(document, route) == _MARK), None)


def _offset_of_key(text: str, route: Route) -> int | None:
    *parent, key = route
    tried = _exchanged(text, str(key), _MARK)
    return next((offset for offset, document in tried if _get(document, (*parent, _MARK)) is not None), None)


def _exchanged(text: str, word: str, mark: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Give the text parsed with one occurrence of a word exchanged, and the offset of that occurrence."""
    if not word:
        return
    for found in re.finditer(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text):
        try:
            yield found.start(), tomllib.loads(text[: found.start()] + mark + text[found.end() :])
        except tomllib.TOMLDecodeError:
            continue


def _get(document: Any, route: Route) -> Any:
    for part in route:
        try:
            document = document[part]
        except (KeyError, IndexError, TypeError):
            return None
    return document


def _position(text: str, offset: int) -> Position:
    before = text[:offset]
    return Position(before.count("\n"), offset - (before.rfind("\n") + 1))


def offset_of(text: str, position: Position) -> int:
    """Give the offset of a line and column in a text."""
    return sum(len(line) for line in text.splitlines(keepends=True)[: position.line]) + position.column
