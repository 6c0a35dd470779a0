"""Long texts stand beside each other where the terminal is wide, and below each other where it is not."""

import pytest

from segplan.diff import Comparison, compare
from segplan.reports.changes_text import changes_text
from segplan.reports.side_by_side import WIDE
from segplan.reports.styled import plain_text
from support.plan_values import area, measure, plan

LONG = (
    "Kulturförvaltningen håller {} kurser för barn i årskurs 3–6 i de skolor som ligger längst från kulturskolan. " * 2
)


def case() -> Comparison:
    before = plan(2022, area(measure("a", formulering=LONG.format("tio", "tio"))))
    return compare(before, plan(2023, area(measure("a", formulering=LONG.format("sex", "sex"))), ersätter=2022))


def test_both_sides_begin_on_the_same_line_of_a_wide_terminal() -> None:
    lines = plain_text(changes_text(case(), (), WIDE)).splitlines()
    (first,) = [line for line in lines if "Före:  Kulturförvaltningen håller [tio]" in line]
    assert "│ Efter: Kulturförvaltningen håller [sex]" in first
    assert first.index("│") == lines[lines.index(first) + 1].index("│")


@pytest.mark.parametrize("width", [40, 80, WIDE - 1])
def test_a_narrower_terminal_has_them_below_each_other(width: int) -> None:
    text = plain_text(changes_text(case(), (), width))
    assert "│" not in text
    assert "Före:  " in text


@pytest.mark.parametrize("width", [WIDE, 170, 220])
def test_no_line_is_wider_than_a_wide_terminal(width: int) -> None:
    assert max(map(len, plain_text(changes_text(case(), (), width)).splitlines())) <= width
