"""Last days that a text names: put off, brought forward, gone or new."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from segplan.diff.judging import Judged, Verdict
from segplan.diff.judging_time import moved
from segplan.diff.kinds import Kind
from segplan.diff.subjects import Subject
from segplan.swedish import MONTHS
from segplan.wording.analysis import analyse

_MONTH = "|".join(MONTHS)
_DATE = re.compile(
    rf"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})|(?:(?P<day>\d{{1,2}})\s+)?(?P<month>{_MONTH})(?:\s+(?P<year>\d{{4}}))?",
    re.IGNORECASE,
)


class _Day(NamedTuple):
    """A day that a text names, and its words."""

    day: date
    words: str


def time_changes(before: str, after: str, judged: Judged) -> Iterator[Verdict]:
    """Give the verdict on the last day of a text: another date, or one that only one of the versions has."""
    names = judged.names
    old, new = _last(before, names.before.year), _last(after, names.after.year)
    if old and new:
        if old.day != new.day:
            yield _told(moved(old.day, new.day, judged), old, new)
    elif (old and not analyse(after, names.lexicon).time_limits) or (
        new and not analyse(before, names.lexicon).time_limits
    ):
        yield _told(Verdict(Kind.DEADLINE_LATER if old else Kind.DEADLINE_EARLIER), old, new)


def _told(verdict: Verdict, old: _Day | None, new: _Day | None) -> Verdict:
    return verdict._replace(
        subject=Subject.TIME_IN_TEXT, shown=(old.words if old else None, new.words if new else None)
    )


def _last(text: str, year: int) -> _Day | None:
    """Give the last day of a text, in which a year that is not told is the plan's own.

    Nothing for a text where only some days have a year, since which year the others are of nobody can know.
    """
    found = list(_DATE.finditer(text))
    if len({bool(match["iso"] or match["year"]) for match in found}) > 1:
        return None
    days = (_Day(day, match[0]) for match in found if (day := _day(match, year)) is not None)
    return max(days, default=None)


def _day(match: re.Match[str], year: int) -> date | None:
    """Give a day that a text names; a month as a whole is its last day, and 31 June no day at all."""
    if match["iso"]:
        told = tuple(int(part) for part in match["iso"].split("-"))
    else:
        month = MONTHS.index(match["month"].lower()) + 1
        told_year = int(match["year"] or year)
        told = told_year, month, int(match["day"] or monthrange(told_year, month)[1])
    try:
        return date(*told)
    except ValueError:
        return None
