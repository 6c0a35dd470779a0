"""The plans of a workspace beside the same plans in an earlier state."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from segplan.checking.workspace import Workspace
from segplan.findings import Finding
from segplan.model.edited import EditedPlanView
from segplan.model.view import PlanView
from segplan.places import Location, Place
from segplan.rules.registry import rule_by_code

ADOPTED_PLAN_MISSING = "SP837"


class Earlier(NamedTuple):
    """An earlier state of a plan repository, and its name as people see it."""

    workspace: Workspace
    name: str


def edited_plans(workspace: Workspace, earlier: Earlier, as_of: date) -> Iterator[EditedPlanView]:
    """Give every plan that could be read in both states, paired by year since a file may get another name."""
    for year, plan in workspace.series.plans.items():
        before = earlier.workspace.series.plans.get(year)
        if before is not None and before != plan:
            name = workspace.series.names[year]
            view = PlanView(name, plan, workspace.series, workspace.register_values, as_of)
            yield EditedPlanView(view, before, f"{earlier.name}:{earlier.workspace.series.names[year]}")


def adopted_plans_missing(workspace: Workspace, earlier: Earlier) -> Iterator[Finding]:
    """Give a finding, placed in the earlier file, for every adopted plan whose year has no file now."""
    rule = rule_by_code()[ADOPTED_PLAN_MISSING]
    for year, plan in earlier.workspace.series.plans.items():
        if not plan.status.is_adopted or year in workspace.series.names:
            continue
        name = earlier.workspace.series.names[year]
        document = earlier.workspace.readings[name].document
        yield Finding(
            rule.code,
            rule.name,
            rule.severity,
            f"Planen för {year} är {plan.status.value} i {earlier.name} men finns inte längre",
            "Sätt tillbaka filen. Gäller planen inte längre får den planstatus: upphörd.",
            Location(document.path, document.locate(Place(name, ("planstatus",)))),
            name,
            route="planstatus",
        )
