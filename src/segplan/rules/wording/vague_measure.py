"""What the rules on vague wording share: where the words stand, what cancels them, and how to say it."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.measure import Measure
from segplan.model.values import Unknown
from segplan.model.view import PlanView
from segplan.places import Place, Route
from segplan.wording.analysis import analyse
from segplan.wording.judgement import VagueSpan


class VagueMeasure(NamedTuple):
    """A measure with the vague words of one family in its wording."""

    view: PlanView
    route: Route
    measure: Measure
    spans: tuple[VagueSpan, ...]

    @property
    def words(self) -> str:
        """The first vague words, as written."""
        start, end = self.spans[0].span
        return self.measure.wording[start:end]

    def problem(self, fault: str, remedy: str) -> Problem:
        """Make the problem: the first words are its place, the others are related.

        It is a warning when a leg stands: a time for a review, or a concrete half beside the vague.
        """
        first, *others = (self._place(span) for span in self.spans)
        milder = all(span.borderline for span in self.spans)
        return Problem(
            first,
            f"”{self.words}” {fault}",
            remedy,
            tuple(RelatedPlace(place, "också här") for place in others),
            Severity.WARNING if milder else None,
        )

    def _place(self, span: VagueSpan) -> Place:
        return self.view.place(*self.route, "formulering", words=span.span)


def vague_measures(view: PlanView, family: str) -> Iterator[VagueMeasure]:
    """Give the measures whose wording has vague words of a family of the lexicon."""
    for route, _, measure in view.measures:
        spans = analyse(measure.wording).of_family(family)
        if spans:
            yield VagueMeasure(view, route, measure, spans)


def has_decision_point(measure: Measure) -> bool:
    """Tell whether the measure says who decides, when, on what basis and what follows."""
    point = measure.decision_point
    if point is None:
        return False
    return not any(isinstance(value, Unknown) for value in (point.body, point.due, point.basis, point.next_step))


def has_target(measure: Measure) -> bool:
    """Tell whether the measure is a quantity with a value to reach and a day to reach it."""
    metric = measure.metric
    return metric is not None and isinstance(metric.target, Decimal) and isinstance(metric.due, date)
