"""A vague phrase weighs less when one leg stands."""

import pytest

from segplan.wording.analysis import analyse


@pytest.mark.parametrize(
    ("text", "borderline"),
    [
        ("Reglerna ses över under hösten.", True),
        ("Reglerna ses över.", False),
        ("Öppna ett café i maj och främja läsning.", True),
        ("Under 2025 ska kommunen främja läsning.", False),
        ("Behovet utreds till sommaren.", True),
    ],
)
def test_a_review_with_a_time_or_a_concrete_half_is_borderline(text: str, borderline: bool) -> None:
    assert [one.borderline for one in analyse(text).vague] == [borderline]


def test_a_rescue_in_one_half_does_not_clear_the_other() -> None:
    text = "Utreda hemlösheten och redovisa siffrorna för nämnden i maj. Främja hälsa."
    assert [text[slice(*one.span)] for one in analyse(text).vague] == ["Främja"]


def test_the_same_text_gives_the_same_spans_wherever_it_stands() -> None:
    alone = "Främja läsning."
    text = "Biblioteket öppnar i maj. " + alone
    offset = len(text) - len(alone)
    assert [one.span for one in analyse(text).vague] == [
        (s + offset, e + offset) for s, e in [analyse(alone).vague[0].span]
    ]
