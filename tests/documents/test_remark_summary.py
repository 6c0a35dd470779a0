"""Remarks are gathered by party and by what they concern, with what has happened since."""

from support.document_contexts import cells_of, context, own_plan, plain, why_not
from support.rich_project import rich_files

KIND = "protokollsanteckningar"


def unanswered() -> dict[str, str]:
    files = rich_files()
    head, handling, _ = files["plans/2023.yaml"].partition("läge: delvis")
    assert handling
    return files | {"plans/2023.yaml": f"{head}läge: inget_svar_i_handlingarna\n"}


def test_points_are_counted_by_party_by_kind_and_by_how_they_were_handled() -> None:
    made = context(rich_files(), KIND)
    assert cells_of(made.kinds) == [["Partiet A", "1", "1", "2"]]
    assert [column.title for column in made.kinds.columns] == ["Parti", "Begäranden", "Kritik", "Alla"]
    assert cells_of(made.handled) == [["Partiet A", "1", "1", "2"]]
    assert [column.title for column in made.handled.columns] == ["Parti", "Delvis beaktade", "Utan svar", "Alla"]
    assert plain(made.summary[0]) == (
        "Partiet A har låtit anteckna 2 punkter till protokollet. En av dem är en fråga, en begäran eller ett förslag."
        " Av punkterna är 1 beaktad helt eller delvis och 1 utan svar i handlingarna."
    )


def test_when_nothing_is_answered_it_is_said_once_and_not_at_every_point() -> None:
    made = context(unanswered(), KIND)
    assert made.handled is None
    assert "Ingen av punkterna har fått svar i handlingarna." in made.summary[0]
    assert [column.title for column in made.parties[0].points.columns] == ["Punkt", "Slag", "Gäller", "Innebörd"]


def test_a_measure_that_points_concern_is_followed_into_the_later_plan() -> None:
    files = rich_files()
    remarks = files["plans/2023.yaml"].partition("protokollsanteckningar:")[2]
    files["plans/2022.yaml"] += "protokollsanteckningar:" + remarks.replace('"2", ', "").replace(
        "avser: [plan, prova-på-kurser]", "avser: [prova-på-kurser, språkpraktik]"
    )
    rows = {row[0]: row[1:] for row in cells_of(context(files, KIND, "2022").subjects)}
    assert rows["1.1 Prova på-kurser nära hemmet (exempel)"] == [
        "Partiet A 1",
        "Genomförd. Planen för 2023: Sammanslagen i 1.1 Prova på-kurser nära hemmet.",
    ]
    assert rows["2.1 Språkpraktik (exempel)"][1] == (
        "Ej genomförd (avbruten). Planen för 2023: Övergår i ordinarie verksamhet."
        " Arbetsförvaltningen ordnar praktik utanför planen."
    )


def test_a_problem_that_points_concern_is_shown_with_the_measures_that_answer_to_it() -> None:
    rows = {row[0]: row[1:] for row in cells_of(context(rich_files(), KIND).subjects)}
    assert rows["Få barn på Öster går i kulturskolan"] == ["Partiet A 2", "Åtgärder: en i planen för 2023 (1.1)."]


def test_what_remarks_ask_of_whole_plans_is_counted_in_the_plan_and_in_the_later_one() -> None:
    files = rich_files()
    remarks = files["plans/2023.yaml"].partition("protokollsanteckningar:")[2]
    files["plans/2022.yaml"] += "protokollsanteckningar:" + remarks.replace('"2", ', "").replace(
        ", prova-på-kurser", ""
    )
    made = context(files, KIND, "2022")
    assert [column.title for column in made.figures.columns] == ["Åtgärder", "Planen 2022", "Planen 2023"]
    assert cells_of(made.figures)[0] == ["Alla åtgärder i planen", "4", "4"]
    for row in cells_of(made.figures):
        assert all(number == "–" or int(number) <= 4 for number in row[1:])


def test_a_plan_without_remarks_says_so() -> None:
    assert why_not(own_plan(), KIND).startswith("Ingen protokollsanteckning är registrerad")


def test_figures_beside_remarks_say_that_they_are_counted_among_examples() -> None:
    made = context(rich_files(), KIND)
    assert plain(made.counted_note) == (
        "Planen för 2023: Talen är räknade på planfilens 4 åtgärder; 2 är påhittade exempel."
    )
