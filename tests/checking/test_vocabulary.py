"""A project's own words are what validate judges by."""

import json
from pathlib import Path

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from support.projects import write_project
from support.small_project import plan_with


def _found(folder: Path, monkeypatch: pytest.MonkeyPatch, settings: str, measure: str, *arguments: str) -> set[str]:
    monkeypatch.chdir(write_project(folder, y2023=plan_with(measure=f"# utan: slutkriterium, mått\n{measure}")))
    (folder / "segplan.toml").write_text(settings, "utf-8")
    output = run(["validate", "--as-of", "2023-06-30", "--format", "json", *arguments]).output
    return {finding["code"] for finding in json.loads(output)["findings"]}


def test_own_phrases_are_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = '[wording]\nverbs = ["bejaka"]\n[wording.vague]\npromotion = ["bejaka"]\n'
    assert "SP304" in _found(tmp_path, monkeypatch, own, "formulering: Biblioteket bejakar läsning.")


def test_a_verb_that_the_project_allows_is_not_vague(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    allowed = '[wording]\nallowed = ["främja"]\n'
    assert "SP304" not in _found(tmp_path, monkeypatch, allowed, "formulering: Biblioteket främjar läsning.")


def test_own_careful_words_and_reading_level_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = '[wording]\nlix = 30\ncareful-allowed = ["hemlösa"]\n[wording.careful]\n"brokig*" = "blandad"\n'
    text = (
        "formulering: Biblioteket håller åtta bokcirklar för hemlösa i de brokiga kvarteren vid stationen under hösten "
        "och räknar alla deltagare."
    )
    assert {"SP316", "SP317"} <= _found(tmp_path, monkeypatch, settings, text, "--include", "SP316,SP317")


def test_an_accepted_word_is_not_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = '[wording]\ncareful-allowed = ["hemlösa"]\n'
    text = "formulering: Biblioteket håller åtta bokcirklar för hemlösa i maj."
    assert "SP317" not in _found(tmp_path, monkeypatch, settings, text, "--include", "SP317")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ('[wording.vague]\npromotion = ["blurfa"]\n', "segplan.toml:1:10: Frasen börjar med ett okänt verb: blurfa"),
        ('[wording.careful]\n"gul*/" = "röd"\n', "segplan.toml:2:2: ”gul*/” är inget ord att skriva med omsorg"),
        ('[wording.careful]\n"" = "röd"\n', "segplan.toml:1:10: ”” är inget ord att skriva med omsorg"),
        ('[wording.careful]\ngul = " "\n', "segplan.toml:2:1: ”gul” saknar råd"),
    ],
)
def test_words_that_cannot_be_used_are_refused_where_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, message: str
) -> None:
    monkeypatch.chdir(write_project(tmp_path))
    (tmp_path / "segplan.toml").write_text(settings, "utf-8")
    outcome = run(["validate"])
    assert outcome.exit_code == ExitCode.USAGE
    assert message in outcome.messages
