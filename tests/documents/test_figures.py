"""The figures of the plan document add up: every measure is counted once in each sentence and table."""

import re

import pytest

from segplan.documents.build import build
from segplan.documents.outputs.format import light_formats
from segplan.findings import Finding
from support import small_plan
from support.document_contexts import built_in_templates, kind_named
from support.rich_project import finding, material_of, rich_files


def plan_document(files: dict[str, str], *findings: Finding) -> str:
    material = material_of(files, findings=findings)
    made = build(material, [kind_named("åtgärdsplan")], light_formats(), built_in_templates())
    return made["atgardsplan-2023.md"].decode().replace("\u00a0", " ")


def own_plan(**measure: str) -> dict[str, str]:
    files = {"plans/2023.yaml": small_plan.plan_text(2023, measure=measure)}
    return files | {f"plans/register/{name}.yaml": small_plan.register_text(name) for name in small_plan.REGISTERS}


def test_measures_that_the_source_gives_in_part_are_not_counted_as_measurable() -> None:
    text = plan_document(rich_files(), finding("SP301", "vägledning"), finding("SP301", "öppna-kulturskolan"))
    assert (
        "- 1 åtgärd (25 %) är formulerad så att det går att avgöra om den är gjord; 1 åtgärd är det inte;"
        " 2 åtgärder går inte att bedöma, eftersom källan inte återger hela åtgärden." in text
    )
    assert "| **Hela planen** | 4 | 1 | 1 | 2 |" in text


@pytest.mark.parametrize(
    ("unknown", "judged"),
    [("slutkriterium, tidplan", False), ("formulering", False), ("slutkriterium", True), ("tidplan", True)],
)
def test_a_measure_is_judged_unless_its_end_or_its_wording_is_unknown(unknown: str, judged: bool) -> None:
    left_out = {key: "" for key in unknown.split(", ") if key != "formulering"}
    text = plan_document(own_plan(**left_out, okänt=f"okänt: [{unknown}]"))
    assert ("1 åtgärd (100 %) är formulerad" in text) is judged
    assert ("1 åtgärd går inte att bedöma" in text) is not judged


def test_every_measure_has_one_answer_on_responsibility() -> None:
    files = rich_files()
    plan = files["plans/2023.yaml"]
    plan = plan.replace("ansvarig: {funktion: arbetsmarknadschef}", "ansvarig: berörda förvaltningar")
    plan = plan.replace("        ansvarig: {förvaltning: AF}\n", "")
    text = plan_document(files | {"plans/2023.yaml": plan})
    assert (
        "- 1 åtgärd (25 %) har en utpekad ansvarig; 1 åtgärd har ett otydligt ansvar;"
        " vid 1 åtgärd framgår ansvaret inte av källan; 1 åtgärd saknar ansvarig." in text
    )
    assert "| Åtgärder | Med ansvarig | Otydligt ansvar | Framgår inte av källan | Utan ansvarig |" in text
    assert "| **Hela planen** | 4 | 1 | 1 | 1 | 1 |" in text


def test_an_owner_that_a_rule_finds_vague_is_no_named_one() -> None:
    text = plan_document(own_plan(), finding("SP203", "prova-på-kurser"))
    assert "0 åtgärder (0 %) har en utpekad ansvarig; 1 åtgärd har ett otydligt ansvar." in text


def test_a_fault_that_is_not_about_the_owner_leaves_the_owner_named() -> None:
    assert "1 åtgärd (100 %) har en utpekad ansvarig." in plan_document(own_plan(), finding("SP208", "prova-på-kurser"))


def test_derived_measures_have_their_column_and_kinds_that_do_not_occur_have_none() -> None:
    assert "| Åtgärder | Belagda | Härledda | Påhittade |" in plan_document(rich_files())
    assert "Utan uppgift om ursprung" not in plan_document(rich_files())


def test_every_row_of_the_area_tables_adds_up() -> None:
    text = plan_document(rich_files(), finding("SP301", "vägledning"))
    tables = re.findall(r"\*\*Tabell [123]\. .*\n\n(?:\|.*\n)+", text)
    assert len(tables) == 3
    for table in tables:
        rows = [[int(cell) for cell in re.findall(r"(?<=\| )\d+(?= \|)", line)] for line in table.splitlines()[4:]]
        assert len(rows) == 3
        assert all(first == sum(rest) for first, *rest in rows)


def test_a_plan_without_measures_says_so_and_counts_nothing() -> None:
    files = own_plan()
    head = files["plans/2023.yaml"].partition("    åtgärder:")[0] + "    åtgärder: []\n"
    text = plan_document(files | {"plans/2023.yaml": head})
    assert "## I korthet\n\n- Planen har inga åtgärder.\n\n## " in text
    assert "%" not in text


def test_a_plan_of_examples_without_measures_counts_no_origins() -> None:
    files = own_plan()
    head = files["plans/2023.yaml"].partition("    åtgärder:")[0] + "    åtgärder: []\n"
    text = plan_document(files | {"plans/2023.yaml": head + "ursprung: {slag: exempel}\n"})
    assert "> Planen har inga åtgärder, men dokumentet innehåller påhittade texter." in text
    assert "0 åtgärder" not in text


def test_a_follow_up_of_a_single_measure_is_told_in_the_singular() -> None:
    entry = "uppföljning:\n  - datum: 2024-01-08\n    läge: genomförd\n    resultat: Alla kurser är hållna."
    made = build(
        material_of(own_plan(uppföljning=entry)), [kind_named("uppföljning")], light_formats(), built_in_templates()
    )
    assert "Planens enda åtgärd har etiketten ”Genomförd”." in made["uppfoljning-2023.md"].decode()
