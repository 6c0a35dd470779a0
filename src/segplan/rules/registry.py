"""What a rule is, and how all rules are found: by walking this package."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

import segplan.rules
from segplan.findings import Problem, Severity
from segplan.model.edited import EditedPlanView
from segplan.model.plan import PlanStatus
from segplan.model.view import PlanView, RegisterView
from segplan.rules.families import Family, family_of

Check = Callable[[Any], Iterator[Problem]]

FIX_HEADING = "## Automatisk rättning"
"""Where a page says which of the findings have exactly one safe answer."""


class Rule(NamedTuple):
    """A rule: its code and name, how much it weighs, its page, and the function that checks.

    `draft` is the severity while the plan is a draft (planstatus utkast). `dated` says that some of
    its problems come and go with the day that plans are judged by. An `optional` rule is judged only when
    it is asked for by settings or on the command line. `silent_when` are the codes of rules that say the same
    fault better: when one of them speaks of a measure, this one says nothing of it. `scope` is the type of
    the function's only parameter, `view`: `PlanView`, `RegisterView`, `EditedPlanView` for a rule on how
    a plan was edited, or `None` for a page about what the engine itself finds.
    """

    code: str
    name: str
    severity: Severity
    draft: Severity
    dated: bool
    optional: bool
    silent_when: tuple[str, ...]
    module: str
    scope: type[PlanView] | type[RegisterView] | type[EditedPlanView] | None
    check: Check

    @property
    def page(self) -> str:
        """The function's docstring, which is the rule's page in Swedish."""
        return inspect.cleandoc(self.check.__doc__ or "")

    @property
    def summary(self) -> str:
        """The first line of the page, without its full stop."""
        return self.page.partition("\n")[0].rstrip(".")

    @property
    def has_fix(self) -> bool:
        """Whether `--fix` mends some of its findings: the page has a section about it."""
        return f"\n{FIX_HEADING}\n" in self.page

    @property
    def family(self) -> Family:
        """The family that the code names."""
        return family_of(self.code)

    def severity_in(self, status: PlanStatus) -> Severity:
        """How much the rule weighs in a plan of this status."""
        return self.draft if status is PlanStatus.DRAFT else self.severity


def rule(
    code: str,
    *,
    severity: Severity = Severity.ERROR,
    draft: Severity | None = None,
    dated: bool = False,
    optional: bool = False,
    silent_when: tuple[str, ...] = (),
) -> Callable[[Check], Rule]:
    """Make a function a rule. Its docstring is the rule's page, its parameter type the scope."""

    def make(check: Check) -> Rule:
        return Rule(
            code=code,
            name=check.__name__.replace("_", "-"),
            severity=severity,
            draft=severity if draft is None else draft,
            dated=dated,
            optional=optional,
            silent_when=silent_when,
            module=check.__module__,
            scope=check.__annotations__.get("view"),
            check=check,
        )

    return make


def engine_finding(
    code: str, *, severity: Severity = Severity.ERROR, dated: bool = False
) -> Callable[[Callable[[], None]], Rule]:
    """Make a page about what the engine itself finds when it reads or accepts; there is no body."""

    def make(page: Callable[[], None]) -> Rule:
        return rule(code, severity=severity, dated=dated)(page)  # type: ignore[arg-type]

    return make


@cache
def all_rules() -> tuple[Rule, ...]:
    """Give every rule, by code."""
    found = []
    for module in pkgutil.walk_packages(segplan.rules.__path__, "segplan.rules."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Rule) and value.module == module.name:
                found.append(value)
    return tuple(sorted(found, key=lambda one: one.code))


@cache
def rule_by_code() -> dict[str, Rule]:
    """Give every rule by its code."""
    return {one.code: one for one in all_rules()}
