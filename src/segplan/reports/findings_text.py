"""Findings for a person at a terminal: the source line with the exact words underlined."""

from collections.abc import Mapping

from segplan.findings import Finding, Severity
from segplan.places import Location
from segplan.reports.finding_report import FindingReport
from segplan.reports.styled import Line, Piece, Style, line
from segplan.reports.summary import Summary
from segplan.rules.rule_set import RULE_SET
from segplan.swedish import plural

_STYLE = {Severity.ERROR: Style.ERROR, Severity.WARNING: Style.WARNING, Severity.HINT: Style.HINT}
_LONGEST_LINE = 160

Sources = Mapping[str, list[str]]
"""The lines of each file by the path that findings show."""


def findings_text(report: FindingReport) -> list[Line]:
    """Give the lines of the report: each finding, then notes, then the summary."""
    lines = [one for finding in report.shown for one in _finding(finding, report.sources)]
    lines += [line(Piece(note, Style.FAINT)) for note in report.notes]
    summary = report.summary
    lines.append(summary_line(summary))
    if summary.fixable:
        counted = plural(summary.fixable, "fynd kan", "fynd kan")
        lines.append(line(f"{counted} rättas med segplan validate --fix; se ändringarna först med --diff."))
    return lines


def _finding(finding: Finding, sources: Sources) -> list[Line]:
    style = _STYLE[finding.severity]
    margin = len(str(finding.location.span.start.line + 1)) + 1
    lines = [
        line(
            Piece(f"{finding.location}: ", Style.STRONG),
            Piece(f"{finding.severity.label} {finding.code}", style),
            Piece(f" {finding.message}", Style.STRONG),
        ),
        *_excerpt(finding.location, sources, style, margin),
    ]
    for related in finding.related:
        lines.append(line(" " * margin, Piece("= ", Style.FAINT), f"{related.note}: {related.location}"))
        if related.location.path != finding.location.path or related.location.span != finding.location.span:
            lines += _excerpt(related.location, sources, Style.FAINT, margin)
    if finding.accepted is None:
        lines.append(line(" " * margin, Piece("= gör så här: ", Style.FAINT), finding.remedy))
        if finding.fix is not None:
            lines.append(line(" " * margin, Piece("= rättas med --fix: ", Style.FAINT), finding.fix.description))
    else:
        lines.append(
            line(
                " " * margin,
                Piece("= undantaget: " if finding.suppressed else "= accepterat: ", Style.FAINT),
                finding.accepted,
            )
        )
    lines.append(line())
    return lines


def _excerpt(location: Location, sources: Sources, style: Style, margin: int) -> list[Line]:
    """Show the source line with its words underlined; a very long line is cut around them."""
    start, end = location.span
    source = sources.get(location.path, [])
    if start.line >= len(source) or not source[start.line]:
        return []
    text = source[start.line].replace("\t", " ")
    last = end.column if end.line == start.line else len(text)
    first, last = start.column, max(last, start.column + 1)
    cut = max(0, last - _LONGEST_LINE) if len(text) > _LONGEST_LINE else 0
    visible = ("…" if cut else "") + text[cut : cut + _LONGEST_LINE]
    shift = (1 if cut else 0) - cut
    first = max(first + shift, 0)
    number = str(start.line + 1).rjust(margin - 1)
    return [
        line(Piece(f"{number} | ", Style.FAINT), visible),
        line(Piece(" " * margin + "| ", Style.FAINT), " " * first, Piece("^" * (last + shift - first), style)),
    ]


def summary_line(summary: Summary) -> Line:
    """Count plans, measures and findings on one line."""
    counted = plural(summary.plans, "plan", "planer") + ", " + plural(summary.measures, "åtgärd", "åtgärder")
    found = ", ".join(
        [
            f"{summary.errors} fel",
            plural(summary.warnings, "varning", "varningar"),
            f"{summary.hints} råd",
        ]
    )
    accepted = f"; {plural(summary.accepted, 'accepterat fynd', 'accepterade fynd')}" if summary.accepted else ""
    if summary.suppressed:
        accepted += f"; {plural(summary.suppressed, 'undantaget fynd', 'undantagna fynd')}"
    style = Style.ERROR if summary.errors else Style.WARNING if summary.warnings else Style.STRONG
    return line(f"{counted}: ", Piece(found, style), accepted, Piece(f" ({RULE_SET})", Style.FAINT))
