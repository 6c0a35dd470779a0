"""What `segplan validate` prints about a small faulty plan, in every format."""

import json
from pathlib import Path

import pytest

from segplan.cli.app import run
from segplan.cli.finding_output import FindingFormat
from segplan.reports.finding_formats import FINDING_FORMATS
from segplan.rules.rule_set import RULE_SET, VERSION
from support.projects import with_duplicate_identifier, write_project


@pytest.fixture
def faulty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_project(tmp_path, y2023=with_duplicate_identifier()))
    return tmp_path


def test_text_shows_the_line_the_words_and_what_to_do(faulty: Path) -> None:
    assert run(["validate", "--as-of", "2023-06-30"]).output == (
        "plans/2023.yaml:45:13: fel SP101 Id ”prova-på-kurser” används redan av en annan åtgärd\n"
        "45 |       - id: prova-på-kurser\n"
        "   |             ^^^^^^^^^^^^^^^\n"
        "   = används först här: plans/2023.yaml:18:13\n"
        "18 |       - id: prova-på-kurser\n"
        "   |             ^^^^^^^^^^^^^^^\n"
        "   = gör så här: Ge åtgärden ett eget id som säger vad den är.\n"
        "\n"
        f"1 plan, 2 åtgärder: 1 fel, 0 varningar, 0 råd ({RULE_SET})\n"
    )


def test_github_gives_one_annotation_a_line(faulty: Path) -> None:
    assert run(["validate", "--as-of", "2023-06-30", "--format", "github"]).output == (
        "::error file=plans/2023.yaml,line=45,endLine=45,col=13,endColumn=28,title=SP101 duplicate-identifier"
        "::Id ”prova-på-kurser” används redan av en annan åtgärd. "
        "Gör så här: Ge åtgärden ett eget id som säger vad den är.\n"
        f"1 plan, 2 åtgärder: 1 fel, 0 varningar, 0 råd ({RULE_SET})\n"
    )


def test_json_has_its_published_shape(faulty: Path) -> None:
    document = json.loads(run(["validate", "--as-of", "2023-06-30", "--format", "json"]).output)
    assert document.pop("tool")["name"] == "segplan"
    assert document["findings"][0].pop("fingerprint").startswith("v1-")
    assert document == {
        "shape": 1,
        "rules": {"name": "segplan-regler", "version": VERSION},
        "fixed": [],
        "findings": [
            {
                "code": "SP101",
                "name": "duplicate-identifier",
                "severity": "error",
                "message": "Id ”prova-på-kurser” används redan av en annan åtgärd",
                "remedy": "Ge åtgärden ett eget id som säger vad den är.",
                "location": _location(45),
                "plan": "2023",
                "measure": "prova-på-kurser",
                "route": "områden[0].åtgärder[1].id",
                "related": [{"note": "används först här", "location": _location(18)}],
                "dated": False,
                "accepted": None,
                "suppressed": False,
                "fixable": False,
                "fix": None,
            }
        ],
        "notes": [],
        "unreadable": [],
        "summary": {
            "plans": 1,
            "measures": 2,
            "errors": 1,
            "warnings": 0,
            "hints": 0,
            "accepted": 0,
            "fixable": 0,
            "suppressed": 0,
        },
    }


def _location(line: int) -> dict[str, object]:
    return {
        "file": "plans/2023.yaml",
        "start": {"line": line, "column": 13},
        "end": {"line": line, "column": 28},
    }


def test_every_format_can_be_asked_for() -> None:
    assert [one.value for one in FindingFormat] == list(FINDING_FORMATS)


def test_in_github_actions_findings_are_annotations_unless_a_format_is_asked_for(
    faulty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert run(["validate"]).output == run(["validate", "--format", "github"]).output
    text = run(["validate", "--format", "text"]).output
    assert "\nplans/2023.yaml:45:13: fel SP101" in text
    monkeypatch.setenv("GITHUB_ACTIONS", "false")
    assert run(["validate"]).output == text


def test_only_the_machine_formats_are_always_utf_8(faulty: Path) -> None:
    formats = {name: run(["validate", "--format", name]).machine_format for name in FINDING_FORMATS}
    assert formats == {name: name != "text" for name in FINDING_FORMATS}


def test_an_annotation_is_one_line_whatever_it_holds(faulty: Path) -> None:
    register = faulty / "plans" / "register"
    (register / "fel, på: 100 %.yaml").write_text("x: 1\n", "utf-8")
    output = run(["validate", "--format", "github", "--as-of", "2023-06-30"]).output
    note = "plans/register/fel, på: 100 %25.yaml är inget register som segplan känner till och har inte lästs."
    assert output.splitlines()[1] == f"::notice::{note}"


def test_a_question_in_an_annotation_is_not_followed_by_a_full_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = with_duplicate_identifier().replace("planstatus: fastställd", "planstatus: faststäld")
    monkeypatch.chdir(write_project(tmp_path, y2023=plan))
    output = run(["validate", "--format", "github"]).output
    assert "– menade du ”fastställd”? Gör så här: Skriv något av: utkast, beredning" in output


def test_accepted_findings_are_counted_and_shown_on_demand(faulty: Path) -> None:
    (faulty / "plans" / "register" / "accepterade.yaml").write_text(
        "formatversion: 0\naccepterade:\n  - kod: SP101\n    plan: '2023'\n    åtgärd: prova-på-kurser\n"
        "    skäl: Planen är fastställd så.\n    godkänd_av: utvecklingsstrateg\n    datum: 2023-03-01\n",
        "utf-8",
    )
    hidden = run(["validate", "--as-of", "2023-06-30", "--ignore", "SP905"])
    assert hidden.output == f"1 plan, 2 åtgärder: 0 fel, 0 varningar, 0 råd; 1 accepterat fynd ({RULE_SET})\n"
    assert hidden.exit_code == 0
    shown = run(["validate", "--as-of", "2023-06-30", "--show-accepted"])
    assert "   = accepterat: Planen är fastställd så.\n" in shown.output
