"""How many plans and findings there are, counted once for every format."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from segplan.findings import Finding, Severity


class Summary(NamedTuple):
    """The figures under a list of findings."""

    plans: int
    measures: int
    errors: int
    warnings: int
    hints: int
    accepted: int
    fixable: int
    suppressed: int


def summarise(findings: Iterable[Finding], plans: int, measures: int) -> Summary:
    """Count the findings by severity, the accepted ones apart."""
    listed = list(findings)
    counts = Counter(finding.severity for finding in listed if finding.accepted is None)
    return Summary(
        plans,
        measures,
        counts[Severity.ERROR],
        counts[Severity.WARNING],
        counts[Severity.HINT],
        sum(finding.accepted is not None and not finding.suppressed for finding in listed),
        sum(finding.fix is not None for finding in listed if finding.accepted is None),
        sum(finding.suppressed for finding in listed),
    )
