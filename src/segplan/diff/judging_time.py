"""Whether a date was put off, brought forward or only follows the plan's year, and what that does to the commitment."""

from collections.abc import Iterator
from datetime import date

from segplan.diff.changes import Kept
from segplan.diff.judging import Judged, Verdict, no_kind_of_its_own
from segplan.diff.kinds import Kind
from segplan.diff.plan_year import (
    Dates,
    Standing,
    becomes_running,
    earlier_measure,
    standing_of,
    standing_of_step,
    standing_of_target,
)
from segplan.diff.severity import Severity
from segplan.model.targets import Milestone


def deadline(judged: Judged) -> Iterator[Verdict]:
    """Judge a last day. No last day is later than every day."""
    old, new = judged.difference.old, judged.difference.new
    yield moved(old if isinstance(old, date) else None, new if isinstance(new, date) else None, judged)


def target_day(judged: Judged) -> Iterator[Verdict]:
    """Judge the day by which a target is to be reached: that it was reached is enough to promise it anew."""
    old, new = judged.difference.old, judged.difference.new
    yield moved(old if isinstance(old, date) else None, new if isinstance(new, date) else None, judged, reached(judged))


def reached(judged: Judged) -> Standing | None:
    """Give what became of the earlier plan's target; nothing for versions of one year."""
    measure = earlier_measure(judged)
    return standing_of_target(measure, judged.names.registers) if measure else None


def start(judged: Judged) -> Iterator[Verdict]:
    """Judge a first day: one that follows the plan's year is told with the others that do."""
    verdict = next(deadline(judged))
    yield from [verdict] if verdict.kind is Kind.DEADLINE_FOLLOWS_YEAR else no_kind_of_its_own(judged)


def moved(old: date | None, new: date | None, judged: Judged, standing: Standing | None = None) -> Verdict:
    """Judge a last day that is another, gone or new.

    Between plans of different years it is judged by what became of the promise, which the follow-up of the
    earlier plan tells unless `standing` does: what was kept is promised anew, and what was not is put off.
    """
    is_later = new is None or (old is not None and new > old)
    kind = Kind.DEADLINE_LATER if is_later else Kind.DEADLINE_EARLIER
    measure = earlier_measure(judged)
    if measure is None:
        return Verdict(kind)
    known = standing or standing_of(measure)
    was, now = (old, new) if judged.names.runs_forward else (new, old)
    if was is None or now is None:
        is_kept = now is None and known.kept is Kept.KEPT and becomes_running(judged)
        said = "gjordes klart och är nu löpande arbete"
        return Verdict(kind, Severity.UNCHANGED, said, kept=known.kept) if is_kept else Verdict(kind)
    return _moved(kind, Dates(was, now), known, judged)


def _moved(kind: Kind, dates: Dates, known: Standing, judged: Judged) -> Verdict:
    if dates.follows(known, judged):
        return Verdict(Kind.DEADLINE_FOLLOWS_YEAR, note=known.told, kept=known.kept)
    if known.kept is Kept.KEPT:
        return Verdict(kind, Severity.UNCHANGED, known.told, kept=known.kept)
    if dates.are_put_off(known, judged):
        return Verdict(kind, note=known.told, kept=known.kept)
    return Verdict(kind)


def milestone(judged: Judged) -> Iterator[Verdict]:
    """Judge a dated step: removed, added, or with another date."""
    old, new = judged.difference.old, judged.difference.new
    measure = earlier_measure(judged)
    if old is not None and new is not None:
        earlier = old if judged.names.runs_forward else new
        yield moved(old.due, new.due, judged, standing_of_step(earlier, measure) if measure else None)
        return
    yield passed(Kind.MILESTONE_ADDED if old is None else Kind.MILESTONE_REMOVED, judged)


def passed(kind: Kind, judged: Judged) -> Verdict:
    """Judge a step on the way that only one plan has: one that the earlier plan has and that was taken is no loss."""
    old, new = judged.difference.old, judged.difference.new
    measure, earlier = earlier_measure(judged), old if judged.names.runs_forward else new
    if measure is None or earlier is None:
        return Verdict(kind)
    is_step = isinstance(earlier, Milestone)
    known = standing_of_step(earlier, measure) if is_step else standing_of_target(measure, judged.names.registers)
    severity = Severity.UNCHANGED if known.kept is Kept.KEPT else None
    return Verdict(kind, severity, note=known.told, kept=known.kept)
