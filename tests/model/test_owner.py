"""A measure has an owner when somebody in particular is named, and the documents and the figures mean the same."""

from datetime import date
from typing import Any

import pytest

from segplan.checking.figures import figures_of
from support import small_plan
from support.plan_values import area, measure, plan
from support.rich_project import workspace_of

OWNERS: list[tuple[Any, bool]] = [
    ({"förvaltning": "KF"}, True),
    ({"nämnd": "KN"}, True),
    ({"funktion": "säkerhetschef"}, True),
    ({"förvaltning": "okänt", "nämnd": "KN"}, True),
    ({"förvaltning": "okänt"}, False),
    ("berörda förvaltningar", False),
    ({"enhet": "Ungdomsenheten"}, False),
]


@pytest.mark.parametrize(("owner", "is_named"), OWNERS)
def test_an_owner_is_somebody_in_particular(owner: Any, is_named: bool) -> None:
    (made,) = plan(2023, area(measure("a", ansvarig=owner))).measures
    assert made.has_owner is is_named


def test_what_the_source_does_not_tell_is_no_owner() -> None:
    (made,) = plan(2023, area(measure("a", ansvarig={"förvaltning": "KF"}, okänt=["ansvarig"]))).measures
    assert not made.has_owner


@pytest.mark.parametrize(("written", "count"), [("{nämnd: KN}", 1), ("berörda förvaltningar", 0)])
def test_the_figures_count_those_that_are_named(written: str, count: int) -> None:
    text = small_plan.plan_text(2023, measure={"ansvarig": f"ansvarig: {written}"})
    figures = figures_of(workspace_of({"plans/2023.yaml": text}), "2023", date(2023, 6, 30))
    assert [one.amount for one in figures if one.name == "Åtgärder med ansvarig"] == [count]
