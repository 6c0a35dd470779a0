"""A plan in a few figures, so that a proposal's effect on the whole can be told."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from segplan.checking.workspace import Workspace
from segplan.model.measure import ApproachKind
from segplan.model.view import PlanView
from segplan.places import Route
from segplan.rules.coverage.problem_without_measure import problem_without_measure
from segplan.rules.registry import all_rules
from segplan.rules.wording.judged import has_target
from segplan.swedish import share
from segplan.wording.vocabulary import PACKED, Vocabulary

_WORDING_FAMILY = "SP3"


class Figure(NamedTuple):
    """A figure: what is counted, and how many of how many; `total` is `None` for a number alone."""

    name: str
    amount: int
    total: int | None = None

    def __str__(self) -> str:
        """Give `12 av 50 (24 %)`."""
        if self.total is None:
            return str(self.amount)
        return f"{self.amount} av {self.total}" + (f" ({share(self.amount, self.total)})" if self.total else "")


def figures_of(workspace: Workspace, name: str, as_of: date, vocabulary: Vocabulary = PACKED) -> tuple[Figure, ...]:
    """Give the figures of one plan of a workspace; whether a measure is vague is what the rules on wording say.

    The rules are those that nobody has to ask for, whatever is chosen, so that the figures mean the same everywhere.
    """
    plan = workspace.plans[name].value
    assert plan is not None
    view = PlanView(name, plan, workspace.series, workspace.register_values, as_of, workspace.alone, vocabulary)
    measures = [at.measure for at in view.measures]
    total = len(measures)
    structural = sum(one.approach is not None and one.approach.kind is ApproachKind.COUNTERACT for one in measures)
    owned = sum(one.has_owner for one in measures)
    ended = sum(one.schedule is not None and isinstance(one.schedule.end, date) for one in measures)
    return (
        Figure("Åtgärder", total),
        Figure("Åtgärder med otydlig formulering", len(_vague(view)), total),
        Figure("Åtgärder som motverkar orsaker till segregation", structural, total),
        *_problems(view),
        Figure("Åtgärder med ansvarig", owned, total),
        Figure("Åtgärder med indikator", sum(bool(one.indicators) for one in measures), total),
        Figure("Åtgärder med målvärde och datum", sum(map(has_target, measures)), total),
        Figure("Åtgärder med slutkriterium", sum(one.closing_criterion is not None for one in measures), total),
        Figure("Åtgärder med slutdatum", ended, total),
    )


def _vague(view: PlanView) -> set[Route]:
    """Give the measures whose wording a rule on wording finds fault with."""
    rules = (one for one in all_rules() if one.scope is PlanView and one.code.startswith(_WORDING_FAMILY))
    routes = (problem.place.route for rule in rules if not rule.optional for problem in rule.check(view))
    return {route[:4] for route in routes if route[4:5] == ("formulering",)}


def _problems(view: PlanView) -> Iterator[Figure]:
    register = view.registers.problems
    if register is not None:
        first, last = (day.year for day in view.plan.period)
        named = sum(any(first <= year <= last for year in one.named_in) for one in register.problems)
        uncovered = sum(1 for _ in problem_without_measure.check(view))
        yield Figure("Problem som planen nämner och svarar mot", named - uncovered, named)


def effect(before: tuple[Figure, ...], after: tuple[Figure, ...]) -> Iterator[str]:
    """Tell in Swedish the figures that differ, one by one, and then those that do not.

    A share of all measures is the same when only the number of measures differs.
    """
    later = {one.name: one for one in after}
    pairs = [(one, later[one.name]) for one in before if one.name in later]
    for one, other in pairs:
        if not _is_same(one, other):
            yield f"{one.name}: före {one}, efter {other}."
    same = [f"{one.name[:1].lower()}{one.name[1:]} {other}" for one, other in pairs if _is_same(one, other)]
    if same:
        yield f"Oförändrat: {', '.join(same)}."


def _is_same(one: Figure, other: Figure) -> bool:
    if one.total and other.total:
        return share(one.amount, one.total) == share(other.amount, other.total)
    return one == other
