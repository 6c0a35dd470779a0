"""Texts are compared word by word, and typography is no difference."""

import pytest

from segplan.diff.typography import plain
from segplan.diff.words import Mark, WordPiece, compare_words


def test_the_changed_words_are_given_in_reading_order() -> None:
    assert compare_words("Skolan håller 24 kurser i år", "Skolan håller 30 korta kurser i år") == (
        WordPiece(Mark.EQUAL, "Skolan håller"),
        WordPiece(Mark.REMOVED, "24"),
        WordPiece(Mark.ADDED, "30 korta"),
        WordPiece(Mark.EQUAL, "kurser i år"),
    )


def test_one_equal_word_between_two_changes_belongs_to_the_phrase() -> None:
    before = "Nämnden ska se över alla avgifter under nästa år"
    after = "Nämnden ska sänka över hälften avgifter under nästa år"
    assert compare_words(before, after)[1:3] == (
        WordPiece(Mark.REMOVED, "se över alla"),
        WordPiece(Mark.ADDED, "sänka över hälften"),
    )


def test_a_number_with_its_thousands_apart_is_one_word() -> None:
    assert compare_words("högst 3\u00a0000 kronor per lag", "högst 4\u00a0000 kronor per lag")[1:3] == (
        WordPiece(Mark.REMOVED, "3\u00a0000"),
        WordPiece(Mark.ADDED, "4\u00a0000"),
    )


def test_unlike_texts_are_given_whole() -> None:
    assert compare_words("Ta ställning till frågan", "Skolan öppnar två bibliotek") == (
        WordPiece(Mark.REMOVED, "Ta ställning till frågan"),
        WordPiece(Mark.ADDED, "Skolan öppnar två bibliotek"),
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("24 kurser", "24\u00a0kurser"),
        ("3–6 år", "3-6 år"),
        ("”lov”", '"lov"'),
        ("en  rad\nbruten", "en rad bruten"),
        ("o\u0308ster", "öster"),
        ("vänta …", "vänta ..."),
    ],
)
def test_typography_is_no_difference(one: str, other: str) -> None:
    assert plain(one) == plain(other)
    assert all(piece.mark is Mark.EQUAL for piece in compare_words(one, other) if " " in plain(one))


def test_case_and_punctuation_are_a_difference() -> None:
    assert plain("Lov.") != plain("lov.")
    assert plain("lov") != plain("lov.")
