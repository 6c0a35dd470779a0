"""`validate --fix` and `--diff`: what is written, what is told, and what is left alone."""

import json
import stat
import subprocess
from pathlib import Path

import pytest

from segplan.cli.app import run
from segplan.errors import UnreadableError
from segplan.project import replace_file
from support import small_plan
from support.projects import run_program, write_project

FAULTY = small_plan.plan_text(2023).replace('nr: "1.1"', "nr: 1.1  # årets").replace("rådighet:", "rådighat:")
MENDED = small_plan.plan_text(2023).replace('nr: "1.1"', 'nr: "1.1"  # årets')


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_project(tmp_path, y2023=FAULTY)


def plan(project: Path) -> Path:
    return project / "plans" / "2023.yaml"


def test_the_file_is_mended_and_nothing_else_in_it_is_touched(project: Path) -> None:
    done = run_program(["validate", "--fix"], project)
    assert plan(project).read_text("utf-8") == MENDED
    assert done.returncode == 0
    lines = done.stdout.decode().splitlines()
    assert lines[:3] == [
        "plans/2023.yaml:19:13: rättat SP007 nr sätts inom citattecken",
        "  före:  nr: 1.1  # årets",
        '  efter: nr: "1.1"  # årets',
    ]
    assert lines[-1].startswith("1 plan, 1 åtgärd: 0 fel")


def test_what_can_be_mended_is_marked_in_text_and_json(project: Path) -> None:
    text = run_program(["validate"], project).stdout.decode()
    assert "= rättas med --fix: nr sätts inom citattecken" in text
    assert "2 fynd kan rättas med segplan validate --fix" in text
    shown = json.loads(run_program(["validate", "--format", "json"], project).stdout)
    assert [(one["code"], one["fixable"]) for one in shown["findings"]] == [("SP007", True), ("SP003", True)]
    assert shown["summary"]["fixable"] == 2


def test_json_tells_what_was_mended(project: Path) -> None:
    shown = json.loads(run_program(["validate", "--fix", "--format", "json"], project).stdout)
    assert [one["code"] for one in shown["fixed"]] == ["SP007", "SP003"]
    assert shown["fixed"][0]["after"] == ['        nr: "1.1"  # årets']
    assert not any(one["fixable"] for one in shown["findings"])


def test_a_diff_can_be_applied_and_writes_nothing_itself(project: Path) -> None:
    done = run_program(["validate", "--diff"], project)
    assert done.returncode == 1
    assert plan(project).read_text("utf-8") == FAULTY
    subprocess.run(["git", "apply", "-p0", "-"], cwd=project, input=done.stdout, check=True)
    assert plan(project).read_text("utf-8") == MENDED
    again = run_program(["validate", "--diff"], project)
    assert (again.returncode, again.stdout, again.stderr) == (0, b"", b"Inget att r\xc3\xa4tta.\n")


def test_permissions_and_links_stay(project: Path) -> None:
    target = project / "annan.yaml"
    plan(project).rename(target)
    plan(project).symlink_to(target)
    target.chmod(0o640)
    run_program(["validate", "--fix"], project)
    assert plan(project).is_symlink()
    assert target.read_text("utf-8") == MENDED
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_fault_that_cannot_be_mended_safely_is_told_and_left(tmp_path: Path) -> None:
    text = FAULTY.replace("rådighat: full", "rådighat: &a full")
    done = run_program(["validate", "--fix"], write_project(tmp_path, y2023=text))
    assert plan(tmp_path).read_text("utf-8") == text
    assert "SP007 har inte rättats." in done.stdout.decode()
    assert done.returncode == 1


@pytest.mark.parametrize("options", [["--fix", "--diff"], ["--watch", "--fix"], ["--watch", "--format", "json"]])
def test_options_that_exclude_each_other_are_refused(project: Path, options: list[str]) -> None:
    done = run_program(["validate", *options], project)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("segplan: --")


def test_a_file_that_cannot_be_written_is_as_it_was(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: str, target: Path) -> None:
        raise PermissionError(13, "får inte")

    monkeypatch.chdir(project)
    monkeypatch.setattr("segplan.project.os.replace", refuse)
    outcome = run(["validate", "--fix"])
    assert outcome.exit_code == 3
    assert outcome.messages.startswith("segplan: plans/2023.yaml går inte att skriva (du har inte behörighet)")
    assert plan(project).read_text("utf-8") == FAULTY
    assert [path.name for path in (project / "plans").iterdir() if path.is_file()] == ["2023.yaml"]


def test_a_file_that_has_changed_meanwhile_is_not_written_over(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    with pytest.raises(UnreadableError, match="har ändrats under tiden"):
        replace_file(Path("plans/2023.yaml"), b"annat", b"nytt")
    assert plan(project).read_text("utf-8") == FAULTY
