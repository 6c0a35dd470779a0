"""Rules on lineage follow the replaced plan across gap years and are silent when it cannot be read."""

import pytest

from segplan.findings import Severity
from support.small_project import findings_alone, findings_of, plan_with

LIBRARY = "id: läxhjälp\nrubrik: Läxhjälp på biblioteket"


def ongoing(year: int) -> str:
    """Give a follow-up that says that the measure is under way at the end of a year."""
    return f"\nuppföljning:\n  - datum: {year}-12-15\n    läge: pågår\n    resultat: En del.\n    återstår: Resten."


def test_a_plan_answers_for_the_plan_that_it_replaces_across_a_gap_year() -> None:
    plans = {"2023": plan_with(2023, measure=LIBRARY), "2025": plan_with(2025, "ersätter: 2023")}
    (found,) = findings_of("SP601", plans)
    assert (found.plan, found.route) == ("2025", "ersätter")
    assert [related.location.path for related in found.related] == ["plans/2023.yaml"]
    assert "läxhjälp" in found.remedy


def test_every_unaccounted_measure_is_told_once() -> None:
    item = '- id: {0}\n  nr: "1.{1}"\n  rubrik: Kurs {1}\n  formulering: Kulturskolan håller {1} kurser.\n'
    earlier = plan_with(2022, measures="".join(item.format(f"kurs-{n}", n) for n in (1, 2, 3)))
    later = plan_with(2023, "ersätter: 2022", "id: kurs-2")
    found = findings_of("SP601", {"2022": earlier, "2023": later})
    assert [one.message for one in found] == [
        "”Kurs 1” (1.1) i planen för 2022 är varken förd vidare eller avslutad",
        "”Kurs 3” (1.3) i planen för 2022 är varken förd vidare eller avslutad",
    ]


def test_the_related_place_is_found_in_a_file_that_is_not_named_after_its_year() -> None:
    plans = {"plan-2022": plan_with(2022, measure=LIBRARY), "plan-2023": plan_with(2023, "ersätter: 2022")}
    (found,) = findings_of("SP601", plans)
    assert found.related[0].location.path == "plans/plan-2022.yaml"


def test_a_draft_that_is_not_complete_is_warned() -> None:
    draft = plan_with(2023, "ersätter: 2022\nplanstatus: utkast")
    (found,) = findings_of("SP601", {"2022": plan_with(2022, measure=LIBRARY), "2023": draft})
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize("code", ["SP601", "SP602", "SP604", "SP608", "SP611", "SP612"])
def test_a_replaced_plan_that_cannot_be_read_silences_what_needs_it(code: str) -> None:
    dropped = "förs_inte_vidare:\n  - {plan: 2022, id: läxhjälp, orsak: genomförd, motivering: Klart.}"
    plans = {"2022": "formatversion: [", "2023": plan_with(2023, "ersätter: 2022\n" + dropped)}
    assert findings_of(code, plans) == []


@pytest.mark.parametrize("code", ["SP601", "SP604", "SP607", "SP608", "SP611"])
def test_a_file_read_alone_is_not_asked_for_its_neighbours(code: str) -> None:
    came_from = "föregångare:\n  - {plan: 2022, id: läxhjälp, förändring: sammanslagen, skäl: Samma lokal.}"
    assert findings_alone(code, plan_with(2023, "ersätter: 2022", came_from)) == []


def test_a_plan_that_replaces_itself_is_told_once_and_breaks_nothing() -> None:
    plans = {"2023": plan_with(2023, "ersätter: 2023")}
    assert len(findings_of("SP605", plans)) == 1
    for code in ("SP601", "SP602", "SP513", "SP608", "SP612"):
        assert findings_of(code, plans) == [], code


def test_a_year_that_another_plan_says_is_missing_may_be_named() -> None:
    came_from = "föregångare:\n  - {plan: 2021, id: läxhjälp, förändring: omarbetad, skäl: Fler.}"
    first = "ersätter: {plan: 2021, fil_saknas: ja}"
    told = {"2022": plan_with(2022, first), "2023": plan_with(2023, "ersätter: 2022", came_from)}
    untold = {"2022": plan_with(2022), "2023": plan_with(2023, "ersätter: 2022", came_from)}
    assert findings_of("SP604", told) == []
    assert [found.message for found in findings_of("SP604", untold)] == ["Planen för 2021 finns inte i planmappen"]


def test_a_misspelt_predecessor_is_met_with_a_suggestion() -> None:
    came_from = "föregångare:\n  - {plan: 2022, id: läxhjelp, förändring: fortsätter}"
    plans = {"2022": plan_with(2022, measure=LIBRARY), "2023": plan_with(2023, "ersätter: 2022", came_from)}
    (found,) = findings_of("SP604", plans)
    assert "menade du ”läxhjälp”?" in found.message


def test_the_part_that_kept_its_identifier_counts_as_a_part() -> None:
    item = '- id: {0}\n  nr: "1.{1}"\n  rubrik: Kurs {1}\n  formulering: Kulturskolan håller {1} kurser.\n'
    split = "  föregångare:\n    - {plan: 2022, id: kurser, förändring: delad, skäl: Två ansvariga.}\n"
    measures = item.format("kurser", 1) + item.format("lokaler", 2) + split
    plans = {"2022": plan_with(2022, measure="id: kurser"), "2023": plan_with(2023, "ersätter: 2022", "", measures)}
    assert findings_of("SP606", plans) == []


def test_the_same_identifier_counts_as_one_of_the_merged() -> None:
    item = '- id: {0}\n  nr: "1.{1}"\n  rubrik: Kurs {1}\n  formulering: Kulturskolan håller {1} kurser.\n'
    merged = "id: kurser\nföregångare:\n  - {plan: 2022, id: lokaler, förändring: sammanslagen, skäl: Samma ansvarig.}"
    earlier = plan_with(2022, measures=item.format("kurser", 1) + item.format("lokaler", 2))
    assert findings_of("SP607", {"2022": earlier, "2023": plan_with(2023, "ersätter: 2022", merged)}) == []


def test_a_measure_that_was_gone_in_between_may_point_further_back() -> None:
    came_back = "föregångare:\n  - {plan: 2021, id: läxhjälp, förändring: omarbetad, skäl: Åter efter ett år.}"
    plans = {
        "2021": plan_with(2021, measure=LIBRARY),
        "2022": plan_with(2022, "ersätter: 2021"),
        "2023": plan_with(2023, "ersätter: 2022", came_back),
    }
    assert findings_of("SP610", plans) == []
    under_way = "id: studiestöd\nföregångare:\n  - {plan: 2021, id: läxhjälp, förändring: fortsätter}"
    plans["2022"] = plan_with(2022, "ersätter: 2021", under_way)
    (found,) = findings_of("SP610", plans)
    assert found.remedy == "Skriv plan: 2022 och id: studiestöd."


def test_a_new_closing_criterion_is_something_new_to_reach() -> None:
    reworded = "föregångare:\n  - {plan: 2022, id: prova-på-kurser, förändring: omarbetad, skäl: Fler kurser.}\n"
    earlier = plan_with(2022, measure=ongoing(2022)[1:])
    same = plan_with(2023, "ersätter: 2022", reworded + ongoing(2023)[1:])
    new = plan_with(2023, "ersätter: 2022", reworded + "slutkriterium: 40 kurser har hållits." + ongoing(2023))
    (found,) = findings_of("SP513", {"2022": earlier, "2023": same})
    assert found.related[0].location.path == "plans/2022.yaml"
    assert findings_of("SP513", {"2022": earlier, "2023": new}) == []


def test_an_unchanged_measure_with_a_reason_is_explained() -> None:
    not_started = "uppföljning:\n  - datum: 2022-12-15\n    läge: ej_påbörjad\n    avvikelse: Ingen lärare fanns."
    went_on = "föregångare:\n  - plan: 2022\n    id: prova-på-kurser\n    förändring: fortsätter"
    earlier = plan_with(2022, measure=not_started)
    silent = plan_with(2023, "ersätter: 2022", went_on)
    explained = plan_with(2023, "ersätter: 2022", went_on + "\n    skäl: En lärare är anställd från augusti.")
    assert len(findings_of("SP612", {"2022": earlier, "2023": silent})) == 1
    assert findings_of("SP612", {"2022": earlier, "2023": explained}) == []


def test_a_plan_that_nobody_followed_up_does_not_make_every_measure_suspect() -> None:
    plans = {"2022": plan_with(2022), "2023": plan_with(2023, "ersätter: 2022")}
    assert findings_of("SP612", plans) == []
