"""Plans at revisions: what names a version, what is compared, and what is told when it cannot be."""

import json
from pathlib import Path

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from support import small_plan
from support.projects import with_duplicate_identifier, write_project
from support.repositories import commit_all, run_git, start_repository

LOWER = ("målvärde: 24", "målvärde: 12")
REPLACES = {"ersätter": "ersätter: 2023"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one commit on main and its tag v1, as the current folder."""
    folder = write_project(start_repository(tmp_path / "förråd"))
    commit_all(folder)
    run_git(folder, "tag", "v1")
    monkeypatch.chdir(folder)
    return folder


def change(folder: Path, old: str = LOWER[0], new: str = LOWER[1], name: str = "2023") -> None:
    """Change the plan on disk."""
    path = folder / "plans" / f"{name}.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def output(*arguments: str) -> str:
    outcome = run(list(arguments))
    assert outcome.exit_code is ExitCode.OK, outcome
    return outcome.output


def refused(*arguments: str) -> str:
    outcome = run(list(arguments))
    assert outcome.exit_code in (ExitCode.UNREADABLE, ExitCode.USAGE), outcome
    assert outcome.output == ""
    return outcome.messages


@pytest.mark.parametrize(
    ("arguments", "differs"),
    [
        ([], True),
        (["2023"], True),
        (["v1:2023", "2023"], True),
        (["main:plans/2023.yaml", "plans/2023.yaml"], True),
        ([":2023", "2023"], True),
        (["--since", "v1"], True),
        (["--staged"], False),
        (["--cached", "2023"], False),
        (["HEAD:2023", ":2023"], False),
        (["v1.."], False),
        (["v1...main"], False),
    ],
)
def test_what_is_changed_on_disk_only(folder: Path, arguments: list[str], differs: bool) -> None:
    change(folder)
    outcome = run(["diff", *arguments, "--exit-code"])
    assert ("24 kurser   Efter: 12 kurser" in outcome.output) is differs
    assert outcome.exit_code is (ExitCode.FINDINGS if differs else ExitCode.OK)


@pytest.mark.parametrize("arguments", [["--staged"], ["HEAD:2023", ":2023"], []])
def test_what_is_added_to_the_index(folder: Path, arguments: list[str]) -> None:
    change(folder)
    run_git(folder, "add", "plans")
    assert "24 kurser   Efter: 12 kurser" in output("diff", *arguments)


@pytest.mark.parametrize("arguments", [["v1..v2"], ["v1...v2"], ["v1.."], ["v1..HEAD", "2023"], ["--since", "v1"]])
def test_what_is_changed_between_two_commits(folder: Path, arguments: list[str]) -> None:
    change(folder)
    commit_all(folder)
    run_git(folder, "tag", "v2")
    assert "24 kurser   Efter: 12 kurser" in output("diff", *arguments)


def test_a_measure_that_is_gone_or_new_is_named_by_its_identifier(folder: Path) -> None:
    change(folder, "id: prova-på-kurser", "id: kurser")
    assert "utan post i ärende.ändringar: kurser, prova-på-kurser." in " ".join(output("diff").split())


def test_a_word_that_makes_the_text_less_binding_is_told_in_a_sentence(folder: Path) -> None:
    change(folder, "Kulturförvaltningen håller", "Kulturförvaltningen bör hålla")
    told = output("diff", "--format", "github")
    assert "ordet i formuleringen tillkommer: bör. Före: " in told


def test_a_branch_is_compared_with_where_it_left(folder: Path) -> None:
    run_git(folder, "switch", "--quiet", "--create", "gren")
    change(folder, "rubrik: Prova på-kurser nära hemmet", "rubrik: Kurser")
    commit_all(folder)
    run_git(folder, "switch", "--quiet", "main")
    change(folder)
    commit_all(folder)
    run_git(folder, "switch", "--quiet", "gren")
    assert "12 kurser" not in output("diff", "--since", "main")
    assert "12 kurser" not in output("diff", "main...gren")
    assert "12 kurser" in output("diff", "main..gren")


def test_a_web_page_shows_one_comparison(folder: Path) -> None:
    assert "Ingen plan skiljer sig åt" in refused("diff", "--format", "html")
    change(folder)
    page = output("diff", "main:2023", "2023", "--format", "html")
    assert "från main till arbetsmappen</h1>" in page
    assert "Planfil: main:plans/2023.yaml." in page
    assert "Planfil: plans/2023.yaml." in page
    assert "Före är" not in page
    assert output("diff", "--format", "html").startswith("<!DOCTYPE html>")


def test_the_versions_are_named_in_json(folder: Path) -> None:
    change(folder)
    told = json.loads(output("diff", "v1:2023", "2023", "--format", "json"))
    assert {key: told["from"][key] for key in ("name", "path", "revision", "year")} == {
        "name": "v1:2023",
        "path": "v1:plans/2023.yaml",
        "revision": "v1",
        "year": 2023,
    }
    assert (told["to"]["name"], told["to"]["path"], told["to"]["revision"]) == ("2023", "plans/2023.yaml", None)
    places = told["changes"][0]["places"]
    assert [one["path"] for one in (*places["before"], *places["after"])] == ["v1:plans/2023.yaml", "plans/2023.yaml"]
    many = json.loads(output("diff", "--format", "json"))
    assert many["version"] == 2
    assert many["comparisons"][0]["from"]["revision"] == "HEAD"
    assert many["notices"] == ["Jämförelse mellan HEAD och arbetsmappen."]


def test_a_full_id_is_shortened(folder: Path) -> None:
    change(folder)
    commit = run_git(folder, "rev-parse", "HEAD")
    told = json.loads(output("diff", f"{commit}:2023", "2023", "--format", "json"))
    assert told["from"]["name"] == f"{commit[:10]}:2023"


def test_registers_are_read_at_the_revision_of_the_plan(folder: Path) -> None:
    register = folder / "plans" / "register" / "organisation.yaml"
    register.write_text(register.read_text("utf-8").replace("Kulturförvaltningen", "Fritidsförvaltningen"), "utf-8")
    change(folder, "förvaltning: KF", "förvaltning: SF")
    commit_all(folder)
    before = output("diff", "v1:2023", "v1:2023", "--format", "json")
    assert json.loads(before)["changes"] == []
    assert "Registret organisation är ändrat." in output("diff", "v1..")
    findings = json.loads(run(["validate", "v1:2023", "--format", "json"]).output)
    assert findings["summary"]["errors"] == 0


def test_a_new_plan_is_compared_with_the_one_that_it_replaces(folder: Path) -> None:
    text = small_plan.plan_text(2024, REPLACES, None, {"mått": small_plan.MEASURE["mått"].replace("24", "12")})
    (folder / "plans" / "2024.yaml").write_text(text.replace("{year}", "2024"), "utf-8")
    told = output("diff")
    assert "Planen för 2024 är ny och jämförs med den plan som den ersätter." in told
    assert "24 kurser   Efter: 12 kurser" in told


def test_a_plan_that_is_taken_away_or_renamed_is_told(folder: Path) -> None:
    (folder / "plans" / "2023.yaml").rename(folder / "plans" / "plan-2023.yaml")
    change(folder, name="plan-2023")
    told = output("diff")
    assert "Planen för 2023 har bytt namn från 2023 till plan-2023." in told
    assert "12 kurser" in told
    (folder / "plans" / "plan-2023.yaml").unlink()
    assert "Planen för 2023 finns i HEAD men inte i arbetsmappen." in output("diff")
    assert run(["diff", "--exit-code"]).exit_code is ExitCode.FINDINGS
    assert run(["diff", "--fail-on", "minskat-åtagande"]).exit_code is ExitCode.FINDINGS


def test_a_plan_that_could_not_be_read_before_is_told_and_one_that_cannot_now_is_shown(folder: Path) -> None:
    whole = (folder / "plans" / "2023.yaml").read_text("utf-8")
    change(folder, "formatversion: 0", "formatversion: 7")
    outcome = run(["diff"])
    assert outcome.exit_code is ExitCode.FINDINGS
    assert "plans/2023.yaml:1:16: fel SP009" in outcome.output
    commit_all(folder)
    (folder / "plans" / "2023.yaml").write_text(whole, "utf-8")
    assert "Planen för 2023 har fel i filen i HEAD och har inte jämförts." in output("diff")


def test_validate_at_a_revision(folder: Path) -> None:
    (folder / "plans" / "2023.yaml").write_text(with_duplicate_identifier(), "utf-8")
    assert run(["validate", "v1:2023"]).exit_code is ExitCode.OK
    run_git(folder, "add", "plans")
    outcome = run(["validate", ":2023"])
    assert outcome.exit_code is ExitCode.FINDINGS
    assert ":plans/2023.yaml:" in outcome.output


def test_what_is_read_in_git_is_never_answered_from_an_earlier_run(folder: Path) -> None:
    assert run(["validate", "main:2023"]).inputs == ()
    assert run(["validate", "2023", "--since", "main"]).inputs == ()
    assert run(["validate", "2023"]).inputs != ()


def test_plans_below_the_top_of_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_project(start_repository(tmp_path) / "kommun" / "planer")
    commit_all(tmp_path)
    change(folder)
    monkeypatch.chdir(folder)
    for arguments in ([], ["HEAD:2023", "2023"], ["HEAD:kommun/planer/plans/2023.yaml", "2023"]):
        assert "12 kurser" in output("diff", *arguments)
    assert "12 kurser" in output("diff", "HEAD:./plans/2023.yaml", "2023")


def test_a_bare_repository_has_commits_but_no_index(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change(folder)
    commit_all(folder)
    run_git(folder.parent, "clone", "--quiet", "--bare", str(folder), "naken.git")
    monkeypatch.chdir(folder.parent / "naken.git")
    assert "12 kurser" in output("diff", "v1..main")
    assert "har inget index" in refused("diff", "v1:2023", ":2023")


def test_a_linked_work_tree(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_git(folder, "worktree", "add", "--quiet", "../annan")
    change(folder.parent / "annan")
    monkeypatch.chdir(folder.parent / "annan")
    assert "12 kurser" in output("diff")


def test_a_shallow_clone_is_told_how_to_get_the_rest(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_git(folder, "switch", "--quiet", "--create", "gren")
    change(folder)
    commit_all(folder)
    run_git(folder.parent, "clone", "--quiet", "--depth=1", "--no-single-branch", folder.as_uri(), "grund")
    monkeypatch.chdir(folder.parent / "grund")
    for arguments in (["--since", "origin/main"], ["HEAD~1:2023", "2023"]):
        assert "fetch-depth: 0" in refused("diff", *arguments)


def test_before_the_first_commit_and_outside_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_project(tmp_path / "planer")
    monkeypatch.chdir(folder)
    for arguments in ([], ["main:2023", "2023"], ["v1..v2"]):
        assert "ligger inte i ett git-förråd" in refused("diff", *arguments)
    start_repository(folder)
    assert "ingen incheckad version än" in refused("diff")


def test_a_repository_that_git_refuses_is_told(folder: Path) -> None:
    (folder / ".git" / "HEAD").write_text("skräp\n")
    assert "git kan inte läsa förrådet" in refused("diff")


def test_a_file_alone_has_no_earlier_version(folder: Path) -> None:
    (folder / "utkast.yaml").write_text(small_plan.plan_text(2023), "utf-8")
    assert "ligger utanför en planmapp" in refused("validate", "utkast.yaml", "--since", "v1")


def test_unknown_names_are_met_with_the_nearest(folder: Path) -> None:
    assert "menade du ”main”?" in refused("diff", "mian:2023", "2023")
    assert "Planer som finns där: 2023." in refused("diff", "main:2022", "2023")
    assert "finns inte i någon av versionerna" in refused("diff", "2022")
    assert "Filen main:plans/2022.yaml finns inte" in refused("diff", "main:plans/2022.yaml", "2023")
    assert "anger redan båda versionerna" in refused("diff", "v1..main", "--staged")
    assert "Ange högst en plan" in refused("diff", "2023", "2023", "--since", "v1")


def test_a_file_name_cannot_disturb_the_terminal_or_the_comment(folder: Path) -> None:
    (folder / "plans" / "2023.yaml").rename(folder / "plans" / "2023\n::error::x\x1b[31m<img>@alla.yaml")
    told = output("diff")
    assert "\n::error" not in told
    assert "\x1b" not in told
    comment = output("diff", "--format", "md")
    assert "\n::error" not in comment
    assert "<img>" not in comment.replace("\\<img\\>", "")
    assert "@alla" not in comment


def test_a_comment_is_marked_once_and_tells_the_two_states_once(folder: Path) -> None:
    change(folder)
    comment = output("diff", "--since", "v1", "--format", "md")
    assert comment.startswith("<!-- segplan diff -->\n> Jämförelse mellan v1 och arbetsmappen.")
    assert comment.count("<!--") == 1
    assert "Före är" not in comment
    assert "<details><summary>Planen som helhet</summary>\n\n- " in comment
    assert "> Åtgärder" not in comment


def test_several_plans_that_differ_are_named_when_a_page_shows_one(folder: Path) -> None:
    text = (folder / "plans" / "2023.yaml").read_text("utf-8")
    (folder / "plans" / "2024.yaml").write_text(small_plan.plan_text(2024, REPLACES), "utf-8")
    (folder / "plans" / "2023.yaml").write_text(text.replace(*LOWER), "utf-8")
    assert "Planerna 2023 och 2024 skiljer sig åt" in refused("diff", "--format", "html")
