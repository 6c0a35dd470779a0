"""Inflected forms of a word have the same stem, and words that say nothing have none."""

import pytest

from segplan.wording.stems import stem, stems


@pytest.mark.parametrize(
    "forms",
    [
        ("skola", "skolan", "skolor", "skolorna"),
        ("förening", "föreningen", "föreningar", "föreningarna", "föreningarnas"),
        ("kurs", "kursen", "kurser", "kurserna"),
        ("redovisa", "redovisar", "redovisade"),
        ("trygg", "tryggt", "trygga", "trygghet", "tryggheten"),
    ],
)
def test_forms_of_a_word_share_their_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


def test_only_words_that_say_something_have_stems() -> None:
    assert stems("Kommunen ska ha 24 kurser på lov.") == (stem("kurser"), stem("lov"))
