"""Reading a plan text in a test, and pointing at its words."""

from segplan.model.plan import Plan
from segplan.places import Position, Span
from segplan.source.fault import Fault
from segplan.source.reading import Reading, read
from support import small_plan


def reading_of(text: str | bytes) -> Reading[Plan]:
    """Read a plan file."""
    raw = text.encode() if isinstance(text, str) else text
    return read("2023", "plans/2023.yaml", raw, Plan)


def faults_of(text: str | bytes) -> list[Fault]:
    """Give the faults of a plan file."""
    return list(reading_of(text).faults)


def codes_of(text: str | bytes) -> list[str]:
    """Give the codes of the faults of a plan file, in their order."""
    return [found.code for found in faults_of(text)]


def words_at(text: str, span: Span) -> str:
    """Give the words that a span on one line covers."""
    assert span.start.line == span.end.line
    return text.split("\n")[span.start.line][span.start.column : span.end.column]


def span_of(text: str, words: str, occurrence: int = 0) -> Span:
    """Give the span of words that stand in a text."""
    offset = -1
    for _ in range(occurrence + 1):
        offset = text.index(words, offset + 1)
    line = text.count("\n", 0, offset)
    column = offset - (text.rfind("\n", 0, offset) + 1)
    return Span(Position(line, column), Position(line, column + len(words)))


def with_measure(**fragments: str) -> str:
    """Give the smallest plan with other keys of its measure, each a whole fragment."""
    return small_plan.plan_text(2023, measure=fragments)


def with_plan(**fragments: str) -> str:
    """Give the smallest plan with other top-level keys, each a whole fragment."""
    return small_plan.plan_text(2023, plan=fragments)
