"""Tabs: allowed inside quotation marks and comments, refused everywhere else."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from segplan.edits import Respell
from segplan.findings import Fix
from segplan.places import Position, Span
from segplan.source.fault import TAB, Fault

_MOST_FAULTS = 50
_REMEDY = "Byt tabben mot blanksteg."
_RUN = re.compile(r"\t+")

Scalars = list[tuple[Span, bool]]
"""The span of each scalar in the order of the file, and whether it stands in quotation marks."""


def find_tabs(text: str, scalars: Scalars, until: Position | None) -> list[Fault]:
    """Give a fault for the first tab of each line that holds one outside quotes and comments.

    `until` is where the YAML is broken: what stands after it cannot be told apart. A file that is
    full of tabs gets the first fifty faults.
    """
    if "\t" not in text:
        return []
    starts = [span.start for span, _ in scalars]
    places = _tabs_outside(text, scalars, starts)
    before = (place for place in places if until is None or place <= until)
    lines = text.split("\n")
    return [_fault(place, lines[place.line]) for place in islice(before, _MOST_FAULTS)]


def _fault(place: Position, line: str) -> Fault:
    span = Span(place, Position(place.line, place.column + 1))
    return Fault(TAB, span, "Tabb utanför citattecken", _REMEDY, fix=_fix(place, line))


def _fix(place: Position, line: str) -> Fix | None:
    """Give the fix of tabs that stand within a line; how deep a tab at its beginning indents cannot be known."""
    run = _RUN.match(line, place.column)
    if run is None or not line[: place.column].strip(" -"):
        return None
    stands_last = not line[run.end() :].strip()
    span = Span(place, Position(place.line, run.end()))
    return Fix("tabben byts mot blanksteg", (Respell(span, "" if stands_last else " "),))


def _tabs_outside(text: str, scalars: Scalars, starts: list[Position]) -> Iterator[Position]:
    for number, line in enumerate(text.split("\n")):
        if "\t" not in line:
            continue
        for column, character in enumerate(line):
            place = Position(number, column)
            if character not in "\t#":
                continue
            quoted = _scalar_at(place, scalars, starts)
            if character == "#" and quoted is None and (column == 0 or line[column - 1].isspace()):
                break
            if character == "\t" and not quoted:
                yield place
                break


def _scalar_at(place: Position, scalars: Scalars, starts: list[Position]) -> bool | None:
    """Tell whether the scalar at a place is quoted; `None` where there is no scalar."""
    index = bisect_right(starts, place) - 1
    if index < 0 or place >= scalars[index][0].end:
        return None
    return scalars[index][1]
