"""The verdict on a text, with the leg that is missing."""

import pytest

from segplan.wording.analysis import analyse
from segplan.wording.result import Overall, Shortfall


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Fastighetskontoret byter tio lampor i parken före maj.", None),
        ("Ramper ska finnas vid alla vallokaler senast 2026.", None),
        ("Kartlägg behovet och redovisa det för socialnämnden i juni.", None),
        ("Kulturnämnden tar i maj ställning till taxan.", None),
        ("Bygg en lekplats vid Ekbacken.", Shortfall.UNBOUNDED),
        ("Fotpatruller i parken.", Shortfall.UNBOUNDED),
        ("Säkerhetsavdelningen utvecklar en app för felanmälan.", Shortfall.UNBOUNDED),
        ("Taxan ses över under hösten.", Shortfall.REVIEW),
        ("Varje vår gås rutinerna igenom.", Shortfall.REVIEW),
        ("Öppna ett café i maj och främja läsning.", Shortfall.HALF),
        ("Två kurser hålls i mån av resurser.", Shortfall.HEDGED),
        ("Två extra värdar kan sättas in under sommaren.", Shortfall.HEDGED),
        ("Starta fler odlingslotter.", Shortfall.LEVEL),
        ("Andelen behöriga ska öka till 2027.", Shortfall.LEVEL),
        ("Städningen sker regelbundet.", Shortfall.LEVEL),
        ("Främja läsning under 2025.", Shortfall.OPEN),
        ("Nämnden tar under mandatperioden ställning till taxan.", Shortfall.OPEN),
        ("En meningsfull fritid för alla.", Shortfall.OPEN),
        ("Polisen ska finnas nära invånarna.", Shortfall.OPEN),
        ("Lekplatsen städas vid behov.", Shortfall.OPEN),
    ],
)
def test_the_missing_leg_is_told(text: str, missing: Shortfall | None) -> None:
    assert analyse(text).shortfall is missing


@pytest.mark.parametrize(
    ("missing", "overall"),
    [
        ("Främja läsning.", Overall.NOT_MEASURABLE),
        ("Bygg en lekplats.", Overall.BORDERLINE),
        ("Bygg en lekplats i maj.", Overall.MEASURABLE),
    ],
)
def test_the_verdict_follows_from_the_missing_leg(missing: str, overall: Overall) -> None:
    assert analyse(missing).overall is overall


def test_a_fault_of_what_is_missing_points_at_no_words() -> None:
    assert analyse("Bygg en lekplats.").spans == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Under året tar nämnden på nytt ställning i frågan.", "tar nämnden på nytt ställning i"),
        ("forutsattningarna for integration ska forbattras", "ska forbattras"),
        ("Kommunen ska utvekla arbetet.", "ska utvekla"),
        ("Antalet besök ska öka.", "öka"),
    ],
)
def test_the_span_is_the_words_at_fault(text: str, words: str) -> None:
    assert [text[slice(*span)] for span in analyse(text).spans] == [words]


@pytest.mark.parametrize(
    ("text", "quantified", "deadline"),
    [
        ("Skolfrånvaron har ökat med 20 procent sedan 2019. Därför bygger kommunen en park.", False, False),
        ("Eftersom 400 barn flyttar in bygger kommunen en skola i maj.", False, True),
        ("Samtliga förskolor får en ramp.", True, False),
        ("Samverka i alla frågor.", False, False),
        ("Läxhjälp ges varje tisdag.", True, False),
        ("Provet görs under Q1.", False, True),
        ("Väntetiden ska vara högst tre veckor.", True, False),
    ],
)
def test_quantities_and_time_limits_belong_to_the_measure(text: str, quantified: bool, deadline: bool) -> None:
    found = analyse(text)
    assert (found.quantified, found.deadline) == (quantified, deadline)


def test_a_time_limit_is_given_with_its_preposition() -> None:
    text = "Parken öppnar i maj 2026."
    assert [text[slice(*span)] for span in analyse(text).time_limits] == ["i maj 2026"]
