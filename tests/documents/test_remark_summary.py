"""Remarks are gathered by party and by what they concern, with what has happened since."""

from support.document_contexts import cells_of, context, own_plan, plain, why_not
from support.rich_project import rich_files


def test_points_are_counted_by_party_and_by_how_they_were_handled() -> None:
    made = context(rich_files(), "protokollsanteckningar")
    assert cells_of(made.handled) == [["Partiet A", "2", "0", "1", "0", "1"], ["Alla", "2", "0", "1", "0", "1"]]
    assert plain(made.summary[0]) == (
        "Partiet A har låtit anteckna 2 punkter till protokollet. 1 punkt frågar, begär eller föreslår något."
    )
    assert plain(made.summary[1]) == "Till 1 punkt finns inget svar i handlingarna."


def test_a_measure_that_points_concern_is_followed_into_the_later_plan() -> None:
    files = rich_files()
    remarks = files["plans/2023.yaml"].partition("protokollsanteckningar:")[2]
    files["plans/2022.yaml"] += "protokollsanteckningar:" + remarks.replace('"2", ', "").replace(
        "avser: [plan, prova-på-kurser]", "avser: [prova-på-kurser, språkpraktik]"
    )
    made = context(files, "protokollsanteckningar", "2022")
    assert cells_of(made.measures) == [
        [
            "1.1 Prova på-kurser nära hemmet",
            "Partiet A 1",
            "Genomförd",
            "Planen för 2023: Sammanslagen i 1.1 Prova på-kurser nära hemmet.",
        ],
        [
            "2.1 Språkpraktik",
            "Partiet A 1",
            "Ej genomförd (avbruten)",
            "Planen för 2023: Övergår i ordinarie verksamhet. Arbetsförvaltningen ordnar praktik utanför planen.",
        ],
    ]


def test_problems_that_points_concern_are_shown_with_the_measures_that_answer_to_them() -> None:
    made = context(rich_files(), "protokollsanteckningar")
    assert cells_of(made.problems) == [["Få barn på Öster går i kulturskolan", "Partiet A 2", "1"]]


def test_questions_without_an_answer_are_listed_by_themselves() -> None:
    files = rich_files()
    plan = files["plans/2023.yaml"].replace("slag: kritik", "slag: fråga")
    made = context(files | {"plans/2023.yaml": plan}, "protokollsanteckningar")
    assert cells_of(made.asked) == [["Partiet A 1", "Fråga", "Åtgärderna går inte att mäta."]]


def test_a_plan_without_remarks_says_so() -> None:
    assert why_not(own_plan(), "protokollsanteckningar").startswith("Ingen protokollsanteckning är registrerad")


def test_figures_beside_remarks_say_that_they_are_counted_among_examples() -> None:
    made = context(rich_files(), "protokollsanteckningar")
    assert plain(made.counted_note) == (
        "Planen för 2023: Talen är räknade på planfilens 4 åtgärder; 2 är påhittade exempel."
    )
