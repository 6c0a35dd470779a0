"""A measure is followed by what the plans say of it, from one plan or through several."""

import pytest

from segplan.lineage import Lineage, Manner, Outcome, trace
from segplan.model.measure import Transition
from support.plan_values import area, comes_of, measure, plan, series


def outcomes(lineage: Lineage) -> dict[str, Outcome]:
    return {fate.measure.measure.identifier: fate.outcome for fate in lineage.fates}


def manners(lineage: Lineage) -> dict[str, Manner]:
    return {one.measure.measure.identifier: one.manner for one in lineage.arrivals}


def pairs(lineage: Lineage) -> set[tuple[str, str]]:
    return {(link.before.measure.identifier, link.after.measure.identifier) for link in lineage.links}


def test_the_same_identifier_in_the_replaced_plan_is_carried_on_whatever_its_number() -> None:
    before = plan(2022, area(measure("a", "1.1"), measure("b", "1.2")))
    after = plan(2023, area(measure("b", "1.1"), measure("a", "1.2")), ersätter=2022)
    lineage = trace(before, after)
    assert pairs(lineage) == {("a", "a"), ("b", "b")}
    assert set(outcomes(lineage).values()) == {Outcome.CARRIED_ON}


def test_the_same_number_and_heading_are_no_reason_to_join() -> None:
    before = plan(2022, area(measure("a", rubrik="Samma")))
    after = plan(2023, area(measure("b", rubrik="Samma")), ersätter=2022)
    lineage = trace(before, after)
    assert outcomes(lineage) == {"a": Outcome.UNACCOUNTED}
    assert manners(lineage) == {"b": Manner.NEW}


def test_a_stated_rewording_under_another_identifier() -> None:
    before = plan(2022, area(measure("a")))
    changed = measure("b", föregångare=comes_of("a", year=2022, how="omarbetad", reason="Antal anges."))
    lineage = trace(before, plan(2023, area(changed), ersätter=2022))
    assert outcomes(lineage) == {"a": Outcome.REWORDED}
    assert lineage.links[0].reasons == ("Antal anges.",)


def test_two_successors_are_a_split_whatever_the_plan_calls_it() -> None:
    before = plan(2022, area(measure("a")))
    parts = [measure(one, föregångare=comes_of("a", year=2022, how="fortsätter")) for one in ("b", "c")]
    lineage = trace(before, plan(2023, area(*parts), ersätter=2022))
    assert outcomes(lineage) == {"a": Outcome.SPLIT}
    assert manners(lineage) == {"b": Manner.SPLIT, "c": Manner.SPLIT}


def test_a_part_that_keeps_the_identifier_is_part_of_the_split() -> None:
    before = plan(2022, area(measure("a")))
    other = measure("b", föregångare=comes_of("a", year=2022, how="delad"))
    lineage = trace(before, plan(2023, area(measure("a"), other), ersätter=2022))
    assert pairs(lineage) == {("a", "a"), ("a", "b")}
    assert outcomes(lineage) == {"a": Outcome.SPLIT}


def test_two_predecessors_are_a_merger() -> None:
    before = plan(2022, area(measure("a"), measure("b")))
    one = measure("a", föregångare=comes_of("b", year=2022, how="fortsätter"))
    lineage = trace(before, plan(2023, area(one), ersätter=2022))
    assert outcomes(lineage) == {"a": Outcome.MERGED, "b": Outcome.MERGED}
    assert manners(lineage) == {"a": Manner.MERGED}


@pytest.mark.parametrize(
    ("reason", "outcome"),
    [
        ("genomförd", Outcome.DONE),
        ("övergår_i_ordinarie_verksamhet", Outcome.ORDINARY_OPERATIONS),
        ("avbruten", Outcome.STOPPED),
        ("inte_aktuell", Outcome.NOT_RELEVANT),
        ("okänt", Outcome.UNKNOWN),
    ],
)
def test_an_account_of_what_is_not_carried_on(reason: str, outcome: Outcome) -> None:
    dropped = [{"plan": 2022, "id": "a", "orsak": reason}]
    lineage = trace(plan(2022, area(measure("a"))), plan(2023, area(), ersätter=2022, förs_inte_vidare=dropped))
    assert outcomes(lineage) == {"a": outcome}
    assert lineage.fates[0].endings[0].route == ("förs_inte_vidare", 0)


def test_a_gap_year_is_passed_through() -> None:
    first = plan(2022, area(measure("a")))
    second = plan(
        2023, area(measure("b", föregångare=comes_of("a", year=2022, how="omarbetad", reason="Ett."))), ersätter=2022
    )
    third = plan(
        2025, area(measure("c", föregångare=comes_of("b", year=2023, how="fortsätter", reason="Två."))), ersätter=2023
    )
    lineage = trace(first, third, series(first, second, third))
    assert pairs(lineage) == {("a", "c")}
    link = lineage.links[0]
    assert (link.transition, link.through, link.reasons) == (Transition.REWORDED, (2023,), ("Ett.", "Två."))


def test_a_split_and_an_end_on_the_way_are_both_remembered() -> None:
    first = plan(2022, area(measure("a")))
    parts = [measure(one, föregångare=comes_of("a", year=2022, how="delad")) for one in ("b", "c", "d")]
    second = plan(2023, area(*parts), ersätter=2022)
    done = [{"plan": 2023, "id": "c", "orsak": "genomförd"}]
    third = plan(2025, area(measure("b")), ersätter=2023, förs_inte_vidare=done)
    (fate,) = trace(first, third, series(first, second, third)).fates
    assert fate.outcome is Outcome.SPLIT
    assert [ending.ended.measure.measure.identifier for ending in fate.endings] == ["c"]
    assert [part.measure.measure.identifier for part in fate.lost] == ["d"]


def test_parts_that_ended_differently_get_the_gravest_account() -> None:
    first = plan(2022, area(measure("a")))
    parts = [measure(one, föregångare=comes_of("a", year=2022, how="delad")) for one in ("b", "c")]
    second = plan(2023, area(*parts), ersätter=2022)
    ends = [{"plan": 2023, "id": "b", "orsak": "avbruten"}, {"plan": 2023, "id": "c", "orsak": "genomförd"}]
    third = plan(2025, area(), ersätter=2023, förs_inte_vidare=ends)
    assert outcomes(trace(first, third, series(first, second, third))) == {"a": Outcome.STOPPED}
    half = plan(2025, area(), ersätter=2023, förs_inte_vidare=ends[1:])
    assert outcomes(trace(first, half, series(first, second, half))) == {"a": Outcome.UNACCOUNTED}


def test_parts_that_meet_again_are_one_reworded_measure() -> None:
    first = plan(2022, area(measure("a")))
    parts = [measure(one, föregångare=comes_of("a", year=2022, how="delad")) for one in ("b", "c")]
    second = plan(2023, area(*parts), ersätter=2022)
    one = measure("d", föregångare=comes_of("b", "c", year=2023, how="sammanslagen"))
    third = plan(2025, area(one), ersätter=2023)
    lineage = trace(first, third, series(first, second, third))
    assert outcomes(lineage) == {"a": Outcome.REWORDED}
    assert manners(lineage) == {"d": Manner.REWORDED}


def test_nothing_is_called_unaccounted_when_the_plan_between_is_missing() -> None:
    first = plan(2022, area(measure("a"), measure("b")))
    third = plan(2025, area(measure("b"), measure("c")), ersätter=2023)
    lineage = trace(first, third, series(first, third))
    assert lineage.missing == (2023,)
    assert outcomes(lineage) == {"a": Outcome.UNTRACEABLE, "b": Outcome.CARRIED_ON}
    assert manners(lineage) == {"b": Manner.CARRIED_ON, "c": Manner.UNTRACEABLE}
    assert all(fate.lost == () for fate in lineage.fates)


def test_a_measure_that_returns_under_its_permanent_identifier_is_the_same() -> None:
    first = plan(2022, area(measure("a")))
    second = plan(2023, area(), ersätter=2022)
    third = plan(2025, area(measure("a")), ersätter=2023)
    (fate,) = trace(first, third, series(first, second, third)).fates
    assert fate.outcome is Outcome.CARRIED_ON
    assert fate.lost == ()


def test_a_plan_between_that_nobody_built_on_is_passed_by() -> None:
    first = plan(2022, area(measure("a")))
    draft = plan(2023, area(measure("a"), measure("x")), ersätter=2022)
    third = plan(2024, area(measure("a")), ersätter=2022)
    lineage = trace(first, third, series(first, draft, third))
    assert lineage.links[0].through == ()
    assert lineage.fates[0].lost == ()


def test_a_plan_that_says_nothing_of_what_it_replaces_follows_the_nearest() -> None:
    first = plan(2022, area(measure("a")))
    second = plan(2023, area(measure("b", föregångare=comes_of("a", year=2022, how="omarbetad"))), ersätter=2022)
    third = plan(2024, area(measure("b")))
    assert pairs(trace(first, third, series(first, second, third))) == {("a", "b")}


def test_two_versions_of_one_year_are_joined_by_identifiers_alone() -> None:
    before = plan(2023, area(measure("a"), measure("b")), ersätter=2022)
    after = plan(2023, area(measure("b"), measure("c")), ersätter=2022)
    lineage = trace(before, after, series(plan(2022, area(measure("a"))), after))
    assert outcomes(lineage) == {"a": Outcome.UNACCOUNTED, "b": Outcome.CARRIED_ON}
    assert manners(lineage) == {"b": Manner.CARRIED_ON, "c": Manner.NEW}


def test_every_measure_has_one_fate_even_when_a_faulty_plan_repeats_an_identifier() -> None:
    before = plan(2022, area(measure("a", "1.1"), measure("a", "1.2")))
    after = plan(2023, area(measure("a", "1.1")), ersätter=2022)
    lineage = trace(before, after)
    assert [fate.outcome for fate in lineage.fates] == [Outcome.CARRIED_ON, Outcome.UNACCOUNTED]


def test_a_predecessor_that_is_not_there_joins_nothing() -> None:
    before = plan(2022, area(measure("a")))
    stray = comes_of("finns-inte", year=2022, how="fortsätter") + comes_of("b", year=2023, how="fortsätter")
    lineage = trace(before, plan(2023, area(measure("b", föregångare=stray)), ersätter=2022))
    assert manners(lineage) == {"b": Manner.NEW}


def test_the_older_plan_has_to_come_first() -> None:
    with pytest.raises(ValueError, match="order"):
        trace(plan(2023), plan(2022))


def test_several_plans_between_are_passed_in_the_order_of_their_years() -> None:
    first = plan(2020, area(measure("a")))
    middle = [plan(year, area(measure("a")), ersätter=year - 1) for year in (2021, 2022, 2023)]
    last = plan(2024, area(measure("a", föregångare=comes_of("a", year=2021, how="fortsätter"))), ersätter=2023)
    lineage = trace(first, last, series(last, *reversed(middle), first))
    assert lineage.links[0].through == (2021, 2022, 2023)


def test_a_predecessor_named_twice_is_one() -> None:
    before = plan(2022, area(measure("a")))
    twice = comes_of("a", "a", year=2022, how="fortsätter")
    (link,) = trace(before, plan(2023, area(measure("b", föregångare=twice)), ersätter=2022)).links
    assert link.transition is Transition.CONTINUED


def test_a_stated_predecessor_is_not_joined_once_more_by_its_identifier() -> None:
    before = plan(2022, area(measure("a")))
    stated = comes_of("a", year=2022, how="omarbetad")
    (link,) = trace(before, plan(2023, area(measure("a", föregångare=stated)), ersätter=2022)).links
    assert link.transition is Transition.REWORDED


def test_ways_that_split_and_meet_every_year_are_not_walked_one_by_one() -> None:
    names = ("a", "b", "c", "d")
    first = plan(2000, area(*(measure(one) for one in names)))
    later = [
        plan(
            year,
            area(*(measure(one, föregångare=comes_of(*names, year=year - 1, how="delad")) for one in names)),
            ersätter=year - 1,
        )
        for year in range(2001, 2041)
    ]
    lineage = trace(first, later[-1], series(first, *later))
    assert len(lineage.links) == 16
    assert {link.through for link in lineage.links} == {tuple(range(2001, 2040))}
    assert {link.transition for link in lineage.links} == {Transition.REWORDED}


def test_a_measure_that_comes_of_a_plan_before_the_earlier_one_returns() -> None:
    first = plan(2022, area(measure("a", "1.10")))
    second = plan(2023, area(), ersätter=2022, förs_inte_vidare=[{"plan": 2022, "id": "a", "orsak": "genomförd"}])
    back = measure("b", föregångare=comes_of("a", year=2022, how="omarbetad", reason="Val igen."))
    third = plan(2025, area(back, measure("c")), ersätter=2023)
    lineage = trace(second, third, series(first, second, third))
    assert manners(lineage) == {"b": Manner.RETURNED, "c": Manner.NEW}
    (ancestor,) = lineage.arrivals[0].ancestors
    assert (ancestor.year, ancestor.identifier, ancestor.reason) == (2022, "a", "Val igen.")
    assert ancestor.measure is not None
    assert ancestor.measure.measure.number == "1.10"


def test_a_measure_that_returned_in_a_plan_between_has_returned() -> None:
    back = measure("b", föregångare=comes_of("a", year=2021, how="omarbetad"))
    second = plan(2022, area())
    third = plan(2023, area(back), ersätter=2022)
    fourth = plan(2025, area(measure("b")), ersätter=2023)
    (arrival,) = trace(second, fourth, series(second, third, fourth)).arrivals
    assert arrival.manner is Manner.RETURNED
    assert arrival.ancestors[0].measure is None


def test_two_versions_of_a_year_have_no_gap_to_return_across() -> None:
    back = measure("b", föregångare=comes_of("a", year=2022, how="omarbetad"))
    assert manners(trace(plan(2023, area()), plan(2023, area(back)))) == {"b": Manner.NEW}
