"""Missing keys that are there, misspelled."""

from collections.abc import Iterable, Mapping
from typing import Any

from segplan.places import Route
from segplan.similar import nearest

_MOST_KEYS = 50
"""A mapping with more unknown keys than these is no misspelled one, and comparing them all takes long."""


def misspelled(errors: Iterable[Mapping[str, Any]]) -> set[Route]:
    """Give the routes of the missing keys that an unknown key beside them seems to stand for.

    `errors` are pydantic's. The unknown key has a fault of its own, with the right spelling.
    """
    unknown: dict[Route, list[str]] = {}
    missing: dict[Route, list[str]] = {}
    for error in errors:
        *parent, key = error["loc"] or ("",)
        if error["type"] == "extra_forbidden":
            unknown.setdefault(tuple(parent), []).append(str(key))
        elif error["type"] == "missing":
            missing.setdefault(tuple(parent), []).append(str(key))
    return {
        (*parent, meant)
        for parent, keys in unknown.items()
        for key in keys[:_MOST_KEYS]
        if (meant := nearest(key, missing.get(parent, ()))) is not None
    }
