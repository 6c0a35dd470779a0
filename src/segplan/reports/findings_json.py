"""Findings for machines: a versioned shape, frozen once it is published."""

import json
from typing import Any

from segplan import __version__
from segplan.findings import Finding, Mended
from segplan.places import Location
from segplan.reports.finding_report import FindingReport
from segplan.rules.rule_set import NAME, VERSION

SHAPE = 1
"""Raised when a key goes or means something else; a key may come without it."""


def findings_json(report: FindingReport) -> str:
    """Give one JSON document; lines and columns count from 1, ends are exclusive.

    Accepted findings are always among the others, with their reasons.
    """
    summary = report.summary
    document = {
        "shape": SHAPE,
        "tool": {"name": "segplan", "version": __version__},
        "rules": {"name": NAME, "version": VERSION},
        "fixed": [_mended(one) for one in report.fixed],
        "findings": [_finding(finding) for finding in report.findings],
        "notes": report.notes,
        "unreadable": [{"file": one.file, "message": one.message, "remedy": one.hint} for one in report.unreadable],
        "summary": {
            "plans": summary.plans,
            "measures": summary.measures,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "hints": summary.hints,
            "accepted": summary.accepted,
            "fixable": summary.fixable,
            "suppressed": summary.suppressed,
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
        "suppressed": finding.suppressed,
        "fingerprint": finding.fingerprint,
        "fixable": finding.fix is not None,
        "fix": finding.fix.description if finding.fix else None,
    }


def _mended(mended: Mended) -> dict[str, Any]:
    return {
        "code": mended.code,
        "description": mended.description,
        "location": _location(mended.location),
        "before": list(mended.before),
        "after": list(mended.after),
    }


def _location(location: Location) -> dict[str, Any]:
    start, end = location.span
    return {
        "file": location.path,
        "start": {"line": start.line + 1, "column": start.column + 1},
        "end": {"line": end.line + 1, "column": end.column + 1},
    }
