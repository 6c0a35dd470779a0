"""Plain scalars mean what a Swedish writer expects: no and 0580 stay text, decimals stay exact."""

from decimal import Decimal

import pytest

from segplan.model.registers.organisation import OrganisationRegister
from segplan.source.reading import read
from segplan.source.scalars import resolve


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "yes",
        "on",
        "off",
        "ja",
        "nej",
        "0580",
        "00",
        "0o17",
        "0x1f",
        "1_000",
        "12:30",
        "2023-01-26",
        ".",
        "-",
        "+-5",
        *("--5", "5-5", "1e", "1e999", ".inf", "nan", "1.2.3", "09.5", "9" * 41, "٣"),
    ],
)
def test_stays_text(text: str) -> None:
    assert resolve(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("12", 12),
        ("-7", -7),
        ("+7", 7),
        ("3.10", Decimal("3.10")),
        ("-0.5", Decimal("-0.5")),
        (".5", Decimal("0.5")),
        ("1e3", Decimal("1e3")),
        ("true", True),
        ("False", False),
        ("", None),
        ("~", None),
    ],
)
def test_becomes_a_value(text: str, value: object) -> None:
    read_as = resolve(text)
    assert read_as == value
    assert type(read_as) is type(value)


def test_a_decimal_keeps_its_last_zero() -> None:
    assert str(resolve("3.10")) == "3.10"


@pytest.mark.parametrize("written", ["0199", "0123", "0x1", "0o14", "014", "0b1", "1_000", "-012", "09.5", "00"])
def test_a_number_that_readers_of_yaml_disagree_about_is_a_fault_with_its_fix(written: str) -> None:
    text = f"formatversion: 0\nkommun:\n  namn: Provköpings kommun\n  kod: {written}\norganisationer: []\n"
    (found,) = read("organisation", "organisation.yaml", text.encode(), OrganisationRegister).faults
    assert (found.code, found.remedy) == ("SP007", f'Skriv "{written}".')
    assert found.span.start == (3, 7)


@pytest.mark.parametrize("written", ['"0199"', "'0x1'", "2023-01-26", "12:30", "1.2.3", "0-5", "0b", "0_a", "01-02"])
def test_quoted_numbers_and_other_texts_with_digits_are_fine(written: str) -> None:
    text = f"formatversion: 0\nkommun:\n  namn: Provköpings kommun\n  kod: {written}\norganisationer: []\n"
    assert read("organisation", "organisation.yaml", text.encode(), OrganisationRegister).faults == ()
