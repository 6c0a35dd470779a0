"""The plan is counted as the minutes counted it: by what had been reported on their day."""

from datetime import date

from segplan.model.followup import Label
from segplan.model.minutes import count_labels
from support.plan_values import area, measure, plan

REPORTS = [{"datum": "2023-01-10", "läge": "pågår"}, {"datum": "2023-01-11", "läge": "genomförd"}]
PLAN = plan(2023, area(measure("a", "1.1", uppföljning=REPORTS), measure("b", "1.2")))


def test_what_is_reported_later_is_not_counted() -> None:
    assert count_labels(PLAN, date(2023, 1, 10)) == {Label.ONGOING: 1, Label.NOT_REPORTED: 1}


def test_without_a_day_the_newest_report_counts() -> None:
    assert count_labels(PLAN) == {Label.DONE: 1, Label.NOT_REPORTED: 1}


def test_before_the_first_report_nothing_is_reported() -> None:
    assert count_labels(PLAN, date(2023, 1, 9)) == {Label.NOT_REPORTED: 2}
