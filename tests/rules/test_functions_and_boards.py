"""Functions are not persons, reporters are in the register, boards have their own administrations, days have been."""

from datetime import date

import pytest

from segplan.findings import Severity
from support.small_project import findings_alone, findings_of, plan_with

CASE = (
    "ärende:\n  beslut:\n    - slag: fastställelse\n      beslutsfattare: {maker}\n      datum: 2023-01-10\n"
    "      källa: protokoll\n  beslutet_skickas_till:\n    - mottagare: {recipient}\n"
)
REPORT = "uppföljning:\n  - datum: {day}\n    läge: pågår\n    resultat: Tolv.\n    återstår: Tolv.\n    rapporterad_av: {by}\n"
ORGANISATIONS = """\
organisationer:
  - {kod: KN, namn: Kulturnämnden, slag: nämnd, efterträds_av: [KFN]}
  - {kod: KFN, namn: Kultur- och fritidsnämnden, slag: nämnd}
  - {kod: SN, namn: Socialnämnden, slag: nämnd}
  - {kod: KF, namn: Kulturförvaltningen, slag: förvaltning, lyder_under: [%s]}
"""


def test_a_person_who_decides_or_receives_is_pointed_at() -> None:
    text = plan_with(plan=CASE.format(maker="Kim Exempelsson", recipient="Anna Exempelsson"))
    found = findings_of("SP214", {"2023": text})
    assert [one.route for one in found] == [
        "ärende.beslut[0].beslutsfattare",
        "ärende.beslutet_skickas_till[0].mottagare",
    ]
    assert all("Exempelsson" not in one.message + one.remedy for one in found)


@pytest.mark.parametrize("function", ["kommundirektören", "Samtliga nämnder", "Kommunstyrelsen", "okänt"])
def test_functions_and_bodies_are_no_persons(function: str) -> None:
    assert findings_of("SP214", {"2023": plan_with(plan=CASE.format(maker=function, recipient="Polisen"))}) == []


@pytest.mark.parametrize(
    ("reporter", "count"),
    [("Omsorgsförvaltningen", 1), ("Kulturförvaltnigen", 1), ("KF", 0), ("rektorn", 0), ("Bosociala teamet", 0)],
)
def test_a_reporting_organisation_is_looked_for_in_the_register(reporter: str, count: int) -> None:
    plan = plan_with(measure=REPORT.format(day="2023-06-15", by=reporter))
    assert len(findings_of("SP215", {"2023": plan})) == count
    assert findings_alone("SP215", plan) == []


@pytest.mark.parametrize(
    ("serves", "board"), [("KN", "KFN"), ("KFN", "KN"), ("KN", "Kulturnämnden"), ("KN", "Okänd nämnd")]
)
def test_the_board_may_have_had_another_name(serves: str, board: str) -> None:
    plan = plan_with(measure=f"ansvarig:\n  förvaltning: KF\n  nämnd: {board}")
    assert findings_of("SP213", {"2023": plan}, {"organisation": ORGANISATIONS % serves}) == []


def test_a_board_of_another_administration_is_named_beside_the_right_one() -> None:
    plan = plan_with(measure="ansvarig:\n  förvaltning: KF\n  nämnd: SN")
    (found,) = findings_of("SP213", {"2023": plan}, {"organisation": ORGANISATIONS % "KN"})
    assert found.message == "Kulturförvaltningen lyder enligt registret under Kulturnämnden, inte under Socialnämnden"


def test_a_report_of_today_has_been_and_one_of_tomorrow_is_a_dated_warning() -> None:
    plan = plan_with(measure=REPORT.format(day="2023-06-15", by="KF"))
    assert findings_of("SP516", {"2023": plan}, as_of=date(2023, 6, 15)) == []
    (found,) = findings_of("SP516", {"2023": plan}, as_of=date(2023, 6, 14))
    assert (found.severity, found.dated) == (Severity.WARNING, True)


def test_continuous_work_without_a_day_of_review_is_a_warning() -> None:
    (found,) = findings_of("SP503", {"2023": plan_with(measure="tidplan:\n  start: 2023-02-01\n  löpande: ja")})
    assert found.severity is Severity.WARNING
