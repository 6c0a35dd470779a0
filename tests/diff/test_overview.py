"""The overview counts what changed most, by comparing values and without judging them."""

from typing import Any

import pytest

from segplan.diff import Kind, Severity, compare
from segplan.diff.overview import Move, Theme, overview
from support.plan_values import area, comes_of, measure, organisations, plan

REGISTERS = organisations({"kod": "KF", "namn": "Kulturförvaltningen"}, {"kod": "SF", "namn": "Socialförvaltningen"})


def themes(before: list[Any], after: list[Any]) -> list[Theme]:
    second = plan(2023, area(*after), ersätter=2022)
    return list(overview(compare(plan(2022, area(*before)), second, None, REGISTERS).changes))


def metric(value: int | str, unit: str = "kurser") -> dict[str, Any]:
    return {"mått": {"målvärde": value, "måttenhet": unit}}


@pytest.mark.parametrize(
    ("before", "after", "severity", "title"),
    [
        (metric(9), metric(10), Severity.INCREASES, "Mer långtgående mål"),
        (metric(10), metric(9), Severity.DECREASES, "Mindre långtgående mål"),
        ({}, metric(9), Severity.INCREASES, "Tal tillkommer"),
        ({"tidplan": {"slut": "2022-09-30"}}, {"tidplan": {"slut": "2022-10-01"}}, Severity.DECREASES, "Senare datum"),
        ({}, {"slutkriterium": "Klart."}, Severity.INCREASES, "Slutkriteriet tillkommer"),
        ({"slutkriterium": "Klart."}, {}, Severity.DECREASES, "Slutkriteriet utgår"),
        (
            {"ansats": {"slag": "motverka"}},
            {"ansats": {"slag": "kompensera"}},
            Severity.UNCHANGED,
            "Från orsaker till verkningar",
        ),
    ],
)
def test_a_change_is_counted_under_its_kind(
    before: dict[str, Any], after: dict[str, Any], severity: Severity, title: str
) -> None:
    (theme,) = themes([measure("a", **before)], [measure("a", **after)])
    assert (theme.severity, theme.title) == (severity, title)
    assert [name.identifier for name in theme.measures] == ["a"]


def test_what_decreases_comes_first_and_a_measure_may_be_told_twice() -> None:
    before, after = {**metric(9), "geografi": ["öster"]}, {**metric(8), "geografi": ["öster", "väster"]}
    found = themes([measure("a", **before), measure("b")], [measure("a", **after), measure("c")])
    assert [(theme.kind, [name.identifier for name in theme.measures]) for theme in found] == [
        (Kind.UNACCOUNTED, ["b"]),
        (Kind.TARGET_WEAKENED, ["a"]),
        (Kind.ADDED, ["c"]),
        (Kind.SCOPE_WIDENED, ["a"]),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"okänt": ["ansvarig"]}, {"ansvarig": {"förvaltning": "KF"}}),
        (metric(9), metric("okänt")),
        ({"slutkriterium": "Klart."}, {"slutkriterium": "Färdigt."}),
        ({"nr": "1.1"}, {"nr": "1.2"}),
    ],
)
def test_what_nobody_knows_and_other_words_are_not_counted(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert themes([measure("a", **before)], [measure("a", **after)]) == []


def test_owners_are_told_by_where_from_and_where_to() -> None:
    old = [measure(one, ansvarig={"förvaltning": "KF"}) for one in "abc"]
    new = [measure(one, ansvarig={"förvaltning": "SF"}) for one in "ab"]
    removed, changed = themes(old, [*new, measure("c")])
    assert (removed.kind, [name.identifier for name in removed.measures]) == (Kind.OWNER_REMOVED, ["c"])
    assert changed.moves == (Move("Kulturförvaltningen", "Socialförvaltningen", changed.measures),)


def test_a_merged_measure_counts_once() -> None:
    one = measure("c", **metric(9), föregångare=comes_of("a", "b", year=2022, how="sammanslagen"))
    (theme,) = themes([measure("a", **metric(4)), measure("b", **metric(5))], [one])
    assert (theme.kind, len(theme.measures)) == (Kind.TARGET_STRENGTHENED, 1)
