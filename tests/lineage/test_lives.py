"""A measure's life goes back to all that it comes of and on to all that comes of it."""

from segplan.lineage import Part, follow_life
from segplan.model.plan import Plan
from segplan.model.view import measures_of
from support.plan_values import area, comes_of, measure, plan

FIRST = plan(2022, area(measure("a"), measure("b", "1.2"), measure("x", "1.3")))
SECOND = plan(
    2023,
    area(
        measure("ab", föregångare=comes_of("a", "b", year=2022, how="sammanslagen", reason="Samma sak.")),
        measure("x", "1.2"),
    ),
    ersätter=2022,
)
THIRD = plan(
    2025,
    area(
        measure("c", föregångare=comes_of("ab", year=2023, how="delad")),
        measure("d", "1.2", föregångare=comes_of("ab", year=2023, how="delad")),
        measure("e", "1.3", föregångare=comes_of("x", year=2022, how="omarbetad")),
    ),
    ersätter=2023,
)
PLANS = {one.year: one for one in (FIRST, SECOND, THIRD)}


def part(one: Plan, identifier: str) -> Part:
    return next(Part(one.year, at) for at in measures_of(one) if at.measure.identifier == identifier)


def names(parts: tuple[Part, ...]) -> list[str]:
    return [f"{one.year}:{one.measure.measure.identifier}" for one in parts]


def test_a_life_goes_back_through_a_merger_and_on_through_a_split() -> None:
    lives = follow_life(part(SECOND, "ab"), PLANS)
    assert names(lives.parts) == ["2022:a", "2022:b", "2023:ab", "2025:c", "2025:d"]
    assert names(lives.living) == ["2025:c", "2025:d"]
    assert [one.reason for one in lives.passages] == ["Samma sak.", "Samma sak.", None, None]
    assert not lives.lost
    assert not lives.endings


def test_the_other_parts_of_a_split_are_not_the_life_of_one() -> None:
    assert names(follow_life(part(THIRD, "c"), PLANS).parts) == ["2022:a", "2022:b", "2023:ab", "2025:c"]


def test_a_gap_year_is_passed_when_the_plan_between_has_it_too() -> None:
    lives = follow_life(part(FIRST, "x"), PLANS)
    assert names(lives.parts) == ["2022:x", "2023:x", "2025:e"]
    assert names(lives.lost) == ["2023:x"]


def test_an_account_ends_a_life_and_silence_is_told() -> None:
    ended = [{"plan": 2022, "id": "a", "orsak": "avbruten"}]
    plans = {2022: FIRST, 2023: plan(2023, area(), ersätter=2022, förs_inte_vidare=ended)}
    assert [one.entry.identifier for one in follow_life(part(FIRST, "a"), plans).endings] == ["a"]
    assert names(follow_life(part(FIRST, "b"), plans).lost) == ["2022:b"]
    assert follow_life(part(FIRST, "b"), plans).living == ()


def test_the_newest_plan_is_still_to_come() -> None:
    lives = follow_life(part(THIRD, "e"), {2025: THIRD})
    assert (names(lives.parts), lives.lost) == (["2025:e"], ())
