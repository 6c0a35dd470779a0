"""Whether what an earlier plan promised was kept, and whether a date only follows the plan's year."""

from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from segplan.diff.changes import Kept
from segplan.diff.judging import Judged
from segplan.diff.showing import show_value
from segplan.model.followup import FollowUp, Label, State
from segplan.model.measure import Measure
from segplan.model.registry import Registers
from segplan.model.target_reached import is_target_reached
from segplan.model.targets import Milestone

_SAME_DAY = timedelta(days=7)
"""So much later in its year a date may be and still be the same day: a term ends on a Friday every year."""

_NEVER_GOT_GOING = (State.NOT_STARTED, State.STOPPED)


class Standing(NamedTuple):
    """Whether an earlier plan's promise was kept, and what that is known by, in words."""

    kept: Kept
    told: str


class Dates(NamedTuple):
    """A date of the plan of the earlier year, and that of the later."""

    was: date
    then: date

    def follows(self, standing: Standing, judged: Judged) -> bool:
        """Tell whether the date has moved by exactly the years between the plans, and to no later day in the year.

        What was kept is promised anew, whenever it was due. What nobody has told of follows the year only
        when it was due within the earlier plan: a promise for a later year that moves is put off.
        """
        earlier, later = judged.names.in_order
        if self.then.year - self.was.year != later.year - earlier.year or standing.kept is Kept.NOT_KEPT:
            return False
        is_due = standing.kept is Kept.KEPT or self.was <= earlier.period[1]
        return is_due and self.then <= _in_year(self.was, self.then.year) + _SAME_DAY

    def are_put_off(self, standing: Standing, judged: Judged) -> bool:
        """Tell whether a promise that was due within the earlier plan, and was not kept, got a day in a later year."""
        is_due = self.was <= judged.names.in_order[0].period[1]
        return is_due and self.was.year < self.then.year and standing.kept is Kept.NOT_KEPT


def _in_year(day: date, year: int) -> date:
    return date(year, day.month, min(day.day, 28) if day.month == 2 else day.day)


def earlier_measure(judged: Judged) -> Measure | None:
    """Give the measure of the earlier year; nothing for versions of one year, and for what is no measure."""
    part = judged.before if judged.names.runs_forward else judged.after
    return None if judged.names.is_one_year or not isinstance(part, Measure) else part


def becomes_running(judged: Judged) -> bool:
    """Tell whether the measure of the later year is running work, which has no last day."""
    part = judged.after if judged.names.runs_forward else judged.before
    return isinstance(part, Measure) and part.schedule is not None and part.schedule.continuous is True


def standing_of(measure: Measure) -> Standing:
    """Tell by the newest follow-up whether a year's promise was kept; running work keeps it unless told otherwise."""
    newest = measure.newest_follow_up
    if newest is None:
        return Standing(Kept.UNTOLD, "ingen uppföljning säger om det blev gjort")
    if newest.commitment_met is not None:
        said = "årets åtagande uppfylldes" if newest.commitment_met else "årets åtagande uppfylldes inte"
        return Standing(Kept.KEPT if newest.commitment_met else Kept.NOT_KEPT, said)
    if newest.label is Label.DONE:
        return Standing(Kept.KEPT, "gjordes klart och görs om")
    is_running = newest.state is State.CONTINUOUS or (measure.schedule is not None and measure.schedule.continuous)
    if is_running and newest.state not in _NEVER_GOT_GOING:
        return Standing(Kept.KEPT, "löpande arbete")
    return Standing(Kept.NOT_KEPT, _not_done(newest, measure))


def standing_of_target(measure: Measure, registers: Registers) -> Standing:
    """Tell whether a target was reached, also of a measure that is not done."""
    standing, newest, metric = standing_of(measure), measure.newest_follow_up, measure.metric
    if standing.kept is Kept.KEPT or newest is None or newest.outcome is None or metric is None:
        return standing
    is_reached = newest.commitment_met is None and is_target_reached(newest.outcome, metric, registers)
    return Standing(Kept.KEPT, "målet nåddes") if is_reached else standing


def standing_of_step(step: Milestone, measure: Measure) -> Standing:
    """Tell whether a dated step was taken: by its own day, else by the measure's follow-up."""
    return Standing(Kept.KEPT, f"klar {show_value(step.done)}") if step.done is not None else standing_of(measure)


def _not_done(newest: FollowUp, measure: Measure) -> str:
    target = measure.metric.target if measure.metric else None
    is_measured = newest.outcome is not None and isinstance(target, Decimal)
    measured = f", utfall {show_value(newest.outcome)}, mål {show_value(target)}" if is_measured else ""
    return f"inte klart: {show_value(newest.state)} enligt uppföljningen {show_value(newest.reported_on)}{measured}"
