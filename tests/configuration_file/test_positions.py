"""Keys and values are found in TOML text, however it is written, and nothing is mistaken for them."""

import pytest

from segplan.configuration_file.positions import position_of
from segplan.places import Route


@pytest.mark.parametrize(
    ("text", "route", "place"),
    [
        ('# a = "x"\nb = "a"\na = "x"\n', ("a",), (2, 0)),
        ("t.u.a = 1\n", ("t", "u", "a"), (0, 4)),
        ("t = {b = 1, a = 2}\n", ("t", "a"), (0, 12)),
        ('"å a" = 1\n', ("å a",), (0, 1)),
        ('x = """\n[t]\na = 1\n"""\n[t]\na = 1\n', ("t", "a"), (5, 0)),
        ("[[t]]\na = 1\n[[t]]\na = 2\n", ("t", 1, "a"), (3, 0)),
    ],
)
def test_a_key_is_found(text: str, route: Route, place: tuple[int, int]) -> None:
    assert tuple(position_of(text, route, on_key=True)) == place


@pytest.mark.parametrize(
    ("text", "route", "place"),
    [
        ('a = ["x",\n  "y",\n  "x"]\n', ("a", 2), (2, 3)),
        ("a = 1\nb = 1\n", ("b",), (1, 4)),
        ("a = true\n", ("a",), (0, 4)),
        ('a = "åå"\r\nb = "åå"\r\n', ("b",), (1, 5)),
    ],
)
def test_a_value_is_found(text: str, route: Route, place: tuple[int, int]) -> None:
    assert tuple(position_of(text, route)) == place


def test_what_cannot_be_found_is_at_the_nearest_key_outside_it() -> None:
    assert tuple(position_of('\n[t]\n"\\u0061" = 1\n', ("t", "a"), on_key=True)) == (1, 1)
    assert tuple(position_of('"\\u0061" = 0x10\n', ("a",))) == (0, 0)
