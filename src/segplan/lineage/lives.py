"""The life of a measure: what it comes of and what comes of it, through all plans that are known."""

from collections.abc import Mapping
from typing import NamedTuple

from segplan.lineage.fates import Ending, Part
from segplan.lineage.steps import Node, Step, StepGraph, build_graph
from segplan.model.measure import Transition
from segplan.model.plan import Plan


class Passage(NamedTuple):
    """A step in a life: from a measure of one plan to one of a later plan, as the later plan says."""

    before: Part
    after: Part
    transition: Transition
    reason: str | None


class Lives(NamedTuple):
    """What a measure comes of and what comes of it, oldest first, and the steps between.

    `endings` are the accounts of what was not carried on. `lost` are the measures that a later plan
    follows without accounting for them, and `living` those of the newest plan.
    """

    parts: tuple[Part, ...]
    passages: tuple[Passage, ...]
    endings: tuple[Ending, ...]
    lost: tuple[Part, ...]
    living: tuple[Part, ...]


def follow_life(start: Part, plans: Mapping[int, Plan]) -> Lives:
    """Give the life of a measure of one of the plans, from its first plan to the newest."""
    graph = build_graph([plans[year] for year in sorted(plans)])
    (origin,) = (node for node in graph.measures if graph.part(node) == start)
    before = _reached(origin, _turned(graph))
    after = _reached(origin, graph.steps)
    found = sorted({*before, *after}, key=list(graph.measures).index)
    passages = [(node, step) for node in found for step in graph.steps.get(node, ()) if step.target in found]
    last = len(graph.plans) - 1
    ended = [node for node in found if not graph.steps.get(node)]
    return Lives(
        tuple(map(graph.part, found)),
        tuple(
            Passage(graph.part(node), graph.part(step.target), step.transition, step.reason) for node, step in passages
        ),
        tuple(ending for node in found for ending in graph.endings.get(node, ())),
        tuple(graph.part(node) for node in ended if node.plan < last and not graph.endings.get(node)),
        tuple(graph.part(node) for node in found if node.plan == last),
    )


def _turned(graph: StepGraph) -> dict[Node, list[Step]]:
    turned: dict[Node, list[Step]] = {}
    for node, steps in graph.steps.items():
        for step in steps:
            turned.setdefault(step.target, []).append(Step(node, step.transition, step.reason))
    return turned


def _reached(start: Node, steps: Mapping[Node, list[Step]]) -> list[Node]:
    """Give a measure and all that the steps lead to from it."""
    found = [start]
    for node in found:
        found += [step.target for step in steps.get(node, ()) if step.target not in found]
    return list(dict.fromkeys(found))
