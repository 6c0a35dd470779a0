"""Text and fields are judged together."""

import pytest

from segplan.wording.measure import MeasureFields, judge_measure
from segplan.wording.result import Overall, Shortfall

DAY = MeasureFields(deadline=True)


@pytest.mark.parametrize(
    ("text", "fields", "missing"),
    [
        ("Bygg en lekplats.", MeasureFields(), Shortfall.UNBOUNDED),
        ("Bygg en lekplats.", DAY, None),
        ("Bygg en lekplats.", MeasureFields(quantity=True), None),
        ("Främja läsning.", DAY, Shortfall.OPEN),
        ("Se över taxan.", DAY, Shortfall.REVIEW),
        ("Se över taxan.", MeasureFields(decision_point=True), None),
        ("Främja läsning.", DAY._replace(closing_criterion="Tio bokcirklar har hållits."), None),
        ("Främja läsning.", DAY._replace(closing_criterion="Klart senast 2023-11-30."), Shortfall.OPEN),
        ("Främja läsning.", DAY._replace(closing_criterion="Läsningen har stärkts."), Shortfall.OPEN),
        ("Tio lampor byts i mån av tid.", DAY, Shortfall.HEDGED),
    ],
)
def test_a_field_bears_the_leg_that_the_text_lacks(text: str, fields: MeasureFields, missing: Shortfall | None) -> None:
    assert judge_measure(text, fields).shortfall is missing


def test_a_goal_needs_an_indicator_and_not_a_number() -> None:
    goal = MeasureFields(is_goal=True)
    assert judge_measure("Öka tryggheten.", goal).overall is Overall.BORDERLINE
    assert judge_measure("Öka tryggheten.", goal._replace(indicator=True)).overall is Overall.MEASURABLE
