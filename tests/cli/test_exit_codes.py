"""The exit code of every way that a command line can end."""

from pathlib import Path

import pytest

from segplan.cli import app
from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from segplan.cli.outcome import Outcome
from segplan.cli.schema import schema
from segplan.rules.rule_set import RULE_SET
from support.projects import with_duplicate_identifier, write_project
from support.small_plan import plan_text

JUDGED = ["--as-of", "2023-06-30"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_clean_plan_gives_0(folder: Path) -> None:
    write_project(folder)
    outcome = run(["validate", *JUDGED])
    assert outcome == Outcome(
        ExitCode.OK, f"1 plan, 1 åtgärd: 0 fel, 0 varningar, 0 råd ({RULE_SET})\n", inputs=outcome.inputs
    )


def test_a_finding_at_the_fail_level_gives_1(folder: Path) -> None:
    write_project(folder, y2023=with_duplicate_identifier())
    assert run(["validate", *JUDGED]).exit_code is ExitCode.FINDINGS


def test_a_fault_of_a_readable_file_gives_1(folder: Path) -> None:
    write_project(folder, y2023="formatversion: 0\nplanstatus: [\n")
    assert run(["validate", *JUDGED]).exit_code is ExitCode.FINDINGS


def test_the_fail_level_decides_which_findings_count(folder: Path) -> None:
    write_project(folder, y2022=plan_text(2022), y2023=plan_text(2023))
    levels = {level: run(["validate", *JUDGED, "--fail-on", level]).exit_code for level in ("fel", "varning", "råd")}
    assert levels == {"fel": ExitCode.OK, "varning": ExitCode.FINDINGS, "råd": ExitCode.FINDINGS}


def test_dated_findings_count_only_when_a_date_is_asked_for(folder: Path) -> None:
    write_project(folder)
    without = run(["validate", "--fail-on", "råd"])
    assert "0 fel, 0 varningar, 0 råd" not in without.output
    assert without.exit_code is ExitCode.OK
    assert run(["validate", "--fail-on", "råd", "--as-of", "2024-06-30"]).exit_code is ExitCode.FINDINGS


def test_a_rule_that_is_milder_in_a_draft_lets_the_draft_pass(folder: Path) -> None:
    metric = "mått:\n  måttenhet: kurser\n  målvärde: 24\n  senast: 2023-11-30\n  datakälla: kursregistret"
    adopted = plan_text(2023, measure={"mått": metric})
    write_project(folder / "fastställd", y2023=adopted)
    write_project(folder / "utkast", y2023=adopted.replace("planstatus: fastställd", "planstatus: utkast"))
    assert run(["validate", "fastställd", *JUDGED]).exit_code is ExitCode.FINDINGS
    assert run(["validate", "utkast", *JUDGED]).exit_code is ExitCode.OK


@pytest.mark.parametrize("target", ["2099", "saknas.yaml", "saknas", "plans/saknas.yaml"])
def test_what_is_not_there_gives_3(folder: Path, target: str) -> None:
    write_project(folder)
    assert run(["validate", target]).exit_code is ExitCode.UNREADABLE


def test_a_folder_without_plans_gives_3(folder: Path) -> None:
    (folder / "tom").mkdir()
    outcome = run(["validate", "tom"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert outcome.messages == (
        "segplan: Mappen tom innehåller inga planer\n  Gör så här: Ange en mapp som har en mapp plans/.\n"
    )


def test_an_empty_plan_folder_gives_3(folder: Path) -> None:
    (folder / "plans").mkdir()
    assert run(["validate"]).exit_code is ExitCode.UNREADABLE


def test_no_plan_folder_anywhere_gives_3(folder: Path) -> None:
    assert run(["validate"]).exit_code is ExitCode.UNREADABLE


def test_a_file_that_is_not_utf_8_gives_3_even_beside_other_findings(folder: Path) -> None:
    write_project(folder, y2022=with_duplicate_identifier(2022))
    (folder / "plans" / "2023.yaml").write_bytes(plan_text(2023).encode("cp1252"))
    outcome = run(["validate", *JUDGED])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert "SP101" in outcome.output
    assert "Windows-1252" in outcome.output


@pytest.mark.parametrize(
    "arguments",
    [
        ["valdate"],
        ["validate", "--formt"],
        ["validate", "--format", "xml"],
        ["validate", "--as-of", "i går"],
        ["validate", "--as-of", "20240131"],
        ["validate", "--as-of", "2024-W05-3"],
        ["validate", "--as-of", "2024-02-30"],
        ["explain"],
    ],
)
def test_wrong_use_gives_2(folder: Path, arguments: list[str]) -> None:
    assert run(arguments).exit_code is ExitCode.USAGE


def test_a_bug_gives_70_and_keeps_its_traceback(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def rules() -> Outcome:
        raise ZeroDivisionError

    monkeypatch.setattr(app, "COMMANDS", (rules, schema))
    outcome = run(["rules"])
    assert outcome.exit_code is ExitCode.BUG
    assert "ZeroDivisionError" in outcome.messages
    assert outcome.messages.endswith(
        "segplan: ett fel i segplan självt. Rapportera det gärna med texten här ovanför.\n"
    )


def test_an_interrupt_gives_130_and_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def rules() -> Outcome:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "COMMANDS", (rules, schema))
    assert run(["rules"]) == Outcome(ExitCode.INTERRUPTED, messages="segplan: avbrutet\n")


def test_every_exit_code_has_a_sentence() -> None:
    assert all(code.meaning.endswith(".") for code in ExitCode)
    assert [int(code) for code in ExitCode] == [0, 1, 2, 3, 70, 130]
