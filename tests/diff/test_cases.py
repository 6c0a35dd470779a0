"""Hard cases: many things at once, mergers across areas, areas that change, and the plan itself."""

import pytest

from segplan.diff import Change, Comparison, Subject, compare
from segplan.lineage import Manner, Outcome
from segplan.reports.changes_markdown import changes_markdown
from segplan.reports.changes_text import changes_text
from segplan.reports.styled import plain_text
from support.plan_values import area, comes_of, measure, plan, series


def told(comparison: Comparison) -> list[tuple[str, str | None, str | None]]:
    return [(change.subject.name, change.before, change.after) for change in comparison.differences]


def of_kind(comparison: Comparison, kind: Subject) -> list[Change]:
    return [change for change in comparison.changes if change.subject is kind]


def test_a_split_with_rewording_renumbering_and_a_move_at_once() -> None:
    first = plan(2022, area(measure("a", "1.1", rubrik="Lov och helg", formulering="Tio kurser hålls på lov.")))
    stays = measure(
        "a",
        "1.2",
        rubrik="Lov",
        formulering="Sex kurser hålls på lov.",
        föregångare=comes_of("a", year=2022, how="delad", reason="Lov och helg skiljs åt."),
    )
    leaves = measure(
        "b", "2.1", rubrik="Helg", formulering="Fyra kurser.", föregångare=comes_of("a", year=2022, how="delad")
    )
    second = plan(2023, area(stays), area(leaves, number=2, name="Skola"), ersätter=2022)
    comparison = compare(first, second)
    splits = of_kind(comparison, Subject.SPLIT)
    assert [split.measures_after[0].identifier for split in splits] == ["a", "b"]
    assert [split.reasons for split in splits] == [("Lov och helg skiljs åt.",), ()]
    assert told(comparison)[2:] == [
        ("AREA", None, "2 Skola"),
        ("NUMBER", "1.1", "1.2"),
        ("HEADING", "Lov och helg", "Lov"),
        ("WORDING", "Tio kurser hålls på lov.", "Sex kurser hålls på lov."),
        ("NUMBER_IN_TEXT", "Tio kurser", "Sex kurser"),
        ("MOVED", "1 En rikare fritid", "2 Skola"),
        ("NUMBER", "1.1", "2.1"),
        ("HEADING", "Lov och helg", "Helg"),
        ("WORDING", "Tio kurser hålls på lov.", "Fyra kurser."),
        ("NUMBER_IN_TEXT", "Tio kurser", "Fyra kurser"),
    ]
    assert comparison.account.outcomes[Outcome.SPLIT] == 1
    assert comparison.account.manners[Manner.SPLIT] == 2


def test_a_merger_across_areas_is_a_move_of_the_one_that_came_from_elsewhere() -> None:
    first = plan(2022, area(measure("a", "1.1")), area(measure("b", "2.1"), number=2, name="Skola"))
    one = measure("c", "1.1", föregångare=comes_of("a", "b", year=2022, how="sammanslagen"))
    second = plan(2023, area(one), area(number=2, name="Skola"), ersätter=2022)
    comparison = compare(first, second)
    mergers = of_kind(comparison, Subject.MERGED)
    assert [merger.measures_before[0].identifier for merger in mergers] == ["a", "b"]
    (moved,) = of_kind(comparison, Subject.MOVED)
    assert [name.identifier for name in moved.measures_before] == ["b"]


def test_a_renamed_area_does_not_move_its_measures() -> None:
    first = plan(2022, area(measure("a", "1.1"), measure("b", "1.2"), name="Fritid", number=1))
    second = plan(2023, area(measure("a", "2.1"), measure("b", "2.2"), name="Kultur", number=2), ersätter=2022)
    assert told(compare(first, second)) == [
        ("AREA_NAME", "Fritid", "Kultur"),
        ("AREA_NUMBER", "1", "2"),
        ("NUMBER", "1.1", "2.1"),
        ("NUMBER", "1.2", "2.2"),
    ]


def test_an_area_with_the_same_number_and_other_measures_is_another_area() -> None:
    first = plan(2022, area(measure("a"), name="Fritid"))
    second = plan(2023, area(measure("b"), name="Trygghet"), ersätter=2022)
    assert told(compare(first, second)) == [
        ("UNACCOUNTED", "Förvaltningen gör a.", None),
        ("NEW", None, "Förvaltningen gör b."),
        ("AREA", None, "1 Trygghet"),
        ("AREA", "1 Fritid", None),
    ]


def test_renumbering_alone_is_no_removal_and_no_rewording() -> None:
    first = plan(2022, area(measure("a", "1.1"), measure("b", "1.2")))
    second = plan(2023, area(measure("b", "1.1"), measure("a", "1.2")), ersätter=2022)
    comparison = compare(first, second)
    assert {change.subject for change in comparison.differences} == {Subject.NUMBER}
    assert comparison.account.outcomes[Outcome.CARRIED_ON] == 2
    assert comparison.account.unchanged == 0


def test_a_measure_with_other_words_is_reworded_whatever_the_plan_calls_it() -> None:
    first = plan(2022, area(measure("a", formulering="Tio kurser.")))
    second = plan(2023, area(measure("a", formulering="Sex kurser.")), ersätter=2022)
    comparison = compare(first, second)
    assert comparison.account.outcomes[Outcome.REWORDED] == 1
    assert comparison.account.manners[Manner.REWORDED] == 1


def test_a_gap_year_is_crossed_with_the_reasons_of_the_way() -> None:
    first = plan(2022, area(measure("a", mått={"målvärde": 24})))
    second = plan(
        2023, area(measure("b", föregångare=comes_of("a", year=2022, how="omarbetad", reason="Ett."))), ersätter=2022
    )
    third = plan(2025, area(measure("b", mått={"målvärde": 12})), ersätter=2023)
    comparison = compare(first, third, series(first, second, third))
    (target,) = of_kind(comparison, Subject.TARGET)
    assert (target.before, target.after, target.reasons) == ("24", "12", ("Ett.",))


def test_an_end_on_the_way_tells_under_what_name_and_where_it_is_accounted_for() -> None:
    first = plan(2022, area(measure("a")))
    second = plan(2023, area(measure("b", föregångare=comes_of("a", year=2022, how="omarbetad"))), ersätter=2022)
    ended = [{"plan": 2023, "id": "b", "orsak": "avbruten", "motivering": "Pengarna tog slut."}]
    third = plan(2025, area(), ersätter=2023, förs_inte_vidare=ended)
    (change, *_) = compare(first, third, series(first, second, third)).changes
    assert change.subject is Subject.STOPPED
    assert change.reasons == ("Som ”Rubrik b” i planen för 2023. Enligt planen för 2025: avbruten. Pengarna tog slut.",)
    assert change.places_after[0].route == ("förs_inte_vidare", 0)


def test_the_plan_itself_is_compared() -> None:
    decision = {"slag": "fastställelse", "datum": "2022-01-10"}
    before = {
        "ärende": {"beslut": [{**decision, "beslutsfattare": "kommunstyrelsen"}]},
        "samordningsansvarig": {"funktion": "strateg"},
        "ben": [{"id": one, "beskrivning": one} for one in ("minska", "kvar", "bytt")],
        "syfte": "Att minska.",
        "giltighetstid": {"från": "2022-01-01", "till": "2022-12-31"},
    }
    after = {
        "ärende": {"beslut": [{**decision, "beslutsfattare": "kommunfullmäktige"}]},
        "samordningsansvarig": {"funktion": "chef"},
        "ben": [
            {"id": "stärka", "beskrivning": "Stärka"},
            {"id": "kvar", "beskrivning": "kvar"},
            {"id": "bytt", "beskrivning": "nytt"},
        ],
        "bakgrund": "Kommunen växer.",
        "planstatus": "utkast",
        "titel": "Plan 2023",
        "områdesbenämning": "målområde",
        "ersätter": 2022,
    }
    first = plan(2022, **before)
    assert told(compare(first, plan(2023, **after))) == [
        ("TITLE", "Åtgärdsplan", "Plan"),
        ("STATUS", "fastställd", "utkast"),
        ("VALIDITY", "1\u00a0januari\u00a02022 till 31\u00a0december\u00a02022", None),
        ("ADOPTED_BY", "kommunstyrelsen", "kommunfullmäktige"),
        ("COORDINATOR", "strateg", "chef"),
        ("LEG", "bytt", "nytt"),
        ("LEG", None, "Stärka"),
        ("LEG", "minska", None),
        ("AREA_TERM", "område", "målområde"),
        ("PURPOSE", "Att minska.", None),
        ("BACKGROUND", None, "Kommunen växer."),
    ]


@pytest.mark.parametrize(
    ("year", "status", "told_of"), [(2023, "utkast", False), (2023, "fastställd", True), (2022, "utkast", True)]
)
def test_a_draft_for_another_year_does_not_take_the_decision_away(year: int, status: str, told_of: bool) -> None:
    decision = {"slag": "fastställelse", "beslutsfattare": "kommunstyrelsen", "datum": "2022-01-20"}
    decided = plan(2022, ärende={"beslut": [decision]})
    changes = compare(decided, plan(year, planstatus=status)).changes
    assert (Subject.ADOPTED_BY in [change.subject for change in changes]) is told_of


def test_what_is_gravest_comes_first() -> None:
    first = plan(2022, area(measure("gjord"), measure("borta"), measure("delad")))
    parts = [measure(one, föregångare=comes_of("delad", year=2022, how="delad")) for one in ("x", "y")]
    done = [{"plan": 2022, "id": "gjord", "orsak": "genomförd"}]
    second = plan(2023, area(*parts, measure("ny")), ersätter=2022, förs_inte_vidare=done)
    kinds = [change.subject.name for change in compare(first, second).changes if change.subject.is_about_lineage]
    assert kinds == ["UNACCOUNTED", "DONE", "SPLIT", "SPLIT", "NEW"]


def test_an_area_without_measures_is_known_by_its_number() -> None:
    first = plan(2022, area(name="Fritid"), area(number=2, name="Skola"))
    second = plan(2023, area(name="Kultur"), area(measure("a"), number=3, name="Arbete"), ersätter=2022)
    assert told(compare(first, second))[1:] == [
        ("AREA_NAME", "Fritid", "Kultur"),
        ("AREA", None, "3 Arbete"),
        ("AREA", "2 Skola", None),
    ]


def test_what_was_lost_on_the_way_is_told_under_its_later_name() -> None:
    first = plan(2022, area(measure("a"), measure("x")))
    second = plan(2023, area(measure("b", föregångare=comes_of("a", year=2022, how="omarbetad"))), ersätter=2022)
    third = plan(2025, area(), ersätter=2023)
    lost, gone, *_ = compare(first, third, series(first, second, third)).changes
    assert lost.reasons == ("Som ”Rubrik b” i planen för 2023. Saknas därefter utan redovisning.",)
    assert gone.reasons == ()


def test_an_area_that_is_divided_in_halves_is_neither_of_them() -> None:
    first = plan(2022, area(measure("a", "1.1"), measure("b", "1.2"), name="Fritid och skola"))
    second = plan(
        2023, area(measure("a", "1.1"), name="Fritid"), area(measure("b", "2.1"), number=2, name="Skola"), ersätter=2022
    )
    kinds = [change.subject for change in compare(first, second).changes]
    assert kinds.count(Subject.MOVED) == 2
    assert Subject.AREA_NAME not in kinds


def test_a_measure_that_returns_tells_which_one_it_comes_of() -> None:
    first = plan(2022, area(measure("a", "1.10")))
    second = plan(2023, area(), ersätter=2022, förs_inte_vidare=[{"plan": 2022, "id": "a", "orsak": "genomförd"}])
    back = measure("b", föregångare=comes_of("a", "x", year=2022, how="omarbetad", reason="Val igen."))
    third = plan(2025, area(back), ersätter=2023)
    comparison = compare(second, third, series(first, second, third))
    (change,) = of_kind(comparison, Subject.RETURNED)
    assert change.comes_of == "1.10 i planen för 2022 och ”x” i planen för 2022"
    assert change.reasons == ("Val igen.",)
    assert comparison.account.manners[Manner.RETURNED] == 1
    assert comparison.account.manners[Manner.NEW] == 0
    text = plain_text(changes_text(comparison, (), 100))
    assert "= 1  är ny och kommer av en åtgärd i en äldre plan\n" in text
    assert " – ny i planen för 2025, kommer av 1.10 i planen för 2022" in text
    assert "kommer av 1.10 i planen för 2022" in changes_markdown(comparison, ())
