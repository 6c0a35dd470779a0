"""Since when a measure has been promised: the earlier plans' measures that it comes of, as far back as is known."""

from dataclasses import dataclass

from segplan.documents.material import Material
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.values import Unknown
from segplan.swedish import quoted


@dataclass(frozen=True)
class Earlier:
    """A measure of an earlier plan; `measure` is `None` when that plan's file is not there or lacks it."""

    year: int
    identifier: str
    measure: Measure | None

    @property
    def name(self) -> str:
        """The measure as people know it."""
        if self.measure is None:
            return "en åtgärd i en plan vars fil inte finns här"
        known_number = not isinstance(self.measure.number, Unknown)
        return f"{self.measure.number} {self.measure.heading}" if known_number else quoted(self.measure.heading)


def earlier_measures(material: Material, measure: Measure) -> tuple[Earlier, ...]:
    """Every measure of earlier plans that a measure comes of, oldest first. A ring of references stops."""
    found: dict[tuple[int, str], Earlier] = {}
    asked = [(material.plan, measure)]
    while asked:
        plan, one = asked.pop()
        for year, identifier in _named_before(material, plan, one):
            if (year, identifier) in found or year >= plan.year:
                continue
            before = material.series.plans.get(year)
            origin = _measure_of(before, identifier)
            found[year, identifier] = Earlier(year, identifier, origin)
            if before is not None and origin is not None:
                asked.append((before, origin))
    return tuple(sorted(found.values(), key=lambda one: (one.year, one.identifier)))


def _named_before(material: Material, plan: Plan, measure: Measure) -> list[tuple[int, str]]:
    """What a measure says it comes of; without a word, the one with its identifier in the replaced plan."""
    if measure.predecessors:
        return [(one.plan, one.identifier) for one in measure.predecessors]
    before = material.series.predecessor(plan)
    has_same = before is not None and _measure_of(before, measure.identifier) is not None
    return [(before.year, measure.identifier)] if before is not None and has_same else []


def _measure_of(plan: Plan | None, identifier: str) -> Measure | None:
    return next((one for one in plan.measures if one.identifier == identifier), None) if plan else None


def promised_since(material: Material, measure: Measure) -> str:
    """Say since when a measure has been promised, in a plain sentence."""
    earlier = earlier_measures(material, measure)
    year = material.plan.year
    if earlier:
        return f"Åtgärden, eller en åtgärd som den kommer av, har stått i kommunens planer sedan {earlier[0].year}."
    if measure.is_retold or measure.is_unknown("föregångare") or material.predecessor is None:
        return f"Åtgärden står i planen för {year}. Om den har stått i tidigare planer är inte känt här."
    return f"Åtgärden är ny i planen för {year}."
