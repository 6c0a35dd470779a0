"""Hard cases of the rules on ownership: exact words, what is left unsaid, and files read alone."""

from datetime import date

import pytest

from segplan.checking.check import check
from segplan.checking.workspace import SourceFile, read_workspace
from segplan.findings import Finding, Severity
from support import small_plan


def findings(family: str = "SP2", *, plan: str = "", alone: bool = False, **measure: str) -> list[Finding]:
    """Check the smallest plan with other keys and give the findings of a family."""
    overlay = small_plan.split_keys(plan)
    text = small_plan.plan_text(2023, overlay, measure=measure)
    files = [SourceFile("2023", "plans/2023.yaml", text.encode())]
    if not alone:
        files += [
            SourceFile(name, f"plans/register/{name}.yaml", small_plan.register_text(name).encode(), is_register=True)
            for name in small_plan.REGISTERS
        ]
    workspace = read_workspace(files, alone=alone)
    assert all(reading.faults == () for reading in workspace.readings.values()), text
    return [one for one in check(workspace, date(2023, 6, 30)) if one.code.startswith(family)]


def test_the_lead_of_a_text_is_underlined() -> None:
    (found,) = findings(ansvarig="ansvarig: Omsorgsförvaltningen i samverkan med polisen")
    start, end = found.location.span
    assert end.column - start.column == len("Omsorgsförvaltningen")


def test_a_missing_owner_gets_a_skeleton_from_the_wording_and_the_register() -> None:
    (found,) = findings(ansvarig="# utan")
    assert found.remedy == "Lägg till ansvarig: {förvaltning: KF, nämnd: KN}."


@pytest.mark.parametrize("kind", ["belagd", "härledd"])
def test_a_measure_retold_from_a_source_is_not_asked_for_more(kind: str) -> None:
    origin = f"ursprung:\n  slag: {kind}\n  källa: protokoll\n  hur: följer av protokollet"
    assert findings(ansvarig="# utan", beslutsfattare="# utan", ursprung=origin) == []


def test_a_retold_measure_is_judged_on_the_owner_it_has() -> None:
    origin = "ursprung:\n  slag: belagd\n  källa: protokoll\n  avser: [ansvarig]"
    assert [one.code for one in findings(ansvarig="ansvarig: de som möter barn", ursprung=origin)] == ["SP203"]


def test_an_example_is_asked_for_its_owner() -> None:
    assert [one.code for one in findings(ansvarig="# utan", ursprung="ursprung:\n  slag: exempel")] == ["SP201"]


def test_a_draft_is_warned() -> None:
    (found,) = findings(plan="planstatus: utkast", ansvarig="ansvarig: Kommunen")
    assert (found.code, found.severity) == ("SP203", Severity.WARNING)


@pytest.mark.parametrize("owner", ["ansvarig: okänt", "ansvarig:\n  förvaltning: okänt"])
def test_unknown_is_accepted_when_adopted_and_one_finding_in_preparation(owner: str) -> None:
    assert findings(ansvarig=owner) == []
    assert [one.code for one in findings(plan="planstatus: beredning", ansvarig=owner)] == ["SP212"]


def test_a_known_board_is_told_though_its_administration_is_unknown() -> None:
    owner = "ansvarig:\n  förvaltning: okänt\n  nämnd: KN"
    assert findings(plan="planstatus: beredning", ansvarig=owner) == []
    assert [one.code for one in findings(ansvarig=owner.replace("KN", "utses senare"))] == ["SP202"]


def test_without_registers_the_form_is_judged_and_nothing_is_looked_up() -> None:
    assert findings(alone=True, ansvarig="ansvarig: Bildningsförvaltningen") == []
    assert [one.code for one in findings(alone=True, ansvarig="ansvarig: Skolan")] == ["SP203"]


@pytest.mark.parametrize(
    ("owner", "code"),
    [
        ("Kommunen och polisen", "SP203"),
        ("KF och SF", "SP207"),
        ("polisen", "SP205"),
        ("utses senare", "SP202"),
        ("Eva Exempelsson", "SP206"),
        ("Bildningsförvaltningen", "SP204"),
        ("{}", "SP201"),
    ],
)
def test_one_fault_gives_one_finding(owner: str, code: str) -> None:
    assert [one.code for one in findings(ansvarig=f"ansvarig: {owner}")] == [code]


def test_a_persons_name_is_not_repeated() -> None:
    (found,) = findings(ansvarig="ansvarig: Eva Exempelsson")
    assert "Eva" not in found.message + found.remedy


def test_a_role_alone_need_not_be_in_the_register() -> None:
    assert findings(ansvarig="ansvarig: folkhälsostrateg") == []


@pytest.mark.parametrize(
    "wording",
    [
        "formulering: Kulturförvaltningen lämnar ett program för fler platser till kulturnämnden senast 2023-09-30.",
        "formulering: Kulturförvaltningen tar fram förslag till ny taxa senast 2023-09-30.",
        "formulering: Kulturförvaltningen föreslår en ny taxa senast 2023-09-30.",
    ],
)
def test_a_proposal_to_the_board_does_not_bind_it(wording: str) -> None:
    adopted = (
        "ärende:\n  beslut:\n    - slag: fastställelse\n      beslutsfattare: kommundirektören\n      datum: 2023-01-10"
    )
    decided = "beslutsfattare: Kulturnämnden"
    assert findings("SP210", plan=adopted, formulering=wording, beslutsfattare=decided) == []
    assert len(findings("SP210", plan=adopted, beslutsfattare=decided)) == 1


def test_an_unknown_reference_is_looked_up_only_in_registers_that_are_there() -> None:
    assert findings("SP106", alone=True, geografi="geografi: [väster]") == []


def test_inflected_organisations_are_found_by_references() -> None:
    participants = "medverkande:\n  - aktör: skolförvaltningens\n    roll: samverkar"
    assert findings("SP106", medverkande=participants) == []


def test_the_suggestion_of_a_reference_is_the_nearest_word() -> None:
    (found,) = findings("SP106", indikatorer="indikatorer: [elever-i-kulturskol]")
    assert "menade du ”elever-i-kulturskola”?" in found.message
