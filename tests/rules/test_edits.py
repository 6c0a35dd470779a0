"""How adopted plans may be edited: what needs an entry in ärende.ändringar, and which entries count."""

from datetime import date

import pytest

from segplan.checking.check import check
from segplan.checking.earlier import Earlier
from segplan.checking.workspace import SourceFile, Workspace, read_workspace
from support.small_plan import MEASURE, PLAN, plan_text

AMENDMENT = """
  ändringar:
    - slag: {kind}
      datum: 2023-03-14
      beslutsfattare: utvecklingsstrategen
      skäl: Ett skäl.
      avser: [{concerns}]"""
HEADING = {"rubrik": "rubrik: Kurser"}


def case(kind: str, concerns: str) -> dict[str, str]:
    return {"ärende": PLAN["ärende"].replace("{year}", "2023") + AMENDMENT.format(kind=kind, concerns=concerns)}


def workspace(text: str) -> Workspace:
    return read_workspace([SourceFile("2023", "plans/2023.yaml", text.encode())])


def codes(earlier: str, now: str) -> list[str]:
    found = check(workspace(now), date(2023, 6, 30), earlier=Earlier(workspace(earlier), "main"))
    return [one.code for one in found if one.code.startswith("SP83")]


@pytest.mark.parametrize(
    ("kind", "concerns", "expected"),
    [
        ("rättelse_av_skrivfel", "prova-på-kurser.rubrik", []),
        ("redaktionell", "prova-på-kurser", []),
        ("redaktionell", "prova-på-kurser.tidplan", ["SP831"]),
        ("redaktionell", "en-annan-åtgärd", ["SP831"]),
        ("redaktionell", "", ["SP831"]),
        ("revidering", "", ["SP836"]),
        ("revidering", "prova-på-kurser.rubrik", ["SP836"]),
    ],
)
def test_an_entry_covers_what_it_names(kind: str, concerns: str, expected: list[str]) -> None:
    now = plan_text(2023, case(kind, concerns), None, HEADING)
    assert codes(plan_text(2023), now) == expected


def test_an_entry_that_was_there_before_covers_no_new_edit() -> None:
    old = case("redaktionell", "prova-på-kurser")
    assert codes(plan_text(2023, old), plan_text(2023, old, None, HEADING)) == ["SP831"]


def test_an_entry_that_is_taken_away_is_told() -> None:
    assert codes(plan_text(2023, case("redaktionell", "prova-på-kurser")), plan_text(2023)) == ["SP835"]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("rubrik", "rubrik: Kurser"),
        ("formulering", "formulering: Kulturförvaltningen håller kurser."),
        ("ansvarig", "ansvarig:\n  förvaltning: SF\n  nämnd: KN"),
        ("beslutsfattare", "beslutsfattare: kommunstyrelsen"),
        ("slutkriterium", "# utan"),
        ("mått", MEASURE["mått"].replace("{year}", "2023").replace("24", "12")),
        ("delmål", "delmål:\n  - {senast: 2023-06-30, värde: 12}"),
        ("hållpunkter", "hållpunkter:\n  - {senast: 2023-06-30, vad: Hälften är hållna.}"),
        ("tidplan", "tidplan: {start: 2023-02-01, slut: 2023-12-31}"),
    ],
)
def test_every_decided_field_is_protected(key: str, text: str) -> None:
    assert codes(plan_text(2023), plan_text(2023, None, None, {key: text})) == ["SP831"]
    assert codes(plan_text(2023, None, None, {key: text}), plan_text(2023)) == ["SP831"]
    draft = {"planstatus": "planstatus: utkast"}
    assert codes(plan_text(2023, draft), plan_text(2023, None, None, {key: text})) == []


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("i_korthet", "i_korthet: Barn får prova musik."),
        ("målgrupp", "målgrupp: barn i årskurs 3–6"),
        ("anmärkning", "anmärkning: Kurserna är populära."),
        ("nr", 'nr: "1.7"'),
        ("uppföljning", "uppföljning:\n  - {datum: 2023-05-31, läge: pågår, resultat: Fyra kurser är hållna.}"),
        ("rubrik", "rubrik: >-\n  Prova på-kurser\n  nära hemmet"),
    ],
)
def test_other_fields_may_be_added_and_the_text_laid_out_anew(key: str, text: str) -> None:
    assert codes(plan_text(2023), plan_text(2023, None, None, {key: text})) == []


def test_a_step_that_is_taken_is_no_edit() -> None:
    before = {"hållpunkter": "hållpunkter:\n  - {senast: 2023-06-30, vad: Hälften är hållna.}"}
    after = {"hållpunkter": "hållpunkter:\n  - {senast: 2023-06-30, vad: Hälften är hållna., klar: 2023-06-15}"}
    assert codes(plan_text(2023, None, None, before), plan_text(2023, None, None, after)) == []


def test_a_finding_about_an_edit_is_never_accepted() -> None:
    register = (
        'formatversion: 0\naccepterade:\n  - kod: SP831\n    plan: "2023"\n    åtgärd: prova-på-kurser\n'
        "    skäl: Vi ändrade oss.\n    godkänd_av: utvecklingsstrategen\n    datum: 2023-03-14\n"
    )
    files = [
        SourceFile("2023", "plans/2023.yaml", plan_text(2023, None, None, HEADING).encode()),
        SourceFile("accepterade", "plans/register/accepterade.yaml", register.encode(), is_register=True),
    ]
    found = check(read_workspace(files), date(2023, 6, 30), earlier=Earlier(workspace(plan_text(2023)), "main"))
    assert [(one.code, one.accepted) for one in found if one.code in ("SP831", "SP902")] == [
        ("SP831", None),
        ("SP902", None),
    ]
