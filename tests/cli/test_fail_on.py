"""`segplan diff --fail-on`, and the register that approves changes."""

import json
from pathlib import Path

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from support import small_plan
from support.projects import write_project

ENTRY = """\
formatversion: 0
godkända_ändringar:
  - fingeravtryck: "{fingerprint}"
    från: 2022
    till: {later}
    åtgärd: prova-på-kurser
    skäl: Nämnden beslutade om färre kurser.
    godkänd_av: utvecklingsstrategen
    datum: 2023-03-01
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Plans where only a target is lowered from 2022 to 2023, but for dates."""
    same = {key: text.replace("{year}", "2023") for key, text in small_plan.MEASURE.items()}
    lower = {**same, "mått": same["mått"].replace("målvärde: 24", "målvärde: 12")}
    after = small_plan.plan_text(2023, {"ersätter": "ersätter: 2022"}, None, lower)
    write_project(tmp_path, y2022=small_plan.plan_text(2022, None, None, same), y2023=after)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def approve(folder: Path, fingerprint: str, later: int = 2023) -> None:
    text = ENTRY.format(fingerprint=fingerprint, later=later)
    (folder / "plans" / "register" / "godkanda-andringar.yaml").write_text(text, "utf-8")


def decreased() -> str:
    told = json.loads(run(["diff", "2022", "2023", "--format", "json"]).output)
    (fingerprint,) = (one["fingerprint"] for one in told["changes"] if one["severity"] == "decreases")
    return str(fingerprint)


@pytest.mark.parametrize("level", ["minskat-åtagande", "minskat-atagande", "MINSKAT-ÅTAGANDE", "andrat-atagande"])
def test_a_decreased_commitment_fails_only_when_asked_for(folder: Path, level: str) -> None:
    assert run(["diff", "2022", "2023"]).exit_code is ExitCode.OK
    assert run(["diff", "2022", "2023", "--fail-on", level]).exit_code is ExitCode.FINDINGS
    assert run(["diff", "2022", "2022", "--fail-on", level]).exit_code is ExitCode.OK


def test_an_increased_commitment_fails_only_when_every_change_does(folder: Path) -> None:
    assert run(["diff", "2023", "2022", "--fail-on", "minskat-åtagande"]).exit_code is ExitCode.OK
    assert run(["diff", "2023", "2022", "--fail-on", "ändrat-åtagande"]).exit_code is ExitCode.FINDINGS


def test_an_unknown_level_is_refused(folder: Path) -> None:
    outcome = run(["diff", "2022", "2023", "--fail-on", "minskad"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "menade du ”minskat-åtagande”?" in outcome.messages


def test_an_approved_change_does_not_fail_and_is_shown_with_its_reason(folder: Path) -> None:
    approve(folder, decreased())
    outcome = run(["diff", "2022", "2023", "--fail-on", "minskat-åtagande", "--format", "md"])
    assert outcome.exit_code is ExitCode.OK
    assert "Godkänd ändring" in outcome.output
    assert "Nämnden beslutade om färre kurser." in outcome.output
    assert "utvecklingsstrategen" in outcome.output


def test_an_approval_of_something_else_is_told_and_approves_nothing(folder: Path) -> None:
    approve(folder, "0123456789abcdef")
    outcome = run(["diff", "2022", "2023", "--fail-on", "minskat-åtagande", "--format", "md"])
    assert outcome.exit_code is ExitCode.FINDINGS
    assert "Godkännandet 0123456789abcdef" in outcome.output


def test_an_approval_between_other_plans_is_not_told(folder: Path) -> None:
    approve(folder, "0123456789abcdef", later=2025)
    assert "Godkännandet" not in run(["diff", "2022", "2023", "--format", "md"]).output


@pytest.mark.parametrize("written", ["1234567890123456", '"12AB"', '"0123456789abcdeg"'])
def test_what_is_no_fingerprint_is_told_with_its_place(folder: Path, written: str) -> None:
    approve(folder, "0123456789abcdef")
    register = folder / "plans" / "register" / "godkanda-andringar.yaml"
    register.write_text(register.read_text("utf-8").replace('"0123456789abcdef"', written), "utf-8")
    outcome = run(["validate", str(register)])
    assert outcome.exit_code is ExitCode.FINDINGS
    assert "godkanda-andringar.yaml:3:20: fel SP005" in outcome.output
    assert "är inget fingeravtryck" in outcome.output
