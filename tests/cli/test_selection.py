"""Which plans a command line names: a year, a file, a folder, several, or none."""

import json
from pathlib import Path
from typing import Any

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from segplan.fingerprint import digest_path
from support.projects import run_program, with_duplicate_identifier, write_project
from support.small_plan import plan_text, register_text


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_project(tmp_path, y2022=with_duplicate_identifier(2022), y2023=with_duplicate_identifier(2023))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _checked(*targets: str) -> dict[str, Any]:
    outcome = run(["validate", *targets, "--format", "json", "--as-of", "2023-06-30"])
    document: dict[str, Any] = json.loads(outcome.output)
    return document


def _hit(document: dict[str, Any]) -> list[str]:
    return [one["location"]["file"] for one in document["findings"] if one["code"] == "SP101"]


@pytest.mark.parametrize(
    ("targets", "files"),
    [
        ([], ["plans/2022.yaml", "plans/2023.yaml"]),
        (["2023"], ["plans/2023.yaml"]),
        (["plans/2022.yaml"], ["plans/2022.yaml"]),
        (["plans"], ["plans/2022.yaml", "plans/2023.yaml"]),
        (["."], ["plans/2022.yaml", "plans/2023.yaml"]),
        (["2023", "plans/2022.yaml"], ["plans/2022.yaml", "plans/2023.yaml"]),
        (["2023", "2023"], ["plans/2023.yaml"]),
        (["2023", "."], ["plans/2022.yaml", "plans/2023.yaml"]),
        (["plans/register/organisation.yaml"], []),
    ],
)
def test_targets_name_plans(folder: Path, targets: list[str], files: list[str]) -> None:
    document = _checked(*targets)
    assert _hit(document) == files
    assert document["summary"]["plans"] == len(files)


def test_a_year_is_found_from_a_subfolder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "underlag").mkdir()
    monkeypatch.chdir(folder / "underlag")
    assert _hit(_checked("2023")) == [(folder / "plans" / "2023.yaml").as_posix()]


def test_a_year_is_meant_rather_than_a_folder_of_that_name(folder: Path) -> None:
    (folder / "2023").mkdir()
    assert _hit(_checked("2023")) == ["plans/2023.yaml"]


def test_a_file_outside_a_project_tells_what_was_skipped(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    alone = tmp_path_factory.mktemp("ensam") / "plan.yaml"
    alone.write_text(plan_text(2023), "utf-8")
    assert _checked(str(alone))["notes"] == [
        f"{alone.as_posix()} ligger utanför en planmapp: register, grannår och härkomst har inte prövats."
    ]


def test_a_register_with_an_unknown_name_is_told(folder: Path) -> None:
    (folder / "plans" / "register" / "organisationer.yaml").write_text("x: 1\n", "utf-8")
    assert _checked("2023")["notes"] == [
        "plans/register/organisationer.yaml är inget register som segplan känner till och har inte lästs"
        " – menade du ”organisation”?"
    ]


def test_a_plan_with_the_name_of_a_register_is_still_judged(folder: Path) -> None:
    (folder / "plans" / "organisation.yaml").write_text("x: 1\n", "utf-8")
    files = {one["location"]["file"] for one in _checked()["findings"]}
    assert "plans/organisation.yaml" in files


def test_a_faulty_year_beside_the_chosen_one_is_told(folder: Path) -> None:
    (folder / "plans" / "2022.yaml").write_text("x: 1\n", "utf-8")
    assert _checked("2023")["notes"] == ["Planen för 2022 har fel i filen och kunde inte jämföras med."]


def test_many_projects_below_a_folder_are_all_judged(tmp_path: Path) -> None:
    for number in range(9):
        write_project(tmp_path / f"kommun-{number}", y2023=with_duplicate_identifier())
    (tmp_path / "utan-planer" / "plans").mkdir(parents=True)
    finished = run_program(["validate", ".", "--format", "json", "--as-of", "2023-06-30"], tmp_path)
    document = json.loads(finished.stdout)
    assert _hit(document) == [f"kommun-{number}/plans/2023.yaml" for number in range(9)]
    assert document["summary"]["plans"] == 9


def test_a_link_to_a_plan_is_the_plan(folder: Path) -> None:
    (folder / "p.yaml").symlink_to(folder / "plans" / "2023.yaml")
    document = _checked("p.yaml")
    assert _hit(document) == ["plans/2023.yaml"]
    assert document["summary"]["plans"] == 1
    assert run(["diff", "p.yaml", "p.yaml"]).exit_code is ExitCode.OK


def test_a_link_among_the_plans_is_the_plan_that_it_is_named_as(folder: Path) -> None:
    (folder / "arkiv").mkdir()
    (folder / "plans" / "2023.yaml").rename(folder / "arkiv" / "x.yaml")
    (folder / "plans" / "2023.yaml").symlink_to(folder / "arkiv" / "x.yaml")
    assert _hit(_checked("plans/2023.yaml")) == ["plans/2023.yaml"]


def test_a_link_that_is_led_to_an_equal_plan_is_not_answered_from_the_cache(folder: Path) -> None:
    plans = folder / "plans"
    (plans / "2023-kopia.yaml").write_bytes((plans / "2023.yaml").read_bytes())
    link = folder / "p.yaml"
    arguments = ["validate", "p.yaml", "--format", "json", "--as-of", "2023-06-30"]
    link.symlink_to(plans / "2023.yaml")
    first = run_program(arguments, folder)
    assert _hit(json.loads(first.stdout)) == ["plans/2023.yaml"]
    link.unlink()
    link.symlink_to(plans / "2023-kopia.yaml")
    assert _hit(json.loads(run_program(arguments, folder).stdout)) == ["plans/2023-kopia.yaml"]


def test_a_link_is_answered_from_the_cache_as_long_as_nothing_changes(folder: Path) -> None:
    (folder / "p.yaml").symlink_to(folder / "plans" / "2023.yaml")
    inputs = run(["validate", "p.yaml"]).inputs
    assert {path: digest_path(path) for path, _ in inputs} == dict(inputs)


def test_the_second_of_two_files_with_a_name_can_be_asked_for(folder: Path) -> None:
    (folder / "plans" / "2023.yml").write_text("x: 1\n", "utf-8")
    found = _checked("plans/2023.yml")["findings"]
    assert {one["location"]["file"] for one in found} == {"plans/2023.yml"}
    assert _hit(_checked("2023")) == ["plans/2023.yaml"]


def test_a_plan_with_the_name_of_a_register_can_be_asked_for(folder: Path) -> None:
    (folder / "plans" / "organisation.yaml").write_text("x: 1\n", "utf-8")
    found = _checked("plans/organisation.yaml")["findings"]
    assert {one["location"]["file"] for one in found} == {"plans/organisation.yaml"}


def test_a_register_that_is_asked_for_is_shown_alone(folder: Path) -> None:
    for name in ("problem", "geografi"):
        (folder / "plans" / "register" / f"{name}.yaml").write_text("x: 1\n", "utf-8")
    found = _checked("plans/register/problem.yaml")["findings"]
    assert {one["location"]["file"] for one in found} == {"plans/register/problem.yaml"}
    both = _checked("2023", "plans/register/problem.yaml")["findings"]
    registers = {"plans/register/problem.yaml", "plans/register/geografi.yaml"}
    assert {one["location"]["file"] for one in both} == {"plans/2023.yaml", *registers}


def test_the_acceptances_that_are_asked_for_are_judged_by_all_plans(folder: Path) -> None:
    path = folder / "plans" / "register" / "accepterade.yaml"
    entry = (
        "  - kod: {}\n    plan: '2023'\n    åtgärd: prova-på-kurser\n    skäl: Så är den fastställd.\n"
        "    godkänd_av: utvecklingsstrateg\n    datum: 2023-03-01\n"
    )
    entries = entry.format("SP101") + entry.format("SP201")
    path.write_text(f"formatversion: 0\naccepterade:\n{entries}", "utf-8")
    findings = _checked("plans/register/accepterade.yaml")["findings"]
    (found,) = (one for one in findings if one["code"] == "SP901")
    assert "SP201" in found["message"]
    assert {one["code"] for one in findings} == {"SP901", "SP905"}


@pytest.fixture
def outside(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path_factory.mktemp("ensam")
    monkeypatch.chdir(place)
    return place


@pytest.mark.parametrize("name", ["problem", "organisation", "accepterade"])
def test_a_register_outside_a_project_is_read_as_a_register(outside: Path, name: str) -> None:
    keys = {"accepterade": "accepterade:\n  - kod: SP101\n    plan: '2023'\n    åtgärd: a\n    skäl: Så.\n"}
    added = "    godkänd_av: strateg\n    datum: 2023-03-01\n"
    text = f"formatversion: 0\n{keys[name]}{added}" if name in keys else register_text(name)
    (outside / f"{name}.yaml").write_text(text, "utf-8")
    document = _checked(f"{name}.yaml")
    assert document["findings"] == []
    assert document["summary"]["plans"] == 0
    assert document["notes"] == [
        f"{name}.yaml ligger utanför en planmapp och har lästs som registret {name}: "
        "planer och andra register har inte prövats."
    ]


def test_a_register_outside_a_project_is_no_plan_to_compare_or_report(outside: Path) -> None:
    (outside / "problem.yaml").write_text(register_text("problem"), "utf-8")
    for arguments in (["diff", "problem.yaml", "problem.yaml"], ["report", "problem.yaml"]):
        outcome = run(arguments)
        assert outcome.exit_code is ExitCode.USAGE
        assert outcome.messages.startswith("segplan: problem.yaml är inte en plan\n")


def test_a_plan_outside_a_project_may_be_named_as_a_register(outside: Path) -> None:
    (outside / "problem.yaml").write_text(plan_text(2023), "utf-8")
    assert _checked("problem.yaml")["summary"]["plans"] == 1
    assert run(["diff", "problem.yaml", "problem.yaml"]).exit_code is ExitCode.OK


def test_the_plans_are_found_upward_from_the_registers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder / "plans" / "register")
    assert _checked("..")["summary"]["plans"] == 2


def test_letters_of_a_name_may_be_decomposed_and_its_suffix_in_upper_case(folder: Path) -> None:
    plans = folder / "plans"
    (plans / "register" / "mål.yaml").rename(plans / "register" / "ma\u030al.YAML")
    (plans / "2023.yaml").rename(plans / "2023-fo\u0308rslag.YML")
    document = _checked("2023-förslag")
    assert document["notes"] == []
    assert _hit(document) == ["plans/2023-fo\u0308rslag.YML"]
    assert _hit(_checked("plans/2023-fo\u0308rslag.YML")) == ["plans/2023-fo\u0308rslag.YML"]


def test_the_second_file_of_a_register_is_left_out_with_a_note(folder: Path) -> None:
    (folder / "plans" / "register" / "mal.yaml").write_text(register_text("mål"), encoding="utf-8")
    expected = "registret mål finns redan i plans/register/mal.yaml. Slå ihop filerna."
    assert f"plans/register/mål.yaml har inte lästs: {expected}" in _checked()["notes"]
