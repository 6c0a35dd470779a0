"""Dates, numbers, lists and sentences follow Swedish usage."""

from datetime import date
from decimal import Decimal

import pytest

from segplan.swedish import (
    alphabetical,
    amount_in_prose,
    counted,
    day,
    days,
    genitive,
    in_prose,
    in_sentence,
    listed,
    number,
    paragraphs,
    plural,
    sentence,
    share,
    spelled,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1\u00a0000"),
        (13808000, "13\u00a0808\u00a0000"),
        (Decimal("1234.50"), "1\u00a0234,50"),
        (Decimal("-0.5"), "\u22120,5"),
        (Decimal("1E+3"), "1\u00a0000"),
    ],
)
def test_numbers_have_comma_space_and_minus(value: int | Decimal, text: str) -> None:
    assert number(value) == text


def test_dates_are_written_out() -> None:
    assert day(date(2023, 1, 26)) == "26\u00a0januari\u00a02023"


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (date(2023, 1, 1), date(2023, 12, 31), "2023"),
        (date(2023, 1, 1), date(2025, 12, 31), "2023–2025"),
        (date(2023, 3, 1), date(2023, 5, 31), "1\u00a0mars–31\u00a0maj\u00a02023"),
        (date(2023, 3, 1), date(2023, 3, 31), "1–31\u00a0mars\u00a02023"),
        (date(2022, 12, 5), date(2023, 1, 20), "5\u00a0december\u00a02022–20\u00a0januari\u00a02023"),
        (date(2023, 3, 1), date(2023, 3, 1), "1\u00a0mars\u00a02023"),
    ],
)
def test_periods_have_an_en_dash_and_no_repetition(start: date, end: date, text: str) -> None:
    assert days(start, end) == text


@pytest.mark.parametrize(
    ("words", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")]
)
def test_lists_end_with_och(words: list[str], text: str) -> None:
    assert listed(words) == text


def test_nouns_follow_their_number() -> None:
    assert [counted(count, "åtgärd", "åtgärder") for count in (0, 1, 2)] == [
        "0\u00a0åtgärder",
        "1\u00a0åtgärd",
        "2\u00a0åtgärder",
    ]


@pytest.mark.parametrize(
    ("count", "total", "text"), [(1, 3, "33\u00a0%"), (1, 8, "13\u00a0%"), (0, 0, "–"), (5, 5, "100\u00a0%")]
)
def test_shares_are_whole_per_cent_rounded_half_up(count: int, total: int, text: str) -> None:
    assert share(count, total) == text


def test_genitive_adds_s_only_where_there_is_none() -> None:
    assert [genitive(name) for name in ("Provköpings kommun", "Västerås", "Byn")] == [
        "Provköpings kommuns",
        "Västerås",
        "Byns",
    ]


@pytest.mark.parametrize(("text", "result"), [("klart", "Klart."), ("Klart!", "Klart!"), ("sa ”ja.”", "Sa ”ja.”")])
def test_sentences_begin_and_end(text: str, result: str) -> None:
    assert sentence(text) == result


def test_only_common_nouns_lose_their_capital_letter() -> None:
    assert in_sentence("Åtgärdsplan 2023") == "åtgärdsplan 2023"
    assert in_sentence("Provköping för alla") == "Provköping för alla"


def test_paragraphs_are_cut_at_empty_lines() -> None:
    assert paragraphs("ett\n\ntvå\ntre\n") == ("ett", "två\ntre\n")
    assert paragraphs(None) == ()


def test_words_sort_with_the_three_letters_last() -> None:
    assert sorted(["ö", "ändring", "årshjul", "Zon", "beslut"], key=alphabetical) == [
        "beslut",
        "Zon",
        "årshjul",
        "ändring",
        "ö",
    ]


def test_none_and_one_are_words_in_running_text_and_more_are_digits() -> None:
    assert in_prose(0, "åtgärd", "åtgärder") == "ingen åtgärd"
    assert in_prose(1, "problem", "problem", neuter=True) == "ett problem"
    assert in_prose(2, "åtgärd", "åtgärder") == "2\u00a0åtgärder"


def test_only_none_and_one_are_words_also_without_a_noun() -> None:
    assert [amount_in_prose(count) for count in (0, 1, 2, 1300)] == ["ingen", "en", "2", "1\u00a0300"]
    assert amount_in_prose(0, neuter=True) == "inget"


def test_terminals_and_programs_get_ordinary_spaces() -> None:
    assert (plural(1, "plan", "planer"), plural(3, "plan", "planer")) == ("1 plan", "3 planer")


def test_numbers_up_to_twelve_are_spelled_and_larger_ones_are_not() -> None:
    assert [spelled(count) for count in (0, 1, 2, 12, 13, 1300)] == [
        "ingen",
        "en",
        "två",
        "tolv",
        "13",
        "1\u00a0300",
    ]
    assert spelled(1, neuter=True) == "ett"
