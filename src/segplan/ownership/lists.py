"""The word lists, read once from the file beside this module."""

import pkgutil
import re
import tomllib
from functools import cache
from typing import Any


@cache
def _lists() -> dict[str, dict[str, Any]]:
    packed = pkgutil.get_data("segplan.ownership", "words.toml")
    assert packed is not None
    return tomllib.loads(packed.decode())


@cache
def expression(room: str, name: str) -> re.Pattern[str]:
    """Give a list as one expression for a whole text or word in lower case: `match` from the start."""
    return re.compile(_alternatives(room, name))


@cache
def word_ending(room: str, name: str) -> re.Pattern[str]:
    """Give a list of endings as one expression for a whole word in lower case."""
    return re.compile(rf"\S*(?:{_alternatives(room, name)})")


@cache
def anywhere(room: str, name: str) -> re.Pattern[str]:
    """Give a list as one expression to search for as whole words in a text in lower case."""
    return re.compile(rf"(?<!\w)(?:{_alternatives(room, name)})(?!\w)")


@cache
def first_names() -> frozenset[str]:
    """Give the common first names, in lower case."""
    return frozenset(_lists()["person"]["first_names"].split())


@cache
def surname() -> re.Pattern[str]:
    """Give the form of common surnames, in lower case."""
    return re.compile(_lists()["person"]["surnames"])


def _alternatives(room: str, name: str) -> str:
    return "|".join(_lists()[room][name])
