"""A district's two documents hold the measures that are for it, and never those for another place."""

from segplan.documents.document_set import Way
from support.document_contexts import cells_of, context, own_plan, plain, why_not
from support.rich_project import rich_files


def with_whole_municipality() -> dict[str, str]:
    files = rich_files()
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("geografi: [småorter]", "geografi: [kommunen]")
    return files


def test_measures_of_the_district_and_of_what_lies_around_are_kept_apart() -> None:
    made = context(with_whole_municipality(), "nulägesbild")
    assert [row[0] for row in cells_of(made.measures)] == ["1.1"]
    assert [row[0] for row in cells_of(made.around)] == ["2.1"]
    assert (
        made.summary[0] == "Öster har en egen åtgärd i planen. Ytterligare en gäller större områden som Öster ligger i."
    )


def test_measures_for_other_places_are_not_the_districts() -> None:
    made = context(rich_files(), "nulägesbild")
    assert made.around is None


def test_the_four_pictures_are_kept_apart_and_what_is_missing_is_said_to_be() -> None:
    pictures = {fact.term: fact.lines for fact in context(rich_files(), "nulägesbild").pictures}
    assert pictures["Målbild"] == ("Påhittat exempel", "Fler barn har en fritid.")
    assert pictures["Nulägesbild"][0] == "Finns, men texten är inte registrerad här."
    assert pictures["Lägesbild"] == ("Saknas.",)
    assert pictures["Problembild"] == ("Ingen uppgift.",)


def test_problems_name_the_measures_here_and_whether_they_aim_at_causes() -> None:
    (problem,) = context(rich_files(), "nulägesbild").problems
    said = {fact.term: fact.lines for fact in problem.facts}
    assert problem.heading == "Få barn på Öster går i kulturskolan"
    assert said["Åtgärder här"] == ("1.1 (en kompenserar för verkningar).",)


def test_a_problem_that_no_measure_of_the_district_answers_to_is_named_first_of_all() -> None:
    files = rich_files()
    path = "plans/2023.yaml"
    assert "problem: [få-barn-i-kulturskola]" in files[path]
    bare = files[path].replace("problem: [få-barn-i-kulturskola]", "problem: []")
    made = context(files | {path: bare}, "nulägesbild")
    assert made.summary[-1].endswith("Ingen av de egna åtgärderna svarar mot ”Få barn på Öster går i kulturskolan”.")


def test_a_problem_of_another_district_is_not_this_ones_although_a_measure_answers_to_it() -> None:
    files = rich_files()
    path = "plans/register/problem.yaml"
    assert "geografi: [öster]" in files[path]
    places = "plans/register/geografi.yaml"
    other = files[places] + "  - {id: väster, namn: Väster, slag: stadsdel}\n"
    elsewhere = files[path].replace("geografi: [öster]", "geografi: [väster]")
    made = context(files | {path: elsewhere, places: other}, "nulägesbild", about="öster")
    assert made.problems == ()


def test_pictures_of_which_the_same_is_told_stand_together() -> None:
    files = rich_files()
    path = "plans/register/geografi.yaml"
    assert "lägesbild: {finns: nej}" in files[path]
    both = files[path].replace("lägesbild: {finns: nej}", "lägesbild: {finns: nej}\n    problembild: {finns: nej}")
    pictures = {fact.term: fact.lines for fact in context(files | {path: both}, "nulägesbild").pictures}
    assert pictures["Lägesbild och problembild"] == ("Saknas.",)


def test_values_of_the_district_stand_beside_those_of_the_municipality() -> None:
    rows = cells_of(context(rich_files(), "nulägesbild").indicators)
    assert [row[1] for row in rows] == ["Öster", "Öster", "Hela kommunen"]


def test_the_plain_page_counts_how_it_goes() -> None:
    made = context(with_whole_municipality(), "stadsdelssida")
    assert plain(made.summary[0]) == "Planen för 2023 har 1 åtgärd som gäller Öster. Åtgärden pågår."
    assert made.around == (Way("2.1 Vägledning i biblioteket (exempel)", ""),)
    assert {one.term: one.lines for one in made.measures[0].facts}["Hur det går"] == ("Arbetet har nyss börjat.",)


def test_the_plain_page_says_so_when_nobody_has_reported() -> None:
    files = own_plan({"geografi": "geografi: [öster]"})
    files["plans/register/geografi.yaml"] = rich_files()["plans/register/geografi.yaml"]
    made = context(files, "stadsdelssida", about="öster")
    assert made.summary[0].endswith(" Ingen har rapporterat hur det går.")


def test_a_ring_of_places_stops() -> None:
    files = rich_files()
    path = "plans/register/geografi.yaml"
    files[path] = files[path].replace("slag: kommun}", "slag: kommun, ingår_i: öster}")
    assert context(files, "nulägesbild").measures is not None


def test_without_districts_there_are_no_district_pages() -> None:
    reason = "Ingen åtgärd gäller en stadsdel som finns i registret geografi."
    assert why_not(own_plan({"geografi": ""}), "stadsdelssida") == reason
