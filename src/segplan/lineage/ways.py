"""Where following one measure leads, with each measure on the way visited once.

Between plans that split and merge every measure, the ways themselves are too many to list.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from segplan.lineage.fates import Ending, Part
from segplan.lineage.steps import Node, Step, StepGraph
from segplan.model.measure import Transition

_WEIGHT = {Transition.CONTINUED: 0, Transition.REWORDED: 1, Transition.MERGED: 2, Transition.SPLIT: 3}


class Way(NamedTuple):
    """How a measure is reached, all ways to it taken together.

    `heaviest` is the transition that changes most of all on the way, `years` those of the plans
    that are passed, `reasons` the reasons given, oldest first. `is_single` tells that there is one
    way only.
    """

    heaviest: Transition
    is_single: bool = True
    years: frozenset[int] = frozenset()
    reasons: tuple[str, ...] = ()


@dataclass
class Ways:
    """Where following a measure led: to the last plan, to accounts of its end, or nowhere.

    `reached` gives the measures of the last plan, in the order in which they are met.
    """

    reached: dict[Node, Way] = field(default_factory=dict)
    endings: list[Ending] = field(default_factory=list)
    lost: list[Part] = field(default_factory=list)


def follow(graph: StepGraph, start: Node) -> Ways:
    """Follow a measure of the first plan to the last."""
    ways = Ways()
    visited = dict.fromkeys((start,))
    _visit(graph, start, visited, ways)
    by_node = _ways_to(graph, visited)
    last = len(graph.plans) - 1
    ways.reached = {node: by_node[node] for node in visited if node.plan == last}
    return ways


def _visit(graph: StepGraph, node: Node, visited: dict[Node, None], ways: Ways) -> None:
    if node.plan == len(graph.plans) - 1:
        return
    steps, endings = graph.steps.get(node, []), graph.endings.get(node, [])
    ways.endings += [ending for ending in endings if ending not in ways.endings]
    for step in steps:
        if step.target not in visited:
            visited[step.target] = None
            _visit(graph, step.target, visited, ways)
    if not steps and not endings:
        ways.lost.append(graph.part(node))


def _ways_to(graph: StepGraph, visited: dict[Node, None]) -> dict[Node, Way]:
    """Give the way to each node that was visited but the first; steps only lead to later plans."""
    by_node: dict[Node, Way] = {}
    for node in sorted(visited, key=lambda one: one.plan):
        for step in graph.steps.get(node, []):
            way = _further(by_node.get(node), graph.plans[node.plan].year, step)
            other = by_node.get(step.target)
            by_node[step.target] = _together(other, way) if other else way
    return by_node


def _further(way: Way | None, year: int, step: Step) -> Way:
    """Give a way with one step more from the plan of a year; nothing stands for the way to the first plan."""
    reasons = (step.reason,) if step.reason else ()
    if way is None:
        return Way(step.transition, reasons=reasons)
    return Way(
        max(way.heaviest, step.transition, key=_WEIGHT.__getitem__),
        way.is_single,
        way.years | {year},
        tuple(dict.fromkeys(way.reasons + reasons)),
    )


def _together(one: Way, other: Way) -> Way:
    return Way(
        max(one.heaviest, other.heaviest, key=_WEIGHT.__getitem__),
        False,
        one.years | other.years,
        tuple(dict.fromkeys(one.reasons + other.reasons)),
    )
