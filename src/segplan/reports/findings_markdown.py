"""Findings as a short Markdown summary, for a job's page or a comment on a proposed change."""

from segplan.findings import Finding
from segplan.reports.finding_report import FindingReport, unreadable_sentence
from segplan.reports.findings_text import summary_line
from segplan.reports.markdown_text import literal
from segplan.reports.styled import plain_text, printable

MOST_ROWS = 100
"""A page with more rows is read by nobody, and code hosts cut off very long ones."""


def findings_markdown(report: FindingReport) -> str:
    """Give a heading, the figures, and a table of findings, errors first."""
    lines = ["## Prövning av planerna", "", _shown(plain_text([summary_line(report.summary)]).strip()), ""]
    lines += [f"- **Oläsligt:** {_shown(unreadable_sentence(error))}" for error in report.unreadable]
    lines += [f"- {_shown(note)}" for note in report.notes]
    if report.unreadable or report.notes:
        lines.append("")
    findings = sorted(report.shown, key=lambda one: -one.severity)
    if findings:
        lines += ["| Nivå | Regel | Plats | Vad är fel? | Gör så här |", "| --- | --- | --- | --- | --- |"]
        lines += [_row(finding) for finding in findings[:MOST_ROWS]]
    if len(findings) > MOST_ROWS:
        lines += ["", f"… och {len(findings) - MOST_ROWS} fynd till. Alla visas med `segplan validate`."]
    return "\n".join(lines).rstrip("\n") + "\n"


def _row(finding: Finding) -> str:
    level = finding.severity.label
    if finding.accepted is not None:
        level += ", undantaget" if finding.suppressed else ", accepterat"
    place = f"{finding.location.path}, rad {finding.location.span.start.line + 1}"
    remedy = finding.remedy if finding.accepted is None else finding.accepted
    cells = (level, finding.code, place, finding.message, remedy)
    return f"| {' | '.join(_shown(cell) for cell in cells)} |"


def _shown(text: str) -> str:
    return literal(printable(" ".join(text.split())))
