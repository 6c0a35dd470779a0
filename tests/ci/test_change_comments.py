"""The scripts that comment on a proposed change, run with stand-ins for the services that they call."""

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from support.projects import write_project
from support.repositories import commit_all, run_git, start_repository
from support.small_plan import plan_text

ROOT = Path(__file__).parents[2]
GITHUB = ROOT / ".github" / "actions" / "changes" / "comment.sh"
GITLAB = ROOT / ".gitlab" / "segplan-changes.sh"
MARKER = "<!-- segplan diff -->"

pytestmark = pytest.mark.skipif(
    os.name == "nt" or (shutil.which("jq") is None and not os.environ.get("CI")), reason="bash eller jq saknas"
)

RECORD = """#!{python}
import json, os, pathlib, sys
folder = pathlib.Path({folder!r})
body = next((one.split("@" if "=@" in one else "<", 1)[1] for one in sys.argv if one.startswith("body=")), None)
call = {{"arguments": sys.argv[1:], "body": pathlib.Path(body).read_text("utf-8") if body else None}}
with open(folder / "calls", "a", encoding="utf-8") as file:
    file.write(json.dumps(call) + "\\n")
answers = json.loads((folder / "answers").read_text("utf-8"))
print(next((answer for part, answer in answers.items() if any(part in one for one in sys.argv)), ""))
"""


class Service:
    """A stand-in for gh or curl, which keeps what it was called with and answers by part of an address."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder = folder
        self.programs = folder / "program"
        self.programs.mkdir(parents=True)
        self._program(name, RECORD.format(python=sys.executable, folder=str(folder)))
        self._program("segplan", f'#!/bin/sh\nexec "{sys.executable}" -P -m segplan "$@"\n')
        self.answer({})

    def _program(self, name: str, text: str) -> None:
        path = self.programs / name
        path.write_text(text, "utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def answer(self, answers: dict[str, str]) -> None:
        (self.folder / "answers").write_text(json.dumps(answers), "utf-8")

    @property
    def written(self) -> list[tuple[str, str]]:
        """The comments that were written: the last argument and the body."""
        calls = self.folder / "calls"
        told = [json.loads(line) for line in calls.read_text("utf-8").splitlines()] if calls.exists() else []
        return [(" ".join(one["arguments"]), one["body"]) for one in told if one["body"] is not None]

    def run(self, script: Path, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
        path = f"{self.programs}{os.pathsep}{os.environ['PATH']}"
        variables = {**os.environ, "PATH": path, "GITHUB_STEP_SUMMARY": os.devnull, **environment}
        command = ["bash", str(script)]
        return subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone of a repository whose branch lowers a target, as CI makes it: the base is checked out."""
    folder = write_project(start_repository(tmp_path / "förråd"))
    commit_all(folder)
    run_git(folder, "switch", "--quiet", "--create", "gren")
    (folder / "plans" / "2023.yaml").write_text(plan_text(2023).replace("målvärde: 24", "målvärde: 12"), "utf-8")
    head = commit_all(folder)
    run_git(folder, "update-ref", "refs/pull/7/head", head)
    run_git(folder, "update-ref", "refs/merge-requests/7/head", head)
    run_git(folder, "switch", "--quiet", "main")
    run_git(tmp_path, "clone", "--quiet", str(folder), "klon")
    return tmp_path / "klon"


def commit_of(clone: Path, name: str) -> str:
    return run_git(clone, "rev-parse", name)


def github(clone: Path, tmp_path: Path, answers: dict[str, str], **changed: str) -> tuple[Service, int]:
    service = Service(tmp_path / "tjänst", "gh")
    service.answer(answers)
    given = {"NUMBER": "7", "BASE": commit_of(clone, "HEAD"), "HEAD_COMMIT": commit_of(clone, "origin/gren")}
    done = service.run(GITHUB, clone, **{"REPOSITORY": "kommun/planer", "FAIL_ON": "", **given, **changed})
    return service, done.returncode


def test_github_writes_a_first_comment(clone: Path, tmp_path: Path) -> None:
    service, code = github(clone, tmp_path, {})
    ((arguments, body),) = service.written
    assert code == 0
    assert "--method POST repos/kommun/planer/issues/7/comments" in arguments
    assert body.startswith(f"{MARKER}\n")
    assert "12 kurser" in body
    assert "utan post i ärende.ändringar" in body
    assert commit_of(clone, "HEAD") == commit_of(clone, "origin/main")


def test_github_updates_its_comment(clone: Path, tmp_path: Path) -> None:
    service, _ = github(clone, tmp_path, {"--paginate": "41"})
    ((arguments, _),) = service.written
    assert "--method PATCH repos/kommun/planer/issues/comments/41" in arguments


def test_github_fails_when_asked_to_and_comments_all_the_same(clone: Path, tmp_path: Path) -> None:
    service, code = github(clone, tmp_path, {}, FAIL_ON="minskat-åtagande")
    assert code == 1
    assert len(service.written) == 1


def test_github_leaves_a_branch_that_has_moved_to_its_own_run(clone: Path, tmp_path: Path) -> None:
    service, code = github(clone, tmp_path, {}, HEAD_COMMIT=commit_of(clone, "HEAD"))
    assert (code, service.written) == (0, [])


@pytest.mark.parametrize("changed", [{"NUMBER": "7/../8"}, {"BASE": "--output=x"}, {"HEAD_COMMIT": "$(touch x)"}])
def test_github_takes_only_numbers_and_commits(clone: Path, tmp_path: Path, changed: dict[str, str]) -> None:
    service, code = github(clone, tmp_path, {}, **changed)
    assert (code, service.written) == (2, [])


def test_a_broken_plan_is_told_without_quoting_the_branch(clone: Path, tmp_path: Path) -> None:
    source = tmp_path / "förråd"
    run_git(source, "switch", "--quiet", "gren")
    (source / "plans" / "2023.yaml").write_text("titel: [@alla <img src=x>\n::error::x\n", "utf-8")
    run_git(source, "update-ref", "refs/pull/7/head", commit_all(source))
    run_git(clone, "fetch", "--quiet")
    service, code = github(clone, tmp_path, {})
    ((_, body),) = service.written
    assert code == 1
    assert body.splitlines()[0] == MARKER
    assert "en planfil har fel" in body
    assert "@alla" not in body


def test_nothing_of_the_branch_is_run_or_followed(clone: Path, tmp_path: Path) -> None:
    source, trap = tmp_path / "förråd", "import os; os.mkdir('utlöst')\n"
    run_git(source, "switch", "--quiet", "gren")
    for name in ("segplan.py", "typer.py", "sitecustomize.py", "templates/x.html", "segplan.toml", ".gitattributes"):
        (source / name).parent.mkdir(exist_ok=True)
        (source / name).write_text(trap, "utf-8")
    run_git(source, "update-ref", "refs/pull/7/head", commit_all(source))
    run_git(clone, "fetch", "--quiet")
    service, code = github(clone, tmp_path, {})
    assert (code, len(service.written)) == (0, 1)
    assert sorted(path.name for path in clone.iterdir()) == [".git", "plans"]


def gitlab(clone: Path, tmp_path: Path, *pages: list[dict[str, object]]) -> Service:
    service = Service(tmp_path / "tjänst", "curl")
    head = commit_of(clone, "origin/gren")
    requests = [{"iid": 7, "sha": head, "target_branch": "main"}, {"iid": 8, "sha": "$(x)", "target_branch": "main"}]
    comments = {f"created_at&per_page=100&page={at}": json.dumps(page) for at, page in enumerate(pages, 1)}
    service.answer({**comments, "/user": '{"id": 5}', "state=opened": json.dumps(requests)})
    given = {"CI_API_V4_URL": "https://gitlab.example.org/api/v4", "CI_PROJECT_ID": "3", "SEGPLAN_TOKEN": "hemlig"}
    done = service.run(GITLAB, clone, **given)
    assert done.returncode == 0, done.stderr
    assert "hemlig" not in (service.folder / "calls").read_text("utf-8") + done.stdout + done.stderr
    return service


def test_gitlab_writes_a_first_comment(clone: Path, tmp_path: Path) -> None:
    ((arguments, body),) = gitlab(clone, tmp_path, [{"id": 1, "author": {"id": 9}, "body": MARKER}]).written
    assert "--request POST" in arguments
    assert arguments.endswith("https://gitlab.example.org/api/v4/projects/3/merge_requests/7/notes")
    assert "12 kurser" in body


def test_gitlab_updates_its_comment(clone: Path, tmp_path: Path) -> None:
    ((arguments, _),) = gitlab(clone, tmp_path, [{"id": 2, "author": {"id": 5}, "body": MARKER}]).written
    assert "--request PUT" in arguments
    assert arguments.endswith("/merge_requests/7/notes/2")


def test_gitlab_finds_its_comment_behind_a_hundred_others(clone: Path, tmp_path: Path) -> None:
    others: list[dict[str, object]] = [{"id": 10 + at, "author": {"id": 9}, "body": "Hej"} for at in range(100)]
    own: list[dict[str, object]] = [{"id": 2, "author": {"id": 5}, "body": MARKER}]
    ((arguments, _),) = gitlab(clone, tmp_path, others, own).written
    assert arguments.endswith("/merge_requests/7/notes/2")


def test_gitlab_says_nothing_of_a_branch_that_changes_no_plan(clone: Path, tmp_path: Path) -> None:
    run_git(tmp_path / "förråd", "branch", "--force", "gren", "main")
    run_git(tmp_path / "förråd", "update-ref", "refs/merge-requests/7/head", commit_of(clone, "HEAD"))
    run_git(clone, "fetch", "--quiet", "--force")
    assert gitlab(clone, tmp_path, []).written == []
