"""The basis for evaluation shows the way from goal to measure, what is covered, and what is not."""

from support.document_contexts import cells_of, context, numbers_of, own_plan, plain, why_not
from support.rich_project import rich_files


def test_goals_lead_by_way_of_indicators_to_measures_and_the_goal_above_comes_first() -> None:
    made = context(rich_files(), "utvärderingsunderlag")
    assert cells_of(made.goals) == [
        ["En jämlik kommun", "Barn med en fritidsaktivitet", "Ingen åtgärd"],
        ["Alla barn har en rik fritid", "Elever i kulturskolan", "1.1"],
    ]


def test_problems_are_counted_by_area_district_and_status() -> None:
    made = context(rich_files(), "utvärderingsunderlag")
    assert cells_of(made.by_area.table) == [
        ["Få barn på Öster går i kulturskolan", "1", "–", "1"],
        ["Långa avstånd", "–", "–", "0"],
    ]
    assert cells_of(made.by_district.table) == [
        ["Få barn på Öster går i kulturskolan", "1", "–", "–"],
        ["Långa avstånd", "–", "–", "–"],
    ]
    assert cells_of(made.by_label)[0] == ["Få barn på Öster går i kulturskolan", "–", "1", "–", "–", "1"]


def test_holes_are_told_and_silence_of_the_source_is_no_hole() -> None:
    files = rich_files()
    silent = "okänt: [nr, ansvarig, tidplan, slutkriterium, mått]"
    plan = files["plans/2023.yaml"]
    assert silent in plan
    files["plans/2023.yaml"] = plan.replace(silent, silent[:-1] + ", problem, indikatorer]")
    made = context(files, "utvärderingsunderlag")
    assert [plain(one) for one in made.holes] == [
        "Problem som planen nämner men ingen åtgärd svarar mot: ”Långa avstånd”.",
        "Åtgärder utan angivet problem (2): 2.1, 2.10.",
        "Åtgärder utan indikator (2): 2.1, 2.10.",
        "Problem eller indikator framgår inte av källan (1): ”Öppna kulturskolan”.",
    ]


def test_causes_and_consequences_add_up_by_area() -> None:
    made = context(rich_files(), "utvärderingsunderlag")
    assert numbers_of(made.approaches) == [[0, 1, 0, 0, 1, 2], [1, 0, 0, 0, 1, 2], [1, 1, 0, 0, 2, 4]]
    assert plain(made.summary[0]).startswith(
        "Av 4 åtgärder riktar sig 1 (25 %) mot orsaker och 1 (25 %) mot verkningar."
    )


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
