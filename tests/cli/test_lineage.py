"""`segplan lineage`: a measure's life, suggestions, and confirmed links written into the plan."""

import json
from pathlib import Path

import jsonschema
import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from segplan.reports.lineage_json import lineage_schema
from support import small_plan
from support.projects import write_project

REPLACES = {"ersätter": "ersätter: 2022"}
COMMENT = "# Ett papper ligger i pärmen.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    fewer = {"mått": small_plan.MEASURE["mått"].replace("målvärde: 24", "målvärde: 12").replace("{year}", "2023")}
    write_project(tmp_path, y2022=small_plan.plan_text(2022), y2023=small_plan.plan_text(2023, REPLACES, None, fewer))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


def identifier(folder: Path) -> str:
    text = (folder / "plans" / "2022.yaml").read_text("utf-8")
    return text.split("id: ")[1].split()[0]


def rename(folder: Path) -> str:
    """Give the measure of 2023 another id, so that nothing links it; a comment stands last in the file."""
    path = folder / "plans" / "2023.yaml"
    path.write_text(path.read_text("utf-8").replace(f"id: {identifier(folder)}", "id: kurser") + COMMENT, "utf-8")
    return path.read_text("utf-8")


def test_a_life_is_told_from_the_first_plan_to_now(folder: Path) -> None:
    outcome = run(["lineage", "2023:1.1"])
    assert outcome.exit_code is ExitCode.OK
    assert "Löftet är 1 år gammalt och står\nkvar i planen för 2023.\n" in outcome.output
    assert "2022: 1.1 Prova på-kurser nära hemmet\n" in outcome.output
    assert "    − Målvärdet             Före: 24 kurser   Efter: 12 kurser\n" in outcome.output.replace(
        "      − ", "    − "
    )


def test_every_format_tells_the_same_life(folder: Path) -> None:
    name = identifier(folder)
    document = json.loads(run(["lineage", name, "--format", "json"]).output)
    jsonschema.Draft202012Validator(json.loads(lineage_schema())).validate(document)
    assert (document["first_year"], document["age_years"], document["alive"]) == (2022, 1, True)
    (origin,) = document["stages"][1]["comes_of"]
    kinds = {change["kind"] for change in origin["changes"]}
    assert {"target_weakened", "deadline_follows_year", "reworded"} <= kinds
    page = run(["lineage", name, "--format", "md"]).output
    assert page.startswith("# Prova på-kurser nära hemmet\n")
    assert page.count("åtagandet minskar") == sum(one["severity"] == "decreases" for one in origin["changes"])


def test_a_measure_that_is_not_there_gives_the_nearest(folder: Path) -> None:
    outcome = run(["lineage", "1.1"])
    assert outcome.exit_code is ExitCode.USAGE
    assert outcome.messages == (
        "segplan: Ingen åtgärd heter 1.1\n"
        "  Gör så här: Menade du något av dessa: 2023:1.1 (Prova på-kurser nära hemmet, 2023);"
        " 2022:1.1 (Prova på-kurser nära hemmet, 2022)?\n"
    )
    assert "Planer som kan läsas: 2022 och 2023." in run(["lineage", "zzz"]).messages


def test_suggestions_name_the_pair_and_what_speaks_for_it(folder: Path) -> None:
    rename(folder)
    text = run(["lineage", "--suggest", "2022", "2023"]).output
    assert "säkerhet: hög" in " ".join(text.split())
    assert f"--link {identifier(folder)}=kurser" in text
    (one,) = json.loads(run(["lineage", "--suggest", "2022", "2023", "--format", "json"]).output)["suggestions"]
    assert (one["before"]["id"], one["after"]["id"], one["certainty"]) == (identifier(folder), "kurser", "high")
    assert "| hög |" in run(["lineage", "--suggest", "2022", "2023", "--format", "md"]).output


def test_a_confirmed_link_is_written_and_nothing_else_is_touched(folder: Path) -> None:
    before = rename(folder)
    link = f"{identifier(folder)}=kurser"
    outcome = run(["lineage", "--suggest", "2022", "2023", "--write", "--link", link])
    assert outcome.output == "1 åtgärd i plans/2023.yaml har fått föregångare. Inget annat i filen är ändrat.\n"
    after = (folder / "plans" / "2023.yaml").read_text("utf-8")
    added = [line for line in after.splitlines() if line not in before.splitlines()]
    assert [line for line in after.splitlines() if line not in added] == before.splitlines()
    assert identifier(folder) in "".join(added)
    assert "omarbetad" in "".join(added)
    assert COMMENT in after
    again = run(["lineage", "--suggest", "2022", "2023", "--write", "--link", link])
    assert again.messages == "Inget att skriva: inget nytt par är bekräftat.\n"
    assert (folder / "plans" / "2023.yaml").read_text("utf-8") == after


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["a", "b"], "Ange en åtgärd i taget"),
        (["a", "--write"], "--write och --link hör ihop med --suggest"),
        (["--suggest", "2022"], "--suggest behöver två planer"),
        (["--suggest", "2023", "2022"], "Planen för 2022 kan inte bygga på planen för 2023"),
        (["--suggest", "2022", "2023", "--link", "a=b"], "--link skriver inget utan --write"),
        (["--suggest", "2022", "2023", "--write", "--link", "a"], "--link a är inget par"),
        (["--suggest", "2022", "2023", "--write", "--link", "a=b"], "Planen för 2022 har ingen åtgärd med id a"),
        (["--suggest", "2022", "2023", "--write"], "Ingen kan svara på frågor här"),
    ],
)
def test_what_cannot_be_done_is_told_and_nothing_is_written(folder: Path, arguments: list[str], said: str) -> None:
    before = rename(folder)
    outcome = run(["lineage", *arguments])
    assert outcome.exit_code is ExitCode.USAGE
    assert said in outcome.messages
    assert (folder / "plans" / "2023.yaml").read_text("utf-8") == before


@pytest.mark.parametrize(("answer", "is_written"), [("j", True), ("n", False), ("", False), ("s", False)])
def test_somebody_at_a_terminal_is_asked(
    folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, *, is_written: bool
) -> None:
    class Terminal:
        @staticmethod
        def isatty() -> bool:
            return True

        @staticmethod
        def readline() -> str:
            return f"{answer}\n"

    before = rename(folder)
    monkeypatch.setattr("sys.stdin", Terminal())
    run(["lineage", "--suggest", "2022", "2023", "--write"])
    assert ((folder / "plans" / "2023.yaml").read_text("utf-8") != before) is is_written
