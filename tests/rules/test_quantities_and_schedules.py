"""Rules on quantities, interim targets, milestones and time."""

import pytest

from segplan.findings import Severity
from support.small_project import findings_alone, findings_of, plan_with

METRIC = {
    "måttenhet": "kurser",
    "utgångsvärde": "6",
    "målvärde": "24",
    "senast": "2023-11-30",
    "datakälla": "kursregistret",
}
CODES = {
    "utgångsvärde": "SP401",
    "måttenhet": "SP402",
    "målvärde": "SP403",
    "senast": "SP404",
    "datakälla": "SP405",
}


def _metric(**values: str) -> str:
    given = {key: value for key, value in (METRIC | values).items() if value}
    return "mått: {" + ", ".join(f"{key}: {value}" for key, value in given.items()) + "}"


@pytest.mark.parametrize(("key", "code"), CODES.items())
def test_a_missing_value_is_found_once_by_its_own_rule(key: str, code: str) -> None:
    plan = plan_with(measure=_metric(**{key: ""}))
    found = {other: len(findings_of(other, {"2023": plan})) for other in CODES.values()}
    assert found == {**dict.fromkeys(CODES.values(), 0), code: 1}


@pytest.mark.parametrize(("key", "code"), CODES.items())
def test_unknown_is_an_answer_in_an_adopted_plan_but_not_in_a_proposal(key: str, code: str) -> None:
    measure = _metric(**{key: "okänt"})
    assert findings_of(code, {"2023": plan_with(measure=measure)}) == []
    (found,) = findings_of(code, {"2023": plan_with(plan="planstatus: utkast", measure=measure)})
    assert found.severity is Severity.WARNING
    assert found.route.endswith(f"mått.{key}")


@pytest.mark.parametrize(("key", "code"), CODES.items())
def test_a_retold_metric_may_lack_what_its_source_does_not_say(key: str, code: str) -> None:
    origin = "\nursprung: {slag: härledd, hur: Följer av protokollet., källa: protokoll}"
    assert findings_of(code, {"2023": plan_with(measure=_metric(**{key: ""}) + origin)}) == []


def test_an_indicator_with_a_source_system_gives_the_data_source() -> None:
    measure = _metric(datakälla="", indikator="elever-i-kulturskola")
    system = (
        "indikatorer:\n  - id: elever-i-kulturskola\n    namn: Elever\n    definition: Antal\n    enhet: antal\n"
        "    källsystem: Kolada"
    )
    assert len(findings_of("SP405", {"2023": plan_with(measure=measure)})) == 1
    assert findings_of("SP405", {"2023": plan_with(measure=measure)}, {"indikatorer": system}) == []


def test_an_indicator_is_not_questioned_without_registers() -> None:
    text = plan_with(measure=_metric(måttenhet="", datakälla="", indikator="elever-i-kulturskola"))
    assert findings_alone("SP402", text) == []
    assert findings_alone("SP405", text) == []


def test_an_interim_target_may_touch_both_ends() -> None:
    interim = "\ndelmål:\n  - {senast: 2023-03-01, värde: 6}\n  - {senast: 2023-11-30, värde: 24}"
    assert findings_of("SP406", {"2023": plan_with(measure=_metric() + interim)}) == []


def test_unknown_values_are_not_compared() -> None:
    interim = "\ndelmål:\n  - {senast: 2023-03-01, värde: 99}"
    assert findings_of("SP406", {"2023": plan_with(measure=_metric(målvärde="okänt") + interim)}) == []
    assert findings_of("SP410", {"2023": plan_with(measure=_metric(målvärde="okänt", utgångsvärde="okänt"))}) == []


def test_a_schedule_beyond_the_plan_decides_over_the_plans_period() -> None:
    schedule = "tidplan: {start: 2023-02-01, slut: 2025-06-30}\n"
    assert findings_of("SP407", {"2023": plan_with(measure=schedule + _metric(senast="2025-06-30"))}) == []
    (found,) = findings_of("SP407", {"2023": plan_with(measure=schedule + _metric(senast="2025-07-01"))})
    assert found.message == "2025-07-01 ligger efter tidplanens slut, 2025-06-30"


def test_an_unknown_end_limits_nothing() -> None:
    schedule = "tidplan: {start: 2023-02-01, slut: okänt}\n"
    assert findings_of("SP407", {"2023": plan_with(measure=schedule + _metric(senast="2025-06-30"))}) == []


def test_a_measure_may_start_and_end_on_the_same_day() -> None:
    assert findings_of("SP408", {"2023": plan_with(measure="tidplan: {start: 2023-05-02, slut: 2023-05-02}")}) == []


def test_a_review_before_the_start_is_backwards() -> None:
    schedule = "tidplan: {start: 2023-05-02, löpande: ja, omprövas: 2023-05-01}"
    (found,) = findings_of("SP408", {"2023": plan_with(measure=schedule)})
    assert found.route.endswith("tidplan.omprövas")


def test_two_years_to_the_day_need_no_interim_target_even_from_a_leap_day() -> None:
    leap = "tidplan: {start: 2024-02-29, slut: 2026-12-31}\n"
    for due, count in (("2026-02-28", 0), ("2026-03-01", 1)):
        plan = plan_with(2024, measure=leap + _metric(senast=due))
        assert len(findings_of("SP409", {"2024": plan})) == count, due


def test_the_remedy_of_a_distant_target_proposes_the_value_halfway() -> None:
    schedule = "tidplan: {start: 2023-02-01, slut: 2026-12-31}\n"
    (found,) = findings_of("SP409", {"2023": plan_with(measure=schedule + _metric(senast="2026-12-31"))})
    assert "senast: 2024-12-31, värde: 15" in found.remedy


def test_a_promised_number_is_marked_at_its_words() -> None:
    (found,) = findings_of(
        "SP411", {"2023": plan_with(measure="# utan: mått\nformulering: Minst 60 elever får läxhjälp i maj.")}
    )
    assert found.message.startswith("”60 elever”")


def test_a_goal_that_nothing_serves_is_not_asked_for_an_indicator() -> None:
    assert findings_of("SP412", {"2023": plan_with()}) == []
    (found,) = findings_of("SP412", {"2023": plan_with(measure="nämndmål: [rik-fritid]")})
    assert found.route == "mål[0].namn"


def test_goals_in_a_circle_are_walked_once() -> None:
    goals = (
        "mål:\n  - {id: a, namn: A, nivå: nämndmål, överordnat: b}\n"
        "  - {id: b, namn: B, nivå: nämndmål, överordnat: a, indikatorer: [elever-i-kulturskola]}"
    )
    assert findings_of("SP412", {"2023": plan_with(measure="nämndmål: [a]")}, {"mål": goals}) == []
