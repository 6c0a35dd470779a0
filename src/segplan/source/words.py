"""Which characters of the file a part of a text value came from, in every YAML style."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from segplan.places import Position, Span
from segplan.source.tree import Event, event_span

_ESCAPE = re.compile(r"x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.")
_ESCAPED_WHITE_SPACE = frozenset("tnvfr N_LP\t")


def words_span(lines: list[str], event: Event, words: tuple[int, int]) -> Span:
    """Give the span in the file for half-open offsets in a scalar's value.

    `lines` are the lines of the file. YAML folds white space, so that it cannot be followed, but
    all other characters of a value stand in the file in the same order: the first of the value is
    the first of the file, and so on. A part that goes over several lines is cut at the end of its
    first line; a part without visible characters gives the whole scalar.
    """
    start, end = (_visible_before(event.value, offset) for offset in words)
    chosen = list(islice(_visible(lines, event), start, end))
    if not chosen:
        return event_span(event)
    first = chosen[0]
    last = [span for span in chosen if span.start.line == first.start.line][-1]
    return Span(first.start, last.end)


def _visible_before(written: str, offset: int) -> int:
    """Give how many visible characters of a value as written stand before an offset in its NFC form."""
    if unicodedata.is_normalized("NFC", written):
        return sum(not character.isspace() for character in written[:offset])
    count = length = 0
    for cluster in _clusters(written):
        if length >= offset:
            break
        length += len(unicodedata.normalize("NFC", cluster))
        count += sum(not character.isspace() for character in cluster)
    return count


def _clusters(text: str) -> Iterator[str]:
    """Cut text into letters, each with its combining marks."""
    start = 0
    for index in range(1, len(text)):
        if not unicodedata.combining(text[index]):
            yield text[start:index]
            start = index
    yield text[start:]


def _visible(lines: list[str], event: Event) -> Iterator[Span]:
    """Give the span of every visible character of a scalar, in the order of the file."""
    start, end = event_span(event)
    is_block = event.style in ("|", ">")
    for line in range(start.line + is_block, min(end.line, len(lines) - 1) + 1):
        text = lines[line]
        column = start.column if line == start.line else 0
        stop = end.column if line == end.line else len(text)
        if event.style in ("'", '"'):
            column += line == start.line
            stop -= line == end.line
        while column < stop:
            length, is_visible = _sign(text, column, event.style)
            if is_visible:
                yield Span(Position(line, column), Position(line, column + length))
            column += length


def _sign(text: str, column: int, style: str) -> tuple[int, bool]:
    """Give how much of a line one character of the value takes, and whether it is visible."""
    character = text[column]
    if style == "'" and character == "'":
        return 2, True
    if style != '"' or character != "\\":
        return 1, not character.isspace()
    escape = _ESCAPE.match(text, column + 1)
    if escape is None:
        return 1, False  # the line goes on after its end
    name = escape[0]
    is_visible = name not in _ESCAPED_WHITE_SPACE if len(name) == 1 else not chr(int(name[1:], 16)).isspace()
    return 1 + len(name), is_visible
