"""Lists whose items are compared one by one: who takes part, and what is to be reached by when."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from segplan.diff.differences import Difference, organisation
from segplan.diff.names import Names
from segplan.diff.showing import NOT_TOLD, show_value
from segplan.diff.typography import plain
from segplan.model.plan import Leg
from segplan.model.responsibility import Participant
from segplan.model.targets import Interim, Milestone

Item = TypeVar("Item")


Alike = Callable[[Item, Item, Names], bool]
"""Tells whether two items are alike in one way."""


@dataclass(frozen=True)
class ItemComparison(Generic[Item]):
    """A comparison of lists: items are paired by what they are about, never by position.

    `is_about_same` holds the ways to be about the same, the surest first.
    """

    is_equal: Alike[Item]
    is_about_same: tuple[Alike[Item], ...]
    show: Callable[[Item, Names], str]

    def __call__(self, before: Sequence[Item], after: Sequence[Item], names: Names) -> Iterator[Difference]:
        """Give the changed items, then those only after, then those only before."""
        old, new = self._without_equals(before or (), after or (), names)  # okänt says no more than nothing does
        for is_alike in self.is_about_same:
            for item in list(new):
                pair = next((one for one in old if is_alike(one, item, names)), None)
                if pair is not None:
                    old.remove(pair)
                    new.remove(item)
                    yield Difference(self.show(pair, names), self.show(item, names), old=pair, new=item)
        yield from (Difference(None, self.show(item, names), new=item) for item in new)
        yield from (Difference(self.show(item, names), None, old=item) for item in old)

    def _without_equals(
        self, before: Sequence[Item], after: Sequence[Item], names: Names
    ) -> tuple[list[Item], list[Item]]:
        old, new = list(before), []
        for item in after:
            equal = next((one for one in old if self.is_equal(one, item, names)), None)
            if equal is None:
                new.append(item)
            else:
                old.remove(equal)
        return old, new


def _is_same_actor(one: Participant, other: Participant, names: Names) -> bool:
    return not list(organisation(one.actor, other.actor, names))


def _is_same_part(one: Participant, other: Participant, names: Names) -> bool:
    return one.role is other.role and _is_same_actor(one, other, names)


def _show_participant(one: Participant, names: Names) -> str:
    return f"{names.organisations.name(one.actor)} ({one.role.value})"


def _is_same_step(one: Milestone, other: Milestone, _names: Names) -> bool:
    return plain(one.what) == plain(other.what)


def _is_same_dated_step(one: Milestone, other: Milestone, names: Names) -> bool:
    return one.due == other.due and _is_same_step(one, other, names)


def _show_milestone(one: Milestone, _names: Names) -> str:
    return f"{show_value(one.due)}: {one.what}"


def _is_same_interim(one: Interim, other: Interim, _names: Names) -> bool:
    return one == other


def _is_same_day(one: Interim, other: Interim, _names: Names) -> bool:
    return one.due == other.due


def _is_same_day_of_year(one: Interim, other: Interim, names: Names) -> bool:
    """Tell whether two values are to be reached on the same day of their plans' years."""
    earlier, later = names.in_order
    is_along = abs(one.due.year - other.due.year) == later.year - earlier.year
    return is_along and (one.due.month, one.due.day) == (other.due.month, other.due.day)


def _is_same_value(one: Interim, other: Interim, _names: Names) -> bool:
    return one.value == other.value


def _show_interim(one: Interim, _names: Names) -> str:
    shown = show_value(one.value) if isinstance(one.value, Decimal) else NOT_TOLD
    return f"{shown} senast {show_value(one.due)}"


def _is_same_leg(one: Leg, other: Leg, _names: Names) -> bool:
    return one.identifier == other.identifier


def _is_same_description(one: Leg, other: Leg, names: Names) -> bool:
    return _is_same_leg(one, other, names) and plain(one.description) == plain(other.description)


def _show_leg(one: Leg, _names: Names) -> str:
    return one.description


participants = ItemComparison(_is_same_part, (_is_same_actor,), _show_participant)
"""Who takes part; another role is one change, and a successor in the register is none."""

milestones = ItemComparison(_is_same_dated_step, (_is_same_step,), _show_milestone)
"""Dated steps; another date for the same step is one change. Whether it was taken is follow-up."""

interim_targets = ItemComparison(_is_same_interim, (_is_same_day, _is_same_day_of_year, _is_same_value), _show_interim)
"""Interim targets; another value for the same day, or the same day of the year, or day for the same value, is one."""

legs = ItemComparison(_is_same_description, (_is_same_leg,), _show_leg)
"""The legs that a plan's work stands on."""
