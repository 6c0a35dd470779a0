"""What rules share of a view is worked out once, and anew for another view."""

from datetime import date

from segplan.model.registry import Registers
from segplan.model.view import PlanView, Series, made_once
from support.reading import reading_of
from support.small_plan import plan_text


def view_of(year: int) -> PlanView:
    plan = reading_of(plan_text(year)).value
    assert plan is not None
    return PlanView(str(year), plan, Series(), Registers(), date(2023, 6, 30))


def test_shared_work_is_done_once_for_each_view() -> None:
    asked = []

    @made_once
    def year_of(view: PlanView) -> int | None:
        asked.append(view.name)
        return view.plan.year if view.plan.year > 2022 else None

    first, second = view_of(2022), view_of(2023)
    assert [year_of(first), year_of(first), year_of(second), year_of(second)] == [None, None, 2023, 2023]
    assert asked == ["2022", "2023"]
