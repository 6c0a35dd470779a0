"""Findings as annotations in GitHub Actions, as its documentation of workflow commands describes."""

from segplan.errors import UnreadableError
from segplan.findings import Finding, Severity
from segplan.reports.finding_report import FindingReport, in_a_sentence, unreadable_sentence
from segplan.reports.findings_text import summary_line
from segplan.reports.github_commands import annotation, escape_message, escape_property
from segplan.reports.styled import plain_text

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def findings_github(report: FindingReport) -> str:
    """Give one workflow command a line, and the summary for the log."""
    commands = [_error(error) for error in report.unreadable]
    commands += [_command(finding) for finding in report.shown]
    commands += [f"::notice::{escape_message(note)}" for note in report.notes]
    return "".join(command + "\n" for command in commands) + plain_text([summary_line(report.summary)])


def _error(error: UnreadableError) -> str:
    return f"::error file={escape_property(error.file)}::{escape_message(unreadable_sentence(error))}"


def _command(finding: Finding) -> str:
    title = f"{finding.code} {finding.name}"
    return annotation(_COMMAND[finding.severity], finding.location, title, in_a_sentence(finding))
