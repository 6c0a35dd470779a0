"""Names in a list keep apart, and common words in it have no capital."""

import pytest

from segplan.diff.listing import listed_names


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        ([], ""),
        (["Hela kommunen"], "Hela kommunen"),
        (["Väster och öster"], "Väster och öster"),
        (["Väster", "Hela kommunen"], "Väster och hela kommunen"),
        (
            ["Större tätorter", "Storängen", "Resursstarka områden"],
            "Större tätorter, Storängen och resursstarka områden",
        ),
        (["Väster", "Mindre tätorter och landsbygd"], "Väster samt mindre tätorter och landsbygd"),
        (["Väster", "Öster", "Berg och Dal"], "Väster, Öster samt Berg och Dal"),
        (["Väster och Öster", "Norr", "Söder"], "Väster och Öster; Norr; Söder"),
        (["Trygghet", "Boende, andel (%)"], "Trygghet; Boende, andel (%)"),
    ],
)
def test_names_in_a_list(names: list[str], shown: str) -> None:
    assert listed_names(names) == shown
