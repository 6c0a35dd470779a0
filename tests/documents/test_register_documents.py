"""The steering model and the grant application are retold from their registers, with what is derived said to be so."""

import pytest

from support.document_contexts import cells_of, context, own_plan, plain, why_not
from support.rich_project import rich_files


def test_the_bodies_of_the_model_stand_in_order_with_whom_they_report_to() -> None:
    (model,) = context(rich_files(), "ledningsmodell").models
    assert cells_of(model.table) == [
        ["Styrgrupp", "Strategisk", "Kulturdirektör eller kommundirektör", "Tre gånger per år", "–"],
        ["Samordningsgrupp", "Taktisk", "–", "Framgår inte av källan", "Styrgrupp"],
    ]
    assert model.evaluation[0] == "Modellen har utvärderats."


def test_activities_stand_at_their_area_and_dimension_or_where_nothing_is_certain() -> None:
    made = context(rich_files(), "statsbidragsansökan")
    assert [column.title for column in made.matrix.columns] == ["Område", "Inflytande", "Lärande", "Utan säker plats"]
    assert cells_of(made.matrix) == [
        ["Fritid", "1. Öppna mötesplatser (Träffpunkten, biblioteken).", "–", "–"],
        ["Arbete", "–", "–", "2. Utveckla språkpraktik."],
        ["Utan säker plats", "–", "3. Utbilda handledare.", "–"],
    ]
    assert plain(made.matrix_note).startswith("Platsen i tabellen är härledd för 1 av 3 aktiviteter")


def test_papers_that_retell_another_have_its_case_and_never_the_plans() -> None:
    files = rich_files()
    register = "plans/register/handlingar.yaml"
    files[register] = files[register].replace("diarienummer: KS 2022-117", "diarienummer: KS 2018-9")
    assert context(files, "statsbidragsansökan").front.registry_number == "KS 2018-9"
    model = context(files, "ledningsmodell").front
    assert (model.registry_number, model.day) == ("", None)
    assert "återger en annan handling" in model.notices[0].paragraphs[0]


def test_a_reason_that_all_placements_share_is_said_once() -> None:
    files = rich_files()
    register = "plans/register/statsbidrag-2018.yaml"
    placed = "    placering: {slag: härledd, källa: protokoll-2023, hur: Raderna saknas. Det följer av ämnet.}\n"
    files[register] = (
        files[register]
        .replace("hur: Platsen följer av ämnet", "hur: Raderna saknas. Det följer av målgruppen.")
        .replace("    område: arbete\n", f"    område: arbete\n{placed}")
    )
    made = context(files, "statsbidragsansökan")
    assert plain(made.matrix_note).endswith("Raderna saknas. Skälen redovisas nedan.")
    assert [row[1] for row in cells_of(made.placements)] == ["Det följer av målgruppen.", "Det följer av ämnet."]


def test_intervals_are_counted_in_kronor_and_summed() -> None:
    made = context(rich_files(), "statsbidragsansökan")
    assert cells_of(made.intervals) == [
        ["Fritid", "20–50 %", "400 000–1 000 000"],
        ["Lärande", "2,5–5 %", "50 000–100 000"],
    ]
    assert plain(made.intervals_note).startswith("De lägsta andelarna är tillsammans 22,5 % och de högsta 55 %.")


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("statsbidragsansökan", "Registret statsbidrag-2018 finns inte."),
        ("ledningsmodell", "Registret styrning finns inte eller har ingen modell."),
    ],
)
def test_without_its_register_the_document_says_why_it_is_not_made(kind: str, reason: str) -> None:
    assert why_not(own_plan(), kind) == reason
