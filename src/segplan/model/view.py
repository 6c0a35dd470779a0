"""A plan together with what it is always read with: registers, the other years, and a date."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, wraps
from typing import Any, NamedTuple, TypeVar

from segplan.model.followup import FollowUp
from segplan.model.measure import Measure
from segplan.model.plan import Area, Plan
from segplan.model.registry import Registers
from segplan.model.walk import PartAt, parts_within
from segplan.places import Place, Route
from segplan.wording.vocabulary import PACKED, Vocabulary

Value = TypeVar("Value")


class MeasureAt(NamedTuple):
    """A measure, the area it stands in and its route from the plan's root."""

    route: Route
    area: Area
    measure: Measure


class FollowUpAt(NamedTuple):
    """An entry of a measure's follow-up and its route from the plan's root."""

    route: Route
    measure: Measure
    entry: FollowUp

    @property
    def is_retold(self) -> bool:
        """Whether the entry is retold from other documents, so that it lacks what they do not say."""
        return self.entry.origin.is_retold if self.entry.origin else self.measure.is_retold


def measures_of(plan: Plan) -> Iterator[MeasureAt]:
    """Give every measure of a plan with its route, in the order of the file."""
    for area_index, area in enumerate(plan.areas):
        for measure_index, measure in enumerate(area.measures):
            yield MeasureAt(("områden", area_index, "åtgärder", measure_index), area, measure)


@dataclass(frozen=True)
class Series:
    """The plans of one repository by year. `unreadable` holds the years whose files have faults.

    `names` holds the plans' document names by year; a plan without one is named after its year.
    """

    plans: Mapping[int, Plan] = field(default_factory=dict)
    unreadable: frozenset[int] = frozenset()
    names: Mapping[int, str] = field(default_factory=dict)

    def predecessor(self, plan: Plan) -> Plan | None:
        """The plan that this one replaces, when its file is there and could be read."""
        return self.plans.get(plan.replaces.plan) if plan.replaces else None

    def successors(self, plan: Plan) -> list[Plan]:
        """The plans that say that they replace this one, oldest first."""
        later = (other for other in self.plans.values() if other.replaces and other.replaces.plan == plan.year)
        return sorted(later, key=lambda other: other.year)

    def place(self, year: int, *route: str | int, on_key: bool = False) -> Place:
        """A place in the plan of a year."""
        return Place(self.names.get(year, str(year)), route, on_key)


@dataclass(frozen=True)
class PlanView:
    """What a rule on a plan sees.

    `name` is the plan's document name, `as_of` the day that dated rules judge by. `alone` says
    that the file was read outside a plan repository, without registers and other years. `vocabulary`
    holds the words that wordings are judged by.
    """

    name: str
    plan: Plan
    series: Series
    registers: Registers
    as_of: date
    alone: bool = False
    vocabulary: Vocabulary = PACKED
    made: dict[Callable[..., Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What the functions marked `made_once` have given for this view."""

    @cached_property
    def parts(self) -> tuple[PartAt, ...]:
        """Every part of the plan with its route."""
        return parts_within(self.plan)

    @cached_property
    def measures(self) -> tuple[MeasureAt, ...]:
        """All measures with their routes."""
        return tuple(measures_of(self.plan))

    @cached_property
    def follow_ups(self) -> tuple[FollowUpAt, ...]:
        """All entries of the follow-up with their routes, in the order of the file."""
        return tuple(
            FollowUpAt((*route, "uppföljning", index), measure, entry)
            for route, _, measure in self.measures
            for index, entry in enumerate(measure.follow_ups)
        )

    @cached_property
    def newest_follow_ups(self) -> tuple[FollowUpAt, ...]:
        """The entry that speaks for each measure that has any, in the order of the file."""
        return tuple(one for one in self.follow_ups if one.entry is one.measure.newest_follow_up)

    @cached_property
    def predecessor(self) -> Plan | None:
        """The plan that this one replaces, when it could be read."""
        return self.series.predecessor(self.plan)

    def place(self, *route: str | int, on_key: bool = False, words: tuple[int, int] | None = None) -> Place:
        """A place in this plan."""
        return Place(self.name, route, on_key, words)


def made_once(make: Callable[[PlanView], Value]) -> Callable[[PlanView], Value]:
    """Mark a function of a view whose work is done once for each view, since several rules need it."""

    @wraps(make)
    def give(view: PlanView) -> Value:
        if make not in view.made:
            view.made[make] = make(view)
        value: Value = view.made[make]
        return value

    return give


class RegisterView(NamedTuple):
    """What a rule on the registers sees."""

    registers: Registers
    series: Series
    as_of: date

    @staticmethod
    def place(register: str, *route: str | int, on_key: bool = False, words: tuple[int, int] | None = None) -> Place:
        """A place in a register."""
        return Place(register, route, on_key, words)
