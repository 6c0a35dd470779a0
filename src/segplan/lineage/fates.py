"""What became of the measures of one plan, and where those of a later plan come from."""

from enum import Enum
from typing import NamedTuple

from segplan.model.measure import Transition
from segplan.model.plan import Dropped
from segplan.model.view import MeasureAt
from segplan.places import Route


class Outcome(Enum):
    """The one account of a measure of the earlier plan."""

    CARRIED_ON = "förs_vidare"
    REWORDED = "omarbetad"
    SPLIT = "delad"
    MERGED = "sammanslagen"
    DONE = "genomförd"
    ORDINARY_OPERATIONS = "övergår_i_ordinarie_verksamhet"
    NOT_RELEVANT = "inte_aktuell"
    STOPPED = "avbruten"
    UNKNOWN = "okänt"
    UNTRACEABLE = "kan_inte_följas"
    UNACCOUNTED = "saknas"

    @property
    def lives_on(self) -> bool:
        """Whether the measure, or a part of it, is in the later plan."""
        return self in (Outcome.CARRIED_ON, Outcome.REWORDED, Outcome.SPLIT, Outcome.MERGED)


class Manner(Enum):
    """How a measure of the later plan came there."""

    CARRIED_ON = "förs_vidare"
    REWORDED = "omarbetad"
    SPLIT = "delad"
    MERGED = "sammanslagen"
    UNTRACEABLE = "kan_inte_följas"
    RETURNED = "återkommer"
    NEW = "ny"


class Link(NamedTuple):
    """A measure of the earlier plan that lives on as one of the later plan.

    `transition` is what the plans between them say of the way as a whole, `through` the years of
    the plans that it passes, `reasons` the reasons given on the way, oldest first.
    """

    before: MeasureAt
    after: MeasureAt
    transition: Transition
    through: tuple[int, ...] = ()
    reasons: tuple[str, ...] = ()


class Part(NamedTuple):
    """A measure, or a part of one, in the plan of a year."""

    year: int
    measure: MeasureAt


class Ending(NamedTuple):
    """An entry of `förs_inte_vidare`: the plan that lists it, its route there, and what it ended."""

    year: int
    route: Route
    entry: Dropped
    ended: Part


class Fate(NamedTuple):
    """What became of a measure of the earlier plan: exactly one outcome.

    `links` lead to where it lives on. `endings` are the accounts given of it, or of parts of it in
    plans between. `lost` are the parts that no plan accounts for.
    """

    measure: MeasureAt
    outcome: Outcome
    links: tuple[Link, ...] = ()
    endings: tuple[Ending, ...] = ()
    lost: tuple[Part, ...] = ()


class Ancestor(NamedTuple):
    """A measure of a plan before the earlier one, as a later plan names it.

    `measure` is `None` when that plan could not be read or has no such measure.
    """

    year: int
    identifier: str
    measure: MeasureAt | None
    reason: str | None


class Arrival(NamedTuple):
    """Where a measure of the later plan comes from.

    `ancestors` are there for one that returns: it comes of measures that the earlier plan had already left.
    """

    measure: MeasureAt
    manner: Manner
    links: tuple[Link, ...] = ()
    ancestors: tuple[Ancestor, ...] = ()

    @property
    def is_unclear(self) -> bool:
        """Whether the source does not tell if a measure that nothing leads to is new."""
        one = self.measure.measure
        return self.manner is Manner.NEW and (one.is_retold or one.is_unknown("föregångare"))


class Lineage(NamedTuple):
    """One fate for each measure of the earlier plan and one arrival for each of the later, in file order.

    `missing` holds the years of replaced plans between the two that could not be read: what went
    through them cannot be followed.
    """

    fates: tuple[Fate, ...]
    arrivals: tuple[Arrival, ...]
    missing: tuple[int, ...] = ()

    @property
    def links(self) -> tuple[Link, ...]:
        """All links, in the order of the earlier plan."""
        return tuple(link for fate in self.fates for link in fate.links)
