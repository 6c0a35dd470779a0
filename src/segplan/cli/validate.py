"""`segplan validate`: check plans and registers against the format and the rules."""

from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.exit_codes import ExitCode
from segplan.cli.options import AsOfOption, parse_as_of, words
from segplan.cli.outcome import Outcome, tell

if TYPE_CHECKING:
    from segplan.checking.run import Checked
    from segplan.findings import Finding


class FindingFormat(str, Enum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


class FailLevel(str, Enum):
    """The severity from which findings give exit code 1."""

    ERROR = "fel"
    WARNING = "varning"
    HINT = "råd"


def validate(
    targets: Annotated[
        list[str] | None,
        typer.Argument(metavar="ÅR|FIL|MAPP", help="Planår, planfil eller mapp; utan argument alla planer."),
    ] = None,
    output_format: Annotated[
        FindingFormat,
        typer.Option(
            "--format",
            metavar=words(FindingFormat),
            help="text för människor, json för program, github för annoteringar.",
        ),
    ] = FindingFormat.TEXT,
    fail_on: Annotated[
        FailLevel, typer.Option("--fail-on", metavar=words(FailLevel), help="Lägsta nivå som ger slutkod 1.")
    ] = FailLevel.ERROR,
    as_of: AsOfOption = None,
    show_accepted: Annotated[
        bool, typer.Option("--show-accepted", help="Visa också accepterade fynd, med sina skäl.")
    ] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Läs och pröva allt på nytt.")] = False,
) -> Outcome:
    """Pröva planer mot formatet och reglerna.

    Exempel: segplan validate 2023
    """
    from segplan.checking.run import check_targets

    day = parse_as_of(as_of)
    checked = check_targets(targets or [], Path.cwd(), day or date.today())
    findings = [finding for one in checked for finding in one.findings]
    unreadable = [error for one in checked for error in one.unreadable]
    is_text = output_format is FindingFormat.TEXT
    found = decide_exit_code(findings, fail_on, count_dated=day is not None)
    is_silent = is_text and len(unreadable) == len(checked)
    return Outcome(
        exit_code=max(found, ExitCode.UNREADABLE) if unreadable else found,
        output="" if is_silent else show_findings(output_format, checked, findings, show_accepted),
        messages="".join(tell(error) for error in unreadable) if is_text else "",
        inputs=() if no_cache or unreadable else tuple(path for one in checked for path in one.inputs),
        machine_format=not is_text,
    )


def decide_exit_code(findings: "list[Finding]", fail_on: FailLevel, *, count_dated: bool) -> ExitCode:
    """Give the exit code of the findings that count: not accepted, and dated only when asked for."""
    from segplan.findings import Severity
    from segplan.source.fault import UNREADABLE

    level = {FailLevel.ERROR: Severity.ERROR, FailLevel.WARNING: Severity.WARNING, FailLevel.HINT: Severity.HINT}
    counted = [one for one in findings if one.accepted is None and (count_dated or not one.dated)]
    if any(one.code in UNREADABLE for one in counted):
        return ExitCode.UNREADABLE
    return ExitCode.FINDINGS if any(one.severity >= level[fail_on] for one in counted) else ExitCode.OK


def show_findings(
    output_format: FindingFormat, checked: "list[Checked]", findings: "list[Finding]", show_accepted: bool
) -> str:
    """Write findings in a format, with what was checked summed up."""
    from segplan.reports.summary import summarise

    summary = summarise(findings, sum(one.plans for one in checked), sum(one.measures for one in checked))
    notes = [note for one in checked for note in one.notes]
    unreadable = [error for one in checked for error in one.unreadable]
    if output_format is FindingFormat.JSON:
        from segplan.reports.findings_json import findings_json

        return findings_json(findings, summary, notes, unreadable)
    if output_format is FindingFormat.GITHUB:
        from segplan.reports.findings_github import findings_github

        return findings_github(findings, summary, notes, unreadable)
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.reports.findings_text import findings_text

    sources = {path: lines for one in checked for path, lines in one.sources.items()}
    lines = findings_text(findings, sources, summary, notes, show_accepted=show_accepted)
    return show_lines(lines, Terminal.current())
