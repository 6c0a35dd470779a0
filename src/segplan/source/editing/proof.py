"""Proof that an edit did what it should and nothing else: the file is read again and compared."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from segplan.edits import Edit, Respell, canonical, changed, is_same
from segplan.source import fault
from segplan.source.characters import find_forbidden
from segplan.source.editing.layout import Layout, UnusualLayoutError
from segplan.source.editing.replacement import Replacement
from segplan.source.events import EventReader
from segplan.source.fault import Fault
from segplan.source.tree import MappingNode

_MISLEADING = frozenset(
    {
        fault.MALFORMED,
        fault.DUPLICATE_KEY,
        fault.STRAY_KEY,
        fault.SEVERAL_DOCUMENTS,
        fault.EMPTY_FILE,
        fault.TAG,
        fault.ALIAS,
        fault.OVER_LIMIT,
    }
)
"""Faults with which the tree does not say all that the text does."""

_UNSEEN = re.compile(r"\s+")


@dataclass(frozen=True)
class Read:
    """A text that has been read well enough to be edited."""

    layout: Layout
    data: dict[str, Any]
    faults: tuple[Fault, ...]

    @property
    def text(self) -> str:
        """The text itself."""
        return self.layout.text


def read_for_editing(text: str) -> Read:
    """Read a text. Raises `UnusualLayoutError` when it holds more than its tree tells."""
    reader = EventReader(find_forbidden(text)[0])
    reader.read()
    hinder = next((found for found in reader.faults if found.code in _MISLEADING), None)
    if hinder is not None or not isinstance(reader.root, MappingNode):
        raise UnusualLayoutError(_said(hinder) if hinder else "filen består inte av nycklar med värden")
    return Read(Layout(text, reader.root), reader.root.data, tuple(reader.faults))


def _said(hinder: Fault) -> str:
    return f"rad {hinder.span.start.line + 1}: {hinder.message}"


def prove(before: Read, after: str, edit: Edit, replacements: Sequence[Replacement]) -> Read:
    """Give the new text as read. Raises `UnusualLayoutError` when more or less than the edit has changed."""
    read = read_for_editing(after)
    if not _is_as_expected(changed(before.data, edit), read.data, edit):
        raise UnusualLayoutError("det ändrade skulle inte läsas som det är menat")
    if Counter(found.code for found in read.faults) - Counter(found.code for found in before.faults):
        raise UnusualLayoutError("ändringen skulle ge ett nytt fel i filen")
    at_stake = _may_lose_comments(before.text, replacements)
    if at_stake and _comments(before.layout, replacements) != _comments(read.layout, ()):
        raise UnusualLayoutError("en kommentar skulle gå förlorad")
    return read


def _is_as_expected(expected: Any, found: Any, edit: Edit) -> bool:
    if isinstance(edit, Respell):
        return bool(_without_unseen(canonical(expected)) == _without_unseen(canonical(found)))
    return is_same(expected, found)


def _without_unseen(value: Any) -> Any:
    """Give a canonical value without white space and invisible characters in its texts."""
    if isinstance(value, tuple):
        return tuple(_without_unseen(one) for one in value)
    return _UNSEEN.sub("", find_forbidden(value)[0])


def _may_lose_comments(text: str, replacements: Sequence[Replacement]) -> bool:
    """Tell whether a comment can be at stake: outside the replacements the text, and what it says, are as they were."""
    return any("#" in text[one.start : one.end] or "#" in one.text for one in replacements)


def _comments(layout: Layout, replacements: Sequence[Replacement]) -> list[str]:
    """Give the comments of a text in their order, without those that a replacement takes with it."""
    taken = [(one.start, one.end) for one in replacements if one.loses]
    return [one.text for one in layout.comments if not any(start <= one.start < end for start, end in taken)]
