"""Where a compared plan comes from, as reports name it."""

from collections.abc import Callable
from typing import NamedTuple

from segplan.places import Location, Place

Locate = Callable[[Place], Location]
"""Gives the file, line and column of a place in one of the plans."""


class ComparedPlan(NamedTuple):
    """One of the two states: what it was called by, its file, its git revision if any, and its places.

    `document` is what places call it.
    """

    name: str
    path: str
    locate: Locate
    revision: str | None = None
    document: str = ""
