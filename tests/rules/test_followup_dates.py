"""Rules that judge follow-up by date wait long enough, and stop when a later plan has taken over."""

from datetime import date

import pytest

from segplan.findings import Severity
from support.small_project import findings_of, plan_with

LATE = "tidplan:\n  start: 2023-02-01\n  slut: 2023-05-31"
MILESTONE = "hållpunkter:\n  - senast: 2023-05-31\n    vad: Schemat är klart."
REPLACING = plan_with(2024, "ersätter: 2023")


def report(day: str, state: str, *more: str) -> str:
    """Give a follow-up of one entry."""
    return "\n".join(["", "uppföljning:", f"  - datum: {day}", f"    läge: {state}", *(f"    {line}" for line in more)])


@pytest.mark.parametrize(("as_of", "hits"), [(date(2024, 2, 29), 0), (date(2024, 3, 1), 1)])
def test_a_report_may_take_sixty_days_after_the_last_day(as_of: date, hits: int) -> None:
    assert len(findings_of("SP506", {"2023": plan_with()}, as_of=as_of)) == hits


def test_a_draft_needs_no_follow_up() -> None:
    plans = {"2023": plan_with(plan="planstatus: utkast")}
    assert findings_of("SP506", plans, as_of=date(2025, 1, 1)) == []


def test_a_missing_report_is_a_dated_warning() -> None:
    (found,) = findings_of("SP506", {"2023": plan_with()}, as_of=date(2025, 1, 1))
    assert (found.dated, found.severity) == (True, Severity.WARNING)


@pytest.mark.parametrize(("as_of", "hits"), [(date(2023, 5, 31), 0), (date(2023, 6, 1), 1)])
def test_the_last_day_itself_is_not_late(as_of: date, hits: int) -> None:
    assert len(findings_of("SP510", {"2023": plan_with(measure=LATE)}, as_of=as_of)) == hits


def test_a_deadline_is_not_repeated_when_the_whole_report_is_missing() -> None:
    plans = {"2023": plan_with(measure=LATE)}
    assert findings_of("SP510", plans, as_of=date(2024, 6, 1)) == []
    assert len(findings_of("SP506", plans, as_of=date(2024, 6, 1))) == 1


@pytest.mark.parametrize("state", ["genomförd", "avbruten", "löpande"])
def test_a_closed_measure_is_not_late(state: str) -> None:
    plan = plan_with(measure=LATE + report("2023-04-01", state))
    assert findings_of("SP510", {"2023": plan}) == []


def test_the_newest_report_speaks_wherever_it_stands() -> None:
    log = report("2023-05-30", "genomförd") + "\n  - datum: 2023-04-01\n    läge: pågår"
    assert findings_of("SP510", {"2023": plan_with(measure=LATE + log)}) == []


def test_a_delay_that_is_explained_afterwards_is_only_a_hint() -> None:
    explained = ("återstår: Klart i september.", "avvikelse: Lokalen var stängd.")
    before = plan_with(measure=LATE + report("2023-05-30", "pågår", *explained))
    after = plan_with(measure=LATE + report("2023-05-31", "pågår", *explained))
    silent = plan_with(measure=LATE + report("2023-05-31", "pågår", explained[0]))
    severities = [found.severity for text in (before, after, silent) for found in findings_of("SP510", {"2023": text})]
    assert severities == [Severity.WARNING, Severity.HINT, Severity.WARNING]


@pytest.mark.parametrize(("code", "measure"), [("SP510", LATE), ("SP514", MILESTONE)])
def test_a_replaced_plan_is_no_longer_chased(code: str, measure: str) -> None:
    plan = plan_with(measure=measure)
    assert len(findings_of(code, {"2023": plan})) == 1
    assert findings_of(code, {"2023": plan, "2024": REPLACING}) == []


def test_a_milestone_is_told_of_by_a_report_from_its_own_day() -> None:
    before = plan_with(measure=MILESTONE + report("2023-05-30", "pågår"))
    on_the_day = plan_with(measure=MILESTONE + report("2023-05-31", "pågår"))
    assert len(findings_of("SP514", {"2023": before})) == 1
    assert findings_of("SP514", {"2023": on_the_day}) == []


def test_a_milestone_done_ahead_of_the_calendar_is_dated_but_one_after_the_report_is_not() -> None:
    done = "hållpunkter:\n  - senast: 2023-05-31\n    vad: Schemat är klart.\n    klar: 2023-06-20"
    ahead = findings_of("SP515", {"2023": plan_with(measure=done)}, as_of=date(2023, 6, 19))
    after_report = plan_with(measure=done + report("2023-06-10", "genomförd"))
    contradicting = findings_of("SP515", {"2023": after_report}, as_of=date(2023, 12, 31))
    assert [found.dated for found in (*ahead, *contradicting)] == [True, False]
