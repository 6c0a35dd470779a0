"""The overview counts what changed most, by comparing values and without judging them."""

from typing import Any

import pytest

from segplan.diff import compare
from segplan.diff.overview import Move, Theme, overview
from support.plan_values import area, comes_of, measure, organisations, plan

REGISTERS = organisations({"kod": "KF", "namn": "Kulturförvaltningen"}, {"kod": "SF", "namn": "Socialförvaltningen"})


def themes(before: list[Any], after: list[Any]) -> list[Theme]:
    second = plan(2023, area(*after), ersätter=2022)
    return list(overview(compare(plan(2022, area(*before)), second, None, REGISTERS).changes))


def metric(value: int | str, unit: str = "kurser") -> dict[str, Any]:
    return {"mått": {"målvärde": value, "måttenhet": unit}}


@pytest.mark.parametrize(
    ("before", "after", "topic"),
    [
        (metric(9), metric(10), "TARGET_RAISED"),
        (metric(10), metric(9), "TARGET_LOWERED"),
        (metric(9), metric(100, "procent"), "TARGET_IN_OTHER_UNIT"),
        ({}, metric(9), "TARGET_ADDED"),
        (metric(9), {}, "TARGET_REMOVED"),
        ({"tidplan": {"slut": "2022-09-30"}}, {"tidplan": {"slut": "2022-10-01"}}, "END_LATER"),
        ({"tidplan": {"slut": "2022-12-31"}}, {"tidplan": {"slut": "2022-11-30"}}, "END_EARLIER"),
        ({}, {"tidplan": {"slut": "2022-11-30"}}, "END_ADDED"),
        ({"tidplan": {"slut": "2022-11-30"}}, {}, "END_REMOVED"),
        ({}, {"slutkriterium": "Klart."}, "CRITERION_ADDED"),
        ({"slutkriterium": "Klart."}, {}, "CRITERION_REMOVED"),
        ({"geografi": ["väster"]}, {"geografi": ["öster"]}, "GEOGRAPHY"),
    ],
)
def test_a_change_is_counted_under_its_topic(before: dict[str, Any], after: dict[str, Any], topic: str) -> None:
    (theme,) = themes([measure("a", **before)], [measure("a", **after)])
    assert (theme.topic.name, [name.identifier for name in theme.measures]) == (topic, ["a"])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"okänt": ["ansvarig"]}, {"ansvarig": {"förvaltning": "KF"}}),
        (metric(9), metric("okänt")),
        ({"slutkriterium": "Klart."}, {"slutkriterium": "Färdigt."}),
    ],
)
def test_what_nobody_knows_and_other_words_are_not_counted(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert themes([measure("a", **before)], [measure("a", **after)]) == []


def test_owners_are_told_by_where_from_and_where_to() -> None:
    old = [measure(one, ansvarig={"förvaltning": "KF"}) for one in "abc"]
    new = [measure(one, ansvarig={"förvaltning": "SF"}) for one in "ab"]
    (theme,) = themes(old, [*new, measure("c")])
    first, second = theme.moves
    assert (first.before, first.after) == ("Kulturförvaltningen", "Socialförvaltningen")
    assert [name.identifier for name in first.measures] == ["a", "b"]
    assert second == Move("Kulturförvaltningen", "anges inte", theme.measures[2:])


def test_a_merged_measure_counts_once() -> None:
    one = measure("c", **metric(9), föregångare=comes_of("a", "b", year=2022, how="sammanslagen"))
    (theme,) = themes([measure("a", **metric(4)), measure("b", **metric(5))], [one])
    assert (theme.topic.name, len(theme.measures)) == ("TARGET_RAISED", 1)
