"""Rules on identity give remedies that can be followed to the letter."""

from segplan.model.registers.organisation import OrganisationRegister
from segplan.model.registry import Registers
from segplan.rules.identity.known_words import KnownWords
from segplan.rules.identity.references import Reference
from support.small_project import findings_of, plan_with

MEASURES = """- id: läxhjälp
  nr: "{first}"
  rubrik: Läxhjälp på biblioteket
  formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2023-12-15.
- id: filmkvällar
  nr: "3.2"
  rubrik: Filmkvällar på fritidsgården
  formulering: Fritidsgården visar film den första fredagen i varje månad till och med 2023-12-15.
"""


def remedy_when_the_first_number_is(first: str) -> str:
    (found,) = findings_of("SP103", {"2023": plan_with(measures=MEASURES.format(first=first))})
    return found.remedy


def test_a_number_in_the_wrong_area_keeps_what_stands_after_the_point() -> None:
    assert remedy_when_the_first_number_is("1.1") == 'Skriv "1.2", eller flytta åtgärden till sitt område.'


def test_a_number_that_is_taken_is_not_recommended() -> None:
    remedy = remedy_when_the_first_number_is("1.2")
    assert remedy == "Ge åtgärden nästa lediga nummer i området, eller flytta åtgärden till sitt område."


def test_the_number_of_missing_measures_agrees_with_its_noun() -> None:
    plan = plan_with(plan="kontrolltal: {antal_åtgärder: 2, källa: protokoll}")
    (one,) = findings_of("SP105", {"2023": plan})
    assert one.remedy == "Lägg till den åtgärd som saknas, eller rätta kontrolltalet efter källan."
    (several,) = findings_of("SP105", {"2023": plan.replace("antal_åtgärder: 2", "antal_åtgärder: 4")})
    assert several.remedy == "Lägg till de 3 åtgärder som saknas, eller rätta kontrolltalet efter källan."


def test_an_ended_indicator_is_told_with_the_one_that_took_over() -> None:
    ended = "indikatorer:\n  - {id: a, namn: Andel, definition: d, enhet: procent, upphörde: 2022, efterträds_av: b}"
    ended += "\n  - {id: b, namn: Ny andel, definition: d, enhet: procent}"
    (found,) = findings_of("SP107", {"2023": plan_with(measure="indikatorer: [a]")}, {"indikatorer": ended})
    assert found.message == "Indikatorn ”Andel” upphörde 2022, innan planen började gälla"
    assert found.remedy == "Skriv den indikator som tog vid: b (Ny andel)."


def test_the_first_of_several_spellings_is_suggested() -> None:
    organisation = OrganisationRegister.model_validate(
        {
            "formatversion": 0,
            "kommun": {"namn": "Provköpings kommun", "kod": "0199"},
            "organisationer": [
                {
                    "kod": "A",
                    "namn": "Arbetsmarknad",
                    "slag": "förvaltning",
                    "skrivs_även": ["ARBETSMARKNAD", "arbetsmarknad"],
                }
            ],
        }
    )
    unknown = KnownWords(Registers(organisation=organisation)).unknown(Reference((), "arbetsmarkna", "organisation"))
    assert unknown is not None
    assert "menade du ”Arbetsmarknad”?" in unknown.message
