"""A cached answer equals a fresh one, and any change of an input makes it fresh."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from segplan import cache
from support import small_plan

FAULTY = small_plan.plan_text(2023, {"planstatus": "planstatus: klar"})


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "projekt"
    (folder / "plans" / "register").mkdir(parents=True)
    (folder / "plans" / "2023.yaml").write_text(FAULTY, encoding="utf-8")
    for name in small_plan.REGISTERS:
        (folder / "plans" / "register" / f"{name}.yaml").write_text(small_plan.register_text(name), encoding="utf-8")
    return folder


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    variables = {**os.environ, "XDG_CACHE_HOME": str(folder.parent / "cache"), **environment}
    return subprocess.run(
        [sys.executable, "-m", "segplan", *arguments], cwd=folder, env=variables, capture_output=True, check=False
    )


def entries(folder: Path) -> list[Path]:
    return sorted((folder.parent / "cache" / "segplan").glob("*"))


def test_an_unchanged_run_is_answered_with_the_same_bytes_and_code(project: Path) -> None:
    first = run(project, "validate")
    assert len(entries(project)) == 1
    second = run(project, "validate", PYTHONPROFILEIMPORTTIME="1")
    assert (second.returncode, second.stdout) == (first.returncode, first.stdout)
    assert first.returncode == 1
    assert b"pydantic" not in second.stderr
    assert b"typer" not in second.stderr


@pytest.mark.parametrize("name", ["plans/2023.yaml", "plans/register/organisation.yaml"])
def test_a_changed_file_is_read_again(project: Path, name: str) -> None:
    first = run(project, "validate")
    path = project / name
    path.write_text(path.read_text(encoding="utf-8") + "tillagd: ja\n", encoding="utf-8")
    second = run(project, "validate").stdout
    assert second != first.stdout
    assert b"tillagd" in second


def test_a_new_plan_file_is_seen(project: Path) -> None:
    run(project, "validate")
    (project / "plans" / "2022.yaml").write_text("", encoding="utf-8")
    assert b"2022.yaml" in run(project, "validate").stdout


def test_a_nearer_repository_is_seen(project: Path) -> None:
    below = project / "undermapp"
    below.mkdir()
    variables = {"XDG_CACHE_HOME": str(project.parent / "cache")}
    first = run(below, "validate", **variables)
    (below / "plans").mkdir()
    (below / "plans" / "2030.yaml").write_text("", encoding="utf-8")
    assert run(below, "validate", **variables).stdout != first.stdout


def test_no_cache_neither_reads_nor_writes(project: Path) -> None:
    run(project, "validate", "--no-cache")
    assert entries(project) == []


def test_a_damaged_entry_is_ignored(project: Path) -> None:
    first = run(project, "validate")
    for entry in entries(project):
        entry.write_bytes(entry.read_bytes()[:-5])
    assert run(project, "validate").stdout == first.stdout


def test_a_folder_that_cannot_be_written_is_no_fault(project: Path) -> None:
    (project.parent / "cache").write_text("en fil", encoding="utf-8")
    assert run(project, "validate").returncode == 1


def test_the_date_is_part_of_the_key_unless_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    days = iter(["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"])
    monkeypatch.setattr("segplan.cache.time.strftime", lambda _: next(days))
    assert cache.key_of(["validate"]) != cache.key_of(["validate"])
    dated = ["validate", "--as-of", "2024-01-01"]
    assert cache.key_of(dated) == cache.key_of(dated)


@pytest.mark.parametrize("name", ["NO_COLOR", "GITHUB_ACTIONS"])
def test_what_shapes_the_output_is_part_of_the_key(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv(name, raising=False)
    before = cache.key_of(["validate"])
    monkeypatch.setenv(name, "true")
    assert cache.key_of(["validate"]) != before


def test_old_entries_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for number in range(210):
        cache.store(f"nyckel-{number}", cache.Answer(0, b"", b""), ())
    assert len(list((tmp_path / "segplan").iterdir())) <= 200
