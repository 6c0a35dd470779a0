"""The terminal view of a comparison, as a whole and in its parts."""

from pathlib import Path
from typing import Any

from segplan.diff import compare
from segplan.reports.changes_text import WIDEST, changes_text
from segplan.reports.styled import plain_text
from support.comparison_case import before_plan, comparison
from support.plan_values import area, measure, plan, series

GOLDEN = Path(__file__).parent / "golden" / "changes_text"


def shown(width: int = 80) -> str:
    return plain_text(changes_text(comparison(), (), width))


def test_the_whole_view(check_golden: Any) -> None:
    notes = ("Registret mål har fel i filen och har inte använts.",)
    views = {
        "narrow.txt": changes_text(comparison(examples=True), notes, 80),
        "everything.txt": changes_text(comparison(examples=True), notes, 80, everything=True),
    }
    check_golden(GOLDEN, {name: plain_text(lines).encode() for name, lines in views.items()})


def test_a_plan_without_examples_has_no_notice() -> None:
    assert "exempeltexter" not in shown()
    assert "påhittad" not in shown()


def test_no_line_is_wider_than_the_terminal() -> None:
    for width in (60, 80, 120):
        assert max(len(one) for one in shown(width).splitlines()) <= min(width, WIDEST)


def test_plans_that_do_not_differ() -> None:
    one = before_plan()
    assert (
        plain_text(changes_text(compare(one, one), (), 80))
        == """\
Åtgärdsplan 2022: två versioner jämförda

8 åtgärder i den första versionen
  = 8  förs vidare med samma lydelse

8 åtgärder i den andra versionen
  = 8  förs vidare med samma lydelse

Planerna skiljer sig inte åt.
"""
    )


def test_a_missing_plan_between_is_told_and_nobody_is_blamed() -> None:
    first = plan(2022, area(measure("a")))
    third = plan(2025, area(measure("b")), ersätter=2023)
    text = plain_text(changes_text(compare(first, third, series(first, third)), (), 80))
    assert "Planen för 2023 har inte kunnat läsas. Åtgärder som gick genom den kan inte" in text
    assert "  = 1  kan inte följas\n  + 0  saknas utan redovisning\n" in text
    assert "Kan inte följas (2)" in text


def test_a_measure_taken_out_of_another_version_is_not_called_unaccounted() -> None:
    text = plain_text(changes_text(compare(plan(2023, area(measure("a"))), plan(2023, area())), (), 80))
    assert "1  tas bort" in text
    assert "Borttagna åtgärder (1)" in text
    assert "redovisning" not in text
