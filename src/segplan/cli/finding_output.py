"""How findings are shown: the format, the level that counts, and the text that comes of it."""

import os
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from segplan.cli.fixing import show_fixes

if TYPE_CHECKING:
    from segplan.checking.fixing import Fixing
    from segplan.checking.run import Checked


class FindingFormat(str, Enum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"
    SARIF = "sarif"
    JUNIT = "junit"
    MARKDOWN = "markdown"


class FailLevel(str, Enum):
    """The severity from which findings give exit code 1."""

    ERROR = "fel"
    WARNING = "varning"
    HINT = "råd"


class Shown(NamedTuple):
    """How findings are shown and counted. Without `fail_on` the level in the settings counts."""

    output_format: FindingFormat
    fail_on: FailLevel | None
    show_accepted: bool
    count_dated: bool


def usual_format() -> FindingFormat:
    """Give the format when none is asked for: annotations in GitHub Actions, text everywhere else."""
    return FindingFormat.GITHUB if os.environ.get("GITHUB_ACTIONS") == "true" else FindingFormat.TEXT


def show_findings(shown: Shown, checked: "list[Checked]", fixing: "Fixing | None" = None) -> str:
    """Write findings in a format, with what was checked summed up, after what was mended."""
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.findings import Severity
    from segplan.reports.finding_formats import writer_of
    from segplan.reports.finding_report import FindingReport
    from segplan.reports.summary import summarise

    findings = [finding for one in checked for finding in one.findings]
    levels = {severity.label: severity for severity in Severity}
    chosen = [levels[shown.fail_on or one.fail_on] for one in checked]
    report = FindingReport(
        findings,
        summarise(findings, sum(one.plans for one in checked), sum(one.measures for one in checked)),
        [note for one in checked for note in one.notes],
        [error for one in checked for error in one.unreadable],
        {path: lines for one in checked for path, lines in one.sources.items()},
        show_accepted=shown.show_accepted,
        fail_from=min(chosen),
        count_dated=shown.count_dated,
        fixed=fixing.mended if fixing else (),
    )
    written = writer_of(shown.output_format.value)(report)
    if isinstance(written, str):
        return written
    return (show_fixes(fixing) if fixing else "") + show_lines(written, Terminal.current())
