"""Everything that a format of findings may tell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from segplan.errors import UnreadableError
from segplan.findings import Finding, Mended, Severity
from segplan.reports.summary import Summary


@dataclass(frozen=True)
class FindingReport:
    """The findings of a run with what was checked.

    `sources` holds the lines of each file by the path that findings show. `fail_from` is the level
    from which a finding counts, and `count_dated` tells whether one that follows the calendar does. `fixed` is what `--fix` mended before.
    """

    findings: list[Finding]
    summary: Summary
    notes: list[str] = field(default_factory=list)
    unreadable: list[UnreadableError] = field(default_factory=list)
    sources: Mapping[str, list[str]] = field(default_factory=dict)
    show_accepted: bool = False
    fail_from: Severity = Severity.ERROR
    count_dated: bool = False
    fixed: Sequence[Mended] = ()

    @property
    def shown(self) -> list[Finding]:
        """The findings to show: accepted ones only when asked for."""
        return [one for one in self.findings if one.accepted is None or self.show_accepted]

    def fails(self, finding: Finding) -> bool:
        """Tell whether a finding counts for the exit code."""
        is_counted = finding.accepted is None and (self.count_dated or not finding.dated)
        return is_counted and finding.severity >= self.fail_from


def in_a_sentence(finding: Finding) -> str:
    """Give what is wrong and what to do, for formats with a single text."""
    stop = "" if finding.message.endswith("?") else "."
    return f"{finding.message}{stop} Gör så här: {finding.remedy}"


def unreadable_sentence(error: UnreadableError) -> str:
    """Give what cannot be read and what to do."""
    return f"{error.message}. Gör så här: {error.hint}" if error.hint else f"{error.message}."
