"""The objects of a PDF that typst has finished, and the same PDF with some of them changed.

Typst writes a plain table of offsets (ISO 32000-1, 7.5.4) after all objects, so that a changed object only
moves those that follow.
"""

import re
from collections.abc import Iterator, Mapping

_TABLE = re.compile(rb"xref\n0 (\d+)\n")
_START = re.compile(rb"startxref\n(\d+)\n%%EOF\n?$")
_ENTRY = 20
"""Every line of the table of offsets has so many bytes."""


def object_offsets(pdf: bytes) -> Iterator[tuple[int, int]]:
    """Give the number and the offset of every object, from the table of offsets."""
    table = _table(pdf)
    for number in range(1, int(table[1])):
        at = table.end() + _ENTRY * number
        if pdf[at + 17 : at + 18] == b"n":
            yield number, int(pdf[at : at + 10])


def with_objects(pdf: bytes, changed: Mapping[int, bytes]) -> bytes:
    """Give the PDF with objects in place of those with the same numbers."""
    table = _table(pdf)
    places = sorted((offset, number) for number, offset in object_offsets(pdf))
    ends = [offset for offset, _ in places[1:]] + [table.start()]
    head = pdf[: places[0][0]]
    parts, at = [head], len(head)
    moved: dict[int, int] = {}
    for (offset, number), end in zip(places, ends, strict=True):
        moved[number] = at
        parts.append(changed[number] + b"\n\n" if number in changed else pdf[offset:end])
        at += len(parts[-1])
    size = int(table[1])
    lines = pdf[table.end() : table.end() + _ENTRY * size]
    entries = [lines[_ENTRY * number : _ENTRY * (number + 1)] for number in range(size)]
    entries = [b"%010d" % moved[number] + one[10:] if number in moved else one for number, one in enumerate(entries)]
    rest = pdf[table.end() + _ENTRY * size :]
    return b"".join([*parts, table[0], *entries, _START.sub(b"startxref\n%d\n%%%%EOF" % at, rest)])


def _table(pdf: bytes) -> re.Match[bytes]:
    start = _START.search(pdf, max(0, len(pdf) - 100))
    assert start is not None
    found = _TABLE.match(pdf, int(start[1]))
    assert found is not None
    return found
