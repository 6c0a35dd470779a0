"""Skeletons are filled with the register's names of the plan's time, however the measure spells them."""

from datetime import date

from segplan.model.view import PlanView
from segplan.rules.skeletons import decider, proposal, told_by
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
            assert told_by(view, view.plan.measures[0]).doer == name
            assert decider(view, view.plan.measures[0]) == "Kulturnämnden"


def test_a_measure_becomes_a_proposal_to_the_board() -> None:
    owner, schedule = {"förvaltning": "KF", "nämnd": "kn"}, {"slut": "2023-05-31"}
    said = {
        "Öppna upp kulturskolan för fler": "förslag om att öppna upp kulturskolan för fler till kulturnämnden.",
        "Avgiftsfri kulturskola": "förslag om avgiftsfri kulturskola till kulturnämnden.",
    }
    for heading, end in said.items():
        one = plan(2023, area(measure("a", rubrik=heading, ansvarig=owner, tidplan=schedule)))
        view = PlanView("2023", one, series(one), REGISTERS, date(2023, 6, 30))
        written = proposal(view, view.plan.measures[0], "KN")
        assert written == f"Kulturförvaltningen lämnar senast den 31 maj 2023 {end}"
