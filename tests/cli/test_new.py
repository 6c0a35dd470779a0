"""A first plan can be started from nothing, and nothing that is there is touched."""

import re
from pathlib import Path

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from support import small_plan

NEW = ["new", "2027", "--municipality", "Provköpings kommun"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def filled_in(text: str, values: dict[str, str]) -> str:
    """Write values after keys that stand empty, in the order of the text."""
    lines = []
    for line in text.splitlines():
        key, _, rest = line.partition(":")
        name = key.strip().removeprefix("- ")
        is_empty = not key.strip().startswith("#") and not rest.partition("#")[0].strip()
        lines.append(f"{key}: {values[name]}" if is_empty and name in values else line)
    return "\n".join(lines) + "\n"


def test_the_first_plan_comes_with_its_registers(folder: Path) -> None:
    outcome = run(NEW)
    assert outcome.exit_code is ExitCode.OK
    registers = ["plans/register/geografi.yaml", "plans/register/handlingar.yaml", "plans/register/organisation.yaml"]
    assert files_in(folder) == [".gitignore", "plans/2027.yaml", *registers]
    assert sorted(outcome.output.splitlines()[:-1]) == files_in(folder)


def test_what_is_kept_out_of_git_is_left_as_it_is_where_somebody_has_said_it(folder: Path) -> None:
    (folder / ".gitignore").write_text("*.tmp\n", "utf-8")
    run(NEW)
    assert (folder / ".gitignore").read_text("utf-8") == "*.tmp\n"


def test_a_new_plan_lacks_values_and_nothing_else(folder: Path) -> None:
    run(NEW)
    findings = [line for line in run(["validate"]).output.splitlines() if line.startswith("plans/")]
    assert len(findings) == 15
    assert all(" fel SP004 " in line and line.endswith(" saknar värde") for line in findings)


def test_every_suggestion_can_be_used_by_taking_away_its_sign_and_the_blank_after(folder: Path) -> None:
    (folder / "plans").mkdir()
    (folder / "plans/2026.yaml").write_text(small_plan.plan_text(2026), "utf-8")
    run(NEW)
    for name in files_in(folder):
        text = (folder / name).read_text("utf-8").replace("handlingar: []", "handlingar:")
        used = re.sub(r"^( *)# ((?: *- | *)\w+:(?: .*)?)$", r"\1\2", text, flags=re.MULTILINE)
        assert used != text or name in ("plans/2026.yaml", ".gitignore")
        (folder / name).write_text(used, "utf-8")
    used_plan = (folder / "plans/2027.yaml").read_text("utf-8")
    assert all(f"{key}:" in used_plan for key in ("förs_inte_vidare", "ärende", "mått", "uppföljning", "verifieras_av"))
    findings = [line for line in run(["validate", "2027"]).output.splitlines() if line.startswith("plans/")]
    assert findings
    assert all(" fel SP004 " in line and line.endswith(" saknar värde") for line in findings), findings


@pytest.mark.parametrize("name", ["Å: {b} # c", 'Ett "citat"', "ja", "{år}{ersätter}"])
def test_any_name_of_a_municipality_is_read_back(folder: Path, name: str) -> None:
    run(["new", "2027", "--municipality", name])
    text = (folder / "plans/register/organisation.yaml").read_text("utf-8")
    values = {"kod": '"0199"', "namn": "Skolförvaltningen"}
    (folder / "plans/register/organisation.yaml").write_text(filled_in(text, values), "utf-8")
    assert "plans/register" not in run(["validate"]).output
    run(["new", "2028"])
    named = [(folder / f"plans/{year}.yaml").read_text("utf-8").splitlines()[4] for year in (2027, 2028)]
    assert named[0] == named[1]


def test_what_is_filled_in_is_a_plan_without_faults_and_documents_come_of_it(folder: Path) -> None:
    run(NEW)
    values = {
        "funktion": "utvecklingsstrateg",
        "bakgrund": "Villkoren skiljer sig mellan kommunens delar.",
        "syfte": "Alla barn ska ha samma chans att klara skolan.",
        "namn": "Skola",
        "rubrik": "Läxhjälp på loven",
        "formulering": "Skolförvaltningen ger läxhjälp varje lov till och med den 31 december 2027.",
        "förvaltning": "SKF",
        "beslutsfattare": "tjänsteperson",
        "slutkriterium": "Läxhjälp har getts varje lov under 2027.",
        "slut": "2027-12-31",
        "slag": "kompensera",
        "skäl": "Läxhjälpen ger stöd till barn som inte kan få det hemma.",
    }
    plan = folder / "plans/2027.yaml"
    plan.write_text(filled_in(plan.read_text("utf-8"), values), "utf-8")
    register = folder / "plans/register/organisation.yaml"
    text = filled_in(register.read_text("utf-8").replace("  kod: # kommun", '  kod: "0199" # '), {"kod": "SKF"})
    register.write_text(filled_in(text, {"namn": "Skolförvaltningen"}), "utf-8")
    validated = run(["validate", "--fail-on", "varning"])
    assert validated.exit_code is ExitCode.OK, validated.output
    assert run(["report", "2027", "--check"]).exit_code is ExitCode.OK


def test_a_plan_of_a_later_year_replaces_the_latest_and_leaves_the_registers(folder: Path) -> None:
    run(NEW)
    before = (folder / "plans/register/organisation.yaml").read_bytes()
    (folder / "plans/2023.yaml").write_text(small_plan.plan_text(2023), "utf-8")
    assert run(["new", "2029"]).output.startswith("plans/2029.yaml\nFyll i")
    assert "\nersätter: 2027\n" in (folder / "plans/2029.yaml").read_text("utf-8")
    assert (folder / "plans/register/organisation.yaml").read_bytes() == before


def test_a_year_that_has_a_plan_is_refused_and_nothing_is_written(folder: Path) -> None:
    (folder / "plans").mkdir()
    (folder / "plans/plan.yml").write_text(small_plan.plan_text(2027), "utf-8")
    outcome = run(NEW)
    assert outcome.exit_code is ExitCode.USAGE
    assert "Det finns redan en plan för 2027: plans/plan.yml" in outcome.messages
    assert files_in(folder) == ["plans/plan.yml"]


def test_a_file_in_the_way_leaves_nothing_behind(folder: Path) -> None:
    (folder / "plans").mkdir()
    (folder / "plans/register").write_text("en fil", "utf-8")
    outcome = run(NEW)
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert files_in(folder) == ["plans/register"]


@pytest.mark.parametrize("year", ["28", "två", "20277"])
def test_what_is_no_year_is_refused(folder: Path, year: str) -> None:
    assert run(["new", year]).exit_code is ExitCode.USAGE
    assert files_in(folder) == []
