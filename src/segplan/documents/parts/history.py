"""Where a measure comes from in earlier plans, in words."""

from segplan.documents.material import Material
from segplan.model.measure import Measure, Predecessor, Transition
from segplan.model.values import Unknown
from segplan.swedish import listed, quoted, sentence

_WORDS = {
    Transition.CONTINUED: "Fortsätter från",
    Transition.REWORDED: "Omarbetad från",
    Transition.SPLIT: "Delad ur",
    Transition.MERGED: "Sammanslagen ur",
}


def history(material: Material, measure: Measure) -> tuple[str, ...]:
    """The measure's predecessors; that it is new, when the replaced plan is there to tell; or nothing."""
    if measure.predecessors:
        groups = [[one for one in measure.predecessors if one.transition is transition] for transition in Transition]
        return tuple(_named(material, group) for group in groups if group)
    before = material.predecessor
    if before is None:
        return ()
    if any(other.identifier == measure.identifier for other in before.measures):
        found = earlier(material, before.year, measure.identifier)
        return (f"Fortsätter från {found} {_in_plan(material, before.year)}.",)
    return () if measure.is_retold else ("Ny i den här planen.",)


def _named(material: Material, group: list[Predecessor]) -> str:
    years = dict.fromkeys(one.plan for one in group)
    measures = listed(
        f"{listed(earlier(material, year, one.identifier) for one in group if one.plan == year)} {_in_plan(material, year)}"
        for year in years
    )
    reasons = dict.fromkeys(sentence(one.reason) for one in group if one.reason)
    return " ".join([f"{_WORDS[group[0].transition]} {measures}.", *reasons])


def earlier(material: Material, year: int, identifier: str) -> str:
    """A measure of an earlier plan as people know it: its number and heading."""
    plan = material.series.plans.get(year)
    found = next((one for one in plan.measures if one.identifier == identifier), None) if plan else None
    if found is None:
        return quoted(identifier)
    number = "åtgärden" if isinstance(found.number, Unknown) else f"åtgärd {found.number}"
    return f"{number} {quoted(found.heading)}"


def _in_plan(material: Material, year: int) -> str:
    missing = "" if year in material.series.plans else ", vars fil inte finns här"
    return f"i planen för {year}{missing}"
