"""Nothing in a repository, a name or the environment makes segplan run a program or leave the repository."""

import os
import stat
from contextlib import suppress
from pathlib import Path
from subprocess import CalledProcessError

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from segplan.git.program import environment, git
from support.projects import write_project
from support.repositories import commit_all, run_git, start_repository
from support.small_plan import plan_text


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one commit, as the current folder."""
    folder = write_project(start_repository(tmp_path / "förråd"))
    commit_all(folder)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def trap(tmp_path: Path) -> Path:
    """A program that leaves a mark when it is run."""
    program = tmp_path / "fälla"
    program.write_text(f"#!/bin/sh\ntouch '{tmp_path}/utlöst'\nexit 1\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


def was_run(trap: Path) -> bool:
    return (trap.parent / "utlöst").exists()


@pytest.mark.parametrize(
    "name",
    [
        "-x",
        "--upload-pack=touch utlöst",
        "--output=utlöst",
        "--exec=utlöst",
        "HEAD\nHEAD",
        "HEAD\tx",
        "HE\x00AD",
        "\x1b[31mHEAD",
        "a\u202eb",
    ],
)
def test_what_cannot_be_a_version_is_refused(folder: Path, name: str) -> None:
    for arguments in (["validate", "--", f"{name}:2023"], ["diff", f"--since={name}"]):
        outcome = run(arguments)
        assert outcome.exit_code is ExitCode.USAGE, arguments
        assert "kan inte vara namnet på en version" in outcome.messages
        assert outcome.messages.isprintable() or outcome.messages.replace("\n", "").isprintable()
    assert sorted(path.name for path in folder.iterdir()) == [".git", "plans"]


@pytest.mark.parametrize(
    "name", ["HEAD --textconv", "HEAD;id", "$(id)", "`id`", "../..", "HEAD^{/x", "@{1000}", "*", "|id"]
)
def test_a_strange_name_is_only_an_unknown_version(folder: Path, name: str) -> None:
    outcome = run(["validate", f"{name}:2023"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert "finns inte i förrådet" in outcome.messages


@pytest.mark.parametrize("path", ["../x.yaml", "plans/../../x.yaml", "./../x.yaml", "/etc/passwd", "plans/\0.yaml"])
def test_a_path_stays_in_the_repository(folder: Path, path: str) -> None:
    outcome = run(["validate", f"HEAD:{path}"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "ligger utanför förrådet" in outcome.messages


def test_programs_in_the_settings_are_not_run(folder: Path, trap: Path) -> None:
    for setting in ("core.fsmonitor", "diff.external", "core.pager", "core.sshCommand", "core.editor"):
        run_git(folder, "config", setting, str(trap))
    _change_and_compare(folder)
    assert not was_run(trap)


@pytest.mark.parametrize(
    ("setting", "command"),
    [("core.fsmonitor", ["status"]), ("diff.external", ["diff"]), ("filter.fälla.clean", ["add", "plans/2023.yaml"])],
)
def test_the_trap_works(folder: Path, trap: Path, setting: str, command: list[str]) -> None:
    (folder / ".gitattributes").write_text("*.yaml filter=fälla\n", "utf-8")
    run_git(folder, "config", setting, str(trap))
    (folder / "plans" / "2023.yaml").write_text(plan_text(2023, {"titel": "titel: Ändrad"}), "utf-8")
    with suppress(CalledProcessError):
        run_git(folder, *command)
    assert was_run(trap)


def test_drivers_filters_and_hooks_are_not_run(folder: Path, trap: Path) -> None:
    (folder / ".gitattributes").write_text("*.yaml diff=fälla filter=fälla merge=fälla\n", "utf-8")
    commit_all(folder)
    for setting in ("diff.fälla.textconv", "diff.fälla.command", "filter.fälla.smudge", "filter.fälla.clean"):
        run_git(folder, "config", setting, str(trap))
    for hook in ("post-index-change", "post-checkout", "pre-commit", "reference-transaction"):
        (folder / ".git" / "hooks" / hook).symlink_to(trap)
    _change_and_compare(folder)
    assert not was_run(trap)


def test_a_missing_object_is_not_fetched(folder: Path, trap: Path) -> None:
    run_git(folder, "config", "remote.origin.url", str(folder))
    run_git(folder, "config", "remote.origin.uploadpack", str(trap))
    run_git(folder, "config", "remote.origin.promisor", "true")
    run_git(folder, "config", "extensions.partialClone", "origin")
    blob = run_git(folder, "rev-parse", "HEAD:plans/2023.yaml")
    (folder / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    outcome = run(["validate", "HEAD:2023"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert "finns inte i den här klonen" in outcome.messages
    assert not was_run(trap)
    with suppress(CalledProcessError):
        run_git(folder, "cat-file", "blob", blob)
    assert was_run(trap)


def test_programs_in_the_environment_are_not_run(folder: Path, trap: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("EXTERNAL_DIFF", "SSH_COMMAND", "PAGER", "ASKPASS", "EDITOR", "PROXY_COMMAND"):
        monkeypatch.setenv(f"GIT_{name}", str(trap))
    _change_and_compare(folder)
    assert not was_run(trap)


def test_another_repository_in_the_environment_is_not_read(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = start_repository(tmp_path / "annat")
    (other / "README").write_text("", "utf-8")
    commit_all(other)
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other))
    monkeypatch.setenv("GIT_TRACE", "1")
    assert run(["validate", "HEAD:2023"]).exit_code is ExitCode.OK


def test_a_git_program_in_the_current_folder_is_not_run(
    folder: Path, trap: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "git").symlink_to(trap)
    monkeypatch.setenv("PATH", ".")
    outcome = run(["validate", "HEAD:2023"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert "Programmet git finns inte" in outcome.messages
    assert not was_run(trap)


def test_a_link_in_a_commit_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "hemlig.yaml").write_text(plan_text(2024), "utf-8")
    (folder / "plans" / "2024.yaml").symlink_to(tmp_path / "hemlig.yaml")
    commit_all(folder)
    outcome = run(["validate", "HEAD:2024"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert "HEAD:plans/2024.yaml är en symbolisk länk, inte en fil" in outcome.messages


def test_a_linked_folder_and_a_submodule_are_told(folder: Path, tmp_path: Path) -> None:
    (folder / "plans").rename(tmp_path / "plans")
    (folder / "plans").symlink_to(tmp_path / "plans")
    commit_all(folder)
    assert "HEAD:plans är en symbolisk länk, inte en mapp" in run(["validate", "HEAD:"]).messages
    (folder / "plans").unlink()
    run_git(folder, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},plans")
    run_git(folder, "commit", "--quiet", "--message=Submodul")
    assert "HEAD:plans är en submodul, inte en mapp" in run(["validate", "HEAD:"]).messages


def test_a_huge_file_is_refused_before_it_is_read(folder: Path) -> None:
    (folder / "plans" / "2024.yaml").write_bytes(b"#" * 6_000_000)
    commit_all(folder)
    outcome = run(["validate", "HEAD:2024"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert "6\u00a0000\u00a0000 byte, och gränsen är 5\u00a0000\u00a0000" in outcome.messages


def test_a_name_in_a_tree_that_leads_out_is_not_followed(folder: Path) -> None:
    blob = run_git(folder, "rev-parse", "HEAD:plans/2023.yaml")
    entry = b"100644 ../2024.yaml\0" + bytes.fromhex(blob)
    plans = run_git(folder, "hash-object", "-t", "tree", "-w", "--stdin", "--literally", given=entry)
    top = run_git(folder, "mktree", given=f"040000 tree {plans}\tplans\n".encode())
    commit = run_git(folder, "commit-tree", "-m", "x", top)
    outcome = run(["validate", f"{commit}:"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert "Traceback" not in outcome.messages


def test_a_replaced_commit_is_read_as_its_id_says(folder: Path) -> None:
    first = run_git(folder, "rev-parse", "HEAD")
    (folder / "plans" / "2023.yaml").write_text(plan_text(2023, {"titel": "titel: Bytt"}), "utf-8")
    second = commit_all(folder)
    run_git(folder, "replace", first, second)
    outcome = run(["diff", f"{first}:2023", "2023"])
    assert "Åtgärdsplan 2023 jämförd med Bytt" in outcome.output


def test_only_harmless_variables_reach_git() -> None:
    given = {"PATH": "/bin", "GIT_DIR": "x", "GIT_CONFIG_KEY_0": "a", "Git_Ssh": "y", "GIT_INDEX_FILE": "index"}
    kept = environment(given)
    assert {name for name in kept if name in given} == {"PATH", "GIT_CONFIG_KEY_0", "GIT_INDEX_FILE"}
    assert os.path.isabs(kept["GIT_INDEX_FILE"])
    assert kept["GIT_ALLOW_PROTOCOL"] == "none"


def test_a_refusal_of_git_gives_nothing(tmp_path: Path) -> None:
    assert git(tmp_path, "rev-parse", "HEAD") is None


def _change_and_compare(folder: Path) -> None:
    """Read the repository in every way that segplan does, with a changed file and an index that is stale."""
    plan = folder / "plans" / "2023.yaml"
    plan.write_text(plan_text(2023, {"titel": "titel: Ändrad"}), "utf-8")
    for arguments in (["diff"], ["diff", "--staged"], ["diff", "HEAD:2023", ":2023"], ["validate", "--since", "main"]):
        assert run(arguments).exit_code in (ExitCode.OK, ExitCode.FINDINGS), arguments
    from segplan.git.head import head_commit

    assert head_commit(folder) is not None
