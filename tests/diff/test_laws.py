"""Laws of every comparison, tried on many small plans."""

from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from segplan.diff import MIRRORS, Comparison, Kind, Mark, compare
from segplan.diff.words import compare_words
from segplan.lineage import Manner, Outcome
from segplan.model.plan import Plan
from support.plan_strategies import plans
from support.plan_values import series


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
            change.kind.word,
            ",".join(sorted(name.identifier for name in change.measures_before)),
            ",".join(sorted(name.identifier for name in change.measures_after)),
            "" if change.subject.is_about_lineage else f"{change.before} {change.after}",
        )
        for change in comparison.changes
    )


def told(comparison: Comparison) -> Counter[tuple[Any, ...]]:
    """Give every change by what is to be mirrored of it; what became of whole measures has no values."""
    return Counter(
        (
            "end or beginning" if change.kind in ENDS else change.kind,
            frozenset(name.identifier for name in change.measures_before),
            frozenset(name.identifier for name in change.measures_after),
            change.field,
            () if change.subject.is_about_lineage else (change.before, change.after),
            None if change.kind in ENDS else change.severity,
        )
        for change in comparison.changes
    )


def mirrored(told_changes: Counter[tuple[Any, ...]]) -> Counter[tuple[Any, ...]]:
    return Counter(
        {
            (
                kind if isinstance(kind, str) else next(iter(MIRRORS[kind])),
                after,
                before,
                field,
                values[::-1],
                severity and severity.mirror,
            ): number
            for (kind, before, after, field, values, severity), number in told_changes.items()
        }
    )


ENDS = {Kind.ADDED, *MIRRORS[Kind.ADDED]}


@given(plans(2023), plans(2023))
def test_two_versions_of_a_year_mirror_each_other(one: Plan, other: Plan) -> None:
    assert told(compare(one, other)) == mirrored(told(compare(other, one)))


@given(plans(2022), plans(2023, 2022))
def test_two_years_mirror_each_other(one: Plan, other: Plan) -> None:
    forward, backward = compare(one, other), compare(other, one)
    assert told(forward) == mirrored(told(backward))
    assert_account_adds_up(backward)


@given(plans(2022), plans(2023, 2022), plans(2025, 2022, 2023))
def test_years_with_a_gap_mirror_each_other(first: Plan, second: Plan, third: Plan) -> None:
    known = series(first, second, third)
    assert told(compare(first, third, known)) == mirrored(told(compare(third, first, known)))


@given(plans(2023), plans(2023))
def test_between_two_versions_of_a_year_a_vanished_measure_is_unaccounted(one: Plan, other: Plan) -> None:
    comparison = compare(one, other)
    kept = {measure.identifier for measure in other.measures}
    vanished = {measure.identifier for measure in one.measures} - kept
    ended = [change for change in comparison.changes if change.kind in MIRRORS[Kind.ADDED]]
    assert {change.kind for change in ended} <= {Kind.UNACCOUNTED}
    assert {change.measures_before[0].identifier for change in ended} == vanished


@given(plans(2022), plans(2023, 2022))
def test_fingerprints_are_unique_and_stable(before: Plan, after: Plan) -> None:
    prints = [change.fingerprint for change in compare(before, after).changes]
    assert len(set(prints)) == len(prints)
    assert prints == [change.fingerprint for change in compare(before, after).changes]


WORDS = st.lists(st.sampled_from(["skolan", "håller", "tio", "3\u00a0000", "kurser,", "–", "lov."]), max_size=12)


@given(WORDS, WORDS)
def test_the_pieces_of_two_texts_are_the_texts(before: list[str], after: list[str]) -> None:
    pieces = compare_words(" ".join(before), " ".join(after))
    assert _side(pieces, Mark.REMOVED) == " ".join(before)
    assert _side(pieces, Mark.ADDED) == " ".join(after)


def _side(pieces: Any, mark: Mark) -> str:
    return " ".join(piece.text for piece in pieces if piece.mark in (mark, Mark.EQUAL) and piece.text)
