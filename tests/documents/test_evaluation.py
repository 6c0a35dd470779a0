"""The basis for evaluation shows the way from goal to measure, what is covered, and what is not."""

from support.document_contexts import cells_of, context, numbers_of, own_plan, plain, why_not
from support.rich_project import rich_files


def test_goals_lead_by_way_of_indicators_to_measures_and_a_goal_stands_under_the_one_that_it_serves() -> None:
    (goals,) = context(rich_files(), "utvärderingsunderlag").goals
    assert goals.caption == "Från mål till åtgärd: En jämlik kommun"
    assert cells_of(goals) == [
        ["Kommunövergripande", "Barn med en fritidsaktivitet (ska öka)", "Ingen åtgärd"],
        ["Alla barn har en rik fritid", "Elever i kulturskolan (ska öka)", "1.1"],
    ]


def test_a_goal_that_no_other_goal_serves_is_not_written_in_every_row() -> None:
    files = rich_files()
    path = "plans/register/mål.yaml"
    goals = files[path]
    assert "överordnat:" in goals
    kept = "".join(line for line in goals.splitlines(keepends=True) if "överordnat:" not in line)
    made = context(files | {path: kept}, "utvärderingsunderlag").goals
    assert [column.title for column in made[0].columns] == ["Indikator", "Åtgärder som ska påverka indikatorn"]


def test_problems_are_counted_by_area_district_and_status() -> None:
    made = context(rich_files(), "utvärderingsunderlag")
    assert cells_of(made.by_area.table) == [
        ["Få barn på Öster går i kulturskolan", "1", "–", "1"],
        ["Långa avstånd", "–", "–", "0"],
    ]
    assert cells_of(made.by_district.table) == [
        ["Få barn på Öster går i kulturskolan", "1"],
        ["Långa avstånd", "–"],
    ]
    assert cells_of(made.by_label)[0] == ["Få barn på Öster går i kulturskolan", "–", "1", "–", "–", "1"]


def test_every_problem_area_and_district_names_its_measures() -> None:
    made = context(rich_files(), "utvärderingsunderlag")
    assert cells_of(made.by_place) == [["Få barn på Öster går i kulturskolan, område 1", "1.1"]]


def test_holes_are_told_and_silence_of_the_source_is_no_hole() -> None:
    files = rich_files()
    silent = "okänt: [nr, ansvarig, tidplan, slutkriterium, mått]"
    plan = files["plans/2023.yaml"]
    assert silent in plan
    files["plans/2023.yaml"] = plan.replace(silent, silent[:-1] + ", problem, indikatorer]")
    made = context(files, "utvärderingsunderlag")
    assert [plain(one) for one in made.holes] == [
        "Problem som planen nämner men ingen åtgärd svarar mot: ”Långa avstånd”.",
        "2 åtgärder är inte kopplade till något problem: 2.1, 2.10.",
        "2 åtgärder är utan indikator: 2.1, 2.10.",
        "Problem eller indikator framgår inte av källan för en åtgärd: ”Öppna kulturskolan”.",
    ]


def test_causes_and_consequences_add_up_by_area() -> None:
    made = context(rich_files(), "utvärderingsunderlag")
    assert numbers_of(made.approaches) == [[0, 1, 0, 0, 1, 2], [1, 0, 0, 0, 1, 2], [1, 1, 0, 0, 2, 4]]
    assert any(
        plain(one).startswith("Mot orsaker riktar sig 1 av 4 åtgärder (25 %) och mot verkningar 1 (25 %).")
        for one in made.summary
    )


def test_each_approach_tells_how_its_measures_went_and_what_they_cost() -> None:
    made = context(rich_files(), "utvärderingsunderlag")
    rows = {row[0]: row[1:] for row in cells_of(made.outcomes)}
    *_, whole = rows.values()
    parts = [row for name, row in rows.items() if name != "Hela planen"]
    assert sum(int(row[0]) for row in parts) == int(whole[0]) == 4
    assert whole[-1] == "1 250 000"


def test_every_measure_stands_in_the_key_with_what_it_aims_at() -> None:
    made = context(rich_files(), "utvärderingsunderlag")
    assert len(made.measures.rows) == 4
    assert "Uppgift saknas" in [row[2] for row in cells_of(made.measures)]


def test_legs_are_counted_and_measures_without_one_too() -> None:
    made = context(rich_files(), "utvärderingsunderlag")
    assert cells_of(made.legs) == [
        ["Motverka boendesegregationen i hela kommunen.", "1"],
        ["Inget ben angivet", "3"],
    ]


def test_values_before_a_break_say_that_they_are_not_compared() -> None:
    made = context(rich_files(), "utvärderingsunderlag")
    rows = cells_of(made.indicators)
    assert rows[0][:4] == ["Barn med en fritidsaktivitet", "Öster", "2020", "Cirka 61,5 %"]
    assert "Jämförs inte med värden från 2021 och senare: Frågan ändrades." in rows[0][4]
    assert rows[1][:4] == ["Barn med en fritidsaktivitet (flickor)", "Öster", "Våren", "Framgår inte av källan"]
    assert "Jämförs inte" not in rows[2][4]


def test_a_plan_without_measures_cannot_be_evaluated() -> None:
    files = own_plan()
    files["plans/2023.yaml"] = files["plans/2023.yaml"].partition("    åtgärder:")[0] + "    åtgärder: []\n"
    assert why_not(files, "utvärderingsunderlag") == "Planen har inga åtgärder att utvärdera."
