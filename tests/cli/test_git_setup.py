"""git shows and merges plans through segplan once it is set up, and not before."""

import os
from pathlib import Path
from subprocess import CalledProcessError

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from support.projects import write_project
from support.repositories import commit_all, run_git, start_repository
from support.small_plan import plan_text


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a plan, where git uses segplan."""
    folder = write_project(start_repository(tmp_path / "förråd"))
    monkeypatch.chdir(folder)
    assert run(["git-setup"]).exit_code is ExitCode.OK
    commit_all(folder)
    return folder


def write(folder: Path, text: str) -> None:
    (folder / "plans" / "2023.yaml").write_text(text, "utf-8")


def test_what_is_needed_is_told_without_changing_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_project(start_repository(tmp_path) / "kommun")
    monkeypatch.chdir(folder)
    before = (tmp_path / ".git" / "config").read_text()
    output = run(["git-setup", "--print"]).output
    assert "/kommun/plans/*.yaml diff=segplan merge=segplan\n" in output
    assert "-P -m segplan git-merge %O %A %B %L %P\n" in output
    assert (tmp_path / ".git" / "config").read_text() == before
    assert not (tmp_path / ".gitattributes").exists()


def test_setting_up_twice_changes_nothing_and_keeps_what_stood_there(folder: Path) -> None:
    attributes = folder / ".gitattributes"
    attributes.write_text("*.txt text\n" + attributes.read_text("utf-8"), "utf-8")
    before = attributes.read_text("utf-8"), (folder / ".git" / "config").read_text()
    assert "redan klar" in run(["git-setup"]).output
    assert (attributes.read_text("utf-8"), (folder / ".git" / "config").read_text()) == before


def test_git_shows_what_is_said_and_not_how_it_is_written(folder: Path) -> None:
    text = plan_text(2023)
    write(
        folder,
        text.replace("rubrik: Prova på-kurser nära hemmet", '# ny\n        rubrik: "Prova på-kurser nära hemmet"'),
    )
    assert "@@" not in run_git(folder, "diff")
    write(folder, text.replace("målvärde: 24", "målvärde: 12"))
    shown = run_git(folder, "diff")
    assert "-    mått.målvärde: 24\n+    mått.målvärde: 12\n" in shown
    assert "@@ Åtgärd prova-på-kurser" in shown
    commit_all(folder)
    assert "+    mått.målvärde: 12\n" in run_git(folder, "log", "-p", "-1")


def test_a_file_that_cannot_be_read_is_shown_as_it_is(folder: Path) -> None:
    write(folder, "titel: [\n")
    assert "+titel: [\n" in run_git(folder, "diff") + "\n"


def test_a_module_in_the_work_tree_is_not_imported(folder: Path) -> None:
    for name in ("typer.py", "segplan.py", "pydantic.py"):
        (folder / name).write_text("open('utlöst', 'w')\n", "utf-8")
    write(folder, plan_text(2023).replace("målvärde: 24", "målvärde: 12"))
    assert "målvärde: 12" in run_git(folder, "diff")
    assert not (folder / "utlöst").exists()


def test_git_merges_field_by_field(folder: Path) -> None:
    _branch(folder, "rubrik: Prova på-kurser nära hemmet", "rubrik: Kurser")
    _commit(folder, 'nr: "1.1"', 'nr: "1.9"')
    run_git(folder, "merge", "--quiet", "gren")
    merged = (folder / "plans" / "2023.yaml").read_text("utf-8")
    assert merged == plan_text(2023).replace("Prova på-kurser nära hemmet", "Kurser").replace('"1.1"', '"1.9"')


def test_git_leaves_a_conflict_in_the_field_that_both_changed(folder: Path) -> None:
    _branch(folder, "målvärde: 24", "målvärde: 30")
    _commit(folder, "målvärde: 24", "målvärde: 12")
    with pytest.raises(CalledProcessError):
        run_git(folder, "merge", "gren")
    text = (folder / "plans" / "2023.yaml").read_text("utf-8")
    assert text == plan_text(2023).replace(
        "          målvärde: 24\n",
        "<<<<<<< vår version\n          målvärde: 12\n=======\n          målvärde: 30\n>>>>>>> den andra grenen\n",
    )
    assert "UU plans/2023.yaml" in run_git(folder, "status", "--short")
    outcome = run(["validate", ":2023"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert ":plans/2023.yaml är i konflikt" in outcome.messages


def _branch(folder: Path, old: str, new: str) -> None:
    run_git(folder, "switch", "--quiet", "--create", "gren")
    _commit(folder, old, new)
    run_git(folder, "switch", "--quiet", "main")


def _commit(folder: Path, old: str, new: str) -> None:
    text = plan_text(2023)
    assert old in text
    write(folder, text.replace(old, new))
    commit_all(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows har inga rör i filsystemet")
@pytest.mark.parametrize(
    "command", [["git-text"], ["git-merge", "plan.yaml", "plan.yaml"], ["validate"], ["diff", "plan.yaml"]]
)
def test_what_is_no_ordinary_file_is_refused_and_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("plan.yaml").write_text(plan_text(2023), "utf-8")
    os.mkfifo("rör.yaml")
    outcome = run([*command, "rör.yaml"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert "rör.yaml är ingen vanlig fil" in outcome.messages


def test_a_text_that_is_not_utf_8_is_shown_to_git_byte_by_byte(folder: Path) -> None:
    raw = plan_text(2023).encode("cp1252")
    (folder / "gammal.yaml").write_bytes(raw)
    assert run(["git-text", "gammal.yaml"]).content == raw
