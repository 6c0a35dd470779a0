"""The commit that documents name, and whether the files are as it holds them."""

from datetime import date
from pathlib import Path

import pytest

from segplan.git.head import head_commit
from segplan.git.objects import find_commit
from segplan.git.repository import find_repository
from support.projects import write_project
from support.repositories import commit_all, run_git, start_repository


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_project(start_repository(tmp_path / "förråd"))


def test_the_commit_is_told_in_full_and_short(folder: Path) -> None:
    commit = commit_all(folder)
    head = head_commit(folder)
    assert head is not None
    assert (head.full, head.short, head.is_changed) == (commit, commit[:10], False)


@pytest.mark.parametrize(
    "name", ["plans/2023.yaml", "plans/2024.yaml", "templates/report/x.html", "plans/register/mål.yaml"]
)
def test_a_changed_or_new_file_marks_the_commit(folder: Path, name: str) -> None:
    commit_all(folder)
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("# ändrad\n", "utf-8")
    head = head_commit(folder)
    assert head is not None
    assert head.is_changed


def test_a_removed_file_marks_the_commit(folder: Path) -> None:
    commit_all(folder)
    (folder / "plans" / "2023.yaml").unlink()
    head = head_commit(folder)
    assert head is not None
    assert head.is_changed


def test_line_ends_hidden_files_and_other_folders_do_not_mark_the_commit(folder: Path) -> None:
    (folder / "plans" / ".gitkeep").write_text("", "utf-8")
    commit_all(folder)
    (folder / "plans" / ".gitkeep").unlink()
    (folder / "plans" / ".2023.yaml.swp").write_text("", "utf-8")
    (folder / "build").mkdir()
    (folder / "build" / "x.html").write_text("", "utf-8")
    plan = folder / "plans" / "2023.yaml"
    plan.write_bytes(plan.read_bytes().replace(b"\n", b"\r\n"))
    head = head_commit(folder)
    assert head is not None
    assert not head.is_changed


def test_plans_in_a_subfolder_of_the_repository(tmp_path: Path) -> None:
    top = start_repository(tmp_path)
    folder = write_project(top / "kommun" / "planer")
    (top / "plans").mkdir()
    commit_all(top)
    head = head_commit(folder)
    assert head is not None
    assert not head.is_changed
    (folder / "plans" / "2023.yaml").write_text("", "utf-8")
    head = head_commit(folder)
    assert head is not None
    assert head.is_changed


def test_objects_with_longer_ids(tmp_path: Path) -> None:
    run_git(tmp_path, "init", "--quiet", "--object-format=sha256")
    commit = commit_all(write_project(tmp_path))
    head = head_commit(tmp_path)
    assert head is not None
    assert len(commit) == 64
    assert (head.full, head.is_changed) == (commit, False)


def test_nothing_is_told_outside_git_before_the_first_commit_and_without_git(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert head_commit(tmp_path) is None
    assert head_commit(folder) is None
    commit_all(folder)
    assert head_commit(folder) is not None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert head_commit(folder) is None


def test_nothing_is_told_when_git_refuses(folder: Path) -> None:
    commit_all(folder)
    (folder / ".git" / "HEAD").write_text("skräp\n")
    assert head_commit(folder) is None


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("1677645000 -0500", date(2023, 2, 28)),
        ("1677645000 +0000", date(2023, 3, 1)),
        ("1677645000 +0530", date(2023, 3, 1)),
        ("-1 +0000", None),
    ],
)
def test_the_day_of_a_commit_is_that_of_the_clock_where_it_was_made(folder: Path, told: str, day: date | None) -> None:
    commit_all(folder)
    tree = run_git(folder, "rev-parse", "HEAD^{tree}").strip()
    person = f"Anna Ek <committer@example.org> {told}"
    text = f"tree {tree}\nauthor {person}\ncommitter {person}\n\ncommitter Annan <a@example.org> 0 +0000\n"
    made = run_git(folder, "hash-object", "-t", "commit", "-w", "--literally", "--stdin", given=text.encode()).strip()
    repository = find_repository(folder)
    assert repository is not None
    commit = find_commit(repository, made)
    assert commit is not None
    assert (commit.object_id, commit.day) == (made, day)


def test_a_name_that_only_begins_as_a_commit_means_nothing(folder: Path) -> None:
    commit = commit_all(folder)
    repository = find_repository(folder)
    assert repository is not None
    assert find_commit(repository, commit) is not None
    assert find_commit(repository, f"{commit} commit 1") is None
    assert find_commit(repository, "HEAD:plans/2023.yaml") is None
