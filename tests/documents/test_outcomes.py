"""Outcomes are held against baseline, interim target and target, and Pågår is opened measure by measure."""

from support.document_contexts import cells_of, context, own_plan
from support.rich_project import rich_files


def test_an_outcome_stands_beside_what_it_should_have_been() -> None:
    made = context(rich_files(), "uppföljning")
    assert cells_of(made.outcomes) == [["1.1", "Kurser", "12", "12,5", "11", "24", "Nej", "30 november 2023"]]


def test_an_interim_target_whose_day_had_not_come_is_not_held_against_the_outcome() -> None:
    entry = "uppföljning:\n  - {datum: 2023-05-01, läge: pågår, utfall: 8}"
    keys = {"uppföljning": entry, "delmål": "delmål:\n  - {senast: 2023-06-30, värde: 10}"}
    made = context(own_plan(keys), "uppföljning")
    assert "Delmål" not in [column.title for column in made.outcomes.columns]
    assert made.outcome_note.startswith("Inget mått har ett delmål vars dag hade kommit")


def test_a_quantity_without_a_reported_outcome_is_said_to_lack_it() -> None:
    entry = "uppföljning:\n  - {datum: 2024-01-08, läge: genomförd}"
    row = cells_of(context(own_plan({"uppföljning": entry}), "uppföljning").outcomes)[0]
    assert row[3:] == ["Inte rapporterat", "24", "–", "30 november 2023"]


def test_every_measure_behind_the_label_is_listed_with_what_remains() -> None:
    made = context(rich_files(), "uppföljning")
    assert cells_of(made.ongoing_measures) == [
        ["1.1", "Prova på-kurser nära hemmet (exempel)", "Pågår (påbörjad)", "Tretton kurser.", "30 november 2023"]
    ]


def test_nothing_is_behind_a_label_that_no_measure_has() -> None:
    entry = "uppföljning:\n  - {datum: 2024-01-08, läge: genomförd}"
    assert context(own_plan({"uppföljning": entry}), "uppföljning").ongoing_measures is None
