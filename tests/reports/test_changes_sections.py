"""What the entries of a comparison show first, once, and gathered."""

from typing import Any

from segplan.diff import Comparison, Kind, Severity, compare
from segplan.reports.changes_outline import outline
from segplan.reports.changes_sections import notes_once
from segplan.reports.changes_short import shorten, without_repetition_in_texts
from support.plan_values import area, measure, plan

LATE = {"uppföljning": [{"datum": "2023-01-10", "läge": "pågår"}]}


def compared(before: dict[str, Any], after: dict[str, Any]) -> Comparison:
    return compare(plan(2022, area(measure("a", **before))), plan(2023, area(measure("a", **after)), ersätter=2022))


def test_what_decreases_comes_first_in_an_entry() -> None:
    before = {"formulering": "Skolan håller kurser.", "mått": {"målvärde": 9}}
    after = {"formulering": "Skolan ordnar läger.", "mått": {"målvärde": 8}}
    (section,) = outline(compared(before, after))
    assert [row.severity for row in section.rows] == [Severity.DECREASES, Severity.UNCHANGED]


def test_what_a_follow_up_says_is_told_once_for_a_measure() -> None:
    before = {"tidplan": {"slut": "2022-11-30"}, "mått": {"senast": "2022-10-31"}, **LATE}
    after = {"tidplan": {"slut": "2023-11-30"}, "mått": {"senast": "2023-10-31"}}
    changes = compared(before, after).differences
    assert len({change.note for change in changes}) == 1
    assert [bool(change.note) for change in notes_once(changes)] == [True, False]


def test_dates_that_follow_the_year_stand_in_a_section_of_their_own_that_the_short_view_only_counts() -> None:
    found = compared({"tidplan": {"slut": "2022-11-30"}}, {"tidplan": {"slut": "2023-11-30"}})
    (section,) = outline(found)
    assert [row.kind for row in section.rows] == [Kind.DEADLINE_FOLLOWS_YEAR]
    assert section.is_in_overview
    (short,) = shorten([section])
    assert (short.rows, short.entries[0].left_out) == ((), 1)


def test_a_number_in_a_text_is_told_by_the_target_that_changes_alike() -> None:
    before = {"formulering": "Skolan håller 3 000 kurser och tio läger.", "mått": {"målvärde": 3000}}
    after = {"formulering": "Skolan håller 2 000 kurser och sex läger.", "mått": {"målvärde": 2000}}
    weaker = [one for one in compared(before, after).differences if one.kind is Kind.TARGET_WEAKENED]
    assert len(weaker) == 3
    assert [one.before for one in without_repetition_in_texts(weaker)] == ["tio läger", "3\u00a0000"]


def test_a_number_in_words_and_the_same_in_digits_are_told_once() -> None:
    texts = ("Skolan håller {} kurser.", "{} kurser är hållna.")
    before, after = (
        {"formulering": texts[0].format(word), "slutkriterium": texts[1].format(digits)}
        for word, digits in (("tolv", "12"), ("nio", "9"))
    )
    weaker = [one for one in compared(before, after).differences if one.kind is Kind.TARGET_WEAKENED]
    assert len(weaker) == 2
    assert [one.before for one in without_repetition_in_texts(weaker)] == ["tolv kurser"]
    metrics = ({"mått": {"måttenhet": "kurser", "målvärde": value}} for value in (12, 9))
    told = compared(*({**one, **metric} for one, metric in zip((before, after), metrics, strict=True))).differences
    weaker = [one for one in told if one.kind is Kind.TARGET_WEAKENED]
    assert [one.before for one in without_repetition_in_texts(weaker)] == ["12 kurser"]


def test_a_number_at_least_is_not_told_by_a_target_that_is_new() -> None:
    before = {"formulering": "Skolan håller minst nio kurser."}
    after = {"formulering": "Skolan håller tolv kurser.", "mått": {"målvärde": 12}}
    told = without_repetition_in_texts(compared(before, after).differences)
    assert "minst nio kurser" in [one.before for one in told]
