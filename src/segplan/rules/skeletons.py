"""What a remedy can fill in from the measure's own fields."""

from datetime import date

from segplan.model.measure import Measure
from segplan.model.values import known
from segplan.model.view import PlanView


def decider(view: PlanView, measure: Measure) -> str:
    """Give the name of the body that decides, as the fields tell it, or a blank to fill in."""
    written = measure.decision_maker
    if not isinstance(written, str) or written.lower() == "tjänsteperson":
        written = known(measure.owner.board) if measure.owner else None
    return _name(view, written) or "[organet]"


def doer(view: PlanView, measure: Measure) -> str:
    """Give the name of the administration that answers for the measure, or a blank to fill in."""
    return _name(view, known(measure.owner.administration) if measure.owner else None) or "[förvaltningen]"


def last_day(view: PlanView, measure: Measure) -> date:
    """Give the day that the measure should be done, or else the last of the plan."""
    days = (
        measure.schedule.end if measure.schedule else None,
        measure.decision_point.due if measure.decision_point else None,
        measure.metric.due if measure.metric else None,
    )
    return next((day for day in days if isinstance(day, date)), view.plan.period[1])


def _name(view: PlanView, written: str | None) -> str | None:
    directory = view.registers.directory
    return directory.name(written, view.plan.period) if directory and written else written
