"""What the rules report on a plan, when one fault is to give one finding."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import PlanView
from segplan.places import Route
from segplan.rules.profiles import Profile
from segplan.rules.registry import Rule, all_rules, rule_by_code


def plan_problems(view: PlanView, profile: Profile) -> Iterator[tuple[Rule, Problem]]:
    """Give the problems of the rules that a profile chooses.

    A rule says nothing of a measure that a rule in its `silent_when` speaks of. A rule that is only
    left out by the command line is still heard here, so that a choice of rules shows fewer findings
    and never others.
    """
    heard = _Heard(view, profile)
    for rule in all_rules():
        if rule.scope is PlanView and profile.is_on(rule):
            told = heard.subjects(rule.silent_when)
            for problem in heard.problems(rule):
                if subject_of(problem.place.route) not in told:
                    yield rule, problem


def subject_of(route: Route) -> Route:
    """Give the measure that a route lies in, or else the part of the plan."""
    return route[:4] if route[2:3] == ("åtgärder",) else route[:2]


class _Heard:
    """The problems of each rule, found once."""

    def __init__(self, view: PlanView, profile: Profile) -> None:
        self._view = view
        self._profile = profile.lasting
        self._problems: dict[str, list[Problem]] = {}

    def problems(self, rule: Rule) -> list[Problem]:
        """Give what a rule finds."""
        if rule.code not in self._problems:
            self._problems[rule.code] = list(rule.check(self._view))
        return self._problems[rule.code]

    def subjects(self, codes: tuple[str, ...]) -> set[Route]:
        """Give what the rules with these codes speak of, those left out that the settings switch off."""
        rules = (rule_by_code()[code] for code in codes)
        return {
            subject_of(problem.place.route)
            for rule in rules
            if self._profile.is_on(rule)
            for problem in self.problems(rule)
        }
