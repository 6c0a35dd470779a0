"""An adopted plan as it was and as it is: what was decided, and which later changes are entered in the case."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from segplan.model.base import PlanPart
from segplan.model.case import Amendment, AmendmentKind
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.targets import Milestone
from segplan.model.view import MeasureAt, PlanView, measures_of
from segplan.model.walk import fields_by_key

DECIDED = (
    "rubrik",
    "formulering",
    "ansvarig",
    "beslutsfattare",
    "slutkriterium",
    "mått",
    "delmål",
    "hållpunkter",
    "tidplan",
)
"""The keys of a measure that hold what was decided."""


@dataclass(frozen=True)
class EditedPlanView:
    """What a rule on an edit sees: a plan as it is, and the same year's plan as it was.

    `earlier_name` is the name of the earlier document as people see it: `main:2023`.
    """

    current: PlanView
    earlier: Plan
    earlier_name: str

    @cached_property
    def is_protected(self) -> bool:
        """Whether the plan had been adopted in its earlier state."""
        return self.earlier.status.is_adopted

    @cached_property
    def amendments(self) -> tuple[Amendment, ...]:
        """The entries of ärende.ändringar that the earlier state does not have."""
        known = Counter(self.earlier.case.amendments if self.earlier.case else ())
        new = []
        for amendment in self.current.plan.case.amendments if self.current.plan.case else ():
            if known[amendment]:
                known[amendment] -= 1
            else:
                new.append(amendment)
        return tuple(new)

    @cached_property
    def kept(self) -> tuple[tuple[MeasureAt, MeasureAt], ...]:
        """The measures that both states have, as they were and as they are."""
        earlier = {one.measure.identifier: one for one in measures_of(self.earlier)}
        pairs = ((earlier.get(one.measure.identifier), one) for one in self.current.measures)
        return tuple((old, new) for old, new in pairs if old is not None)

    def is_entered(self, measure: str, key: str = "") -> bool:
        """Tell whether a new entry of ärende.ändringar names a measure, or one of its keys.

        A revision that names nothing is of the whole plan; a correction must say what it corrects.
        """
        path = f"{measure}.{key}" if key else measure
        return any(_names(amendment, path) for amendment in self.amendments)


def _names(amendment: Amendment, path: str) -> bool:
    if not amendment.concerns:
        return amendment.kind is AmendmentKind.REVISION
    return any(path == named or path.startswith(f"{named}.") for named in amendment.concerns)


def decided_differences(earlier: Measure, now: Measure) -> Iterator[str]:
    """Give the keys of what was decided and is not the same, such as `formulering` and `mått.målvärde`."""
    names = fields_by_key(Measure)
    for key in DECIDED:
        yield from _differences(key, getattr(earlier, names[key]), getattr(now, names[key]))


def _differences(key: str, earlier: object, now: object) -> Iterator[str]:
    """Give the keys of the innermost values that differ; a list is one value."""
    if isinstance(earlier, PlanPart) and isinstance(now, PlanPart) and type(earlier) is type(now):
        for inner, name in fields_by_key(type(now)).items():
            yield from _differences(f"{key}.{inner}", getattr(earlier, name), getattr(now, name))
    elif _decided(earlier) != _decided(now):
        yield key


def _decided(value: object) -> object:
    """Give a value without what is reported later: the day when a step was taken."""
    if isinstance(value, tuple):
        return tuple(_decided(item) for item in value)
    return (value.due, value.what) if isinstance(value, Milestone) else value
