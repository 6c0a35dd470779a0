"""The municipality's own look: its coat of arms and its Word template, as bytes that were read at the edge."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """An image file: its bytes and its suffix, `svg` or `png`."""

    content: bytes
    suffix: str


@dataclass(frozen=True)
class Letterhead:
    """What the municipality puts on its papers; `None` where nothing is set."""

    coat_of_arms: Picture | None = None
    base_document: bytes | None = None


PLAIN = Letterhead()
"""The letterhead of a municipality that has set none."""
