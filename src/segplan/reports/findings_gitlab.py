"""Findings as GitLab's Code Quality report, as its documentation of the format describes.

GitLab takes findings with the same fingerprint in two runs for the same one, and keeps one of
several with the same fingerprint in one run.
"""

import json
from typing import Any

from segplan.errors import UnreadableError
from segplan.findings import Finding, Severity
from segplan.fingerprint import digest_bytes
from segplan.reports.finding_report import FindingReport, in_a_sentence, unreadable_sentence

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.HINT: "info"}


def findings_gitlab(report: FindingReport) -> str:
    """Give one JSON list: unreadable files first, then the findings that are shown."""
    issues = [_unreadable(error) for error in report.unreadable] + [_issue(one) for one in report.shown]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(finding: Finding) -> dict[str, Any]:
    start, end = finding.location.span
    return {
        "type": "issue",
        "check_name": f"{finding.code} {finding.name}",
        "description": in_a_sentence(finding),
        "severity": _SEVERITY[finding.severity],
        "fingerprint": finding.fingerprint,
        "location": {"path": finding.location.path, "lines": {"begin": start.line + 1, "end": end.line + 1}},
    }


def _unreadable(error: UnreadableError) -> dict[str, Any]:
    said = unreadable_sentence(error)
    return {
        "type": "issue",
        "check_name": "oläslig",
        "description": said,
        "severity": "blocker",
        "fingerprint": digest_bytes(f"{error.file}\n{said}".encode("utf-8", "surrogateescape")),
        "location": {"path": error.file, "lines": {"begin": 1, "end": 1}},
    }
