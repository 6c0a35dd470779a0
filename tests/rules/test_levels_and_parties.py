"""Rules on levels, criteria, parties and double measures: hard cases beside the pages' examples."""

import pytest

from segplan.findings import Severity
from support.small_project import findings_of, plan_with


def _count(code: str, text: str, rest: str = "# utan: mått, slutkriterium") -> int:
    return len(findings_of(code, {"2023": plan_with(measure=f"{rest}\nformulering: {text}")}))


@pytest.mark.parametrize(
    ("text", "direction", "amount"),
    [
        ("Fler barn ska gå i kulturskolan i november.", 1, 0),
        ("Biblioteket håller ett antal bokcirklar i november.", 0, 1),
        ("Biblioteket håller åtta bokcirklar i november.", 0, 0),
        ("Antalet barn ska öka från 20 till 40 i november.", 0, 0),
        ("Fler bokcirklar främjas i november.", 0, 0),
    ],
)
def test_a_direction_and_an_amount_are_told_apart(text: str, direction: int, amount: int) -> None:
    assert (_count("SP308", text), _count("SP309", text)) == (direction, amount)


def test_a_level_in_the_fields_is_enough() -> None:
    metric = "# utan: slutkriterium\nmått: {måttenhet: barn, utgångsvärde: 1, målvärde: 2, senast: 2023-11-30, datakälla: registret}"
    assert _count("SP308", "Fler barn ska gå i kulturskolan.", metric) == 0
    assert (
        _count("SP308", "Fler barn ska gå i kulturskolan.", "slutkriterium: 180 barn går i kulturskolan.\n# utan: mått")
        == 0
    )


@pytest.mark.parametrize(
    ("criterion", "count"),
    [
        ("Samverkan är etablerad.", 1),
        ("Målet är nått.", 1),
        ("Tryggheten har ökat.", 1),
        ("Klart senast 2023-11-30.", 0),
        ("Minst 90 procent av ansökningarna har haft en kort handläggningstid på 15 dagar.", 0),
        ("Nämnden har fått rapporten.", 0),
    ],
)
def test_a_criterion_must_be_something_to_see(criterion: str, count: int) -> None:
    assert len(findings_of("SP314", {"2023": plan_with(measure=f"slutkriterium: {criterion}")})) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Kulturskolan håller tio kurser i maj, och socialförvaltningen anställer två ledare i juni.", 1),
        ("Kulturskolan håller tio kurser i maj, och kulturskolan håller tio till i juni.", 0),
        ("Kulturskolan håller tio kurser i maj och tio i juni.", 0),
        ("Kulturskolan håller tio kurser i maj, och en lärare räknar deltagarna i juni.", 0),
        ("Kulturskolan håller tio kurser i maj, och socialförvaltningen deltar.", 0),
    ],
)
def test_two_bodies_that_each_do_something_bounded_are_two_measures(text: str, count: int) -> None:
    assert _count("SP315", text) == count


@pytest.mark.parametrize(
    ("text", "owner", "count"),
    [
        ("Kulturnämnden anordnar tio kurser i maj.", "{nämnd: KN}", 1),
        ("Kulturnämnden anordnar tio kurser i maj.", "{nämnd: KN, enhet: kulturskolan}", 0),
        ("Kulturnämnden fastställer taxan i maj.", "{nämnd: KN}", 0),
        ("Kulturskolan anordnar tio kurser i maj.", "{nämnd: KN}", 0),
    ],
)
def test_a_board_alone_performs_nothing(text: str, owner: str, count: int) -> None:
    assert _count("SP216", text, f"ansvarig: {owner}") == count


@pytest.mark.parametrize(
    ("text", "decider", "count"),
    [
        ("Kulturförvaltningen fastställer taxan i maj.", "Kulturnämnden", 1),
        ("Kulturförvaltningen fastställer taxan i maj.", "tjänsteperson", 0),
        ("Kulturförvaltningen lämnar förslag, och kulturnämnden beslutar i maj.", "Kulturnämnden", 0),
        ("”Kulturförvaltningen .,; ... lämnar tio böcker i maj.”", "Kulturnämnden", 0),
    ],
)
def test_text_and_field_name_the_same_decider(text: str, decider: str, count: int) -> None:
    assert _count("SP217", text, f"beslutsfattare: {decider}") == count


GRANT = """
titel: Ansökan
ställning: en ansökan
år: 2018
ställd_till: myndigheten
belopp_per_år: 100
antal_år: 1
ansvarig_funktion: strateg
syfte: Att minska segregationen.
områden:
  - id: skola
    namn: Skola
    indikatorer_enligt_ansökan:
      - Alla elever ska nå examen.
      - Följa piloten med läxhjälp.
      - Andelen behöriga i årskurs 9.
dimensioner: []
aktiviteter: []
källa: protokoll
"""


def test_what_an_application_calls_indicators_is_a_hint() -> None:
    for code, words in (("SP413", "Alla elever ska nå examen"), ("SP414", "Följa piloten med läxhjälp")):
        (found,) = findings_of(code, {"2023": plan_with()}, {"statsbidrag-2018": GRANT})
        assert found.message.startswith(f"”{words}”")
        assert found.severity is Severity.HINT


def test_a_name_from_a_source_system_is_left_alone() -> None:
    register = (
        "indikatorer:\n  - {id: elever-i-kulturskola, namn: Alla ämnen ska vara godkända, definition: okänt, "
        "enhet: procent, källsystem: Kolada}"
    )
    assert findings_of("SP413", {"2023": plan_with()}, {"indikatorer": register}) == []


def test_a_step_ahead_may_stand_in_any_field() -> None:
    report = "uppföljning: [{datum: 2023-12-15, läge: pågår, resultat: Tio kurser är hållna., återstår: Resten.}]"
    base = f"# utan: mått\n{report}\ntidplan: {{start: 2023-02-01, löpande: ja, omprövas: 2023-10-15}}"
    assert len(findings_of("SP517", {"2023": plan_with(measure=base)})) == 1
    for more in (
        base.replace("2023-10-15", "2024-10-15"),
        f"{base}\nhållpunkter: [{{senast: 2024-03-01, vad: Lokal är bokad.}}]",
        base.replace("Resten.", "Resten hålls före april 2024."),
        base.replace("läge: pågår", "läge: löpande"),
    ):
        assert findings_of("SP517", {"2023": plan_with(measure=more)}) == []
