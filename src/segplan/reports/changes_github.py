"""A comparison as annotations in GitHub Actions, at the lines of the later plan.

What is gone stands at the line of the earlier plan when that is a file, and else at its area in the later one.
"""

from segplan.diff import Change, Comparison, Severity
from segplan.diff.overview import label_of
from segplan.diff.sentences import describe
from segplan.model.plan import Plan
from segplan.places import Location, Place, Route
from segplan.reports.changes_account import account_sentences, counted_measures, notices
from segplan.reports.changes_overview import overview_parts
from segplan.reports.compared_plan import ComparedPlan
from segplan.reports.github_commands import annotation, escape_message

_COMMAND = {Severity.DECREASES: "warning"}


def changes_github(
    comparison: Comparison,
    notes: tuple[str, ...],
    before: ComparedPlan,
    after: ComparedPlan,
    *,
    figures: tuple[str, ...] = (),
) -> str:
    """Give one workflow command a line: a warning where the commitment decreases, else a notice.

    A change that has a place in both plans names the earlier place in its message. GitHub shows ten of
    each sort for a step, so that what decreases comes first; the account, the overview and the figures end the log.
    """
    ordered = sorted(comparison.differences, key=lambda change: list(Severity).index(change.severity))
    lines = [f"::notice::{escape_message(note)}" for note in (*notices(comparison), *notes)]
    lines += [_command(change, comparison, before, after) for change in ordered]
    counted = zip(counted_measures(comparison), account_sentences(comparison), strict=True)
    lines += [f"{title}: {sentence}" for title, sentence in counted]
    for part in overview_parts(comparison):
        lines += [part.title, *(f"  {topic.line}" for topic in part.topics)]
    lines += figures
    return "".join(line.replace("\n", " ") + "\n" for line in lines)


def _command(change: Change, comparison: Comparison, before: ComparedPlan, after: ComparedPlan) -> str:
    old = [before.locate(place) for place in change.places_before]
    new = [after.locate(place) for place in change.places_after]
    if not new and before.revision is not None:
        new = [after.locate(Place(after.document, _area_in(comparison.after, change)))]
    at = (new or old)[0]
    title = f"{change.kind.code} {label_of(change)} ({change.severity.label})"
    return annotation(_COMMAND.get(change.severity, "notice"), at, title, _message(change, old if new else []))


def _area_in(plan: Plan, change: Change) -> Route:
    """Give the route of the name of the area that what is gone stood in, and of the plan's title when that is gone too.

    What was read in git stands in no file that is checked out, and annotations there are not shown. An
    annotation of many lines is shown at the last of them.
    """
    areas = {name.area.partition(" ")[2] for name in change.measures_before}
    found = (index for index, area in enumerate(plan.areas) if area.name in areas)
    return next((("områden", index, "namn") for index in found), ("titel",))


def _message(change: Change, old: list[Location]) -> str:
    said = [describe(change)]
    if old:
        said.append(f"Före: {', '.join(map(str, old))}.")
    said += [f"Skäl: {reason}" for reason in change.reasons]
    return " ".join(said)
