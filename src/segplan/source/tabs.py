"""Tabs: allowed inside quotation marks and comments, refused everywhere else."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from segplan.places import Position, Span
from segplan.source.fault import TAB, Fault

_MOST_FAULTS = 50
_REMEDY = "Byt tabben mot blanksteg."

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
    return [
        Fault(TAB, Span(place, Position(place.line, place.column + 1)), "Tabb utanför citattecken", _REMEDY)
        for place in islice(before, _MOST_FAULTS)
    ]


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
