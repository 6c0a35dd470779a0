"""Skeletons are filled with the register's names of the plan's time, however the measure spells them."""

from datetime import date

from segplan.model.view import PlanView
from segplan.rules.skeletons import decider, doer
from support.plan_values import area, measure, organisations, plan, series

REGISTERS = organisations(
    {"kod": "KF", "namn": "Fritidsförvaltningen", "till": "2022-12-31"},
    {"kod": "KF", "namn": "Kulturförvaltningen", "från": "2023-01-01"},
    {"kod": "KN", "namn": "Kulturnämnden", "slag": "nämnd"},
)


def view_of(year: int, administration: str) -> PlanView:
    one = plan(year, area(measure("a", ansvarig={"förvaltning": administration, "nämnd": "kn"})))
    return PlanView(str(year), one, series(one), REGISTERS, date(year, 6, 30))


def test_the_name_is_that_of_the_plans_time_in_any_spelling() -> None:
    for written in ("KF", "kf"):
        for year, name in ((2022, "Fritidsförvaltningen"), (2023, "Kulturförvaltningen")):
            view = view_of(year, written)
            assert doer(view, view.plan.measures[0]) == name
            assert decider(view, view.plan.measures[0]) == "Kulturnämnden"
