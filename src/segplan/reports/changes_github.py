"""A comparison as annotations in GitHub Actions, at the lines of the later plan, and of the earlier for what is gone."""

from segplan.diff import Change, Comparison, Severity
from segplan.diff.sentences import describe
from segplan.places import Location
from segplan.reports.changes_account import account_sentences, counted_measures, notices
from segplan.reports.changes_overview import overview_parts
from segplan.reports.compared_plan import ComparedPlan
from segplan.reports.github_commands import annotation, escape_message

_COMMAND = {Severity.DECREASES: "warning"}


def changes_github(comparison: Comparison, notes: tuple[str, ...], before: ComparedPlan, after: ComparedPlan) -> str:
    """Give one workflow command a line: a warning where the commitment decreases, else a notice.

    A change that has a place in both plans names the earlier place in its message. GitHub shows ten of
    each sort for a step, so that what decreases comes first; the account and the overview end the log.
    """
    ordered = sorted(comparison.differences, key=lambda change: list(Severity).index(change.severity))
    lines = [f"::notice::{escape_message(note)}" for note in (*notices(comparison), *notes)]
    lines += [_command(change, before, after) for change in ordered]
    counted = zip(counted_measures(comparison), account_sentences(comparison), strict=True)
    lines += [f"{title}: {sentence}" for title, sentence in counted]
    for part in overview_parts(comparison):
        lines += [part.title, *(f"  {topic.line}" for topic in part.topics)]
    return "".join(line.replace("\n", " ") + "\n" for line in lines)


def _command(change: Change, before: ComparedPlan, after: ComparedPlan) -> str:
    old = [before.locate(place) for place in change.places_before]
    new = [after.locate(place) for place in change.places_after]
    at = (new or old)[0]
    title = f"{change.kind.code} {change.kind.label} ({change.severity.label})"
    return annotation(_COMMAND.get(change.severity, "notice"), at, title, _message(change, old if new else []))


def _message(change: Change, old: list[Location]) -> str:
    said = [describe(change)]
    if old:
        said.append(f"Före: {', '.join(map(str, old))}.")
    said += [f"Skäl: {reason}" for reason in change.reasons]
    return " ".join(said)
