"""Values in the wrong form have a fix when it can only be one, and none when somebody must choose."""

import pytest

from segplan.findings import Fix
from support.reading import faults_of, reading_of, with_measure, with_plan


def fixes_of(text: str) -> list[Fix | None]:
    return [found.fix for found in faults_of(text)]


def mended(key: str, written: str) -> str | None:
    """Give what the fix of a measure's field says, without the name of the field."""
    (fix,) = fixes_of(with_measure(**{key: f"{key}: {written}"}))
    return fix.description.removeprefix(f"{key} ") if fix else None


@pytest.mark.parametrize(
    ("key", "written", "answer"),
    [
        ("nr", "1.10", "sätts inom citattecken"),
        ("målgrupp", "65", "sätts inom citattecken"),
        ("rådighet", "Full", "skrivs full"),
        ("rådighet", "begränssad", "skrivs begränsad"),
        ("geografi", "öster", "blir en lista med öster"),
    ],
)
def test_one_answer_is_given(key: str, written: str, answer: str) -> None:
    assert mended(key, written) == answer


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("nr", "5"),
        ("rådighet", "fullständig"),
        ("geografi", "öster och väster"),
        ("geografi", "öster, väster"),
        ("hållpunkter", "senast i juni"),
        ("id", "Prova På"),
        ("målgrupp", "[barn]"),
    ],
)
def test_where_somebody_must_choose_there_is_no_fix(key: str, written: str) -> None:
    assert mended(key, written) is None


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2023-2-1", "2023-02-01"),
        ("2023/02/01", "2023-02-01"),
        ("2023–02–01", "2023-02-01"),
        ("1 februari 2023", "2023-02-01"),
        ("den 1 februari 2023", "2023-02-01"),
        ("1/2 2023", None),
        ("februari 2023", None),
        ("2023-02-30", None),
        ("2023-2-30", None),
        ("01-02-2023", None),
    ],
)
def test_a_day_is_written_anew_when_its_parts_can_be_told_apart(written: str, day: str | None) -> None:
    (fix,) = fixes_of(with_measure(tidplan=f"tidplan:\n  start: {written}"))
    assert (fix.description if fix else None) == (f"start skrivs {day}" if day else None)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ('"24"', "24"),
        ("1 200", "1200"),
        ("13 808 000", "13808000"),
        ("19,8", "19.8"),
        ("1,000", None),
        ("1.200,5", None),
        ("010", None),
        ("24 kurser", None),
        ("12 00", None),
    ],
)
def test_a_number_is_written_anew_when_it_can_only_be_one(written: str, number: str | None) -> None:
    text = with_measure(mått=f"mått:\n  måttenhet: kurser\n  målvärde: {written}")
    fix = next(found.fix for found in faults_of(text) if found.route[-1:] == ("målvärde",))
    assert (fix.description if fix else None) == (f"målvärde skrivs {number}" if number else None)


def test_a_misspelt_key_is_renamed_unless_the_right_one_is_there() -> None:
    (fix,) = fixes_of(with_plan(titel="tittel: Plan"))
    assert fix is not None
    assert fix.description == "nyckeln tittel blir titel"
    assert fixes_of(with_plan(titel="titel: Plan\ntittel: Plan")) == [None]


def test_a_tab_that_indents_and_a_sign_that_turns_the_reading_are_left() -> None:
    assert fixes_of(with_plan(titel="titel: Plan\u202e")) == [None]
    assert [one for one in fixes_of(with_plan(titel="titel:\n\tPlan")) if one] == []
    (fix,) = fixes_of(with_plan(titel="titel: Plan\t\t2023"))
    assert fix is not None


def test_a_file_with_a_byte_order_mark_can_be_mended_and_still_be_read() -> None:
    reading = reading_of("\ufeff" + with_plan())
    assert reading.value is not None
    assert [found.fix.description for found in reading.faults if found.fix] == ["byteordningsmarkeringen tas bort"]
