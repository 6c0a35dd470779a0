"""`segplan validate`: check plans and registers against the format and the rules."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.exit_codes import ExitCode
from segplan.cli.finding_output import FailLevel, FindingFormat, Shown, show_findings, usual_format
from segplan.cli.fixing import DiffOption, FixOption, mend, show_diff
from segplan.cli.options import (
    AsOfOption,
    IgnoreOption,
    IncludeOption,
    SelectOption,
    SinceOption,
    TargetsArgument,
    parse_as_of,
    split_list,
    words,
)
from segplan.cli.outcome import Outcome, tell
from segplan.cli.watching import Watched, WatchOption, refuse_together, watch_files

if TYPE_CHECKING:
    from segplan.checking.fixing import Fixing
    from segplan.checking.run import Checked
    from segplan.findings import Finding


def validate(
    targets: TargetsArgument = None,
    output_format: Annotated[
        FindingFormat | None,
        typer.Option(
            "--format",
            metavar=words(FindingFormat),
            help="Hur fynden skrivs; annars github i GitHub Actions och text i övrigt.",
        ),
    ] = None,
    fail_on: Annotated[
        FailLevel | None,
        typer.Option(
            "--fail-on",
            metavar=words(FailLevel),
            help="Lägsta nivå som ger slutkod 1; annars den i inställningarna, eller fel.",
        ),
    ] = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    include: IncludeOption = None,
    as_of: AsOfOption = None,
    since: SinceOption = None,
    show_accepted: Annotated[
        bool, typer.Option("--show-accepted", help="Visa också accepterade fynd, med sina skäl.")
    ] = False,
    fix: FixOption = False,
    diff: DiffOption = False,
    watch: WatchOption = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Läs och pröva allt på nytt.")] = False,
) -> Outcome:
    """Pröva planer mot formatet och reglerna.

    Regler anges med kod, namn eller familj, flera med komma: SP301,formulering. Den som anges smalast gäller.

    Exempel:
      segplan validate 2023
      segplan validate 2023 --select formulering,SP201
      segplan validate 2023 --fix
    """
    from segplan.checking.run import check_targets
    from segplan.rules.profiles import Choices

    day = parse_as_of(as_of)
    asked = Choices(split_list(select), split_list(include), split_list(ignore))
    shown = Shown(
        output_format or (FindingFormat.TEXT if watch else usual_format()),
        fail_on,
        show_accepted,
        count_dated=day is not None,
    )
    refuse_together(watch=watch, fix=fix, diff=diff, other_format=shown.output_format is not FindingFormat.TEXT)

    def check_now() -> "list[Checked]":
        return check_targets(targets or [], Path.cwd(), day or date.today(), asked, since)

    if watch:
        watch_files(lambda: watched_run(check_now(), shown))
    if diff:
        return show_diff(targets or [], day or date.today(), asked)
    fixing = mend(targets or [], day or date.today(), asked) if fix else None
    outcome = outcome_of(check_now(), shown, fixing)
    return outcome._replace(inputs=()) if no_cache or fix else outcome


def outcome_of(checked: "list[Checked]", shown: Shown, fixing: "Fixing | None" = None) -> Outcome:
    """Give the outcome of what was checked, after what was mended."""
    unreadable = [error for one in checked for error in one.unreadable]
    is_text = shown.output_format is FindingFormat.TEXT
    found = max(
        decide_exit_code(one.findings, shown.fail_on or FailLevel(one.fail_on), count_dated=shown.count_dated)
        for one in checked
    )
    is_repeatable = not unreadable and all(one.is_repeatable for one in checked)
    is_silent = is_text and len(unreadable) == len(checked)
    return Outcome(
        exit_code=max(found, ExitCode.UNREADABLE) if unreadable else found,
        output="" if is_silent else show_findings(shown, checked, fixing),
        messages="".join(tell(error) for error in unreadable) if is_text else "",
        inputs=tuple(path for one in checked for path in one.inputs) if is_repeatable else (),
        machine_format=not is_text,
    )


def watched_run(checked: "list[Checked]", shown: Shown) -> Watched:
    """Give the outcome of a run under `--watch`, and what it followed from."""
    from segplan.fingerprint import digest_path

    missing = [os.path.abspath(error.file) for one in checked for error in one.unreadable if error.file]
    inputs = [*(path for one in checked for path in one.inputs), *((path, digest_path(path)) for path in missing)]
    return Watched(outcome_of(checked, shown), tuple(inputs))


def decide_exit_code(findings: "list[Finding]", fail_on: FailLevel, *, count_dated: bool) -> ExitCode:
    """Give the exit code of the findings that count: not accepted, and dated only when asked for."""
    from segplan.findings import Severity
    from segplan.source.fault import UNREADABLE

    level = {FailLevel.ERROR: Severity.ERROR, FailLevel.WARNING: Severity.WARNING, FailLevel.HINT: Severity.HINT}
    counted = [one for one in findings if one.accepted is None and (count_dated or not one.dated)]
    if any(one.code in UNREADABLE for one in counted):
        return ExitCode.UNREADABLE
    return ExitCode.FINDINGS if any(one.severity >= level[fail_on] for one in counted) else ExitCode.OK
