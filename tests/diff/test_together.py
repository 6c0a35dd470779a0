"""A split or merger is judged by what its parts come to together."""

from typing import Any

import pytest

from segplan.diff import Comparison, Kind, Severity, compare
from support.plan_values import area, comes_of, measure, plan


def metric(value: int, unit: str = "kurser") -> dict[str, Any]:
    return {"mått": {"målvärde": value, "måttenhet": unit}}


def split(whole: dict[str, Any], *parts: dict[str, Any]) -> tuple[Comparison, Comparison]:
    made = [
        measure(f"del{number}", f"1.{number}", föregångare=comes_of("a", year=2022, how="delad"), **keys)
        for number, keys in enumerate(parts)
    ]
    first, second = plan(2022, area(measure("a", **whole))), plan(2023, area(*made), ersätter=2022)
    return compare(first, second), compare(second, first)


def severities(comparison: Comparison, *kinds: Kind) -> set[Severity]:
    return {change.severity for change in comparison.changes if change.kind in kinds}


@pytest.mark.parametrize(
    ("parts", "severity"),
    [((16, 8), Severity.UNCHANGED), ((16, 4), Severity.DECREASES), ((20, 8), Severity.INCREASES)],
)
def test_the_sum_of_the_parts_tells_what_happens_to_the_number(parts: tuple[int, int], severity: Severity) -> None:
    forward, backward = split(metric(24), *map(metric, parts))
    assert severities(forward, Kind.TARGET_WEAKENED) == {severity}
    assert severities(backward, Kind.TARGET_STRENGTHENED) == {severity.mirror}


def test_shares_and_other_units_have_no_sum() -> None:
    assert severities(
        split(metric(24, "procent"), metric(12, "procent"), metric(12, "procent"))[0], Kind.TARGET_WEAKENED
    ) == {Severity.DECREASES}
    assert severities(split(metric(24), metric(12), metric(12, "läger"))[0], Kind.TARGET_WEAKENED) == {
        Severity.DECREASES
    }


def test_a_number_in_the_text_follows_when_it_is_the_target() -> None:
    def told(number: int) -> dict[str, Any]:
        return {**metric(number), "formulering": f"Skolan håller {number} kurser och fem läger."}

    forward, _ = split(told(24), told(16), told(8))
    found = [one for one in forward.changes if one.kind is Kind.TARGET_WEAKENED and one.field == "formulering"]
    assert [one.severity for one in found] == [Severity.UNCHANGED] * 2
    fewer = {**metric(8), "formulering": "Skolan håller 8 kurser och ett läger."}
    forward, _ = split({**told(24), **metric(16)}, told(8), fewer)
    found = [one for one in forward.changes if one.kind is Kind.TARGET_WEAKENED and one.field == "formulering"]
    assert {one.severity for one in found} == {Severity.DECREASES}


def test_places_that_another_part_has_are_not_lost() -> None:
    whole, north, south = ({"geografi": places} for places in (["norr", "söder"], ["norr"], ["söder"]))
    forward, backward = split(whole, north, south)
    assert severities(forward, Kind.SCOPE_NARROWED) == {Severity.UNCHANGED}
    assert severities(backward, Kind.SCOPE_WIDENED) == {Severity.UNCHANGED}
    assert severities(split(whole, north, north)[0], Kind.SCOPE_NARROWED) == {Severity.DECREASES}
