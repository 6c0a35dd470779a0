"""The short view shows what alters the commitment, and counts the rest."""

from typing import Any

import pytest

from segplan.diff import Comparison, Severity, compare
from segplan.reports.changes_outline import outline
from segplan.reports.changes_sections import Entry, Section
from segplan.reports.changes_short import shorten
from segplan.reports.changes_text import changes_text
from segplan.reports.styled import plain_text
from support.comparison_case import comparison
from support.plan_values import area, comes_of, measure, plan

LONG = "Kulturförvaltningen redovisar för nämnden hur tiderna i hallarna fördelas mellan stadsdelarna. " * 4


def compared(before: dict[str, Any], after: dict[str, Any]) -> Comparison:
    return compare(plan(2022, area(measure("a", **before))), plan(2023, area(measure("a", **after)), ersätter=2022))


def shown(one: Comparison, width: int = 80) -> str:
    return plain_text(changes_text(one, (), width)).replace("\u00a0", " ")


def entries(sections: list[Section]) -> list[Entry]:
    return [one for section in sections for entry in section.entries for one in entry.with_parts()]


def test_every_row_is_shown_counted_or_told_by_a_title() -> None:
    whole = outline(comparison())
    for full, short in zip(entries(whole), entries(shorten(whole)), strict=True):
        headings = sum(row.subject.name == "HEADING" for row in full.rows)
        assert len(full.rows) == len(short.rows) + short.left_out + headings
        assert all(row.subject.is_weighty or row.severity is Severity.DECREASES for row in short.rows)
    assert sum(entry.left_out for entry in entries(shorten(whole))) == 3


OWNED: dict[str, Any] = {"ansvarig": {"förvaltning": "KF"}}


@pytest.mark.parametrize(
    ("after", "said"),
    [
        ({"målgrupp": "barn"}, "  1.1 Rubrik a – 1 uppgift som visas med --all\n"),
        ({"målgrupp": "barn", "konsekvenser": "Inga"}, "  1.1 Rubrik a – 2 uppgifter som visas med --all\n"),
        ({"målgrupp": "barn", **OWNED}, "Med --all visas också 1 annan uppgift, till"),
        ({"målgrupp": "barn", "konsekvenser": "Inga", **OWNED}, "Med --all visas också 2 andra uppgifter, till"),
    ],
)
def test_details_are_counted_in_words_that_agree(after: dict[str, Any], said: str) -> None:
    text = shown(compared({}, after))
    assert said in text
    assert "barn" not in text


def test_nothing_is_promised_when_nothing_is_left_out() -> None:
    assert "--all" not in shown(compared({}, OWNED))


def test_the_last_line_counts_all_that_is_left_out() -> None:
    text = shown(compared({}, {"målgrupp": "barn", "konsekvenser": "Inga"}), 120)
    assert text.endswith(
        "\nMed --all visas också 2 andra uppgifter, till exempel om beslutsfattare, medverkande och hållpunkter.\n"
    )


def test_a_former_heading_stands_beside_the_title() -> None:
    assert "  1.2 Läger – tidigare 1.1 Kurser\n" in shown(
        compared({"nr": "1.1", "rubrik": "Kurser"}, {"nr": "1.2", "rubrik": "Läger", **OWNED})
    )
    assert "  1.1 Läger – tidigare Kurser\n" in shown(compared({"rubrik": "Kurser"}, {"rubrik": "Läger"}))


def test_another_unit_is_told_when_the_number_of_the_target_stays() -> None:
    before = {"mått": {"målvärde": 24, "måttenhet": "kurser"}}
    assert "Måttenheten" in shown(compared(before, {"mått": {"målvärde": 24, "måttenhet": "barn"}}))
    assert "Måttenheten" not in shown(compared(before, {"mått": {"målvärde": 12, "måttenhet": "barn"}}))


def test_a_target_that_is_moved_with_the_end_is_told_once() -> None:
    late = {"datum": "2023-01-10", "läge": "pågår"}
    before = {"mått": {"senast": "2022-12-31"}, "tidplan": {"slut": "2022-12-31"}, "uppföljning": [late]}
    moved = {"mått": {"senast": "2023-12-31"}, "tidplan": {"slut": "2023-12-31"}}
    assert shown(compared(before, moved)).count("31 december 2023") == 1
    other = {**moved, "mått": {"senast": "2023-06-30"}}
    assert "Datum för målvärdet   Före: 31 december 2022   Efter: 30 juni 2023\n" in shown(compared(before, other))


def test_the_board_is_told_by_the_administration_when_both_are_others() -> None:
    both = {"ansvarig": {"förvaltning": "KF", "nämnd": "Kulturnämnden"}}
    assert "Kulturnämnden" not in shown(compared({}, both))
    assert "Kulturnämnden" in shown(compared(OWNED, both))


def test_a_closing_criterion_is_told_when_it_comes_or_goes() -> None:
    before, after = {"slutkriterium": "Tio kurser är hållna."}, {"slutkriterium": "Sex kurser är hållna."}
    assert "Slutkriteriet" in shown(compared({}, after))
    assert "Slutkriteriet" in shown(compared(before, {}))
    assert "Slutkriteriet" not in shown(compared(before, after))


@pytest.mark.parametrize(
    ("before", "after", "is_shown"),
    [("upphörd", "fastställd", False), ("fastställd", "upphörd", False), ("fastställd", "utkast", True)],
)
def test_the_status_of_a_plan_is_told_between_draft_and_adopted(before: str, after: str, *, is_shown: bool) -> None:
    first = plan(2022, area(measure("a")), planstatus=before)
    second = plan(2023, area(measure("a")), planstatus=after, ersätter=2022)
    assert ("Planstatus" in shown(compare(first, second))) is is_shown


def test_an_earlier_wording_has_less_room_than_the_one_that_replaces_it() -> None:
    text = shown(compared({"formulering": "Nämnden öppnar. " * 20}, {"formulering": LONG}))
    rows = text[text.index("Formuleringen") :].splitlines()[:3]
    assert [word in row for word, row in zip(("Före:", "Efter:", "tiderna"), rows, strict=True)] == [True] * 3
    assert [row.endswith(" …") for row in rows] == [True, False, True]


def test_a_new_measure_is_a_compact_block_with_at_most_two_lines_of_wording() -> None:
    keys: dict[str, Any] = {"formulering": LONG, "ansvarig": "KOF m.fl.", "tidplan": {"slut": "2023-12-31"}}
    new = compare(plan(2022, area()), plan(2023, area(measure("a", **keys)), ersätter=2022))
    lines = shown(new).splitlines()
    start = lines.index("  1.1 Rubrik a")
    assert [len(line) <= 80 for line in lines[start : start + 4]] == [True] * 4
    assert lines[start + 2].endswith(" …")
    assert lines[start + 3] == "      Ansvarig: KOF m.fl. Tidplan: klar senast 31 december 2023."
    assert lines[-1] == "Med --all visas avkortade texter i sin helhet."
    assert " ".join(LONG.split()) in " ".join(plain_text(changes_text(new, (), 80, everything=True)).split())


def test_a_long_text_is_not_repeated_for_every_part_of_a_split() -> None:
    parts = [
        measure(one, formulering=f"{one} öppnar.", föregångare=comes_of("a", year=2022, how="delad")) for one in "bc"
    ]
    split = compare(plan(2022, area(measure("a", formulering=LONG))), plan(2023, area(*parts), ersätter=2022))
    text = shown(split, 100)
    assert text.count("Kulturförvaltningen redovisar") < LONG.count("Kulturförvaltningen redovisar") * 2
    assert "Formuleringen         Före: som ovan   Efter: c öppnar.\n" in text
