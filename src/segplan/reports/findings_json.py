"""Findings for machines: a versioned shape, frozen once it is published."""

import json
from typing import Any

from segplan import __version__
from segplan.errors import UnreadableError
from segplan.findings import Finding
from segplan.places import Location
from segplan.reports.summary import Summary

SHAPE = 1


def findings_json(
    findings: list[Finding], summary: Summary, notes: list[str], unreadable: list[UnreadableError]
) -> str:
    """Give one JSON document; lines and columns count from 1, ends are exclusive."""
    document = {
        "shape": SHAPE,
        "tool": {"name": "segplan", "version": __version__},
        "findings": [_finding(finding) for finding in findings],
        "notes": notes,
        "unreadable": [{"file": one.file, "message": one.message, "remedy": one.hint} for one in unreadable],
        "summary": {
            "plans": summary.plans,
            "measures": summary.measures,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "hints": summary.hints,
            "accepted": summary.accepted,
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.name.lower(),
        "message": finding.message,
        "remedy": finding.remedy,
        "location": _location(finding.location),
        "plan": finding.plan,
        "measure": finding.measure,
        "route": finding.route,
        "related": [{"note": one.note, "location": _location(one.location)} for one in finding.related],
        "dated": finding.dated,
        "accepted": finding.accepted,
    }


def _location(location: Location) -> dict[str, Any]:
    start, end = location.span
    return {
        "file": location.path,
        "start": {"line": start.line + 1, "column": start.column + 1},
        "end": {"line": end.line + 1, "column": end.column + 1},
    }
