"""`segplan report --from`: the account of changes from any plan or version, which it names."""

from pathlib import Path

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from support.projects import write_project
from support.repositories import commit_all, start_repository

ACCOUNT = ("report", "2023", "--document", "ändringsredovisning")


@pytest.fixture
def commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A repository with a lower target on disk than in its only commit, as the current folder; the commit's id."""
    folder = write_project(start_repository(tmp_path / "förråd"))
    commit = commit_all(folder)
    path = folder / "plans" / "2023.yaml"
    path.write_text(path.read_text("utf-8").replace("målvärde: 24", "målvärde: 12"), "utf-8")
    monkeypatch.chdir(folder)
    return commit


def written(*arguments: str) -> dict[str, str]:
    outcome = run([*ACCOUNT, *arguments, "--out", "ut"])
    assert outcome.exit_code is ExitCode.OK, outcome
    return {path.name: path.read_text("utf-8").replace("\u00a0", " ") for path in Path("ut").iterdir()}


def test_the_title_the_file_name_and_the_text_tell_the_two_versions(commit: str) -> None:
    files = written("--from", "main:2023")
    assert sorted(files) == [f"andringsredovisning-fran-main-2023-till-2023.{suffix}" for suffix in ("html", "md")]
    for text in files.values():
        assert "Ändringsredovisning: åtgärdsplan 2023, från main till arbetsmappen" in text
        assert f"Läst i git: main:2023, commit {commit[:10]} från den 1 februari 2023." in text
        assert f"Commit {commit[:10]} från den 1 februari 2023, med ändringar som inte är incheckade." in text
        assert "Mindre långtgående mål: från 24 kurser till 12 kurser." in text


def test_the_web_page_is_the_one_that_diff_gives(commit: str) -> None:
    (page,) = written("--from", "main:2023", "--format", "html").values()
    shown = run(["diff", "main:2023", "2023", "--format", "html"]).output
    assert shown.replace("\u00a0", " ") == page


def test_the_index_and_a_file_can_be_compared_with(commit: str) -> None:
    Path("annan.yaml").write_bytes(Path("plans/2023.yaml").read_bytes())
    assert "från indexet till arbetsmappen" in written("--from", ":2023")["andringsredovisning-fran-2023-till-2023.md"]
    assert "från annan.yaml till plans/2023.yaml" in "".join(written("--from", "annan.yaml").values())


def test_the_list_names_what_is_compared(commit: str) -> None:
    assert "jämförd med main:2023" in run([*ACCOUNT, "--from", "main:2023", "--list"]).output
    assert "Planen som den här planen ersätter finns inte" in run([*ACCOUNT, "--list"]).output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["report", "2023", "--from", "saknas:2023"], "Versionen saknas finns inte"),
        (["report", "2023", "--from", "1999"], "Planen 1999 finns inte"),
        (["report", "2023", "--from", "main"], "main:2023"),
        (["report", "2023", "--document", "åtgärdsplan", "--from", "main:2023"], "--from gäller bara"),
    ],
)
def test_what_cannot_be_compared_with_is_told(commit: str, arguments: list[str], said: str) -> None:
    outcome = run(arguments)
    assert outcome.exit_code in (ExitCode.USAGE, ExitCode.UNREADABLE)
    assert said in outcome.messages
