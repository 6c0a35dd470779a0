"""Measures are counted by origin, and an example anywhere in a plan is noticed."""

from typing import Any

import pytest

from segplan.model.origin_count import OriginCount, count_origins, holds_examples
from support.plan_values import Keys, area, measure, plan

EXAMPLE: Keys = {"ursprung": {"slag": "exempel"}}


def test_measures_without_origin_are_the_municipality_s_own() -> None:
    marked = [measure(f"m{index}", ursprung={"slag": kind}) for index, kind in enumerate(["belagd", "härledd"])]
    counted = count_origins(plan(2023, area(*marked, measure("a", **EXAMPLE), measure("b"), measure("c"))))
    assert counted == OriginCount(documented=1, derived=1, example=1, unmarked=2)
    assert counted.total == 5


REPORT = {"datum": "2023-12-31", "läge": "pågår"}


@pytest.mark.parametrize(
    ("measure_keys", "area_keys", "plan_keys"),
    [
        (EXAMPLE, {}, {}),
        ({"uppföljning": [{**REPORT, **EXAMPLE}]}, {}, {}),
        ({}, EXAMPLE, {}),
        ({}, {}, EXAMPLE),
        ({}, {}, {"samlad_uppföljning": EXAMPLE}),
        ({}, {}, {"förs_inte_vidare": [{"plan": 2022, "id": "x", "orsak": "okänt", **EXAMPLE}]}),
    ],
)
def test_an_example_anywhere_is_noticed(
    measure_keys: dict[str, Any], area_keys: dict[str, Any], plan_keys: dict[str, Any]
) -> None:
    assert holds_examples(plan(2023, area(measure("a", **measure_keys), **area_keys), **plan_keys))


def test_a_plan_of_documented_and_own_texts_holds_no_examples() -> None:
    documented = measure("a", ursprung={"slag": "belagd"}, uppföljning=[REPORT])
    assert not holds_examples(plan(2023, area(documented, measure("b"))))
