"""A measure's page answers what, who, when, how it went and since when, in plain words."""

import pytest

from support.document_contexts import context, own_plan, plain
from support.rich_project import rich_files

KIND = "åtgärdssida"


def test_a_measure_is_told_in_short_sentences() -> None:
    made = context(rich_files(), KIND, about="prova-på-kurser")
    assert [plain(one) for one in made.when] == [
        "Arbetet börjar den 1 februari 2023.",
        "Det ska vara klart senast den 30 november 2023.",
    ]
    assert made.who == (
        "Ansvarig: Kulturförvaltningen.",
        "Pengar kommer från Polismyndigheten.",
        "Med i arbetet är också Arbetsförvaltningen.",
    )
    assert [plain(one) for one in made.steps] == ["1 mars 2023: Lokalerna är bokade. Gjort den 20 februari 2023."]
    assert [plain(one) for one in made.going] == [
        "Arbetet har nyss börjat.",
        "Elva kurser. Resten ställdes in.",
        "Nu är det 11 kurser. Målet är 24 kurser. Från början var det 12 kurser.",
        "Det blev inte som planerat: Ledare saknades.",
        "Kvar att göra: Tretton kurser.",
        "Rapporten är från den 12 januari 2024.",
    ]


def test_a_measure_says_since_when_it_is_promised() -> None:
    made = context(rich_files(), KIND, about="prova-på-kurser")
    assert made.since == "Åtgärden, eller en åtgärd som den kommer av, har stått i kommunens planer sedan 2022."
    assert made.earlier == ("2022: 1.2 Avgiften i kulturskolan", "2022: 1.1 Prova på-kurser nära hemmet")


def test_a_promise_is_followed_through_a_plan_whose_file_is_missing() -> None:
    files = rich_files()
    old = "föregångare: [{plan: 2020, id: gamla-kurser, förändring: omarbetad}]\n        "
    files["plans/2022.yaml"] = files["plans/2022.yaml"].replace("slutkriterium: Tolv", old + "slutkriterium: Tolv")
    made = context(files, KIND, about="prova-på-kurser")
    assert made.since.endswith("sedan 2020.")
    assert made.earlier[0] == "2020: en åtgärd i en plan vars fil inte finns här"


def test_what_the_source_does_not_tell_is_said_to_be_so() -> None:
    made = context(rich_files(), KIND, about="öppna-kulturskolan")
    assert made.who == ("Det framgår inte av källan vem som ansvarar.",)
    assert made.when == ("Det framgår inte av källan när det ska vara klart.",)
    assert made.since == "Åtgärden står i planen för 2023. Om den har stått i tidigare planer är inte känt här."


def test_a_measure_that_nothing_precedes_is_new_only_when_the_replaced_plan_is_there() -> None:
    files = own_plan(ersätter="ersätter: 2022") | {"plans/2022.yaml": rich_files()["plans/2022.yaml"]}
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("id: prova-på-kurser", "id: helt-ny")
    files |= {path: text for path, text in rich_files().items() if "/register/" in path}
    assert context(files, KIND).since == "Åtgärden är ny i planen för 2023."
    assert "är inte känt här" in context(own_plan(), KIND).since


def test_what_became_of_it_later_is_told() -> None:
    made = context(rich_files(), KIND, "2022", "språkpraktik")
    assert plain(made.afterwards) == (
        "Planen för 2023: Övergår i ordinarie verksamhet. Arbetsförvaltningen ordnar praktik utanför planen."
    )


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("läge: genomförd", "Åtgärden är genomförd."),
        ("läge: avbruten", "Arbetet är avbrutet."),
        ("läge: ej_påbörjad", "Arbetet har inte börjat."),
        ("läge: pågår", "Arbetet pågår."),
        ("läge: löpande", "Arbetet fortsätter år efter år. Det framgår inte om det som var lovat för året är gjort."),
    ],
)
def test_every_state_has_plain_words(entry: str, said: str) -> None:
    made = context(own_plan({"uppföljning": f"uppföljning:\n  - datum: 2024-01-08\n    {entry}"}), KIND)
    assert made.going[0] == said
