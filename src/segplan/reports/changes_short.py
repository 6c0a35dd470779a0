"""The part of a comparison that alters the commitment; what is left out is counted."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from segplan.diff import Change, Form, Kind, Mark, Severity, Subject
from segplan.model.plan import PlanStatus
from segplan.reports.changes_sections import Entry, Section
from segplan.swedish import plural
from segplan.wording.small_words import numerals

AS_ABOVE = "som ovan"
_LONG = 60
"""A value with more characters is not repeated for every part of a split or merger."""

_NUMERALS = {word: str(value) for word, value in numerals().items()}
_DUE = (Subject.END, Subject.REVIEW)
_ALSO_IN_FIELDS = (Subject.TIME_IN_TEXT, Subject.OWNER_IN_TEXT, Subject.PLACES_IN_TEXT)
_IN_FORCE = {PlanStatus.ADOPTED.value, PlanStatus.ENDED.value}


def shorten(sections: Iterable[Section]) -> list[Section]:
    """Give the sections with the weighty rows only; every entry is still there."""
    return [
        replace(section, entries=tuple(map(_hidden if section.is_in_overview else _short, section.entries)))
        for section in sections
    ]


def _hidden(entry: Entry) -> Entry:
    return replace(entry, rows=(), left_out=len(entry.rows))


def _short(entry: Entry) -> Entry:
    rows, details = divide(entry.rows)
    headings = [row.before for row in rows if row.subject is Subject.HEADING and row.before]
    return replace(
        entry,
        note=" ".join([entry.note or "tidigare", *headings]) if headings else entry.note or _only_left_out(entry, rows),
        rows=tuple(row for row in rows if row.subject is not Subject.HEADING),
        parts=tuple(_without_repetition([_short(part) for part in entry.parts])),
        left_out=len(details),
    )


def _only_left_out(entry: Entry, shown: tuple[Change, ...]) -> str:
    """Say what there is of an entry of which nothing is shown; what others leave out is told once, at the end."""
    if shown or not entry.rows:
        return ""
    return f"{plural(len(entry.rows), 'uppgift', 'uppgifter')} som visas med --all"


def divide(rows: tuple[Change, ...]) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """Give the weighty rows of an entry, and its details. What decreases the commitment is never a detail.

    The unit is told by the target, its date by the end when they are moved alike, the board by the
    administration, and what a text shows by the field that says the same, or by the words of the text
    itself. When the number of a target stays and its unit does not, the unit is the change of the
    commitment. A closing criterion that is put in other words follows the wording. That an adopted
    plan has expired follows from the calendar.
    """
    entry = _Rows.of(rows)
    return tuple(filter(entry.is_told, rows)), tuple(row for row in rows if not entry.is_told(row))


def without_repetition_in_texts(rows: Iterable[Change]) -> list[Change]:
    """Give the rows without dates, owners and places in a text that a field tells too, or another text.

    The date of a target that is moved like the end is told by the end, and a number of a text by the target that
    changes from the same number to the same.
    """
    once: dict[object, Change] = {}
    for row in rows:
        said = row.subject, row.kind, _in_digits(row.before), _in_digits(row.after)
        once.setdefault(said if row.subject.is_in_text else id(row), row)
    listed = tuple(once.values())
    entry = _Rows.of(listed)
    return [
        row
        for row in listed
        if not (row.subject in _ALSO_IN_FIELDS and row.kind in entry.kinds)
        and not entry.is_moved_like_the_end(row)
        and not (row.subject is Subject.NUMBER_IN_TEXT and _numbers(row) in entry.targets)
    ]


class _Rows(NamedTuple):
    """What the rows of an entry tell."""

    subjects: frozenset[Subject]
    kinds: frozenset[Kind]
    due: frozenset[tuple[str | None, str | None]]
    targets: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, rows: tuple[Change, ...]) -> "_Rows":
        """Look at the rows of an entry."""
        return cls(
            frozenset(row.subject for row in rows),
            frozenset(row.kind for row in rows if not row.subject.is_in_text),
            frozenset((row.before, row.after) for row in rows if row.subject in _DUE),
            frozenset(_numbers(row) for row in rows if row.subject is Subject.TARGET),
        )

    def is_told(self, row: Change) -> bool:
        """Tell whether a row is shown in the short view."""
        if row.subject.is_in_text:
            return row.severity is Severity.DECREASES and row.kind not in self.kinds
        return not self._is_told_by_another(row) and (row.severity is Severity.DECREASES or _is_weighty(row))

    def _is_told_by_another(self, row: Change) -> bool:
        told_by = {Subject.METRIC_UNIT: Subject.TARGET, Subject.BOARD: Subject.OWNER}.get(row.subject)
        return told_by in self.subjects or self.is_moved_like_the_end(row)

    def is_moved_like_the_end(self, row: Change) -> bool:
        """Tell whether a row is the date of a target that is moved like the measure's end."""
        return row.subject is Subject.TARGET_DATE and (row.before, row.after) in self.due


def _numbers(row: Change) -> tuple[str, str]:
    """Give the number that each of two values begins with; the whole value when it begins with none."""
    return _number(row.before), _number(row.after)


def _number(value: str | None) -> str:
    written = _in_digits(value)
    found = re.match(r"\d[\d ,]*", written)
    return found[0].replace(" ", "") if found else written


def _in_digits(value: str | None) -> str:
    """Give a value where the same number is written in one way, tolv as 12."""
    return " ".join(_NUMERALS.get(word, word) for word in (value or "").casefold().split())


def _is_weighty(row: Change) -> bool:
    if row.subject is Subject.CLOSING_CRITERION:
        return row.form in (Form.ADDED, Form.REMOVED)
    if row.subject is Subject.STATUS:
        return not {row.before, row.after} <= _IN_FORCE
    return row.subject.is_weighty or row.subject is Subject.METRIC_UNIT


def _without_repetition(parts: Iterable[Entry]) -> Iterator[Entry]:
    """Give the parts of a split or merger; a long value that an earlier part has shown is not repeated."""
    shown: set[tuple[Subject, str, str]] = set()
    for part in parts:
        sides = [(row.subject, side, text) for row in part.rows for side, text in _long_sides(row)]
        yield replace(part, rows=tuple(_refer_back(row, shown) for row in part.rows))
        shown.update(sides)


def _long_sides(row: Change) -> list[tuple[str, str]]:
    """Give the values that are long; a text where single words stand out is shown beside the other each time."""
    if any(piece.mark is Mark.EQUAL for piece in row.words):
        return []
    sides = (("before", row.before), ("after", row.after))
    return [(side, text) for side, text in sides if text is not None and len(text) > _LONG]


def _refer_back(row: Change, shown: set[tuple[Subject, str, str]]) -> Change:
    repeated = {side: AS_ABOVE for side, text in _long_sides(row) if (row.subject, side, text) in shown}
    return (
        replace(row, before=repeated.get("before", row.before), after=repeated.get("after", row.after), words=())
        if repeated
        else row
    )


def closing_sentences(sections: Iterable[Section], *, has_cut_texts: bool) -> str:
    """Say how to see what the short view leaves out; nothing when it leaves out nothing."""
    entries = [one for section in sections for entry in section.entries for one in entry.with_parts()]
    count = sum(entry.left_out for entry in entries)
    said = []
    if count:
        counted = plural(count, "annan uppgift", "andra uppgifter")
        said.append(f"Med --all visas också {counted}, till exempel om beslutsfattare, medverkande och hållpunkter.")
    if has_cut_texts:
        said.append(
            "Med --all visas avkortade texter i sin helhet."
            if not count
            else "Då visas också avkortade texter i sin helhet."
        )
    return " ".join(said)
