"""All formats tell the same changes, of every pair of plans."""

import json

from hypothesis import given, settings

from segplan.diff import Change, Comparison, Kind, Subject, compare
from segplan.model.plan import Plan
from segplan.places import Location, Position, Span
from segplan.reports.changes_github import changes_github
from segplan.reports.changes_json import changes_json
from segplan.reports.changes_markdown import changes_markdown
from segplan.reports.changes_outline import outline
from segplan.reports.changes_text import changes_text
from segplan.reports.compared_plan import ComparedPlan
from segplan.reports.markdown_text import literal
from segplan.reports.styled import plain_text
from support.plan_strategies import plans


def compared_plan(name: str) -> ComparedPlan:
    return ComparedPlan(name, name, lambda place: Location(place.document, Span(Position(0, 0), Position(0, 1))))


STATES = compared_plan("före"), compared_plan("efter")
UNLIMITED = 10_000_000


def told_by_titles(change: Change) -> bool:
    """Tell what a measure's title shows, or the heading of its section."""
    return (
        change.subject in (Subject.NUMBER, Subject.HEADING, Subject.REORGANISATION) or change.subject.is_about_lineage
    )


def assert_told(comparison: Comparison) -> None:
    rows = [row for section in outline(comparison) for row in section.rows]
    expected = [change for change in comparison.changes if not told_by_titles(change)]
    assert sorted(row.fingerprint for row in rows if not told_by_titles(row)) == sorted(
        change.fingerprint for change in expected
    )
    document = json.loads(changes_json(comparison, (), *STATES))
    assert [one["fingerprint"] for one in document["changes"]] == [one.fingerprint for one in comparison.changes]
    markdown = changes_markdown(comparison, (), limit=UNLIMITED).replace("**", "")
    text = " ".join(
        plain_text(changes_text(comparison, (), 100, everything=True)).replace("[", "").replace("]", "").split()
    )
    for change in comparison.differences:
        names = [str(name) for name in (*change.measures_before[:1], *change.measures_after[:1])]
        values = [one for one in (change.before, change.after) if one and not change.subject.is_about_lineage]
        shown = names[-1:] if change.subject is Subject.HEADING else [*names[-1:], *values]
        assert [one for one in shown if literal(one) not in markdown and one not in markdown] == []
        assert [one for one in shown if " ".join(one.split()) not in text] == []
    annotations = changes_github(comparison, (), *STATES).splitlines()
    commands = [line for line in annotations if line.startswith(("::warning file", "::notice file"))]
    assert len(commands) == len(comparison.differences)


@settings(max_examples=40)
@given(plans(2022), plans(2023, 2022))
def test_every_format_tells_every_change_between_two_years(before: Plan, after: Plan) -> None:
    assert_told(compare(before, after))


@settings(max_examples=20)
@given(plans(2023), plans(2023))
def test_every_format_tells_every_change_within_a_year(before: Plan, after: Plan) -> None:
    comparison = compare(before, after)
    assert not any(change.kind is Kind.CONTINUED for change in comparison.changes)
    assert_told(comparison)
