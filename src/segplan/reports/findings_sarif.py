"""Findings as SARIF 2.1.0, an OASIS standard that code hosts and editors read."""

import json
from typing import Any
from urllib.parse import quote

from segplan import __version__
from segplan.errors import UnreadableError
from segplan.findings import Finding, Severity
from segplan.places import Location
from segplan.reports.finding_report import FindingReport, in_a_sentence, unreadable_sentence
from segplan.reports.rule_pages import rule_markdown
from segplan.rules.registry import Rule, all_rules
from segplan.rules.rule_set import RULE_SET

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_FINGERPRINTS = ("segplan/v1", "primaryLocationLineHash")
"""The key of segplan's own, and the only one that GitHub compares."""


def findings_sarif(report: FindingReport) -> str:
    """Give one JSON document with one run. Columns count code points from 1, ends are exclusive.

    Accepted findings, when they are shown, are results that are suppressed with their reasons.
    """
    codes = sorted({finding.code for finding in report.shown})
    rules = [rule for rule in all_rules() if rule.code in codes]
    run = {
        "tool": {"driver": _driver(rules)},
        "invocations": [_invocation(report)],
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, codes.index(finding.code)) for finding in report.shown],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _driver(rules: list[Rule]) -> dict[str, Any]:
    return {
        "name": "segplan",
        "semanticVersion": __version__,
        "language": "sv",
        "rules": [_rule(rule) for rule in rules],
        "properties": {"ruleSet": RULE_SET},
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": f"{rule.summary}."},
        "help": {"text": rule.page, "markdown": rule_markdown(rule)},
        "defaultConfiguration": {"level": _LEVEL[rule.severity], "enabled": not rule.optional},
        "properties": {"tags": [rule.family.title]},
    }


def _invocation(report: FindingReport) -> dict[str, Any]:
    told = [_unreadable(error) for error in report.unreadable]
    told += [{"level": "note", "message": {"text": note}} for note in report.notes]
    return {"executionSuccessful": not report.unreadable, "toolExecutionNotifications": told}


def _unreadable(error: UnreadableError) -> dict[str, Any]:
    place = [{"physicalLocation": {"artifactLocation": _artifact(error.file)}}] if error.file else []
    return {"level": "error", "message": {"text": unreadable_sentence(error)}, "locations": place}


def _result(finding: Finding, rule_index: int) -> dict[str, Any]:
    result = {
        "ruleId": finding.code,
        "ruleIndex": rule_index,
        "level": _LEVEL[finding.severity],
        "message": {"text": in_a_sentence(finding)},
        "locations": [{"physicalLocation": _physical(finding.location), "logicalLocations": [_logical(finding)]}],
        "relatedLocations": [
            {"id": number, "physicalLocation": _physical(one.location), "message": {"text": one.note}}
            for number, one in enumerate(finding.related)
        ],
        "partialFingerprints": dict.fromkeys(_FINGERPRINTS, finding.fingerprint),
        "properties": {"dated": finding.dated},
    }
    if finding.accepted is not None:
        kind = "inSource" if finding.suppressed else "external"
        result["suppressions"] = [{"kind": kind, "status": "accepted", "justification": finding.accepted}]
    return result


def _logical(finding: Finding) -> dict[str, Any]:
    measure = f"/{finding.measure}" if finding.measure else ""
    return {"fullyQualifiedName": f"{finding.plan}{measure}", "decoratedName": finding.route, "kind": "element"}


def _physical(location: Location) -> dict[str, Any]:
    start, end = location.span
    region = {
        "startLine": start.line + 1,
        "startColumn": start.column + 1,
        "endLine": end.line + 1,
        "endColumn": end.column + 1,
    }
    return {"artifactLocation": _artifact(location.path), "region": region}


def _artifact(path: str) -> dict[str, str]:
    """Give a file as a URI: relative to the folder that was checked out, or whole when it lies outside."""
    uri = quote(path, errors="surrogateescape")
    if path.startswith("/"):
        return {"uri": f"file://{uri}"}
    if path[1:3] == ":/":
        return {"uri": f"file:///{path[0]}:{uri[4:]}"}
    return {"uri": uri, "uriBaseId": "%SRCROOT%"}
