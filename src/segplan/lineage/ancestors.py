"""Measures of plans before the earlier one that a measure of the later plan comes of."""

from collections.abc import Mapping

from segplan.lineage.fates import Ancestor
from segplan.lineage.steps import Node, StepGraph
from segplan.model.measure import Predecessor
from segplan.model.plan import Plan
from segplan.model.view import measures_of


def find_ancestors(graph: StepGraph, node: Node, known: Mapping[int, Plan]) -> tuple[Ancestor, ...]:
    """Give what a measure, or one that it comes of in a plan between, names in plans before the first.

    There is nothing to give for two versions of one year's plan: what they build on is not between them.
    """
    first = graph.plans[0].year
    if graph.plans[node.plan].year == first:
        return ()
    found = {
        (predecessor.plan, predecessor.identifier): _ancestor(predecessor, known)
        for one in _with_sources(graph, node)
        for predecessor in graph.measures[one].measure.predecessors
        if predecessor.plan < first
    }
    return tuple(found.values())


def _with_sources(graph: StepGraph, node: Node) -> list[Node]:
    """Give a measure and all that it comes of; a later one comes first."""
    found = [node]
    for one in found:
        sources = (source for source, steps in graph.steps.items() if any(step.target == one for step in steps))
        found += [source for source in sources if source not in found]
    return found


def _ancestor(predecessor: Predecessor, known: Mapping[int, Plan]) -> Ancestor:
    plan = known.get(predecessor.plan)
    measures = measures_of(plan) if plan else ()
    at = next((one for one in measures if one.measure.identifier == predecessor.identifier), None)
    return Ancestor(predecessor.plan, predecessor.identifier, at, predecessor.reason)
