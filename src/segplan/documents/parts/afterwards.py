"""What became of a measure in the plan that replaced its own, in words."""

from segplan.documents.material import Material
from segplan.lineage import Fate, Outcome, trace
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.values import Unknown
from segplan.swedish import capitalised, listed, quoted, sentence

_ENDED = {
    Outcome.DONE: "Genomförd",
    Outcome.ORDINARY_OPERATIONS: "Övergår i ordinarie verksamhet",
    Outcome.NOT_RELEVANT: "Inte längre aktuell",
    Outcome.STOPPED: "Avbruten",
    Outcome.UNKNOWN: "Förs inte vidare; orsaken framgår inte av källan",
    Outcome.UNTRACEABLE: "Går inte att följa, eftersom en plan däremellan inte har kunnat läsas",
    Outcome.UNACCOUNTED: "Saknas där utan redovisning",
}

_LIVES_ON = {
    Outcome.CARRIED_ON: "Förs vidare som",
    Outcome.REWORDED: "Omarbetad till",
    Outcome.SPLIT: "Delad i",
    Outcome.MERGED: "Sammanslagen i",
}


def later_plan(material: Material) -> Plan | None:
    """Give the plan that replaced the document's own, when it could be read."""
    plan = material.plan
    return next((one for one in material.series.successors(plan) if one.year > plan.year), None)


def later_fate(material: Material, measure: Measure) -> tuple[Plan, Fate] | None:
    """Give the plan that replaced the document's own, with what became of a measure there; or nothing."""
    later = later_plan(material)
    if later is None:
        return None
    fates = trace(material.plan, later, material.series).fates
    return next(((later, one) for one in fates if one.measure.measure is measure), None)


def afterwards(material: Material, measure: Measure) -> str:
    """Say what became of a measure in the plan that replaced its own; nothing when there is none."""
    found = later_fate(material, measure)
    return f"Planen för {found[0].year}: {_said(found[1])}" if found else ""


def _said(fate: Fate) -> str:
    if fate.outcome in _LIVES_ON:
        return f"{_LIVES_ON[fate.outcome]} {listed(_name(link.after.measure) for link in fate.links)}."
    ended = f"{capitalised(_ENDED[fate.outcome])}."
    reasons = (sentence(one.entry.motivation) for one in fate.endings if one.entry.motivation)
    return " ".join([ended, *(one for one in dict.fromkeys(reasons) if one.casefold() not in ended.casefold())])


def _name(measure: Measure) -> str:
    return quoted(measure.heading) if isinstance(measure.number, Unknown) else f"{measure.number} {measure.heading}"
