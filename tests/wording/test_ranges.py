"""From one number to another is one quantity, and the last number is the level that is to be reached."""

import pytest

from segplan.diff import Subject, compare
from segplan.wording.analysis import analyse
from support.plan_values import area, measure, plan


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Skolan höjer andelen behöriga från 71 till 85 procent.", ["71 till 85 procent"]),
        ("Skolan utökar från två kurser till fem kurser.", ["två kurser till fem kurser"]),
        ("Nämnden höjer bidraget från 200 000 kronor till 300 000 kronor.", ["200 000 kronor till 300 000 kronor"]),
        ("Skolan skickar två lärare till 20 kurser.", ["två lärare", "20 kurser"]),
        ("Skolan håller 24 kurser och tio läger.", ["24 kurser", "tio läger"]),
    ],
)
def test_a_range_is_one_quantity(text: str, found: list[str]) -> None:
    assert [text[slice(*one.span)] for one in analyse(text).quantities] == found


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            "från 71 till 85 procent",
            "från 71 till 80 procent",
            [("target_weakened", "från 71 till 85 procent", "från 71 till 80 procent")],
        ),
        ("till 85 procent", "från 71 till 85 procent", []),
        ("med 6 kurser", "från 6 till 12 kurser", [("target_strengthened", "6 kurser", "från 6 till 12 kurser")]),
        ("från 6 till 12 kurser", "snart", [("number_removed", "från 6 till 12 kurser", None)]),
    ],
)
def test_a_comparison_tells_a_range_as_one(before: str, after: str, told: list[tuple[str, str, str | None]]) -> None:
    first, second = (plan(2023, area(measure("a", formulering=f"Skolan utökar {text}."))) for text in (before, after))
    changes = [change for change in compare(first, second).changes if change.subject is Subject.NUMBER_IN_TEXT]
    assert [(change.kind.word, change.before, change.after) for change in changes] == told
