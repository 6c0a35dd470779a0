"""What documents say follows from the plan's data: notices, counts, labels and names."""

import re

import pytest

from segplan.documents.build import build
from segplan.documents.follow_up import followed_up
from segplan.documents.kind import all_documents
from segplan.documents.outputs.format import light_formats
from segplan.documents.parts.report_entry import in_short
from segplan.documents.subject import NotPossible
from segplan.rules.rule_set import RULE_SET
from support import small_plan
from support.document_contexts import built_in_templates, kind_named
from support.rich_project import finding, material_of, rich_files


def markdown(files: dict[str, str], document: str, name: str = "2023") -> str:
    material = material_of(files, name)
    kinds = [kind for kind in all_documents() if document.startswith(kind.file_name)]
    return build(material, kinds, light_formats(), built_in_templates())[f"{document}.md"].decode()


def own_plan(**keys: str) -> dict[str, str]:
    files = {"plans/2023.yaml": small_plan.plan_text(2023, keys)}
    return files | {f"plans/register/{name}.yaml": small_plan.register_text(name) for name in small_plan.REGISTERS}


def test_a_municipalitys_own_plan_carries_no_notice() -> None:
    text = markdown(own_plan(), "atgardsplan-2023")
    assert text.startswith(
        "# Åtgärdsplan 2023\n\nProvköpings kommun  \nÅtgärdsplan · 10\u00a0januari\u00a02023\n\n- **Gäller:**"
    )
    assert not re.search("EXEMPEL|exempel|påhitt|Påhitt|Belagd|Beslutsuppgifterna", text)


def test_a_draft_says_so_first() -> None:
    text = markdown(own_plan(planstatus="planstatus: utkast"), "atgardsplan-2023")
    assert text.startswith("> **UTKAST – inte en fastställd plan**\n\n# Åtgärdsplan 2023\n\nProvköpings kommun  \n")
    assert "\n\n> **Inte fastställd**" in text.partition("\n- **")[0]


def test_a_single_invented_report_is_enough_for_the_notice() -> None:
    entry = "uppföljning:\n  - datum: 2024-01-08\n    läge: genomförd\n    ursprung: {slag: exempel}"
    files = own_plan() | {"plans/2023.yaml": small_plan.plan_text(2023, measure={"uppföljning": entry})}
    text = markdown(files, "atgardsplan-2023")
    assert text.startswith("> **EXEMPEL – inte en handling från Provköpings kommun**")
    assert "Ingen är påhittad, men dokumentet innehåller andra påhittade texter." in text
    assert "*Åtgärden: kommunens egen text. Uppföljningen: Påhittat exempel*" in markdown(files, "uppfoljning-2023")


def test_a_plan_that_nobody_has_followed_up_gives_no_follow_up() -> None:
    assert followed_up(material_of(own_plan())) == NotPossible("Ingen åtgärd i planen är uppföljd.")


def test_the_replaced_plans_follow_up_comes_with_the_new_plan() -> None:
    subjects = followed_up(material_of(rich_files()))
    assert isinstance(subjects, tuple)
    assert [subject.plan.year for subject in subjects] == [2023, 2022]


def test_figures_that_differ_from_the_minutes_are_shown_as_differing() -> None:
    files = rich_files()
    files["plans/2022.yaml"] = files["plans/2022.yaml"].replace("    genomförd: 1", "    genomförd: 3")
    assert "| Genomförd | 3 | 1 | Nej |" in markdown(files, "uppfoljning-2022", "2022")


def test_the_minutes_are_compared_with_what_was_reported_by_their_day() -> None:
    files = rich_files()
    late = "uppföljning:\n          - datum: 2024-03-01\n            läge: genomförd\n"
    plan = files["plans/2022.yaml"]
    files["plans/2022.yaml"] = plan.replace(
        "uppföljning:\n          - datum: 2022-12-12", late + "          - datum: 2022-12-12"
    )
    text = markdown(files, "uppfoljning-2022", "2022")
    assert "rapporterade till och med 14\u00a0februari\u00a02023" in text
    assert "| Genomförd | 1 | 1 | Ja |" in text


def test_when_everything_was_reported_after_the_minutes_only_the_number_of_measures_is_compared() -> None:
    files = rich_files()
    register = "plans/register/handlingar.yaml"
    files[register] = files[register].replace("datum: 2023-02-14", "datum: 2022-02-14")
    text = markdown(files, "uppfoljning-2022", "2022")
    assert "| Alla åtgärder | 4 | 4 | Ja |" in text
    assert "| Nej |" not in text


def test_the_direction_of_an_outcome_may_come_from_the_indicator() -> None:
    files = rich_files()
    plan = files["plans/2023.yaml"]
    files["plans/2023.yaml"] = plan.replace("          utgångsvärde: 12\n          mätdatum: 2022-12-31\n", "")
    register = "plans/register/indikatorer.yaml"
    assert "önskad_riktning: öka" in files[register]
    assert "Målvärdet är inte nått." in markdown(files, "uppfoljning-2023")
    files[register] = files[register].replace("önskad_riktning: öka", "önskad_riktning: minska")
    assert "Målvärdet är nått." in markdown(files, "uppfoljning-2023")


def test_measures_without_report_are_counted_and_listed_apart() -> None:
    text = markdown(rich_files(), "uppfoljning-2023")
    assert "| **Hela planen** | 0 | 1 | 1 | 2 | 4 |" in text
    assert "2\u00a0åtgärder är inte rapporterade." in text
    assert "| 2.10 | Ungdomsjobb | Arbetsförvaltningen |" in text.partition("## Ej rapporterade åtgärder")[2]


def test_a_single_measure_is_counted_in_the_singular() -> None:
    text = markdown(own_plan(), "atgardsplan-2023")
    assert "1\u00a0åtgärd (100\u00a0%) är formulerad så att det går att avgöra om den är gjord." in text
    assert "1\u00a0åtgärd (100\u00a0%) har en utpekad ansvarig." in text


@pytest.mark.parametrize("owner", ["ansvarig: okänt", "ansvarig:\n  förvaltning: okänt\n  nämnd: okänt"])
def test_an_owner_that_the_source_does_not_tell_is_no_owner(owner: str) -> None:
    files = own_plan() | {"plans/2023.yaml": small_plan.plan_text(2023, measure={"ansvarig": owner})}
    text = markdown(files, "atgardsplan-2023")
    assert "0\u00a0åtgärder (0\u00a0%) har en utpekad ansvarig; vid 1\u00a0åtgärd framgår ansvaret inte" in text
    assert "- **Ansvarig:** Framgår inte av källan" in text
    assert "okänt" not in text


def test_what_the_parties_asked_for_stands_in_the_follow_up_and_the_rest_does_not() -> None:
    text = markdown(rich_files(), "uppfoljning-2023")
    assert "Redovisa hur varje åtgärd gick." in text
    assert "Åtgärderna går inte att mäta." not in text


def test_findings_are_counted_and_accepted_ones_apart() -> None:
    findings = (
        finding("SP301", "prova-på-kurser"),
        finding("SP302", "prova-på-kurser", accepted="Känt."),
        finding("SP301", "vägledning", accepted="Känt."),
        finding("SP301", plan="2022"),
    )
    material = material_of(rich_files(), findings=findings)
    text = build(material, [kind_named("åtgärdsplan")], light_formats(), built_in_templates())[
        "atgardsplan-2023.md"
    ].decode()
    assert f"Prövningen mot {RULE_SET} gav 1\u00a0fel, 0\u00a0varningar och 0\u00a0råd." in text
    assert "Därutöver är 2\u00a0fynd accepterade med angivet skäl." in text
    assert "- 0\u00a0åtgärder (0\u00a0%) är formulerade" in text
    assert "; 2\u00a0åtgärder är det inte; 2\u00a0åtgärder går inte att bedöma, eftersom" in text


def test_organisations_have_the_name_of_the_plans_time() -> None:
    assert "Kulturförvaltningen" in markdown(rich_files(), "atgardsplan-2023")
    assert "Fritidsförvaltningen" in markdown(rich_files(), "atgardsplan-2022", "2022")


def test_any_spelling_of_an_organisation_gives_its_name_of_the_plans_time() -> None:
    files = rich_files()
    for year in ("2022", "2023"):
        path = f"plans/{year}.yaml"
        files[path] = files[path].replace("{förvaltning: KF,", "{förvaltning: kf,")
    assert "Kulturförvaltningen" in markdown(files, "atgardsplan-2023").partition("### 1.1")[2]
    assert "Fritidsförvaltningen" in markdown(files, "atgardsplan-2022", "2022").partition("### 1.1")[2]
    assert "Kf" not in markdown(files, "atgardsplan-2023") + markdown(files, "atgardsplan-2022", "2022")


def test_the_number_of_areas_needs_no_plural_of_the_municipalitys_own_word() -> None:
    files = rich_files()
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("utvecklingsområde", "spaning")
    assert "inom 2\u00a0områden." in markdown(files, "atgardsplan-2023")


def test_without_registers_the_plans_own_words_are_shown() -> None:
    files = {path: text for path, text in rich_files().items() if "/register/" not in path}
    text = markdown(files, "atgardsplan-2023")
    assert "Belagd i protokoll-2023." in text
    assert (
        "| 1.1 | [Prova på-kurser nära hemmet (exempel)](#11-prova-på-kurser-nära-hemmet) | KF | 30\u00a0november\u00a02023 |"
        in text
    )


def test_equal_numbers_and_identifiers_do_not_stop_the_document() -> None:
    files = rich_files()
    files["plans/2023.yaml"] = (
        files["plans/2023.yaml"].replace("id: ungdomsjobb", "id: vägledning").replace("2.10", "2.1")
    )
    assert "### 2.1 Ungdomsjobb" in markdown(files, "atgardsplan-2023")


def test_a_result_in_short_is_its_first_sentence_cut_at_a_word() -> None:
    assert in_short("Elva kurser. Resten ställdes in.") == "Elva kurser."
    assert in_short("Avgiften är 1.50 kronor lägre") == "Avgiften är 1.50 kronor lägre"
    long = in_short("ord " * 60)
    assert long.endswith("ord …")
    assert len(long) <= 162
