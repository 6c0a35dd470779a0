"""The sections that a reader of a comparison is shown, and the entries under them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from segplan.diff import Change


@dataclass(frozen=True)
class Entry:
    """A measure, or the plan or an area, with what is to be told about it.

    `text` is the wording of a measure that stands in one plan only, and `facts` who answers for it
    and until when, or how far it came. `rows` are the changed values; `left_out` counts those that
    a short view does not show. `parts` are the measures of a split or merger, each with what
    differs between it and the whole.
    """

    title: str
    note: str = ""
    text: str = ""
    facts: str = ""
    reasons: tuple[str, ...] = ()
    rows: tuple[Change, ...] = ()
    parts: tuple["Entry", ...] = ()
    left_out: int = 0

    def with_parts(self) -> Iterator["Entry"]:
        """Give the entry itself, and its parts."""
        yield self
        for part in self.parts:
            yield from part.with_parts()


@dataclass(frozen=True)
class Section:
    """A heading, a sentence about what stands under it, and the entries.

    `is_grave` tells that commitments disappear or decrease there, and `is_in_overview` that the overview
    has already named every measure.
    """

    title: str
    entries: tuple[Entry, ...]
    introduction: str = ""
    is_grave: bool = False
    is_in_overview: bool = False

    @property
    def rows(self) -> tuple[Change, ...]:
        """All changed values that are told under the heading."""
        return tuple(row for entry in self.entries for one in entry.with_parts() for row in one.rows)


def with_notes_once(sections: Iterable[Section]) -> list[Section]:
    """Give the sections with each note of an entry at the first row that it is about."""
    return [replace(section, entries=tuple(map(_with_notes_once, section.entries))) for section in sections]


def _with_notes_once(entry: Entry) -> Entry:
    return replace(entry, rows=notes_once(entry.rows), parts=tuple(map(_with_notes_once, entry.parts)))


def notes_once(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Give the changes of a measure, where what the follow-up says of a promise is told once."""
    seen: set[str] = set()
    told = []
    for one in changes:
        told.append(replace(one, note="") if one.kept is not None and one.note in seen else one)
        seen.add(one.note)
    return tuple(told)
