"""File names are ASCII, stable, and never the same for two documents."""

import pytest

from segplan.documents.naming import distinct_names
from segplan.swedish import plain_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Förvaltningens åtgärder", "forvaltningens-atgarder"),
        ("åtgärd_1/../x", "atgard-1-x"),
        ("Čáhppe 2023–2024", "cahppe-2023-2024"),
        ("СОФ", ""),
        ("a\u00a0 b", "a-b"),
    ],
)
def test_a_name_has_letters_digits_and_hyphens(text: str, name: str) -> None:
    assert plain_name(text) == name


def test_names_that_would_be_the_same_get_the_mark_of_their_identity() -> None:
    pairs = [("Å", "å"), ("A", "a"), ("b", "b"), ("СОФ", "соф")]
    names = distinct_names(pairs)
    assert names[2] == "b"
    assert len({*names}) == 4
    assert all(names)
    assert distinct_names(pairs[::-1]) == names[::-1]
