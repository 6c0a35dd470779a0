"""What a reader meets measure by measure, and in the case around the plan."""

import re

import pytest

from segplan.documents.build import build
from segplan.documents.outputs.format import light_formats
from segplan.documents.parts.targets import with_unit
from support.document_contexts import built_in_templates, kind_named
from support.rich_project import material_of, rich_files


def documents(files: dict[str, str]) -> dict[str, str]:
    made = build(
        material_of(files),
        [kind_named("åtgärdsplan"), kind_named("uppföljning")],
        light_formats(),
        built_in_templates(),
    )
    return {name: content.decode().replace("\u00a0", " ") for name, content in made.items()}


def changed(old: str, new: str, year: int = 2023) -> dict[str, str]:
    files = rich_files()
    path = f"plans/{year}.yaml"
    assert old in files[path]
    return files | {path: files[path].replace(old, new, 1)}


def test_a_measures_section_begins_in_plain_words() -> None:
    files = changed("        målgrupp: ", "        i_korthet: Barn får prova kulturskolan\n        målgrupp: ")
    text = documents(files)["atgardsplan-2023.md"]
    assert "*Påhittat exempel*\n\nBarn får prova kulturskolan.\n\nKulturförvaltningen håller 24" in text


def test_a_lost_measure_of_the_replaced_plan_is_shown_as_lost() -> None:
    text = documents(changed("{plan: 2022, id: avgiften-i-kulturskolan", "{plan: 2022, id: prova-på-kurser"))
    part = text["atgardsplan-2023.md"].partition("### Saknas utan redovisning")[2].partition("\n## ")[0]
    assert "1 åtgärd i planen för 2022 saknas här. Planen för inte den vidare och säger inte varför." in part
    assert re.search(r"\| 1\.2 Avgiften i kulturskolan \| ”berörda förvaltningar” \| Pågår \(löpande, .*\) \|", part)


def test_losses_are_shown_in_a_plan_that_lists_no_dropped_measures() -> None:
    files = rich_files()
    plan = files["plans/2023.yaml"]
    start, end = plan.index("förs_inte_vidare:"), plan.index("protokollsanteckningar:")
    text = documents(files | {"plans/2023.yaml": plan[:start] + plan[end:]})["atgardsplan-2023.md"]
    assert "## Åtgärder som inte förs vidare\n\n### Saknas utan redovisning" in text
    assert "| 2.1 Språkpraktik | Arbetsförvaltningen |" in text


def test_a_plan_that_accounts_for_everything_lacks_nothing() -> None:
    assert "Saknas utan redovisning" not in documents(rich_files())["atgardsplan-2023.md"]


def test_decisions_stand_in_the_order_of_days_and_a_proposal_before_its_adoption() -> None:
    proposal = "    - slag: förslag\n      beslutsfattare: strategen\n      datum: 2023-01-26\n"
    early = "    - slag: revidering\n      beslutsfattare: nämnden\n      datum: 2022-12-01\n"
    files = changed("  beslutsunderlag:", f"{proposal}{early}  beslutsunderlag:")
    for name in ("atgardsplan-2023.md", "uppfoljning-2023.md"):
        block = documents(files)[name].partition("- **Beslut:**")[2]
        said = re.findall(r"  - (Föreslagen|Fastställd|Noterad|Reviderad)", block)
        assert said[:4] == ["Reviderad", "Föreslagen", "Fastställd", "Noterad"]
    facts = documents(files)["atgardsplan-2023.md"].partition("### Beslut\n")[2]
    assert re.findall(r"- \*\*(\w+):\*\*", facts)[:4] == ["Revidering", "Förslag", "Fastställelse", "Notering"]


def test_a_document_lists_only_the_sources_that_it_cites() -> None:
    made = documents(rich_files())
    assert "- Barns fritid i Provköping." in made["atgardsplan-2023.md"].partition("## Källförteckning")[2]
    listed = made["uppfoljning-2023.md"].partition("## Källförteckning")[2].partition("## ")[0]
    assert re.findall(r"^- (.*?)\. ", listed, re.MULTILINE) == ["Kommunstyrelsens protokoll 2023-02-14 § 31"]


def test_the_follow_up_repeats_who_answered_and_what_was_promised() -> None:
    text = documents(rich_files())["uppfoljning-2023.md"]
    first, second = (text.partition(f"### {number} ")[2].partition("**Rapporterad")[0] for number in ("1.1", "2.1"))
    assert "- **Ansvarig:** Kulturförvaltningen\n- **Slutkriterium:** 24 kurser har hållits" in first
    assert (
        "  - Utgångsvärde: 12 (31 december 2022). Delmål: 12,5 (30 juni 2023). Målvärde: 24 (30 november 2023)."
        in first
    )
    assert "- **Ansvarig:** Arbetsmarknadschef\n- **Formulering:** Arbetsförvaltningen håller öppen" in second


def test_the_table_of_results_says_that_it_also_gives_reasons() -> None:
    text = documents(rich_files())["uppfoljning-2023.md"]
    assert "| Status | Resultat eller skäl i korthet |" in text
    assert "| Ej genomförd (ej påbörjad) | Biblioteken byggdes om. |" in text


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (1, "överenskommelser", "1 (överenskommelser)"),
        (2, "överenskommelser", "2 överenskommelser"),
        (0, "överenskommelser", "0 överenskommelser"),
        (1, "procent", "1 procent"),
        (1, "", "1"),
    ],
)
def test_a_unit_in_the_plural_is_set_apart_after_one(value: int, unit: str, said: str) -> None:
    assert with_unit(value, unit) == said  # type: ignore[arg-type]


def test_an_outcome_of_one_has_its_unit_apart() -> None:
    text = documents(changed("utfall: 11", "utfall: 1"))["uppfoljning-2023.md"]
    assert "  - 1 (kurser). Målvärdet är inte nått." in text


def test_a_partys_abbreviation_is_said_to_be_one_and_not_spelled_out() -> None:
    text = documents(changed("parti: Partiet A", "parti: PA"))["atgardsplan-2023.md"]
    assert "### PA (partiets beteckning i protokollet)" in text
    assert "### Partiet A\n" in documents(rich_files())["atgardsplan-2023.md"]


def test_rows_that_sum_up_are_marked_as_row_headings() -> None:
    made = documents(rich_files())
    assert '<th scope="row" class="total">\n<strong>Hela planen</strong></th>' in made["atgardsplan-2023.html"]
    assert "| **Pågår i allt** |" in made["uppfoljning-2023.md"]
