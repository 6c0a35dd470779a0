"""What a plan says of the plan that it replaces; shared by the rules on lineage."""

from collections.abc import Iterator
from typing import NamedTuple

from segplan.lineage import Lineage, trace
from segplan.model.measure import Measure, Predecessor
from segplan.model.view import PlanView, made_once
from segplan.places import Route


class PredecessorAt(NamedTuple):
    """A predecessor that a measure names, and its route from the plan's root."""

    route: Route
    measure: Measure
    predecessor: Predecessor


def named_predecessors(view: PlanView) -> Iterator[PredecessorAt]:
    """Give every predecessor that the plan's measures name, in the order of the file."""
    for route, _, measure in view.measures:
        for index, predecessor in enumerate(measure.predecessors):
            yield PredecessorAt((*route, "föregångare", index), measure, predecessor)


@made_once
def lineage_from_replaced(view: PlanView) -> Lineage | None:
    """Give the lineage from the replaced plan, when that one is earlier and could be read."""
    replaced = view.predecessor
    if replaced is None or replaced.year >= view.plan.year:
        return None
    return trace(replaced, view.plan)
