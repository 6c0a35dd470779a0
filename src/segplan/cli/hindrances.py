"""What a command answers when a plan that it needs cannot be read."""

from typing import TYPE_CHECKING

from segplan.cli.exit_codes import ExitCode
from segplan.cli.finding_output import FailLevel, FindingFormat, Shown, show_findings
from segplan.cli.outcome import Outcome
from segplan.cli.validate import decide_exit_code

if TYPE_CHECKING:
    from segplan.checking.run import Checked


def show_hindrances(hindrances: "tuple[Checked, ...]", *, as_json: bool) -> Outcome:
    """Give the findings and the exit code that `validate` would give for the same files."""
    findings = [finding for one in hindrances for finding in one.findings]
    found = decide_exit_code(findings, FailLevel.ERROR, count_dated=False)
    output_format = FindingFormat.JSON if as_json else FindingFormat.TEXT
    shown = Shown(output_format, FailLevel.ERROR, show_accepted=False, count_dated=False)
    return Outcome(
        exit_code=max(found, ExitCode.FINDINGS),
        output=show_findings(shown, list(hindrances)),
        machine_format=as_json,
    )
