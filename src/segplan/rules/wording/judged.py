"""What the rules on wording share: each measure judged once, text and fields together."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.measure import Measure
from segplan.model.values import Unknown, known
from segplan.model.view import PlanView, made_once
from segplan.places import Place, Route
from segplan.rules.skeletons import way_out
from segplan.wording.measure import MeasureFields, MeasureJudgement, judge_measure
from segplan.wording.result import Analysis, Overall, Shortfall, Span
from segplan.wording.skeleton import worst_of

VAGUE = ("SP301", "SP302", "SP303", "SP304", "SP305", "SP306")
"""The rules on words without a result. When one of them speaks, what else is missing is the same fault."""

PROCESS = ("SP301", "SP302", "SP303")
"""Those whose way out also tells who decides."""


_MOST_SHOWN = 3
"""So many places are shown; the others come to light when those are mended."""


class JudgedMeasure(NamedTuple):
    """A measure with the one verdict on its text and fields."""

    view: PlanView
    route: Route
    measure: Measure
    judgement: MeasureJudgement

    @property
    def analysis(self) -> Analysis:
        """What the text promises."""
        return self.judgement.analysis

    def words(self, span: Span) -> str:
        """Give words of the text on one line."""
        return " ".join(self.measure.wording[slice(*span)].split())

    def problem(self, spans: Iterable[Span], fault: str, advice: str) -> Problem:
        """Make the problem: the first words are its place, the others are related, and a way out is shown.

        It is a warning when a leg stands.
        """
        first, *others = tuple(spans)[:_MOST_SHOWN]
        is_milder = self.judgement.overall is Overall.BORDERLINE
        return Problem(
            self._place(first),
            f"”{self.words(first)}” {fault}",
            with_way_out(advice, self.view, self.measure),
            tuple(RelatedPlace(self._place(span), "också här") for span in others),
            Severity.WARNING if is_milder else None,
        )

    def _place(self, span: Span) -> Place:
        return self.view.place(*self.route, "formulering", words=span)


def with_way_out(advice: str, view: PlanView, measure: Measure) -> str:
    """Give an advice with the measure rewritten, when there is a way to."""
    rewritten = way_out(view, measure)
    return f"{advice} Till exempel: ”{rewritten}”" if rewritten else advice


@made_once
def judged_measures(view: PlanView) -> tuple[JudgedMeasure, ...]:
    """Judge every measure of a plan."""
    lexicon = view.vocabulary.lexicon
    return tuple(
        JudgedMeasure(view, route, measure, judge_measure(measure.wording, fields_of(measure), lexicon))
        for route, _, measure in view.measures
    )


def vague_measures(view: PlanView, family: str) -> Iterator[tuple[JudgedMeasure, list[Span]]]:
    """Give the measures that nobody can see are done, and whose worst words are of a family of the lexicon.

    The spans are those of all vague words, the worst first.
    """
    for judged in judged_measures(view):
        vague = judged.analysis.vague
        if not vague or judged.judgement.shortfall in (None, Shortfall.UNBOUNDED):
            continue
        worst = worst_of(judged.analysis)
        if worst.family == family:
            yield judged, [worst.span, *(one.span for one in vague if one is not worst)]


def measures_without_level(view: PlanView) -> Iterator[JudgedMeasure]:
    """Give the measures that lack nothing but a level."""
    for judged in judged_measures(view):
        if judged.judgement.shortfall is Shortfall.LEVEL:
            yield judged


def fields_of(measure: Measure) -> MeasureFields:
    """Give what the fields beside the text say. What the source does not tell says nothing."""
    schedule, metric = measure.schedule, measure.metric
    days = (schedule.end, schedule.review) if schedule else ()
    return MeasureFields(
        deadline=any(isinstance(one, date) for one in (*days, metric.due if metric else None)),
        closing_criterion=measure.closing_criterion or "",
        decision_point=has_decision_point(measure),
        quantity=has_target(measure),
        owner=measure.has_owner,
    )


def has_decision_point(measure: Measure) -> bool:
    """Tell whether the measure says who decides, when, on what basis and what follows."""
    point = measure.decision_point
    if point is None:
        return False
    return not any(isinstance(value, Unknown) for value in (point.body, point.due, point.basis, point.next_step))


def has_target(measure: Measure) -> bool:
    """Tell whether the measure is a quantity with a unit, a value to reach and a day to reach it."""
    metric = measure.metric
    if metric is None or known(metric.unit) is None:
        return False
    return isinstance(metric.target, Decimal) and isinstance(metric.due, date)
