"""Three versions of a file as bytes, merged into one."""

from collections import Counter
from typing import NamedTuple

from segplan.edits import canonical
from segplan.errors import EditRefusedError
from segplan.git.textual import merge_lines
from segplan.merging.marking import Sides, mark
from segplan.merging.three_way import Merge, merge
from segplan.model.base import PlanPart
from segplan.source.editing import apply_edits
from segplan.source.editing.layout import UnusualLayoutError
from segplan.source.editing.proof import Read, read_for_editing


class Merged(NamedTuple):
    """A merged file. `conflicts` is the number of places that a person must decide about."""

    content: bytes
    conflicts: int
    is_by_line: bool = False
    """Whether git's merge by line had to do, since a version could not be merged by field."""


def merge_files(base: bytes, ours: bytes, theirs: bytes, sides: Sides, model: type[PlanPart]) -> Merged:
    """Merge two branches' versions of a file by field.

    The result keeps the text of one branch, with the other's changes written into it. When git's
    merge by line says exactly the same it is taken, since it keeps the comments of both. A version
    that cannot be read, or comments that would be lost, leave the merge to git.
    """
    by_line = merge_lines(base, ours, theirs, sides.ours, sides.theirs, sides.size)
    otherwise = Merged(by_line.content, by_line.conflicts, is_by_line=True)
    versions = [_read(raw) for raw in (base, ours, theirs)]
    if any(one is None for one in versions):
        return otherwise
    old, own, other = (one for one in versions if one is not None)
    merged = merge(old.data, own.data, other.data)
    if merged.conflicts:
        return _with_conflicts(ours, other, merged, sides, model) or otherwise
    candidates = (
        (ours, merged, _loses_comments(old, own, other)),
        (theirs, merge(old.data, other.data, own.data), _loses_comments(old, other, own)),
    )
    contents = [
        content for raw, one, loses in candidates if not loses and (content := _edited(raw, one, model)) is not None
    ]
    wanted = _edited(ours, merged, model)
    if not by_line.conflicts and (wanted is None or _says(by_line.content) in (_says(wanted), *map(_says, contents))):
        return Merged(by_line.content, 0, is_by_line=wanted is None)
    return Merged(contents[0], 0) if contents else otherwise


def _read(raw: bytes) -> Read | None:
    try:
        return read_for_editing(raw.decode("utf-8"))
    except (UnicodeDecodeError, UnusualLayoutError):
        return None


def _says(raw: bytes) -> object:
    read = _read(raw)
    return None if read is None else canonical(read.data)


def _edited(raw: bytes, merged: Merge, model: type[PlanPart]) -> bytes | None:
    try:
        return apply_edits(raw, merged.edits, model)
    except EditRefusedError:
        return None


def _loses_comments(base: Read, kept: Read, other: Read) -> bool:
    """Tell whether the other branch wrote comments that are neither in the base nor in the text that is kept."""
    count = [Counter(one.text for one in read.layout.comments) for read in (base, kept, other)]
    return bool(count[2] - (count[0] | count[1]))


def _with_conflicts(ours: bytes, other: Read, merged: Merge, sides: Sides, model: type[PlanPart]) -> Merged | None:
    """Give our text with their changes and a marked hunk for every conflict; nothing when that cannot be proved."""
    content = _edited(ours, merged, model)
    edited = _read(content) if content is not None else None
    text = mark(edited, other, merged.conflicts, sides) if edited is not None else None
    if edited is None or text is None:
        return None
    first = _read(resolved(text, sides, take_theirs=False).encode())
    second = _read(resolved(text, sides, take_theirs=True).encode())
    if first is None or second is None or canonical(first.data) != canonical(edited.data):
        return None
    return Merged(text.encode(), text.count(f"{'<' * sides.size} {sides.ours}"))


def resolved(text: str, sides: Sides, *, take_theirs: bool) -> str:
    """Give a marked text with one side of every conflict."""
    kept, side = [], None
    for line in text.splitlines(keepends=True):
        if line.startswith("<" * sides.size + " "):
            side = False
        elif side is False and line.rstrip("\r\n") == "=" * sides.size:
            side = True
        elif side is True and line.startswith(">" * sides.size + " "):
            side = None
        elif side is None or side is take_theirs:
            kept.append(line)
    return "".join(kept)
