"""Owners' texts as municipalities write them get the verdict that a careful reader would give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segplan.model.directory import Directory
from segplan.model.registers.organisation import OrganisationRegister
from segplan.ownership.classify import classify
from segplan.ownership.judgement import Reason, Verdict
from segplan.source.reading import read
from support import small_plan

OK = [
    "Kultur- och fritidsförvaltningen",
    "KOF",
    "BoU",
    "Säkerhetschef",
    "Biträdande kommundirektör",
    "Bildningsnämnden",
    "Kommunfullmäktige",
    "Socialförvaltningen i samverkan med polisen",
    "Socialförvaltningen tillsammans med alla förvaltningar",
    "Vård- och omsorgsnämnden med stöd av kommunledningskontoret",
    "Kommunledningskontoret (KLK)",
    "Kultur och fritid",
    "Vård och omsorg",
    "Arbete, integration och välfärd",
    "Arbetsmarknad & Vuxenutbildning",
    "Kultur-, idrotts- och fritidsförvaltningen",
    "kommunens säkerhetssamordnare",
    "Enhetschef för flyktingmottagning",
    "Kommunen genom socialförvaltningen",
    "Kommunen (kultur- och fritidsförvaltningen)",
    "Kommunstyrelseförvaltningen, säkerhetschef",
    "Kommunledningsförvaltningen/Säkerhetsenheten",
    "Samtliga förvaltningar, samordnas av kommunledningskontoret",
    "KSF (huvudansvar), SOC, BUN",
    "Socialnämnden ansvarar, övriga nämnder medverkar",
    "Ansvarig: Utbildningsförvaltningen",
    "Polisen (kontakt: säkerhetschefen)",
    "AB Provbostäder",
    "Det kommunala bostadsbolaget",
    "Kulturskolan",
    "Socialförvaltingen",
    "Enheten för trygghet och säkerhet",
    "Styrgruppen för trygghet",
    "Näringslivskontoret",
    "Föreningskonsulenten",
    "Regionsamordnaren",
]
TOO_VAGUE = {
    Reason.COLLECTIVE: [
        "Alla",
        "Samtliga nämnder",
        "Berörda förvaltningar",
        "Resp. nämnd",
        "Kommunstyrelsen m.fl.",
        "Rektor för respektive skola",
        "Flera aktörer",
        "Gemensamt ansvar",
    ],
    Reason.CIRCLE: [
        "De som möter eleverna",
        "Personal som möter barn och unga",
        "Den som har kontakt med vårdnadshavare",
        "de verksamheter som möter barn och vårdnadshavare",
    ],
    Reason.NETWORK: ["Nätverket för trygghet", "Arbetsgruppen för integration", "Samverkansforum Öster"],
    Reason.GENERIC: [
        "Kommunen",
        "Provköpings kommun",
        "Skolan",
        "Skolorna",
        "förvaltningen",
        "Verksamheterna",
        "Kommunens förvaltningar",
        "Enhetschefer",
        "Ledningen",
        "inom befintlig organisation",
        "i ordinarie verksamhet",
    ],
    Reason.EQUALS: [
        "Socialförvaltningen och kulturförvaltningen",
        "KSF/SOC",
        "Skola/fritid/socialtjänst",
        "Utbildningsförvaltningen, Socialförvaltningen, Kulturförvaltningen",
        "Kommunstyrelsen samt socialnämnden",
        "Socialförvaltningen och säkerhetschefen",
        "Socialnämnden eller kulturnämnden",
        "Socialförvaltningen + polisen",
    ],
    Reason.MIXED: ["Kommunen och polisen", "Kommunen, Polisen, Region Provland", "Polisen i samverkan med kommunen"],
    Reason.PERSON: ["Anna Exempelsson", "Kim Öst"],
}
EXTERNAL = [
    "Polisen",
    "Region Provland",
    "Länsstyrelsen",
    "Svenska kyrkan",
    "Idrottsföreningarna",
    "Föreningslivet m.fl.",
    "Alla fastighetsägare",
    "Polisen och fastighetsägarna",
    "Polismyndigheten, lokalpolisområde Öster",
    "Polisen i samverkan med fastighetsägarna",
    "Skolverket",
    "Rädda Barnen",
    "Externa aktörer",
]
MISSING = [
    "",
    "  ",
    "-",
    "–",
    "?",
    "???",
    "...",
    "NN",
    "N.N.",
    "XX",
    "TBD",
    "N/A",
    "utses senare",
    "Kommer att utses under våren",
    "Ansvarig utses av kommunstyrelsen",
    "Vakant",
    "Ej fastställt",
    "inte utsedd",
    "Rekrytering pågår",
    "se ovan",
    "Se åtgärd 3.2",
    "Enligt delegationsordningen",
    "dito",
    "okänt",
]


def directory() -> Directory:
    text = small_plan.register_text("organisation")
    register = read("organisation", "organisation.yaml", text.encode(), OrganisationRegister).value
    assert register is not None
    return Directory(register.organisations)


@pytest.mark.parametrize("text", OK)
def test_a_body_unit_or_role_is_ok(text: str) -> None:
    assert classify(text).verdict is Verdict.OK


@pytest.mark.parametrize(("reason", "text"), [(reason, text) for reason, texts in TOO_VAGUE.items() for text in texts])
def test_a_vague_owner_is_told_why(reason: Reason, text: str) -> None:
    judgement = classify(text)
    assert (judgement.verdict, judgement.reason) == (Verdict.TOO_VAGUE, reason)


@pytest.mark.parametrize("text", EXTERNAL)
def test_only_parties_outside_the_municipality(text: str) -> None:
    assert classify(text).verdict is Verdict.EXTERNAL_ONLY


@pytest.mark.parametrize("text", MISSING)
def test_nobody_is_named(text: str) -> None:
    assert classify(text).verdict is Verdict.MISSING


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ansvarig: Kulturförvaltningen i samverkan med polisen", "Kulturförvaltningen"),
        ("Socialförvaltningen, KF (huvudansvar), polisen", "KF"),
        ("Alla nämnder, leds av kommunstyrelsen", "kommunstyrelsen"),
        ("Kommunen genom socialförvaltningen", "socialförvaltningen"),
        ("Kommunledningskontoret, säkerhetschefen", "Kommunledningskontoret"),
    ],
)
def test_the_words_of_an_accepted_owner_are_its_lead(text: str, words: str) -> None:
    start, end = classify(text).words
    assert text[start:end] == words


def test_the_register_decides_before_the_form() -> None:
    judged = classify("polisen", directory())
    assert judged.verdict is Verdict.EXTERNAL_ONLY
    assert judged.party is not None
    assert judged.party.code == "polisen"


def test_the_lead_is_looked_up_in_the_register() -> None:
    judged = classify("Kulturförvaltningen i samverkan med polisen", directory())
    assert judged.party is not None
    assert judged.party.code == "KF"


@given(st.text(max_size=40))
def test_any_text_gets_a_verdict_with_words_inside_it(text: str) -> None:
    start, end = classify(text).words
    assert 0 <= start <= end <= len(text)


@given(
    st.lists(
        st.sampled_from(
            [
                "Polisen",
                "KF",
                " och ",
                ", ",
                "/",
                "(",
                ")",
                " i samverkan med ",
                "alla",
                " genom ",
                "som ",
                "kommunen",
                "- ",
            ]
        )
    )
)
def test_any_mixture_of_parts_gets_a_verdict(parts: list[str]) -> None:
    text = "".join(parts)
    start, end = classify(text, directory()).words
    assert 0 <= start <= end <= len(text)
