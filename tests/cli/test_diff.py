"""`segplan diff`: what it compares, its formats and its exit codes."""

import json
from pathlib import Path

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from support import small_plan
from support.projects import write_project

REPLACES = {"ersätter": "ersätter: 2022"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    fewer = small_plan.MEASURE["mått"].replace("målvärde: 24", "målvärde: 12").replace("{year}", "2022")
    write_project(
        tmp_path, y2022=small_plan.plan_text(2022), y2023=small_plan.plan_text(2023, REPLACES, None, {"mått": fewer})
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


def test_two_years_in_the_terminal(folder: Path) -> None:
    outcome = run(["diff", "2022", "2023"])
    assert outcome.exit_code is ExitCode.OK
    assert (
        outcome.output
        == """\
Åtgärdsplan 2022 jämförd med Åtgärdsplan 2023

1 åtgärd i planen för 2022
  = 1  förs vidare omarbetad
  + 0  saknas utan redovisning

1 åtgärd i planen för 2023
  = 1  förs vidare omarbetad

Åtagandet minskar (1 åtgärd)
  Mindre långtgående mål (1): 1.1

Annat är ändrat, men åtagandet varken minskar eller ökar (1 åtgärd)
  Följer planåret (1): 1.1
    ingen uppföljning säger om det blev gjort i 1.1

Siffrorna är åtgärdernas nummer i planen för 2023, och i planen för 2022 för dem
som inte finns kvar.

− framför en rad: åtagandet minskar. + framför en rad: åtagandet ökar.
Ord inom [hakparentes] skiljer sig mellan planerna.

Ändrade åtgärder där åtagandet minskar (1)

  1.1 Prova på-kurser nära hemmet
    − Målvärdet             Före: 24 kurser   Efter: 12 kurser
      Formuleringen         Före:  Kulturförvaltningen håller 24 prova på-kurser
                                   för barn i årskurs 3–6 senast [2022-11-30.]
                            Efter: Kulturförvaltningen håller 24 prova på-kurser
                                   för barn i årskurs 3–6 senast [2023-11-30.]

0 åtgärder förs vidare utan någon ändring.

Med --all visas också 3 andra uppgifter, till exempel om beslutsfattare,
medverkande och hållpunkter.
"""
    )


def test_everything_is_shown_on_demand(folder: Path) -> None:
    output = run(["diff", "2022", "2023", "--all"]).output
    assert "Startdatum            Före: 1\u00a0februari\u00a02022   Efter: 1\u00a0februari\u00a02023\n" in output
    assert "--all" not in output
    assert "annan uppgift" not in output


def test_differences_give_exit_code_1_only_when_asked_for(folder: Path) -> None:
    assert run(["diff", "2022", "2023"]).exit_code is ExitCode.OK
    assert run(["diff", "2022", "2023", "--exit-code"]).exit_code is ExitCode.FINDINGS
    assert run(["diff", "2022", "2022", "--exit-code"]).exit_code is ExitCode.OK


def test_two_files_need_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gammal.yaml").write_text(small_plan.plan_text(2022), "utf-8")
    (tmp_path / "ny.yaml").write_text(small_plan.plan_text(2023, REPLACES), "utf-8")
    document = json.loads(run(["diff", "gammal.yaml", "ny.yaml", "--format", "json"]).output)
    assert {change["kind"] for change in document["changes"]} == {"continued", "reworded", "deadline_follows_year"}
    assert document["changes"][0]["places"]["before"][0]["path"] == "gammal.yaml"
    assert document["changes"][0]["places"]["after"][0]["path"] == "ny.yaml"


def test_a_proposal_outside_the_repository_is_compared_with_its_registers(folder: Path) -> None:
    owner = {"ansvarig": "ansvarig: Kulturförvaltningen", "tidplan": "tidplan:\n  löpande: ja"}
    (folder / "förslag.yaml").write_text(small_plan.plan_text(2023, REPLACES, None, owner), "utf-8")
    document = json.loads(run(["diff", "2023", "förslag.yaml", "--format", "json"]).output)
    told = {change["field"]: (change["before"], change["after"]) for change in document["changes"]}
    assert "ansvarig.förvaltning" not in told
    assert told["ansvarig.nämnd"] == ("Kulturnämnden", None)
    assert told["mått.målvärde"] == ("12 kurser", "24 kurser")


def test_places_in_json_are_lines_of_the_files(folder: Path) -> None:
    document = json.loads(run(["diff", "2022", "2023", "--format", "json"]).output)
    (target,) = [change for change in document["changes"] if change["kind"] == "target_weakened"]
    lines = (folder / "plans" / "2023.yaml").read_text("utf-8").splitlines()
    place = target["places"]["after"][0]
    assert place["path"] == "plans/2023.yaml"
    assert lines[place["line"] - 1][place["column"] - 1 :] == "12"


def test_markdown_is_chosen_by_format(folder: Path) -> None:
    outcome = run(["diff", "2022", "2023", "--format", "md"])
    assert outcome.output.startswith("<!-- segplan diff -->\n# Åtgärdsplan 2022 jämförd med Åtgärdsplan 2023\n")
    assert outcome.machine_format


@pytest.mark.parametrize("output_format", ["text", "json", "md"])
def test_a_faulty_plan_is_reported_as_validate_does(folder: Path, output_format: str) -> None:
    path = folder / "plans" / "2022.yaml"
    path.write_text(path.read_text("utf-8").replace("planstatus: fastställd", "planstatus: antagen"), "utf-8")
    outcome = run(["diff", "2022", "2023", "--format", output_format])
    assert outcome.exit_code is ExitCode.FINDINGS
    assert "SP009" in outcome.output
    assert "jämförd" not in outcome.output
    if output_format == "text":
        assert outcome.output == run(["validate", "2022"]).output
    if output_format == "json":
        assert [one["code"] for one in json.loads(outcome.output)["findings"]] == ["SP009"]


def test_an_unreadable_plan_gives_exit_code_3(folder: Path) -> None:
    (folder / "plans" / "2023.yaml").write_bytes(b"titel: \xff\xfe\n")
    outcome = run(["diff", "2022", "2023"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert "SP018" in outcome.output


def test_both_faulty_plans_are_reported(folder: Path) -> None:
    for year in (2022, 2023):
        (folder / "plans" / f"{year}.yaml").write_text("titel: [\n", "utf-8")
    output = run(["diff", "2022", "2023"]).output
    assert "plans/2022.yaml:" in output
    assert "plans/2023.yaml:" in output
    assert "2 planer" in output


def test_what_could_not_be_used_is_told_on_top(folder: Path) -> None:
    (folder / "plans" / "register" / "organisation.yaml").write_text("organisationer: 3\n", "utf-8")
    (folder / "plans" / "2021.yaml").write_text("titel: [\n", "utf-8")
    lines = run(["diff", "2022", "2023"]).output.splitlines()
    assert lines[2:4] == [
        "Registret organisation har fel i filen och har inte använts.",
        "Planen för 2021 har fel i filen och har inte använts.",
    ]


def test_a_comparison_backwards_in_time_says_so(folder: Path) -> None:
    outcome = run(["diff", "2023", "2022"])
    assert outcome.exit_code is ExitCode.OK
    assert "Jämförelsen går bakåt i tiden" in outcome.output


@pytest.mark.parametrize(
    ("target", "code", "said"),
    [
        ("2019", ExitCode.UNREADABLE, "Planen 2019 finns inte"),
        ("plans", ExitCode.USAGE, "plans är inte en plan"),
        ("plans/register/organisation.yaml", ExitCode.USAGE, "är inte en plan"),
        ("saknas.yaml", ExitCode.UNREADABLE, "Filen saknas.yaml finns inte"),
    ],
)
def test_what_is_not_a_plan_is_refused(folder: Path, target: str, code: ExitCode, said: str) -> None:
    outcome = run(["diff", "2022", target])
    assert outcome.exit_code is code
    assert said in outcome.messages


def test_html_is_the_account_of_changes_as_a_page(folder: Path) -> None:
    outcome = run(["diff", "2022", "2023", "--format", "html"])
    assert outcome.exit_code is ExitCode.OK
    assert outcome.output.startswith("<!DOCTYPE html>")
    assert "Planfil: plans/2022.yaml." in outcome.output
    assert "Planfil: plans/2023.yaml." in outcome.output
    assert "Det som ökar</h2>" in outcome.output


@pytest.mark.parametrize("asked", [["diff"], ["diff", "--format", "json"], ["report", "2023", "--stdout", "--format"]])
def test_texts_are_read_with_the_repository_s_own_words(folder: Path, asked: list[str]) -> None:
    path = folder / "plans" / "2023.yaml"
    path.write_text(path.read_text("utf-8").replace("håller 24", "håller om andan faller på 24"), "utf-8")
    if asked[0] == "report":
        arguments = [*asked, "md", "--document", "ändringsredovisning"]
    else:
        arguments = ["diff", "2022", "2023", *asked[1:]]
    without = run(arguments)
    (folder / "segplan.toml").write_text('[wording]\nhedges = ["om andan faller på"]\n', "utf-8")
    outcome = run(arguments)
    assert "om andan faller på" in (outcome.output or outcome.content.decode("utf-8"))
    for said, told in ((without, False), (outcome, True)):
        text = said.output or said.content.decode("utf-8")
        assert ("Mindre bindande ord" in text or "modal_weakened" in text) == told
