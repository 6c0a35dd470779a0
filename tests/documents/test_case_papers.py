"""The papers of the case are drafts that say only what the plan's data say, under the headings of such papers."""

from dataclasses import replace

import pytest

from segplan.configuration.report import CaseSection, ReportTable
from support.document_contexts import cells_of, context, context_of, own_plan, plain, why_not
from support.rich_project import material_of, rich_files

CASE = """ärende:
  ärendetyp: information
  beslut:
    - slag: fastställelse
      beslutsfattare: kommundirektören
      datum: 2023-01-26
{more}"""

NOTING = """    - slag: notering
      beslutsfattare: socialnämnden
      datum: 2023-02-14
      punkter: [Beslutet noteras, Informationen skickas till alla]
"""


def case(more: str = "") -> dict[str, str]:
    return own_plan(ärende=CASE.format(more=more))


def test_the_letter_asks_the_board_that_notes_the_plan() -> None:
    made = context(case(NOTING), "tjänsteskrivelse")
    assert made.proposal_heading == "Förslag till socialnämndens beslut"
    assert made.proposal == ("Beslutet noteras.", "Informationen skickas till alla.")
    assert (
        plain(made.note)
        == "Beslutet fattades den 14 februari 2023. Utkastet återger det som är registrerat i planfilen."
    )
    assert plain(made.matter[0]) == (
        "Kommundirektören beslutade den 26 januari 2023 att fastställa Åtgärdsplan 2023."
        " Planen har en åtgärd inom ett område."
    )


def test_a_proposal_goes_to_the_board_that_its_points_name_and_comes_from_its_maker() -> None:
    proposal = """    - slag: förslag
      beslutsfattare: kulturförvaltningen
      datum: 2023-01-19
      punkter: [Kommunstyrelsen föreslås notera informationen]
"""
    made = context(case(proposal), "tjänsteskrivelse")
    assert made.proposal_heading == "Förslag till kommunstyrelsens beslut"
    block = {fact.term: plain(fact.lines[0]) for fact in made.front.block}
    assert block["Till"] == "Kommunstyrelsen"
    assert block["Från"] == "Kulturförvaltningen"
    assert plain(made.note).startswith("Förslaget är från den 19 januari 2023.")
    assert made.request == "Kulturförvaltningen föreslår att kommunstyrelsen beslutar enligt förslaget."


def test_a_plan_that_is_not_adopted_is_proposed() -> None:
    files = own_plan(planstatus="planstatus: utkast", ärende="ärende:\n  ärendetyp: beslut")
    made = context(files, "tjänsteskrivelse")
    assert made.proposal_heading == "Förslag till kommunstyrelsens beslut"
    assert made.proposal == ("Åtgärdsplan 2023 fastställs.",)
    assert made.note == ""
    assert made.matter[0].startswith("Åtgärdsplan 2023 är ett förslag och har inte fastställts.")


@pytest.mark.parametrize("kind", ["tjänsteskrivelse", "beslut", "nämndinformation"])
def test_papers_of_the_case_are_marked_as_unsigned_drafts(kind: str) -> None:
    made = context(case(NOTING), kind)
    assert made.front.warning == "UTKAST – inte undertecknat"
    assert made.front.notices[0].heading == "Utkast"
    assert made.sender[-1] == "Inte undertecknad."


def test_the_settings_say_who_writes_and_which_sections_there_are() -> None:
    sections = (CaseSection(heading="Barnets bästa", text="Barn har hörts."), CaseSection(heading="Samråd"))
    settings = ReportTable.model_construct(
        administration="Stadskontoret", case_officer="planeringschef", recipient="fullmäktige", case_sections=sections
    )
    material = replace(material_of(own_plan()), settings=settings)
    made = context_of(material, "tjänsteskrivelse")
    assert [(one.heading, one.paragraphs) for one in made.standing] == [
        ("Barnets bästa", ("Barn har hörts.",)),
        ("Samråd", ("Fylls i av handläggaren.",)),
    ]
    assert made.sender == ("Stadskontoret", "Planeringschef", "Inte undertecknad.")


def test_the_economy_is_added_up_and_what_is_missing_is_told() -> None:
    made = context(own_plan({"finansiering": "finansiering: {belopp: 1500000, inom_ram: nej}"}), "tjänsteskrivelse")
    economy = next(one for one in made.standing if one.heading == "Ekonomiska konsekvenser")
    assert [plain(one) for one in economy.paragraphs] == [
        "Planen anger belopp för en åtgärd, 1 500 000 kronor. En åtgärd ryms inte inom beslutad ram."
    ]


def test_what_fits_in_the_budget_is_told_in_kronor() -> None:
    made = context(own_plan({"finansiering": "finansiering: {belopp: 200000, inom_ram: ja}"}), "tjänsteskrivelse")
    economy = next(one for one in made.standing if one.heading == "Ekonomiska konsekvenser")
    assert "Hela beloppet ryms inom beslutad ram." in economy.paragraphs[0]
    assert "kronor" not in made.matter[0]


def test_the_letter_tells_what_became_of_the_replaced_plan() -> None:
    made = context(rich_files(), "tjänsteskrivelse")
    assert plain(made.since_last[1]) == (
        "Av de 4 åtgärderna i planen för 2022 finns 3 kvar, oförändrade eller omarbetade, och en förs inte vidare."
        " I planen för 2023 är ingen åtgärd ny. För 2 åtgärder framgår det inte av källan om de är nya."
    )
    assert plain(made.counted_note) == "Talen är räknade på planfilens 4 åtgärder; 2 är påhittade exempel."


def test_the_letter_tells_what_was_asked_about_the_replaced_plan_and_what_came_of_it() -> None:
    files = rich_files()
    remarks = files["plans/2023.yaml"].partition("protokollsanteckningar:")[2]
    files["plans/2022.yaml"] += "protokollsanteckningar:" + remarks.replace('"2", ', "").replace(
        ", prova-på-kurser", ""
    )
    asked = context(files, "tjänsteskrivelse").since_last[-1]
    assert plain(asked) == (
        "Till protokollet om planen för 2022 lät Partiet A anteckna 2 punkter. En av dem är en fråga, en begäran eller"
        " ett förslag. Den är beaktad helt eller delvis."
    )


def test_what_only_the_case_officer_and_the_registrar_know_is_left_to_them() -> None:
    made = context(own_plan(ärende="ärende:\n  ärendetyp: beslut"), "tjänsteskrivelse")
    block = {fact.term: fact.lines[0] for fact in made.front.block}
    assert block["Handläggare"] == "Handläggarens funktion fylls i."
    assert block["Diarienummer"] == "Fylls i av registratorn."
    assert made.codetermination == ("Fylls i av handläggaren.",)


def test_a_board_gets_a_registry_number_of_its_own_and_the_plans_number_beside_it() -> None:
    front = context(rich_files(), "nämndinformation", about="KN").front
    assert front.registry_number == ""
    assert {fact.term: plain(fact.lines[0]) for fact in front.block}["Planens diarienummer"] == "KS 2022-117"


def test_the_decision_has_its_makers_name_and_no_recipients_of_another_decision() -> None:
    made = context(rich_files(), "beslut")
    assert made.heading == "Kommundirektörens beslut"
    assert made.points == ("Åtgärdsplan för jämlika villkor 2023 fastställs.",)
    assert made.recipients == ()
    alone = context(own_plan(), "beslut")
    assert alone.heading == "Kommunstyrelsens beslut"


def test_without_a_known_decision_maker_there_is_no_decision_to_draft() -> None:
    assert "inte vem som fastställer" in why_not(own_plan(ärende="ärende:\n  ärendetyp: beslut"), "beslut")


def test_a_board_is_told_of_its_own_measures_and_decisions() -> None:
    made = context(rich_files(), "nämndinformation", about="KN")
    assert made.heading == "Förslag till kulturnämndens beslut"
    assert plain(made.share[0]) == (
        "Kulturnämnden svarar för en åtgärd i planen och ska besluta i en åtgärd."
        " Ansvarig förvaltning är kulturförvaltningen. Planen anger belopp för nämndens åtgärd,"
        " 1 250 000 kronor. En åtgärd ryms inte inom beslutad ram."
    )
    assert [row[0] for row in cells_of(made.measures)] == ["1.1"]
    assert cells_of(made.decisions) == [
        ["2.1 Vägledning i biblioteket (exempel)", "1 september 2023", "En utvärdering", "Framgår inte av källan"]
    ]


def test_without_a_board_in_the_file_the_plan_goes_to_the_one_of_the_settings_which_gets_no_second_letter() -> None:
    files = own_plan(ärende="ärende:\n  ärendetyp: beslut")
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("nämnd: KN", "nämnd: KS")
    assert why_not(files, "nämndinformation").startswith("Ingen åtgärd i planen har en namngiven nämnd")


def test_the_board_that_the_plan_goes_to_gets_no_second_letter() -> None:
    files = own_plan()
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("nämnd: KN", "nämnd: KS")
    assert why_not(files, "nämndinformation").startswith("Ingen åtgärd i planen har en namngiven nämnd")
