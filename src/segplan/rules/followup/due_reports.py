"""When the follow-up of a plan is due, open and closed; shared by the rules that judge by date."""

from collections.abc import Iterator
from datetime import timedelta

from segplan.model.plan import PlanStatus
from segplan.model.view import MeasureAt, PlanView

REPORTING_TIME = timedelta(days=60)
"""How long after the plan's last day a report may take."""


def reports_are_due(view: PlanView) -> bool:
    """Tell whether every measure of the plan should have been reported by now."""
    return view.plan.status.is_adopted and view.as_of > view.plan.period[1] + REPORTING_TIME


def unreported_measures(view: PlanView) -> Iterator[MeasureAt]:
    """Give the measures without follow-up, except those whose sources tell nothing about it."""
    for one in view.measures:
        if not (one.measure.follow_ups or one.measure.is_retold or one.measure.is_unknown("uppföljning")):
            yield one


def follow_up_is_open(view: PlanView) -> bool:
    """Tell whether the plan is still being followed up: it is adopted and no later plan replaces it."""
    return view.plan.status is PlanStatus.ADOPTED and not view.series.successors(view.plan)
