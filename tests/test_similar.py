"""A suggestion is given for a slip of the pen and not for another word."""

import pytest

from segplan.similar import did_you_mean, nearest


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("ansvarg", ["ansvarig", "anmärkning"], "ansvarig"),
        ("formulerng", ["formulering", "rubrik"], "formulering"),
        ("Kulturförvaltnigen", ["Kulturförvaltningen", "Skolförvaltningen"], "Kulturförvaltningen"),
        ("Kultrförvaltningen", ["Kulturförvaltningen", "Skolförvaltningen"], "Kulturförvaltningen"),
        ("öser", ["väster", "öster"], "öster"),
        ("lage", ["läge", "datum"], "läge"),
    ],
)
def test_a_slip_of_the_pen_gives_the_word_that_was_meant(word: str, known: list[str], meant: str) -> None:
    assert nearest(word, known) == meant
    assert did_you_mean(word, known) == f" – menade du ”{meant}”?"


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("Skolförvaltningen", "Kommunledningsförvaltningen"),
        ("Omsorgsförvaltningen", "Kulturförvaltningen"),
        ("Skolnämnden", "Kulturnämnden"),
        ("väster", "öster"),
        ("a", ""),
    ],
)
def test_another_word_is_not_suggested(word: str, known: str) -> None:
    assert nearest(word, [known]) is None
    assert did_you_mean(word, [known]) == ""
