"""Whether a date was put off or brought forward, and what that does to the commitment."""

from collections.abc import Iterator
from datetime import date

from segplan.diff.judging import Judged, Verdict
from segplan.diff.kinds import Kind
from segplan.diff.severity import Severity
from segplan.model.followup import Label
from segplan.model.measure import Measure


def deadline(judged: Judged) -> Iterator[Verdict]:
    """Judge a last day. No last day is later than every day.

    What was done in the earlier year and is to be done again has a later date without being put off.
    """
    kind = Kind.DEADLINE_LATER if _is_later(judged) else Kind.DEADLINE_EARLIER
    if _is_made_anew(judged):
        yield Verdict(kind, Severity.UNCHANGED, note="gjordes klart i tid och görs om")
        return
    yield Verdict(kind)


def milestone(judged: Judged) -> Iterator[Verdict]:
    """Judge a dated step: removed, added, or with another date."""
    old, new = judged.difference.old, judged.difference.new
    if old is None or new is None:
        yield Verdict(Kind.MILESTONE_ADDED if old is None else Kind.MILESTONE_REMOVED)
    else:
        yield Verdict(Kind.DEADLINE_LATER if new.due > old.due else Kind.DEADLINE_EARLIER)


def _is_later(judged: Judged) -> bool:
    old, new = judged.difference.old, judged.difference.new
    if isinstance(old, date) and isinstance(new, date):
        return new > old
    return old is not None


def _is_made_anew(judged: Judged) -> bool:
    earlier = judged.before if judged.names.runs_forward else judged.after
    dated = (judged.difference.old, judged.difference.new)
    if judged.names.is_one_year or not isinstance(earlier, Measure) or None in dated:
        return False
    newest = earlier.newest_follow_up
    return newest is not None and (newest.label is Label.DONE or newest.commitment_met is True)
