"""Dates that follow the plan's year, told apart from promises that are put off, by what the follow-up says."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segplan.diff import Change, Kept, Kind, Severity, compare
from support.plan_values import area, measure, plan

YEARLY = ({"slut": "2022-12-31"}, {"slut": "2023-12-31"})


def report(state: str, **more: Any) -> dict[str, Any]:
    return {"uppföljning": [{"datum": "2023-01-10", "läge": state, **more}]}


def moved(before: dict[str, Any], after: dict[str, Any], year: int = 2023) -> list[Change]:
    first = plan(2022, area(measure("a", **before)))
    second = plan(year, area(measure("a", **after)), ersätter=2022)
    return [change for change in compare(first, second).differences if change.field != "föregångare"]


@pytest.mark.parametrize(
    ("told", "kind", "severity", "kept", "note"),
    [
        (report("genomförd"), "FOLLOWS", "UNCHANGED", Kept.KEPT, "gjordes klart och görs om"),
        (report("löpande"), "FOLLOWS", "UNCHANGED", Kept.KEPT, "löpande arbete"),
        (
            report("pågår", årets_åtagande_uppfyllt="ja"),
            "FOLLOWS",
            "UNCHANGED",
            Kept.KEPT,
            "årets åtagande uppfylldes",
        ),
        ({}, "FOLLOWS", "UNCHANGED", Kept.UNTOLD, "ingen uppföljning säger om det blev gjort"),
        (
            report("pågår"),
            "LATER",
            "DECREASES",
            Kept.NOT_KEPT,
            "inte klart: pågår enligt uppföljningen 10 januari 2023",
        ),
        (
            report("avbruten"),
            "LATER",
            "DECREASES",
            Kept.NOT_KEPT,
            "inte klart: avbruten enligt uppföljningen 10 januari 2023",
        ),
        (
            report("löpande", årets_åtagande_uppfyllt="nej"),
            "LATER",
            "DECREASES",
            Kept.NOT_KEPT,
            "årets åtagande uppfylldes inte",
        ),
    ],
)
def test_the_follow_up_tells_a_yearly_date_from_a_promise_that_is_put_off(
    told: dict[str, Any], kind: str, severity: str, kept: Kept, note: str
) -> None:
    (change,) = moved({"tidplan": YEARLY[0], **told}, {"tidplan": YEARLY[1]})
    assert change.kind is Kind[f"DEADLINE_{kind.replace('FOLLOWS', 'FOLLOWS_YEAR')}"]
    assert change.severity is Severity[severity]
    assert change.kept is kept
    assert change.note.replace("\u00a0", " ") == note


def test_a_target_that_was_reached_is_promised_anew_though_the_work_goes_on() -> None:
    before = {"mått": {"målvärde": 40, "utgångsvärde": 0, "senast": "2022-12-31"}, **report("pågår", utfall=41)}
    after = {"mått": {"målvärde": 40, "utgångsvärde": 0, "senast": "2023-12-31"}}
    (change,) = moved(before, after)
    assert (change.kind, change.note) == (Kind.DEADLINE_FOLLOWS_YEAR, "målet nåddes")
    before |= report("pågår", utfall=39)
    (change,) = moved(before, after)
    assert change.kind is Kind.DEADLINE_LATER
    assert change.note.endswith(", utfall 39, mål 40")


@pytest.mark.parametrize(
    ("was", "now", "kind"),
    [
        ("2022-12-16", "2023-12-15", Kind.DEADLINE_FOLLOWS_YEAR),
        ("2022-12-16", "2023-12-23", Kind.DEADLINE_FOLLOWS_YEAR),
        ("2022-12-16", "2023-12-24", Kind.DEADLINE_LATER),
        ("2022-06-30", "2023-12-31", Kind.DEADLINE_LATER),
        ("2022-06-30", "2022-12-31", Kind.DEADLINE_LATER),
        ("2024-12-31", "2025-12-31", Kind.DEADLINE_LATER),
        ("2022-12-31", "2022-06-30", Kind.DEADLINE_EARLIER),
    ],
)
def test_without_a_follow_up_only_the_same_day_of_the_plans_own_year_follows_it(was: str, now: str, kind: Kind) -> None:
    (change,) = moved({"tidplan": {"slut": was}}, {"tidplan": {"slut": now}})
    assert change.kind is kind
    assert change.severity is not Severity.UNCHANGED or kind is Kind.DEADLINE_FOLLOWS_YEAR


def test_a_year_without_a_plan_moves_a_yearly_date_by_two_years() -> None:
    kinds = [
        moved({"tidplan": YEARLY[0]}, {"tidplan": {"slut": f"{year}-12-31"}}, 2024)[0].kind for year in (2023, 2024)
    ]
    assert kinds == [Kind.DEADLINE_LATER, Kind.DEADLINE_FOLLOWS_YEAR]


def test_the_last_of_february_has_a_day_in_every_year() -> None:
    first = plan(2024, area(measure("a", tidplan={"slut": "2024-02-29"})))
    second = plan(2025, area(measure("a", tidplan={"slut": "2025-02-28"})), ersätter=2024)
    assert [change.kind for change in compare(first, second).differences] == [Kind.DEADLINE_FOLLOWS_YEAR]


def test_what_was_kept_and_becomes_running_work_loses_no_last_day() -> None:
    running = {"tidplan": {"löpande": "ja", "omprövas": "2023-12-31"}}
    ends = [
        next(change for change in moved({"tidplan": YEARLY[0], **told}, running) if change.field == "tidplan.slut")
        for told in (report("genomförd"), report("pågår"))
    ]
    assert [end.severity for end in ends] == [Severity.UNCHANGED, Severity.DECREASES]


def test_a_step_that_was_taken_is_no_loss_when_its_year_is_over() -> None:
    step = {"senast": "2022-06-30", "vad": "Kursplanen är klar."}
    taken, missed = (
        moved({"hållpunkter": [one], **report("pågår")}, {})[0] for one in ({**step, "klar": "2022-06-20"}, step)
    )
    assert (taken.kind, taken.severity) == (Kind.MILESTONE_REMOVED, Severity.UNCHANGED)
    assert (missed.kind, missed.severity) == (Kind.MILESTONE_REMOVED, Severity.DECREASES)


def test_an_interim_target_of_the_same_day_in_its_year_is_one_change() -> None:
    metric = {"måttenhet": "kurser", "utgångsvärde": 0, "målvärde": 40}
    found = moved(
        {"mått": metric, "delmål": [{"senast": "2022-06-30", "värde": 10}]},
        {"mått": metric, "delmål": [{"senast": "2023-06-30", "värde": 12}]},
    )
    assert [change.kind for change in found] == [Kind.DEADLINE_FOLLOWS_YEAR, Kind.TARGET_STRENGTHENED]


@given(st.dates(date(2022, 1, 1), date(2022, 12, 31)), st.sampled_from(["genomförd", "löpande", "pågår", "avbruten"]))
def test_a_date_moved_by_the_plans_year_decreases_exactly_what_was_not_kept(day: date, state: str) -> None:
    (change,) = moved(
        {"tidplan": {"slut": day.isoformat()}, **report(state)},
        {"tidplan": {"slut": day.replace(year=2023).isoformat()}},
    )
    assert (change.severity is Severity.DECREASES) == (state in ("pågår", "avbruten"))
    assert (change.kind is Kind.DEADLINE_FOLLOWS_YEAR) == (change.severity is Severity.UNCHANGED)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("senast den 31 december 2022", "senast den 31 december 2023", Kind.DEADLINE_FOLLOWS_YEAR),
        ("senast den 31 augusti 2022", "senast i augusti", Kind.DEADLINE_FOLLOWS_YEAR),
        ("senast den 31 augusti", "senast den 30 september", Kind.DEADLINE_LATER),
    ],
)
def test_a_day_in_a_text_is_judged_like_one_of_the_schedule(before: str, after: str, kind: Kind) -> None:
    found = moved(
        {"formulering": f"Skolan håller tio kurser {before}."}, {"formulering": f"Skolan håller tio kurser {after}."}
    )
    assert [change.kind for change in found] == [Kind.REWORDED, kind]
