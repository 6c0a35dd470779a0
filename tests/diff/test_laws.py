"""Laws of every comparison, tried on many small plans."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from segplan.diff import ChangeKind, Comparison, Form, Mark, compare
from segplan.diff.words import compare_words
from segplan.lineage import Manner, Outcome
from segplan.model.plan import Plan
from support.plan_values import area, comes_of, measure, plan, series

IDENTIFIERS = [f"m{index}" for index in range(6)]
AREAS = ["Fritid", "Skola", "Trygghet"]
TEXTS = ["Skolan håller tio kurser på lov.", "Skolan håller sex korta kurser på lov.", "Ta ställning till frågan."]

Made = dict[str, Any]


@st.composite
def measures(draw: st.DrawFn, identifier: str, earlier: list[int]) -> Made:
    keys: Made = {"formulering": draw(st.sampled_from(TEXTS))}
    keys["geografi"] = draw(st.lists(st.sampled_from(["öster", "väster", "norr"]), unique=True))
    if draw(st.booleans()):
        keys["ansvarig"] = {"förvaltning": draw(st.sampled_from(["KF", "SF"]))}
    if draw(st.booleans()):
        keys["tidplan"] = {"slut": draw(st.sampled_from(["2023-06-30", "2023-12-31"]))}
    if draw(st.booleans()):
        keys["okänt"] = ["ansvarig"]
    if draw(st.booleans()) and earlier:
        named = draw(st.lists(st.sampled_from(IDENTIFIERS), unique=True, max_size=2))
        how = draw(st.sampled_from(["fortsätter", "omarbetad", "delad", "sammanslagen"]))
        keys["föregångare"] = comes_of(*named, year=draw(st.sampled_from(earlier)), how=how)
    return measure(identifier, f"1.{draw(st.integers(1, 9))}", **keys)


@st.composite
def plans(draw: st.DrawFn, year: int, *earlier: int) -> Plan:
    chosen = draw(st.lists(st.sampled_from(IDENTIFIERS), unique=True))
    made = [(draw(st.sampled_from(AREAS)), draw(measures(one, list(earlier)))) for one in chosen]
    areas = [
        area(*(one for place, one in made if place == name), number=number, name=name)
        for number, name in enumerate(AREAS, 1)
    ]
    dropped = [
        {"plan": earlier[-1], "id": one, "orsak": draw(st.sampled_from(["genomförd", "avbruten", "okänt"]))}
        for one in (draw(st.lists(st.sampled_from(IDENTIFIERS), unique=True)) if earlier else [])
    ]
    keys = {"ersätter": earlier[-1], "förs_inte_vidare": dropped} if earlier else {}
    return plan(year, *areas, **keys)


def assert_account_adds_up(comparison: Comparison) -> None:
    account, lineage = comparison.account, comparison.lineage
    assert [fate.measure.measure for fate in lineage.fates] == list(comparison.before.measures)
    assert [arrival.measure.measure for arrival in lineage.arrivals] == list(comparison.after.measures)
    assert sum(account.outcomes.values()) == account.before == len(comparison.before.measures)
    assert sum(account.manners.values()) == account.after == len(comparison.after.measures)
    assert set(account.outcomes) == set(Outcome)
    assert set(account.manners) == set(Manner)
    for fate in lineage.fates:
        assert fate.outcome.lives_on == bool(fate.links)
    linked = {link.after.route for link in lineage.links}
    assert linked == {arrival.measure.route for arrival in lineage.arrivals if arrival.links}


@given(plans(2022))
def test_a_plan_does_not_differ_from_itself(one: Plan) -> None:
    comparison = compare(one, one)
    assert comparison.changes == ()
    assert comparison.account.unchanged == len(one.measures)


@given(plans(2022), plans(2023, 2022))
def test_every_measure_is_in_the_account_exactly_once(before: Plan, after: Plan) -> None:
    assert_account_adds_up(compare(before, after))


@given(plans(2022), plans(2023, 2022), plans(2025, 2022, 2023))
def test_the_account_adds_up_across_a_gap(first: Plan, second: Plan, third: Plan) -> None:
    assert_account_adds_up(compare(first, third, series(first, second, third)))
    broken = compare(first, third, series(first, third))
    assert_account_adds_up(broken)
    assert broken.account.outcomes[Outcome.UNACCOUNTED] == 0


@given(plans(2022), plans(2023, 2022), st.randoms(use_true_random=False))
def test_the_order_of_a_file_says_nothing(before: Plan, after: Plan, random: Any) -> None:
    def shuffled(one: Plan) -> Plan:
        areas = [part.model_copy(update={"measures": _shuffled(part.measures, random)}) for part in one.areas]
        return one.model_copy(update={"areas": _shuffled(areas, random)})

    assert compare(before, shuffled(before)).changes == ()
    original, reordered = compare(before, after), compare(shuffled(before), shuffled(after))
    assert _essence(original) == _essence(reordered)
    assert original.account == reordered.account


def _shuffled(parts: Any, random: Any) -> tuple[Any, ...]:
    listed = list(parts)
    random.shuffle(listed)
    return tuple(listed)


def _essence(comparison: Comparison) -> list[tuple[str, ...]]:
    return sorted(
        (
            change.kind.code,
            ",".join(sorted(name.identifier for name in change.measures_before)),
            ",".join(sorted(name.identifier for name in change.measures_after)),
            "" if change.kind.is_about_lineage else f"{change.before} {change.after}",
        )
        for change in comparison.changes
    )


@given(plans(2023), plans(2023))
def test_two_versions_of_a_year_mirror_each_other(one: Plan, other: Plan) -> None:
    def told(comparison: Comparison, *, mirrored: bool) -> set[tuple[Any, ...]]:
        return {
            (
                _mirror(change.kind) if mirrored else change.kind,
                (change.after, change.before) if mirrored else (change.before, change.after),
                _mirror_form(change.form) if mirrored else change.form,
                (change.measures_after or change.measures_before)[0].identifier
                if change.measures_after or change.measures_before
                else change.area,
            )
            for change in comparison.changes
        }

    assert told(compare(one, other), mirrored=False) == told(compare(other, one), mirrored=True)


def _mirror(kind: ChangeKind) -> ChangeKind:
    return {ChangeKind.UNACCOUNTED: ChangeKind.NEW, ChangeKind.NEW: ChangeKind.UNACCOUNTED}.get(kind, kind)


def _mirror_form(form: Form) -> Form:
    return {Form.ADDED: Form.REMOVED, Form.REMOVED: Form.ADDED}.get(form, form)


WORDS = st.lists(st.sampled_from(["skolan", "håller", "tio", "3\u00a0000", "kurser,", "–", "lov."]), max_size=12)


@given(WORDS, WORDS)
def test_the_pieces_of_two_texts_are_the_texts(before: list[str], after: list[str]) -> None:
    pieces = compare_words(" ".join(before), " ".join(after))
    assert _side(pieces, Mark.REMOVED) == " ".join(before)
    assert _side(pieces, Mark.ADDED) == " ".join(after)


def _side(pieces: Any, mark: Mark) -> str:
    return " ".join(piece.text for piece in pieces if piece.mark in (mark, Mark.EQUAL) and piece.text)
