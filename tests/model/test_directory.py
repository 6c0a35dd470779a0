"""Organisations are found by code, name and spelling in any inflection, and boards are told from officials."""

from datetime import date

import pytest

from segplan.model.directory import Directory
from segplan.model.registers.organisation import Organisation
from segplan.ownership.political import is_political


def organisation(code: str, name: str, kind: str, *also: str) -> Organisation:
    return Organisation.model_validate({"kod": code, "namn": name, "slag": kind, "skrivs_även": list(also)})


DIRECTORY = Directory(
    [
        organisation("KF", "Kultur- och fritidsförvaltningen", "förvaltning", "Kultur & fritid"),
        organisation("KFN", "Kultur- och fritidsnämnden", "nämnd"),
        organisation("KS", "Kommunstyrelsen", "nämnd"),
        organisation("Kommunstyrelsen", "Kommunstyrelsens förvaltning", "förvaltning"),
    ]
)


@pytest.mark.parametrize(
    "written",
    [
        "KF",
        "kf",
        "KF:s",
        "Kultur- och fritidsförvaltningen",
        "kultur- och fritidsförvaltning",
        "KULTUR- OCH FRITIDSFÖRVALTNINGENS",
        "Kultur-  och\nfritidsförvaltningen",
        "”Kultur & fritid”",
    ],
)
def test_every_way_of_writing_is_found(written: str) -> None:
    assert [one.code for one in DIRECTORY.find(written)] == ["KF"]


@pytest.mark.parametrize("written", ["KFX", "Kulturförvaltningen", "fritidsförvaltningen", ""])
def test_another_name_is_not_found(written: str) -> None:
    assert DIRECTORY.find(written) == []


def test_a_code_goes_before_a_name() -> None:
    assert [one.code for one in DIRECTORY.find("Kommunstyrelsen")] == ["Kommunstyrelsen", "KS"]


def test_the_entry_of_the_period_is_named_and_else_the_last() -> None:
    keys = {"kod": "KF", "slag": "förvaltning"}
    old, new = (
        Organisation.model_validate({**keys, "namn": "Fritidsförvaltningen", "till": "2022-12-31"}),
        Organisation.model_validate({**keys, "namn": "Kulturförvaltningen", "från": "2024-01-01"}),
    )
    directory = Directory([old, new])
    assert directory.named("kf", year(2022)) is old
    assert directory.named("kf", year(2024)) is new
    assert directory.named("kf", year(2023)) is new
    assert directory.named("fritidsförvaltningens", year(2024)) is old
    assert directory.name("Lekförvaltningen", year(2024)) == "Lekförvaltningen"


def year(number: int) -> tuple[date, date]:
    return date(number, 1, 1), date(number, 12, 31)


def test_a_function_in_a_sentence_keeps_its_form() -> None:
    directory = Directory([organisation("KC", "Kulturchef", "funktion")])
    assert directory.name("kulturchefen") == "kulturchefen"
    assert directory.name("kc") == "Kulturchef"


def test_a_near_name_is_suggested() -> None:
    assert "Kultur- och fritidsnämnden" in DIRECTORY.suggest("Kultur- och fritidsnämden")


@pytest.mark.parametrize(
    ("decision_maker", "expected"),
    [
        ("kommunstyrelsen", True),
        ("Kultur- och fritidsnämnden", True),
        ("kommunfullmäktige", True),
        ("KS arbetsutskott", True),
        ("miljönämnd", True),
        ("tjänsteperson", False),
        ("kommundirektören", False),
        ("biträdande kommundirektör på delegation från kommunstyrelsen", False),
        ("kommunstyrelseförvaltningen", False),
        ("länsstyrelsen", False),
    ],
)
def test_boards_are_told_from_officials(decision_maker: str, expected: bool) -> None:
    assert is_political(decision_maker) is expected


def test_the_register_decides_what_a_code_is() -> None:
    assert is_political("KFN", DIRECTORY)
    assert not is_political("KF", DIRECTORY)
    assert not is_political("Kommunstyrelsen", DIRECTORY)
