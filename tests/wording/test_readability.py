"""LIX is counted as Björnsson describes it."""

import pytest

from segplan.wording.readability import lix, word_count


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("", None),
        ("24 % – 36!", None),
        ("Vi ser en bil.", 4),
        ("Vi ser en bil. Den är röd.", 4),
        ("Kulturförvaltningen redovisar måluppfyllelsen.", 103),
        ("Vi ser: en bil", 2),
        ("En e-tjänst på 3.5 sekunder.", 54),
        ("Huset som\när högt. Huset", 2),
    ],
)
def test_words_in_a_sentence_and_long_words_are_weighed(text: str, index: int | None) -> None:
    assert lix(text) == index


def test_words_hold_letters() -> None:
    assert word_count("Den 3 maj, kl. 14: e-post och 2 000 kr") == 6
