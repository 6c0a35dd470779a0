"""A stretch of a file's text and what is to stand there instead."""

from collections.abc import Sequence
from typing import NamedTuple

from segplan.source.editing.layout import Layout


class Replacement(NamedTuple):
    """New text for the half-open stretch between two offsets. `loses` tells that comments in it go with it."""

    start: int
    end: int
    text: str
    loses: bool = False


def splice(text: str, replacements: Sequence[Replacement]) -> str:
    """Give the text with every replacement made; they must not overlap."""
    for one in sorted(replacements, reverse=True):
        text = text[: one.start] + one.text + text[one.end :]
    return text


def new_lines(layout: Layout, place: int, lines: Sequence[str]) -> Replacement:
    """Put whole lines in where a line begins, or after the last one of a file that ends without a line end."""
    text = layout.newline.join(lines)
    if place and layout.text[place - 1] != "\n":
        return Replacement(place, place, layout.newline + text)
    return Replacement(place, place, text + layout.newline)
