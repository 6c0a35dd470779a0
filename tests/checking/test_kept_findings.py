"""Findings are kept between documents, and judged anew when anything that they follow from is another."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from segplan import cache
from segplan.checking import kept_findings
from segplan.checking.kept_findings import findings_of
from segplan.checking.loading import load_plans
from segplan.findings import Finding
from support.rich_project import FOLDER

DAY = date(2023, 12, 31)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Path(shutil.copytree(FOLDER, tmp_path / "arkiv"))


def judge(project: Path, day: date = DAY) -> tuple[Finding, ...]:
    (loaded,) = load_plans(["2023"], project, day).plans
    return findings_of(loaded, "2023", day)


def refuse_to_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("judged")

    monkeypatch.setattr(kept_findings, "check", refuse)


def test_the_same_files_are_judged_once(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = judge(project)
    assert first
    refuse_to_judge(monkeypatch)
    assert judge(project) == first


@pytest.mark.parametrize("name", ["plans/2023.yaml", "plans/2022.yaml", "plans/register/organisation.yaml"])
def test_another_text_is_judged_anew(project: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    judge(project)
    path = project / name
    path.write_text(path.read_text("utf-8") + "# en kommentar\n", "utf-8")
    refuse_to_judge(monkeypatch)
    with pytest.raises(AssertionError, match="judged"):
        judge(project)


def test_other_settings_are_judged_anew(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judge(project)
    (project / "segplan.toml").write_text('[validate]\nselect = ["formulering"]\n', "utf-8")
    refuse_to_judge(monkeypatch)
    with pytest.raises(AssertionError, match="judged"):
        judge(project)


def test_another_day_is_judged_anew(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judge(project)
    refuse_to_judge(monkeypatch)
    with pytest.raises(AssertionError, match="judged"):
        judge(project, date(2024, 3, 31))


def test_another_tool_judges_anew(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judge(project)
    monkeypatch.setattr(cache, "digest_tool", lambda _: "ett annat verktyg")
    refuse_to_judge(monkeypatch)
    with pytest.raises(AssertionError, match="judged"):
        judge(project)


def test_a_damaged_entry_is_judged_anew(project: Path) -> None:
    first = judge(project)
    for entry in Path(cache.cache_folder()).iterdir():
        entry.write_bytes(entry.read_bytes()[:-1])
    assert judge(project) == first
