"""`segplan accept` writes entries with reasons, touches nothing else, and never accepts what is new by itself."""

from pathlib import Path

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from segplan.cli.outcome import Outcome
from support import small_plan
from support.projects import write_project

WITHOUT_OWNER = small_plan.plan_text(2023, measure={"ansvarig": "# utan"})
JUDGED = ["validate", "--as-of", "2023-06-30"]
APPROVAL = ["--reason", "Planen antogs utan ansvarig; det rättas i nästa plan.", "--role", "utvecklingsstrategen"]
DATED = ["--as-of", "2023-06-30"]
ENTRY = """\
  - kod: SP201
    plan: "2023"
    åtgärd: prova-på-kurser
    fält: rubrik
    fingeravtryck: v1-635b9eac225cdef4
    skäl: Planen antogs utan ansvarig; det rättas i nästa plan.
    godkänd_av: utvecklingsstrategen
    datum: 2023-06-30
"""
OLD = """\
# Registret har en inledning.
formatversion: 0
accepterade:
  # Den här posten är gammal.
  - kod: SP201   # utan ansvarig
    plan: "2023"
    åtgärd: prova-på-kurser

    skäl: "Planen antogs utan ansvarig; det rättas i nästa plan."
    godkänd_av: utvecklingsstrategen
    datum: 2023-03-01
# Slut.
"""


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_project(tmp_path, y2023=WITHOUT_OWNER))
    return tmp_path / "plans" / "register" / "accepterade.yaml"


def accept(*arguments: str) -> Outcome:
    return run(["accept", *arguments, *DATED])


def test_an_entry_is_written_for_each_finding_and_covers_it(register: Path) -> None:
    assert not register.exists()
    done = accept("2023", *APPROVAL)
    assert done.exit_code is ExitCode.OK
    assert done.output.endswith("plans/register/accepterade.yaml: 1 accepterat fynd\n")
    assert register.read_text("utf-8") == f"formatversion: 0\naccepterade:\n{ENTRY}"
    judged = run([*JUDGED, "--fail-on", "råd"])
    assert (judged.exit_code, "; 1 accepterat fynd" in judged.output) == (ExitCode.OK, True)


def test_nothing_more_is_accepted_the_next_time(register: Path) -> None:
    accept("2023", *APPROVAL)
    before = register.read_bytes()
    assert accept("2023", *APPROVAL).output.endswith(": 0 accepterade fynd\n")
    assert register.read_bytes() == before


def test_other_entries_and_comments_are_left_as_they_are(register: Path) -> None:
    old = OLD.replace("SP201", "SP506").replace("    åtgärd: prova-på-kurser\n", "")
    register.write_bytes(old.replace("\n", "\r\n").encode())
    accept("2023", *APPROVAL)
    text = register.read_bytes().decode()
    assert text.replace("\r\n", "\n") == old.replace("# Slut.\n", f"{ENTRY}# Slut.\n")
    assert text.count("\r\n") == text.count("\n")


def test_a_new_finding_is_not_accepted_by_an_old_entry(register: Path) -> None:
    accept("2023", *APPROVAL)
    plan = register.parents[1] / "2023.yaml"
    plan.write_text(WITHOUT_OWNER.replace("formulering: ", "formulering: Nu ska "), "utf-8")
    output = run(JUDGED).output
    assert "fel SP201" in output
    assert "varning SP901 Det accepterade fyndet SP201 gäller en text som är ändrad" in output


def test_only_the_rules_that_are_chosen_are_accepted(register: Path) -> None:
    assert accept("2023", "--select", "SP3", *APPROVAL).output.endswith(": 0 accepterade fynd\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--role", "strategen"], "--reason saknas"),
        (["--reason", "  ", "--role", "strategen"], "--reason saknas"),
        (["--reason", "Planen antogs utan ansvarig."], "--role saknas"),
        (["--refresh", "--reason", "Planen antogs utan ansvarig."], "--refresh ändrar inga skäl"),
        (["--reason", "se ovan", "--role", "strategen"], "SP903 ”se ovan” säger inte varför SP201 får stå kvar"),
        (["--reason", "Fråga Kim på 070-174 06 05 om varför.", "--role", "strategen"], "SP812 Texten innehåller"),
        (["2024", *APPROVAL], "Planen 2024 finns inte"),
        (["--select", "SP998", *APPROVAL], "--select: Ingen regel och ingen familj heter SP998"),
    ],
)
def test_what_cannot_be_accepted_is_refused_and_nothing_is_written(
    register: Path, arguments: list[str], said: str
) -> None:
    for before in (None, b"# tom\nformatversion: 0\naccepterade: []\n"):
        if before is not None:
            register.write_bytes(before)
        done = accept(*arguments)
        assert done.exit_code in (ExitCode.USAGE, ExitCode.UNREADABLE)
        assert said in done.messages
        assert (register.read_bytes() if register.exists() else None) == before


def test_findings_of_a_draft_are_not_accepted(register: Path) -> None:
    plan = register.parents[1] / "2023.yaml"
    plan.write_text(WITHOUT_OWNER.replace("planstatus: fastställd", "planstatus: utkast"), "utf-8")
    assert accept(*APPROVAL).output.endswith(": 0 accepterade fynd\n")
    assert "Planen 2023 är inte fastställd: fynd i den rättas.\n" in accept("2023", *APPROVAL).output


def test_a_plan_with_faults_in_its_file_is_told(register: Path) -> None:
    (register.parents[1] / "2023.yaml").write_text(f"{WITHOUT_OWNER}\tfel: ja\n", "utf-8")
    assert "Planen 2023 har fel i filen och har inte prövats.\n" in accept(*APPROVAL).output
    assert not register.exists()


def test_a_register_with_faults_is_left_alone(register: Path) -> None:
    register.write_text("formatversion: 0\naccepterade: nej\n", "utf-8")
    done = accept(*APPROVAL)
    assert "accepterade.yaml har fel i filen" in done.messages
    assert register.read_text("utf-8") == "formatversion: 0\naccepterade: nej\n"


def test_a_file_outside_a_plan_folder_has_no_register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "2023.yaml").write_text(WITHOUT_OWNER, "utf-8")
    assert "utanför en planmapp" in accept("2023.yaml", *APPROVAL).messages


def test_refresh_writes_fingerprints_into_the_entries_that_name_a_finding(register: Path) -> None:
    register.write_text(OLD, "utf-8")
    done = accept("--refresh")
    assert done.output.endswith("plans/register/accepterade.yaml: 1 nytt fingeravtryck\n")
    added = "    fält: rubrik\n    fingeravtryck: v1-635b9eac225cdef4\n"
    whole = register.read_text("utf-8")
    assert whole.replace(added, "") == OLD
    assert added in whole
    accept("--refresh")
    assert register.read_text("utf-8") == whole


def test_refresh_follows_a_text_that_was_changed_on_purpose(register: Path) -> None:
    accept(*APPROVAL)
    plan = register.parents[1] / "2023.yaml"
    plan.write_text(WITHOUT_OWNER.replace("formulering: ", "formulering: Nu ska "), "utf-8")
    before = register.read_text("utf-8")
    accept("--refresh")
    after = register.read_text("utf-8")
    assert after.replace("v1-", "") != before.replace("v1-", "")
    assert [line for line in after.splitlines() if "fingeravtryck" not in line] == [
        line for line in before.splitlines() if "fingeravtryck" not in line
    ]
    assert "SP901" not in run(JUDGED).output


def test_refresh_tells_which_entries_name_nothing(register: Path) -> None:
    register.write_text(OLD.replace("SP201", "SP208"), "utf-8")
    before = register.read_bytes()
    done = accept("--refresh")
    assert "SP208 i 2023, prova-på-kurser: inget fynd svarar mot posten.\n" in done.output
    assert register.read_bytes() == before


def test_refresh_does_not_divide_an_entry_for_several_findings(register: Path) -> None:
    register.write_text(OLD.replace("    datum", "    antal: 2\n    datum"), "utf-8")
    assert "posten gäller 2 fynd. Skriv en post för varje." in accept("--refresh").output
