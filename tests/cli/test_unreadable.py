"""What cannot be read is told in every format, and does not stop the rest from being checked."""

import json
import os
from pathlib import Path
from shutil import rmtree
from typing import Any

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from support.projects import run_program, with_duplicate_identifier, write_project

JUDGED = ["--as-of", "2023-06-30"]
TOO_LONG = "x" * 300


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_project(tmp_path, y2023=with_duplicate_identifier()))
    return tmp_path


def _forbid(monkeypatch: pytest.MonkeyPatch, method: str, name: str) -> None:
    """Let a path with this name be read by nobody, the superuser of a test machine included."""
    allowed = getattr(Path, method)

    def read(path: Path) -> Any:
        if path.name == name:
            raise PermissionError(13, "Permission denied")
        return allowed(path)

    monkeypatch.setattr(Path, method, read)


@pytest.mark.parametrize("target", [TOO_LONG, f"{TOO_LONG}.yaml", f"plans/{TOO_LONG}.yaml"])
@pytest.mark.parametrize("command", ["validate", "report"])
def test_a_name_that_is_too_long_cannot_be_read(folder: Path, command: str, target: str) -> None:
    outcome = run([command, target])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert outcome.messages.startswith(f"segplan: {target} går inte att läsa (")


def test_a_link_to_itself_cannot_be_read(folder: Path) -> None:
    (folder / "p.yaml").symlink_to("p.yaml")
    assert run(["validate", "p.yaml"]).exit_code is ExitCode.UNREADABLE


@pytest.mark.parametrize("targets", [[], ["2023"], ["plans"], ["."], ["plans/2023.yaml"]])
def test_a_folder_of_plans_that_may_not_be_read_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, targets: list[str]
) -> None:
    _forbid(monkeypatch, "iterdir", "plans")
    outcome = run(["validate", *targets])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert outcome.output == ""
    assert outcome.messages == (
        "segplan: plans går inte att läsa (du har inte behörighet)\n"
        "  Gör så här: Kontrollera namnet, och att du får läsa där.\n"
    )


def test_a_plan_that_may_not_be_read_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _forbid(monkeypatch, "read_bytes", "2023.yaml")
    outcome = run(["validate", "--format", "json"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert [one["file"] for one in json.loads(outcome.output)["unreadable"]] == ["plans/2023.yaml"]


def test_text_tells_what_is_missing_on_standard_error_beside_the_findings(folder: Path) -> None:
    outcome = run(["validate", "saknas.yaml", "2023", "2099", *JUDGED])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert outcome.output == run(["validate", "2023", *JUDGED]).output
    assert outcome.messages == (
        "segplan: Filen saknas.yaml finns inte\n  Gör så här: Kontrollera namnet och mappen.\n"
        "segplan: Planen 2099 finns inte\n  Gör så här: Planer som finns: 2023.\n"
    )


def test_json_lists_what_is_missing_beside_the_findings(folder: Path) -> None:
    outcome = run(["validate", "saknas.yaml", "2023", "2099", "--format", "json", *JUDGED])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert outcome.messages == ""
    document = json.loads(outcome.output)
    assert [one["code"] for one in document["findings"]] == ["SP101"]
    assert document["unreadable"] == [
        {"file": "saknas.yaml", "message": "Filen saknas.yaml finns inte", "remedy": "Kontrollera namnet och mappen."},
        {"file": "2099", "message": "Planen 2099 finns inte", "remedy": "Planer som finns: 2023."},
    ]


def test_json_is_a_document_even_when_nothing_could_be_read(folder: Path) -> None:
    document = json.loads(run(["validate", "saknas.yaml", "--format", "json"]).output)
    assert document["findings"] == []
    assert document["summary"]["plans"] == 0
    assert len(document["unreadable"]) == 1


def test_github_annotates_what_is_missing_without_a_line(folder: Path) -> None:
    outcome = run(["validate", "sak,nas.yaml", "2023", "--format", "github", *JUDGED])
    assert outcome.exit_code is ExitCode.UNREADABLE
    first, second = outcome.output.splitlines()[:2]
    assert first == (
        "::error file=sak%2Cnas.yaml::Filen sak,nas.yaml finns inte. Gör så här: Kontrollera namnet och mappen."
    )
    assert second.startswith("::error file=plans/2023.yaml,line=")


def test_what_is_missing_weighs_more_than_no_findings_and_is_asked_for_anew(folder: Path) -> None:
    write_project(folder / "ren")
    outcome = run(["validate", "ren", "saknas.yaml", *JUDGED])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert outcome.inputs == ()


def test_one_of_many_projects_that_cannot_be_read_does_not_stop_the_others(folder: Path) -> None:
    for number in range(9):
        write_project(folder / "många" / f"kommun-{number}", y2023=with_duplicate_identifier())
    rmtree(folder / "många" / "kommun-4" / "plans")
    (folder / "många" / "kommun-4" / "plans").mkdir()
    folders = [f"många/kommun-{number}/plans" for number in range(9)]
    finished = run_program(["validate", *folders, "--format", "json", *JUDGED], folder)
    document = json.loads(finished.stdout)
    assert finished.returncode == ExitCode.UNREADABLE
    assert document["summary"]["plans"] == 8
    (told,) = document["unreadable"]
    assert told["file"] == "många/kommun-4/plans"
    assert told["message"] == "Mappen många/kommun-4/plans innehåller inga planer"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes")
def test_a_pipe_is_never_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "rör")
    assert "rör är ingen vanlig fil" in run(["git-text", "rör"]).messages


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes")
def test_the_cache_never_waits_for_a_pipe(folder: Path) -> None:
    before = run_program(["validate", *JUDGED], folder)
    os.mkfifo(folder / "segplan.toml")
    assert run_program(["validate", *JUDGED], folder).stdout == before.stdout
