"""A suggestion is given for a slip of the pen and not for another word."""

import pytest

from segplan.similar import did_you_mean, nearest, slip_of


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


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("Fastställd", ["utkast", "fastställd"], "fastställd"),
        ("faststalld", ["utkast", "fastställd"], "fastställd"),
        ("ej påbörjad", ["ej_påbörjad", "påbörjad"], "ej_påbörjad"),
        ("ansvarg", ["ansvarig", "ansats"], "ansvarig"),
        ("ansvarrig", ["ansvarig"], "ansvarig"),
        ("anvsarig", ["ansvarig"], "ansvarig"),
        ("ansvarik", ["ansvarig"], "ansvarig"),
        ("sp201", ["SP201", "SP202"], "SP201"),
    ],
)
def test_a_slip_that_can_only_mean_one_word_gives_it(word: str, known: list[str], meant: str) -> None:
    assert slip_of(word, known) == meant


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("lage", ["läge", "lagé"]),
        ("senat", ["senast"]),
        ("mål-indikator-3", ["mål-indikator-2"]),
        ("SP2001", ["SP201"]),
        ("anvsarg", ["ansvarig"]),
        ("problemen", ["probleman", "problemet"]),
        ("", ["a"]),
    ],
)
def test_what_may_be_another_word_is_no_slip(word: str, known: list[str]) -> None:
    assert slip_of(word, known) is None
