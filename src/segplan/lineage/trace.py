"""Follow every measure of a plan into a later one, through the plans between them."""

from collections import defaultdict

from segplan.lineage.ancestors import find_ancestors
from segplan.lineage.chain import missing_years, plans_between
from segplan.lineage.fates import Ancestor, Arrival, Fate, Lineage, Link, Manner, Outcome
from segplan.lineage.steps import Node, StepGraph, build_graph
from segplan.lineage.ways import Way, Ways, follow
from segplan.model.measure import Transition
from segplan.model.plan import DropReason, Plan
from segplan.model.view import MeasureAt, Series
from segplan.places import Route

_OUTCOME_OF_TRANSITION = {
    Transition.CONTINUED: Outcome.CARRIED_ON,
    Transition.REWORDED: Outcome.REWORDED,
    Transition.MERGED: Outcome.MERGED,
    Transition.SPLIT: Outcome.SPLIT,
}

_OUTCOME_OF_REASON = {
    DropReason.DONE: Outcome.DONE,
    DropReason.ORDINARY_OPERATIONS: Outcome.ORDINARY_OPERATIONS,
    DropReason.NOT_RELEVANT: Outcome.NOT_RELEVANT,
    DropReason.STOPPED: Outcome.STOPPED,
    DropReason.UNKNOWN: Outcome.UNKNOWN,
}
"""Mildest first: a measure whose parts ended differently gets the gravest account of them."""


def trace(before: Plan, after: Plan, series: Series | None = None) -> Lineage:
    """Give the lineage from a plan to one of a later year, or to another version of the same year.

    The plans of the series between the two years are passed through. Two versions of one year are
    joined by identifiers alone. Raises `ValueError` when `after` is of an earlier year.
    """
    if after.year < before.year:
        raise ValueError("the plans are in the wrong order")
    known = series.plans if series else {}
    between = plans_between(before, after, known)
    plans = [before, *between, after]
    graph = build_graph(plans)
    starts = [node for node in graph.measures if node.plan == 0]
    ways = {node.route: follow(graph, node) for node in starts}
    links = {
        node.route: [_link(graph, node, target, way) for target, way in ways[node.route].reached.items()]
        for node in starts
    }
    _join_returned(graph, links, len(plans) - 1)
    missing = missing_years(before, after, between)
    arrived: dict[Route, list[Link]] = defaultdict(list)
    for found in links.values():
        for link in found:
            arrived[link.after.route].append(link)
    fates = [
        _fate(graph.measures[node], links[node.route], ways[node.route], arrived, bool(missing)) for node in starts
    ]
    outcomes = {fate.measure.route: fate.outcome for fate in fates}
    arrivals = [
        _arrival(
            at,
            arrived[at.route],
            outcomes,
            () if arrived[at.route] else find_ancestors(graph, node, known),
            bool(missing),
        )
        for node, at in graph.measures.items()
        if node.plan == len(plans) - 1
    ]
    return Lineage(tuple(fates), tuple(arrivals), missing)


def _link(graph: StepGraph, start: Node, target: Node, way: Way) -> Link:
    """Give the link to a measure reached; parts that met again on the way are one reworded measure."""
    return Link(
        graph.measures[start],
        graph.measures[target],
        way.heaviest if way.is_single else Transition.REWORDED,
        tuple(sorted(way.years)),
        way.reasons,
    )


def _join_returned(graph: StepGraph, links: dict[Route, list[Link]], last: int) -> None:
    """Join a measure that comes back under its permanent identifier after plans without it."""
    reached = {link.after.route for found in links.values() for link in found}
    free = {
        at.measure.identifier: at
        for node, at in reversed(graph.measures.items())
        if node.plan == last and at.route not in reached
    }
    for route, found in links.items():
        start = graph.measures[Node(0, route)]
        if not found and start.measure.identifier in free:
            found.append(Link(start, free.pop(start.measure.identifier), Transition.CONTINUED))


def _fate(at: MeasureAt, links: list[Link], ways: Ways, arrived: dict[Route, list[Link]], is_broken: bool) -> Fate:
    has_returned = bool(links) and not ways.reached
    lost = () if is_broken or has_returned else tuple(ways.lost)
    endings = tuple(ways.endings)
    if links:
        outcome = _outcome_of_links(links, arrived)
    elif ways.lost or not endings:
        outcome = Outcome.UNTRACEABLE if is_broken else Outcome.UNACCOUNTED
    else:
        outcome = max((_OUTCOME_OF_REASON[ending.entry.reason] for ending in endings), key=_gravity)
    return Fate(at, outcome, tuple(links), endings, lost)


def _gravity(outcome: Outcome) -> int:
    return list(_OUTCOME_OF_REASON.values()).index(outcome)


def _outcome_of_links(links: list[Link], arrived: dict[Route, list[Link]]) -> Outcome:
    """Numbers speak before words: two successors are a split whatever the plan calls it."""
    if len(links) > 1:
        return Outcome.SPLIT
    if len(arrived[links[0].after.route]) > 1:
        return Outcome.MERGED
    return _OUTCOME_OF_TRANSITION[links[0].transition]


def _arrival(
    at: MeasureAt,
    links: list[Link],
    outcomes: dict[Route, Outcome],
    ancestors: tuple[Ancestor, ...],
    is_broken: bool,
) -> Arrival:
    if ancestors:
        return Arrival(at, Manner.RETURNED, ancestors=ancestors)
    if not links:
        return Arrival(at, Manner.UNTRACEABLE if is_broken else Manner.NEW)
    if len(links) > 1:
        return Arrival(at, Manner.MERGED, tuple(links))
    return Arrival(at, Manner(outcomes[links[0].before.route].value), tuple(links))
