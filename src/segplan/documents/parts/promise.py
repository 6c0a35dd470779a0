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


def _is_beginning(material: Material, first: Earlier) -> bool:
    """Whether the plan before the first one known is there, and shows that the promise began after it."""
    plan = material.series.plans.get(first.year)
    if plan is None or first.measure is None or first.measure.is_retold or first.measure.is_unknown("föregångare"):
        return False
    return plan.replaces is None or material.series.predecessor(plan) is not None


def promised_since(material: Material, measure: Measure) -> str:
    """Say since when a measure has been promised, in plain words; the year comes first, as an answer."""
    earlier = earlier_measures(material, measure)
    year = material.plan.year
    if earlier:
        since = "Sedan" if _is_beginning(material, earlier[0]) else "Minst sedan"
        return f"{since} {earlier[0].year}. Det året stod åtgärden, eller en som den bygger på, i kommunens plan."
    if measure.is_retold or measure.is_unknown("föregångare") or material.predecessor is None:
        return f"Åtgärden står i planen för {year}. Vi vet inte om den också stod i tidigare planer."
    return f"Sedan {year}. Åtgärden är ny i planen för det året."
