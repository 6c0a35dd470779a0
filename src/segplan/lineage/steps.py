"""The single steps of a lineage: from a measure to those of the next plans that come of it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from segplan.lineage.fates import Ending, Part
from segplan.model.measure import Transition
from segplan.model.plan import Plan
from segplan.model.view import MeasureAt, measures_of
from segplan.places import Route


class Node(NamedTuple):
    """A measure in one of the plans, named by the plan's index and the measure's route."""

    plan: int
    route: Route


class Step(NamedTuple):
    """A measure of a later plan that comes of an earlier one, as the later plan says."""

    target: Node
    transition: Transition
    reason: str | None


class Occurrence(NamedTuple):
    """An identifier, and which of the measures with it is meant when a faulty plan has several."""

    identifier: str
    turn: int


@dataclass
class StepGraph:
    """All steps and endings among some plans."""

    plans: Sequence[Plan]
    measures: dict[Node, MeasureAt] = field(default_factory=dict)
    steps: dict[Node, list[Step]] = field(default_factory=lambda: defaultdict(list))
    endings: dict[Node, list[Ending]] = field(default_factory=lambda: defaultdict(list))

    def part(self, node: Node) -> Part:
        """Give the measure at a node with its plan's year."""
        return Part(self.plans[node.plan].year, self.measures[node])


def build_graph(plans: Sequence[Plan]) -> StepGraph:
    """Join plans, oldest first, by what each says of the earlier ones.

    A predecessor is named by `föregångare`; the same identifier in the replaced plan, or in the
    nearest earlier plan when that one is not among them, is one without saying so. Only the last
    plan may be of the same year as the one before it: then identifiers alone join them.
    """
    graph = StepGraph(plans)
    found: list[dict[Occurrence, Node]] = []
    for index, plan in enumerate(plans):
        found.append(_nodes(graph, index))
        if index == 0:
            continue
        earlier = {plans[other].year: found[other] for other in range(index) if plans[other].year < plan.year}
        base = earlier.get(plan.replaces.plan) if plan.replaces else None
        for occurrence, node in found[index].items():
            _join(graph, node, occurrence, earlier, found[index - 1] if base is None else base)
        for ending in _endings(graph, plan, earlier):
            graph.endings[ending[0]].append(ending[1])
    return graph


def _nodes(graph: StepGraph, index: int) -> dict[Occurrence, Node]:
    turns: dict[str, int] = defaultdict(int)
    nodes = {}
    for at in measures_of(graph.plans[index]):
        node = Node(index, at.route)
        graph.measures[node] = at
        nodes[Occurrence(at.measure.identifier, turns[at.measure.identifier])] = node
        turns[at.measure.identifier] += 1
    return nodes


def _join(
    graph: StepGraph,
    node: Node,
    occurrence: Occurrence,
    earlier: dict[int, dict[Occurrence, Node]],
    base: dict[Occurrence, Node],
) -> None:
    sources = set()
    for predecessor in graph.measures[node].measure.predecessors:
        source = earlier.get(predecessor.plan, {}).get(Occurrence(predecessor.identifier, 0))
        if source is not None and source not in sources:
            sources.add(source)
            graph.steps[source].append(Step(node, predecessor.transition, predecessor.reason))
    same = base.get(occurrence)
    if same is not None and same not in sources:
        graph.steps[same].append(Step(node, Transition.CONTINUED, None))


def _endings(graph: StepGraph, plan: Plan, earlier: dict[int, dict[Occurrence, Node]]) -> Iterator[tuple[Node, Ending]]:
    for index, entry in enumerate(plan.dropped):
        node = earlier.get(entry.plan, {}).get(Occurrence(entry.identifier, 0))
        if node is not None:
            yield node, Ending(plan.year, ("förs_inte_vidare", index), entry, graph.part(node))
