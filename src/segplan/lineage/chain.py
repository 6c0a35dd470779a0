"""The plans that lead from one plan back to an earlier one."""

from collections.abc import Mapping

from segplan.model.plan import Plan


def plans_between(before: Plan, after: Plan, known: Mapping[int, Plan]) -> list[Plan]:
    """Give the plans that lead from `after` back to `before`, oldest first.

    They are those that `after`, and in turn they themselves, refer to: a plan that nobody built on
    is passed by. A plan that replaces none is taken to follow the nearest one.
    """
    found: dict[int, Plan] = {}
    asked = [after]
    while asked:
        plan = asked.pop()
        for year in _referred_years(plan, known):
            if before.year < year < plan.year and year in known and year not in found:
                found[year] = known[year]
                asked.append(known[year])
    return [found[year] for year in sorted(found)]


def _referred_years(plan: Plan, known: Mapping[int, Plan]) -> set[int]:
    years = {predecessor.plan for measure in plan.measures for predecessor in measure.predecessors}
    years |= {entry.plan for entry in plan.dropped}
    if plan.replaces is not None:
        years.add(plan.replaces.plan)
    elif earlier := [year for year in known if year < plan.year]:
        years.add(max(earlier))
    return years


def missing_years(before: Plan, after: Plan, between: list[Plan]) -> tuple[int, ...]:
    """Give the replaced plans that the chain from `after` back to `before` lacks."""
    known = {plan.year: plan for plan in [*between, after]}
    plan: Plan | None = after
    while plan is not None and plan.replaces is not None:
        year = plan.replaces.plan
        if year <= before.year or year >= plan.year:
            return ()
        if year not in known:
            return (year,)
        plan = known[year]
    return ()
