"""What a changed text shows besides other words: numbers, time, obligation, owner and places."""

from collections.abc import Callable, Iterator

from segplan.diff.changes import Form
from segplan.diff.judging import Judge, Judged, Verdict, carries_commitment
from segplan.diff.kinds import Kind
from segplan.diff.text_numbers import number_changes
from segplan.diff.text_obligation import obligation_changes
from segplan.diff.text_owners import owner_changes
from segplan.diff.text_places import coverage_changes, place_changes
from segplan.diff.text_times import time_changes

Specific = Callable[[str, str, Judged], Iterator[Verdict]]

_SPECIFICS: tuple[Specific, ...] = (
    number_changes,
    time_changes,
    obligation_changes,
    owner_changes,
    place_changes,
    coverage_changes,
)


def reworded(judged: Judged) -> Iterator[Verdict]:
    """Judge a text around the commitment: other words, or another thing when it comes or goes as a whole."""
    yield Verdict(Kind.REWORDED if judged.form is Form.CHANGED else Kind.OTHER)


def promise(judged: Judged) -> Iterator[Verdict]:
    """Judge a text that says what is to be done: other words, and every specific thing that they change."""
    yield Verdict(Kind.REWORDED)
    old, new = judged.difference.old, judged.difference.new
    if isinstance(old, str) and isinstance(new, str):
        for specific in _SPECIFICS:
            yield from specific(old, new, judged)


def part_of_promise(judged: Judged) -> Iterator[Verdict]:
    """Judge a text that a measure may lack: less is promised without it."""
    judge: Judge = promise if judged.form is Form.CHANGED else carries_commitment
    yield from judge(judged)
