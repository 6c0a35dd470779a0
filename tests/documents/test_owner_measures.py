"""An administration's page holds its own measures, what is still to do, and where it takes part."""

from datetime import date

from segplan.documents.subject import NotPossible
from support.document_contexts import cells_of, context, kind_named, own_plan, plain, why_not
from support.rich_project import material_of, rich_files

KIND = "förvaltningens-åtgärder"


def test_every_owner_has_a_page_and_spellings_of_one_are_the_same_owner() -> None:
    files = rich_files()
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace(
        "ansvarig: {förvaltning: AF}", "ansvarig: {förvaltning: Kulturförvaltningen}"
    )
    subjects = kind_named(KIND).subjects(material_of(files))
    assert not isinstance(subjects, NotPossible)
    assert [(one.identifier, one.name) for one in subjects] == [
        ("KF", "Kulturförvaltningen"),
        ("arbetsmarknadschef", "Arbetsmarknadschef"),
    ]
    made = context(files, KIND, about="KF")
    assert [row[0] for row in cells_of(made.measures)] == ["1.1", "2.10"]
    assert plain(made.summary[0]) == (
        "Kulturförvaltningen svarar för 2 av 4 åtgärder i åtgärdsplan för jämlika villkor 2023;"
        " 1 pågår och 1 är inte rapporterad."
    )


def test_what_is_done_is_left_out_and_what_is_late_is_said_to_be() -> None:
    made = context(rich_files(), KIND, about="KF", day=date(2023, 9, 1))
    assert [(row[0], row[2], row[3]) for row in cells_of(made.due)] == [
        ("30 juni 2023", "Delmål: 12,5 kurser.", "Försenad"),
        ("30 november 2023", "Målvärde och slutdatum: 24 kurser.", "Kommande"),
    ]
    assert plain(made.due_note).startswith("Bedömt per den 1 september 2023. 1 datum är utelämnat")


def test_without_a_day_nothing_is_late() -> None:
    made = context(rich_files(), KIND, about="KF")
    assert [column.title for column in made.due.columns] == ["Senast", "Åtgärd", "Vad"]


def test_nothing_is_due_of_a_measure_that_is_done() -> None:
    entry = "uppföljning:\n  - datum: 2024-01-08\n    läge: genomförd"
    made = context(own_plan({"uppföljning": entry}), KIND)
    assert made.due is None
    assert plain(made.due_note).startswith("2 datum är utelämnade")


def test_what_remains_and_where_others_need_it_is_told() -> None:
    (row,) = cells_of(context(rich_files(), KIND, about="KF").measures)
    assert row[4] == "Pågår (påbörjad). Återstår: Tretton kurser."
    assert cells_of(context(rich_files(), KIND, about="AF").taking_part) == [
        ["Kulturförvaltningen", "1.1 Prova på-kurser nära hemmet (exempel): samverkar"]
    ]


def test_an_invented_measure_has_its_mark_wherever_it_is_named() -> None:
    made = context(rich_files(), KIND, about="KF")
    assert made.mark_note == "Åtgärder med märket (exempel) är påhittade."
    assert [row[1] for row in cells_of(made.measures)] == ["Prova på-kurser nära hemmet (exempel)"]
    assert {row[1] for row in cells_of(made.due)} == {"1.1 Prova på-kurser nära hemmet (exempel)"}
    assert not context(own_plan(), KIND).mark_note


def test_only_political_decisions_are_listed() -> None:
    assert context(rich_files(), KIND, about="KF").decisions == ()
    assert context(rich_files(), KIND, about="arbetsmarknadschef").decisions == (
        "Politiskt beslut krävs av kulturnämnden om 2.1 Vägledning i biblioteket (exempel).",
    )


def test_a_plan_without_owners_says_so() -> None:
    assert why_not(own_plan({"ansvarig": ""}), KIND) == "Ingen åtgärd i planen har en namngiven ansvarig."
