"""The small words that texts are read by, each list with a name in Swedish in the file beside this module."""

import pkgutil
import tomllib
from functools import cache
from typing import Any


def listed(name: str) -> frozenset[str]:
    """Give the words of a list."""
    return frozenset(in_order(name))


def in_order(name: str) -> tuple[str, ...]:
    """Give the words of a list as they stand."""
    return tuple(_tables()[name].split())


def numerals() -> dict[str, int]:
    """Give the numbers that are written as words."""
    return dict(_tables()["räknetal"])


@cache
def _tables() -> dict[str, Any]:
    packed = pkgutil.get_data("segplan.wording", "small_words.toml")
    assert packed is not None
    return tomllib.loads(packed.decode())
