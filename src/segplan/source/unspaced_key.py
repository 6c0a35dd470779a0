"""A key without the space after its colon, which makes YAML read key and value as one text."""

import re
from typing import NamedTuple

from segplan.places import Position, Span

_UNSPACED = re.compile(r"\s*(?:- +)*(?P<key>[^\W\d_]\w*):(?!//)(?P<value>[^\s:].*)")
_LONGEST_SHOWN = 40


class UnspacedKey(NamedTuple):
    """Where the colon stands, and the line as it should be written."""

    colon: Span
    corrected: str


def unspaced_key(lines: list[str], at: int) -> UnspacedKey | None:
    """Give the key without a space that a syntax fault on a line comes from, if there is one.

    It stands on the line itself, as the last of the file, or on the line with text before it.
    """
    before = next((line for line in range(at - 1, -1, -1) if lines[line].strip()), at)
    for line in (before, at):
        match = _UNSPACED.fullmatch(lines[line].rstrip())
        if match is not None and ": " not in lines[line]:
            value = match["value"] if len(match["value"]) <= _LONGEST_SHOWN else "…"
            colon = Span(Position(line, match.end("key")), Position(line, match.end("key") + 1))
            return UnspacedKey(colon, f"{match['key']}: {value}")
    return None
