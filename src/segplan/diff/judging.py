"""Which kinds of change a difference in a field is, and what it does to the commitment."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from segplan.diff.changes import Direction, Form, Kept
from segplan.diff.differences import Difference
from segplan.diff.kinds import Kind
from segplan.diff.names import Names
from segplan.diff.severity import SEVERITIES, Severity
from segplan.diff.subjects import Subject
from segplan.diff.words import WordPiece
from segplan.model.base import PlanPart


class Verdict(NamedTuple):
    """A kind that a difference is.

    `severity` is there when the circumstances make it another than the table's. `shown` replaces the
    values shown, and `subject` the field's, for what a part of a text says. `kept` tells what became of a
    promise whose date is moved.
    """

    kind: Kind
    severity: Severity | None = None
    note: str = ""
    subject: Subject | None = None
    shown: tuple[str | None, str | None] | None = None
    kept: Kept | None = None

    @property
    def weighed(self) -> Severity:
        """What the change does to the commitment."""
        return self.severity or SEVERITIES[self.kind]


class Shown(NamedTuple):
    """What of a verdict goes into a change: the values as Swedish text, their form and the words compared."""

    form: Form
    before: str | None
    after: str | None
    words: tuple[WordPiece, ...]
    direction: Direction | None


@dataclass(frozen=True)
class Judged:
    """A difference with what it is judged by: its form and the parts that the field stands in."""

    difference: Difference
    form: Form
    before: PlanPart
    after: PlanPart
    names: Names

    def shown(self, verdict: Verdict) -> Shown:
        """Give what is shown: the whole values, or those that the verdict points out."""
        found = self.difference
        if verdict.shown is None:
            return Shown(self.form, found.before, found.after, found.words, found.direction)
        before, after = verdict.shown
        form = Form.ADDED if before is None else Form.REMOVED if after is None else Form.CHANGED
        return Shown(form, before, after, (), None)


Judge = Callable[[Judged], Iterator[Verdict]]
"""Gives at least one verdict on a difference between known values."""


def always(kind: Kind) -> Judge:
    """Judge every difference as one kind."""

    def judge(_judged: Judged) -> Iterator[Verdict]:
        yield Verdict(kind)

    return judge


def no_kind_of_its_own(_judged: Judged) -> Iterator[Verdict]:
    """Judge a value that changes nothing of the commitment by itself."""
    yield Verdict(Kind.OTHER)


def by_form(*, added: Kind, removed: Kind, changed: Kind = Kind.OTHER) -> Judge:
    """Judge by whether the value was added, removed or changed."""

    def judge(judged: Judged) -> Iterator[Verdict]:
        yield Verdict({Form.ADDED: added, Form.REMOVED: removed}.get(judged.form, changed))

    return judge


def carries_commitment(judged: Judged) -> Iterator[Verdict]:
    """Judge a value of no kind of its own whose absence leaves less to hold somebody to."""
    severity = {Form.ADDED: Severity.INCREASES, Form.REMOVED: Severity.DECREASES}.get(judged.form)
    yield Verdict(Kind.OTHER, severity)


def judged_by(judge: Judge, judged: Judged) -> Iterator[Verdict]:
    """Give the verdicts. What a source does not tell may have changed or not; nobody can know which."""
    if judged.form is Form.UNKNOWN:
        yield Verdict(Kind.OTHER, Severity.UNCHANGED)
    else:
        yield from judge(judged)
