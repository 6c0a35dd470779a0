"""Last days that a text names: put off, brought forward, gone or new."""

import re
from collections.abc import Iterator

from segplan.diff.judging import Judged, Verdict
from segplan.diff.kinds import Kind
from segplan.diff.subjects import Subject
from segplan.swedish import MONTHS
from segplan.wording.analysis import analyse

_MONTH = "|".join(MONTHS)
_DATE = re.compile(
    rf"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})|(?:(?P<day>\d{{1,2}})\s+)?(?P<month>{_MONTH})(?:\s+(?P<year>\d{{4}}))?",
    re.IGNORECASE,
)


def time_changes(before: str, after: str, _judged: Judged) -> Iterator[Verdict]:
    """Give the verdict on the last day of a text: another date, or one that only one of the versions has."""
    old, new = _dates(before), _dates(after)
    if old and new:
        if old[-1][0] != new[-1][0]:
            yield _verdict(new[-1][0] > old[-1][0], old[-1][1], new[-1][1])
    elif old and not analyse(after).time_limits:
        yield _verdict(True, old[-1][1], None)
    elif new and not analyse(before).time_limits:
        yield _verdict(False, None, new[-1][1])


def _verdict(is_later: bool, before: str | None, after: str | None) -> Verdict:
    kind = Kind.DEADLINE_LATER if is_later else Kind.DEADLINE_EARLIER
    return Verdict(kind, subject=Subject.TIME_IN_TEXT, shown=(before, after))


def _dates(text: str) -> list[tuple[tuple[int, int, int], str]]:
    """Give the days and months of a text with their words, the last day last. A year that is not told is 0."""
    found = [(_key(match), match[0]) for match in _DATE.finditer(text)]
    return sorted(found) if len({bool(key[0]) for key, _ in found}) == 1 else []


def _key(match: re.Match[str]) -> tuple[int, int, int]:
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
        return year, month, day
    return int(match["year"] or 0), MONTHS.index(match["month"].lower()) + 1, int(match["day"] or 31)
