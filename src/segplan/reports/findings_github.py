"""Findings as annotations in GitHub Actions, as its documentation of workflow commands describes."""

from segplan.errors import UnreadableError
from segplan.findings import Finding, Severity
from segplan.reports.findings_text import summary_line
from segplan.reports.styled import plain_text
from segplan.reports.summary import Summary

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def findings_github(
    findings: list[Finding], summary: Summary, notes: list[str], unreadable: list[UnreadableError]
) -> str:
    """Give one workflow command a line, accepted findings left out, and the summary for the log."""
    commands = [_error(error) for error in unreadable]
    commands += [_command(finding) for finding in findings if finding.accepted is None]
    commands += [f"::notice::{_escape_message(note)}" for note in notes]
    return "".join(command + "\n" for command in commands) + plain_text([summary_line(summary)])


def _error(error: UnreadableError) -> str:
    message = f"{error.message}. Gör så här: {error.hint}" if error.hint else f"{error.message}."
    return f"::error file={_escape_property(error.file)}::{_escape_message(message)}"


def _command(finding: Finding) -> str:
    start, end = finding.location.span
    properties = {
        "file": finding.location.path,
        "line": str(start.line + 1),
        "endLine": str(end.line + 1),
        "col": str(start.column + 1),
        "endColumn": str(end.column + 1),
        "title": f"{finding.code} {finding.name}",
    }
    listed = ",".join(f"{name}={_escape_property(value)}" for name, value in properties.items())
    stop = "" if finding.message.endswith("?") else "."
    message = f"{finding.message}{stop} Gör så här: {finding.remedy}"
    return f"::{_COMMAND[finding.severity]} {listed}::{_escape_message(message)}"


def _escape_message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_message(text).replace(":", "%3A").replace(",", "%2C")
