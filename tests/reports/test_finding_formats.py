"""Every machine format says the same findings, in the shape of its readers, whatever the texts hold."""

import json
import re
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt

from segplan.errors import UnreadableError
from segplan.findings import Finding, RelatedLocation, Severity
from segplan.places import Location, Position, Span
from segplan.reports.finding_formats import FINDING_FORMATS, writer_of
from segplan.reports.finding_report import FindingReport
from segplan.reports.findings_markdown import MOST_ROWS
from segplan.reports.styled import plain_text
from segplan.reports.summary import summarise
from segplan.rules.rule_set import RULE_SET

HOSTILE = (
    "]]></failure><script>alert(1)</script> & \"'` | *x* _y_ [z](javascript:1) @kommunen ::error::\n"
    "\r\n::add-mask::x %0A \x00\x07\x1b[31m \ud83d\ufffe \u202e # ![b](c) <!-- --> $x$ :tada:"
).replace("\ud83d", "")
PATH = "plans/år 2023 #1 100%?.yaml"


def location(path: str = PATH, line: int = 4) -> Location:
    return Location(path, Span(Position(line, 2), Position(line, 9)))


def finding(message: str = "Fel", severity: Severity = Severity.ERROR, **changes: Any) -> Finding:
    made = Finding("SP301", "work-for", severity, message, "Rätta", location(), "2023", "prova-på-kurser", "titel")
    return made._replace(**{"fingerprint": "v1-0123456789abcdef", **changes})


def report(*findings: Finding, **changes: Any) -> FindingReport:
    return FindingReport(list(findings), summarise(findings, 1, 2), **changes)


def written(name: str, made: FindingReport) -> str:
    text = writer_of(name)(made)
    return text if isinstance(text, str) else plain_text(text)


ALL = report(
    finding(severity=Severity.WARNING, message="Är det fel?"),
    finding(related=(RelatedLocation(location(line=7), "Används här"),), fingerprint="v1-1"),
    finding(severity=Severity.HINT, fingerprint="v1-2"),
    finding(accepted="Därför att det är så.", fingerprint="v1-3"),
    notes=["En fil lästes inte."],
    unreadable=[UnreadableError("Filen finns inte", "Kontrollera namnet.", "plans/2024.yaml")],
)


@pytest.mark.parametrize("name", FINDING_FORMATS)
def test_the_same_findings_give_the_same_bytes(name: str) -> None:
    assert written(name, ALL) == written(name, ALL)
    assert written(name, ALL).endswith("\n")


@pytest.mark.parametrize("name", ["text", "json", "github", "sarif", "junit", "markdown"])
def test_the_rules_are_named_with_their_version(name: str) -> None:
    assert RULE_SET in written(name, ALL) or (name == "json" and '"version": "2026' in written(name, ALL))


def test_gitlab_has_what_its_format_asks_for() -> None:
    issues = json.loads(written("gitlab", ALL))
    assert [one["severity"] for one in issues] == ["blocker", "minor", "major", "info"]
    for issue in issues:
        assert all(issue[key] for key in ("description", "check_name", "fingerprint"))
        assert not PurePosixPath(issue["location"]["path"]).is_absolute()
        assert issue["location"]["lines"]["begin"] >= 1
    assert issues[1] == {
        "type": "issue",
        "check_name": "SP301 work-for",
        "description": "Är det fel? Gör så här: Rätta",
        "severity": "minor",
        "fingerprint": "v1-0123456789abcdef",
        "location": {"path": PATH, "lines": {"begin": 5, "end": 5}},
    }


def test_sarif_places_encodes_and_marks_every_finding() -> None:
    (run,) = json.loads(written("sarif", ALL))["runs"]
    result = run["results"][1]
    physical = result["locations"][0]["physicalLocation"]
    assert physical["region"] == {"startLine": 5, "startColumn": 3, "endLine": 5, "endColumn": 10}
    assert physical["artifactLocation"]["uriBaseId"] == "%SRCROOT%"
    uri = physical["artifactLocation"]["uri"]
    assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri)
    assert unquote(uri) == PATH
    assert set(result["partialFingerprints"].values()) == {"v1-1"}
    assert "primaryLocationLineHash" in result["partialFingerprints"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert [one["level"] for one in run["results"]] == ["warning", "error", "note"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["invocations"][0]["executionSuccessful"] is False
    assert [one["level"] for one in run["invocations"][0]["toolExecutionNotifications"]] == ["error", "note"]


@pytest.mark.parametrize(
    ("path", "uri"),
    [("/hem/ä/2023.yaml", "file:///hem/%C3%A4/2023.yaml"), ("C:/ä/2023.yaml", "file:///C:/%C3%A4/2023.yaml")],
)
def test_a_file_outside_the_folder_is_a_whole_uri_in_sarif(path: str, uri: str) -> None:
    (run,) = json.loads(written("sarif", report(finding(location=location(path)))))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}


def test_accepted_findings_are_suppressed_with_their_reasons_when_they_are_shown() -> None:
    shown = report(*ALL.findings, show_accepted=True)
    (run,) = json.loads(written("sarif", shown))["runs"]
    assert [one.get("suppressions") for one in run["results"]][:3] == [None, None, None]
    (suppression,) = run["results"][3]["suppressions"]
    assert (suppression["status"], suppression["justification"]) == ("accepted", "Därför att det är så.")
    for name in ("github", "gitlab", "markdown", "junit"):
        assert written(name, shown).count("SP301") == written(name, ALL).count("SP301") + (2 if name == "junit" else 1)


def test_junit_fails_where_the_exit_code_does() -> None:
    for fail_from, failures in ((Severity.ERROR, 1), (Severity.WARNING, 2), (Severity.HINT, 3)):
        root = ElementTree.fromstring(written("junit", report(*ALL.findings, fail_from=fail_from)))
        assert root.get("failures") == str(failures) == str(len(root.findall(".//failure")))
        assert root.get("tests") == "4" == str(len(root.findall(".//testcase")))
    dated = report(finding(dated=True))
    assert ElementTree.fromstring(written("junit", dated)).find(".//failure") is None
    counted = report(finding(dated=True), count_dated=True)
    assert ElementTree.fromstring(written("junit", counted)).find(".//failure") is not None


def test_junit_of_a_clean_run_has_a_test_that_passed() -> None:
    root = ElementTree.fromstring(written("junit", report()))
    assert [case.get("name") for case in root.iter("testcase")] == ["Prövningen är genomförd"]
    assert root.find(".//failure") is None


def test_a_file_that_cannot_be_read_is_an_error_in_junit() -> None:
    root = ElementTree.fromstring(written("junit", ALL))
    (error,) = root.findall(".//error")
    assert error.get("message") == "Filen finns inte. Gör så här: Kontrollera namnet."
    assert root.get("errors") == "1"


def hostile() -> FindingReport:
    return report(
        finding(HOSTILE, remedy=HOSTILE, accepted=HOSTILE, location=location(HOSTILE)),
        finding(HOSTILE, remedy=HOSTILE, location=location(HOSTILE)),
        notes=[HOSTILE],
        unreadable=[UnreadableError(HOSTILE, HOSTILE, HOSTILE)],
        show_accepted=True,
    )


@pytest.mark.parametrize("name", ["json", "gitlab", "sarif"])
def test_hostile_text_comes_whole_out_of_json(name: str) -> None:
    texts = json.dumps(json.loads(written(name, hostile())), ensure_ascii=False)
    assert json.dumps(HOSTILE, ensure_ascii=False)[1:-1] in texts


def test_hostile_text_is_text_in_xml() -> None:
    root = ElementTree.fromstring(written("junit", hostile()))
    assert {one.tag for one in root.iter()} <= {
        *("testsuites", "testsuite", "properties", "property"),
        *("testcase", "failure", "error", "system-out"),
    }
    failure = root.find(".//failure")
    assert failure is not None
    assert "<script>alert(1)</script>" in (failure.text or "")
    assert "\ufffd" in (failure.text or "")


def test_hostile_text_is_one_line_in_github() -> None:
    lines = written("github", hostile()).splitlines()
    assert len([line for line in lines if line.startswith("::")]) == 4
    assert not any(line.startswith(("::add-mask", "::error::")) for line in lines[1:])
    assert not any("::error::" in line.partition("::")[2].partition("::")[0] for line in lines)


def test_hostile_text_is_text_in_markdown() -> None:
    text = written("markdown", hostile())
    html = MarkdownIt("gfm-like", {"linkify": False}).render(text)
    assert set(re.findall(r"<([a-z]+\d?)", html)) <= {
        "h",
        "h2",
        "p",
        "ul",
        "li",
        "strong",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    }
    assert html.count("<tr>") == 3
    assert html.count("<td>") == 10
    assert "@kommunen" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_a_long_table_is_cut_and_says_so_with_errors_first() -> None:
    many = [finding(severity=Severity.HINT)] * MOST_ROWS + [finding()]
    text = written("markdown", report(*many))
    rows = [line for line in text.splitlines() if line.startswith("| ")][2:]
    assert len(rows) == MOST_ROWS
    assert rows[0].startswith("| fel |")
    assert text.endswith("… och 1 fynd till. Alla visas med `segplan validate`.\n")
