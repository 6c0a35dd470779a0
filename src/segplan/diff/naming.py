"""Measures and plans as changes name them."""

from dataclasses import dataclass

from segplan.diff.changes import MeasureName
from segplan.diff.essentials import show_owner, show_state
from segplan.diff.names import Names
from segplan.model.plan import Plan
from segplan.model.values import UNKNOWN
from segplan.model.view import MeasureAt
from segplan.places import Place, Route


@dataclass(frozen=True)
class Side:
    """One of the two plans, the document that its places are in, and the names that it is shown with."""

    plan: Plan
    document: str
    names: Names

    def place(self, route: Route) -> Place:
        """A place in the plan."""
        return Place(self.document, route)

    def name(self, at: MeasureAt) -> MeasureName:
        """Give a measure as people name it."""
        measure = at.measure
        number = "" if measure.number is UNKNOWN else str(measure.number)
        area = f"{at.area.number} {at.area.name}"
        owner, state = show_owner(measure, self.names), show_state(measure)
        return MeasureName(
            self.plan.year, measure.identifier, number, measure.heading, area, self.place(at.route), owner, state
        )
