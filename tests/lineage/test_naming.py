"""A measure is found by what people call it, and what they may have meant is suggested."""

import pytest

from segplan.lineage import find_measure
from support.plan_values import area, measure, plan

PLANS = {
    2022: plan(
        2022, area(measure("kör", "1.1", rubrik="En kör för alla"), measure("lov", "1.2", rubrik="Kurser på lov"))
    ),
    2023: plan(2023, area(measure("kör", "1.3", rubrik="Tre körer"), measure("läger", "1.1", rubrik="Läger på lov"))),
}


@pytest.mark.parametrize(
    ("written", "year", "identifier"),
    [
        ("kör", 2023, "kör"),
        ("kor", 2023, "kör"),
        ("2022:kör", 2022, "kör"),
        ("2022:1.1", 2022, "kör"),
        ("2023:1.1", 2023, "läger"),
        (" 2023: 1.1 ", 2023, "läger"),
        ("En kör för alla", 2022, "kör"),
        ("en-kor-for-alla", 2022, "kör"),
        ("KURSER PÅ LOV", 2022, "lov"),
    ],
)
def test_a_measure_is_found(written: str, year: int, identifier: str) -> None:
    found = find_measure(written, PLANS).part
    assert found is not None
    assert (found.year, found.measure.measure.identifier) == (year, identifier)


@pytest.mark.parametrize(
    ("written", "suggestions"),
    [
        ("1.1", ("2023:1.1 (Läger på lov, 2023)", "2022:1.1 (En kör för alla, 2022)")),
        ("lager", ()),
        ("läge", ("läger (Läger på lov, 2023)",)),
        ("körer", ("kör (Tre körer, 2023)",)),
        ("2022:1.9", ()),
        ("2021:kör", ()),
        ("", ()),
        ("simning", ()),
    ],
)
def test_what_is_not_found_gives_what_is_near(written: str, suggestions: tuple[str, ...]) -> None:
    found = find_measure(written, PLANS)
    if written == "lager":
        assert found.part is not None
        return
    assert found.part is None
    assert found.suggestions == suggestions
