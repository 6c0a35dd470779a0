"""A measure's page answers what, who, when, how it went and since when, in plain words."""

from dataclasses import replace

import pytest

from segplan.configuration.report import ReportTable
from segplan.documents.document_set import Way
from support.document_contexts import context, context_of, own_plan, plain
from support.rich_project import material_of, rich_files

KIND = "åtgärdssida"


def test_a_measure_is_told_in_short_sentences() -> None:
    made = context(rich_files(), KIND, about="prova-på-kurser")
    assert [plain(one) for one in made.when] == [
        "Arbetet ska börja den 1 februari 2023.",
        "Det ska vara klart senast den 30 november 2023.",
    ]
    assert made.who == (
        "Kulturförvaltningen ansvarar.",
        "Pengar kommer från Polismyndigheten.",
        "Arbetsförvaltningen är också med i arbetet.",
    )
    assert [plain(one) for one in made.steps] == ["1 mars 2023: Lokalerna är bokade. Gjort den 20 februari 2023."]
    assert [plain(one) for one in made.going] == [
        "Arbetet har nyss börjat.",
        "Elva kurser. Resten ställdes in.",
        "I siffror: 11 kurser. Utgångsläget var 12. Målet på 24 är inte nått.",
        "Det blev inte som planerat: Ledare saknades.",
        "Kvar att göra: Tretton kurser.",
        "Kulturförvaltningen rapporterade det här den 12 januari 2024.",
    ]


def test_a_measure_says_since_when_it_is_promised() -> None:
    made = context(rich_files(), KIND, about="prova-på-kurser")
    assert made.since == "Sedan 2022. Det året stod åtgärden, eller en som den bygger på, i kommunens plan."
    assert made.earlier == ("2022: 1.2 Avgiften i kulturskolan", "2022: 1.1 Prova på-kurser nära hemmet")


def test_a_promise_is_followed_through_a_plan_whose_file_is_missing() -> None:
    files = rich_files()
    old = "föregångare: [{plan: 2020, id: gamla-kurser, förändring: omarbetad}]\n        "
    files["plans/2022.yaml"] = files["plans/2022.yaml"].replace("slutkriterium: Tolv", old + "slutkriterium: Tolv")
    made = context(files, KIND, about="prova-på-kurser")
    assert made.since.startswith("Minst sedan 2020. ")
    assert made.earlier[0] == "2020: en åtgärd i en plan vars fil inte finns här"


def test_what_the_source_does_not_tell_is_said_to_be_so() -> None:
    made = context(rich_files(), KIND, about="öppna-kulturskolan")
    assert made.who == ("Vi vet inte vem som ansvarar. Källan säger det inte.",)
    assert made.when == ("Vi vet inte när det ska vara klart. Källan säger det inte.",)
    assert made.since == "Åtgärden står i planen för 2023. Vi vet inte om den också stod i tidigare planer."


def test_a_measure_that_nothing_precedes_is_new_only_when_the_replaced_plan_is_there() -> None:
    files = own_plan(ersätter="ersätter: 2022") | {"plans/2022.yaml": rich_files()["plans/2022.yaml"]}
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("id: prova-på-kurser", "id: helt-ny")
    files |= {path: text for path, text in rich_files().items() if "/register/" in path}
    assert context(files, KIND).since == "Sedan 2023. Åtgärden är ny i planen för det året."
    assert "Vi vet inte om" in context(own_plan(), KIND).since


def test_what_became_of_it_later_is_told() -> None:
    made = context(rich_files(), KIND, "2022", "språkpraktik")
    assert plain(made.afterwards) == (
        "Åtgärden finns inte med i planen för 2023. Arbetet är nu en del av kommunens vanliga verksamhet."
        " Arbetsförvaltningen ordnar praktik utanför planen."
    )


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("läge: genomförd", "Åtgärden är genomförd."),
        ("läge: avbruten", "Arbetet är avbrutet."),
        ("läge: ej_påbörjad", "Arbetet har inte börjat."),
        ("läge: pågår", "Arbetet pågår."),
        ("läge: löpande", "Arbetet fortsätter år efter år. Vi vet inte om det som var lovat för året är gjort."),
    ],
)
def test_every_state_has_plain_words(entry: str, said: str) -> None:
    made = context(own_plan({"uppföljning": f"uppföljning:\n  - datum: 2024-01-08\n    {entry}"}), KIND)
    assert made.going[0] == said


def figures(metric: str, outcome: int) -> str:
    entry = f"uppföljning:\n  - {{datum: 2024-01-08, läge: pågår, utfall: {outcome}}}"
    going = context(own_plan({"mått": f"mått: {metric}", "uppföljning": entry}), KIND).going
    return next((plain(one) for one in going if one.startswith("I siffror")), "")


def test_the_figures_are_told_with_any_unit() -> None:
    full = "{måttenhet: arrangemang, utgångsvärde: 0, målvärde: 34, senast: 2023-12-31}"
    assert figures(full, 34) == "I siffror: 34 arrangemang. Utgångsläget var 0. Målet på 34 är nått."
    assert figures('{måttenhet: "%", målvärde: 60, senast: 2023-12-31}', 43) == "I siffror: 43 %. Målet är 60."


def test_a_promise_is_at_least_as_old_as_the_oldest_plan_that_is_there() -> None:
    files = rich_files()
    files["plans/2022.yaml"] = files["plans/2022.yaml"].replace("år: 2022", "år: 2022\nersätter: 2021", 1)
    assert context(files, KIND, about="prova-på-kurser").since.startswith("Minst sedan 2022. ")


def test_a_vague_owner_is_quoted_and_a_function_is_named() -> None:
    vague = context(own_plan({"ansvarig": "ansvarig: {som_skrivet: berörda förvaltningar}"}), KIND)
    assert vague.who[0] == "Planen säger inte tydligt vem som ansvarar, bara ”berörda förvaltningar”."
    function = context(own_plan({"ansvarig": "ansvarig: {funktion: arbetsmarknadschef}"}), KIND)
    assert function.who[0] == "Ansvarig: Arbetsmarknadschef."


def test_a_step_whose_day_had_come_at_the_report_is_told_as_not_taken() -> None:
    step = "hållpunkter:\n  - {senast: 2023-05-01, vad: Lokalen är hyrd}\n  - {senast: 2024-05-01, vad: Allt är klart}"
    report = "uppföljning:\n  - {datum: 2024-01-08, läge: pågår}"
    made = context(own_plan({"hållpunkter": step, "uppföljning": report}), KIND)
    assert [plain(one) for one in made.steps] == [
        "1 maj 2023: Lokalen är hyrd. Inte rapporterat som gjort.",
        "1 maj 2024: Allt är klart.",
    ]


def test_how_to_reach_the_municipality_is_told_unless_the_plan_holds_examples() -> None:
    settings = ReportTable.model_validate({"contact": ["Ring kontaktcenter", "hej@provkoping.example"]})
    own = replace(material_of(own_plan()), settings=settings)
    assert context_of(own, KIND).contact == (
        Way("Ring kontaktcenter", ""),
        Way("hej@provkoping.example", "mailto:hej@provkoping.example"),
    )
    assert context_of(replace(material_of(rich_files()), settings=settings), KIND).contact == ()
