"""What became of a measure in the next plan, in plain words."""

from segplan.documents.material import Material
from segplan.documents.parts.afterwards import later_fate
from segplan.documents.parts.measure_entry import numbered
from segplan.lineage import Fate, Outcome
from segplan.model.measure import Measure
from segplan.model.values import Unknown
from segplan.swedish import listed, quoted, sentence

_LIVES_ON = {
    Outcome.CARRIED_ON: "Åtgärden fortsätter i planen för {year}. Där heter den {names}.",
    Outcome.REWORDED: "Åtgärden är omskriven i planen för {year}. Där heter den {names}.",
    Outcome.SPLIT: "Åtgärden är delad i flera i planen för {year}: {names}.",
    Outcome.MERGED: "Åtgärden är hopslagen med andra i planen för {year}. Där heter den {names}.",
}

_ENDED = {
    Outcome.DONE: "Den är genomförd.",
    Outcome.ORDINARY_OPERATIONS: "Arbetet är nu en del av kommunens vanliga verksamhet.",
    Outcome.NOT_RELEVANT: "Den är inte längre aktuell.",
    Outcome.STOPPED: "Arbetet är avbrutet.",
    Outcome.UNKNOWN: "Vi vet inte varför. Källan säger det inte.",
    Outcome.UNACCOUNTED: "Planen säger inte varför.",
}


def later_line(material: Material, measure: Measure) -> str:
    """Say what became of a measure in the plan that replaced its own; nothing when there is none."""
    found = later_fate(material, measure)
    if found is None:
        return ""
    plan, fate = found
    if fate.outcome in _LIVES_ON:
        names = listed(_name(link.after.measure) for link in fate.links)
        return _LIVES_ON[fate.outcome].format(year=plan.year, names=names)
    if fate.outcome not in _ENDED:
        return "Vi vet inte. En plan som kom däremellan går inte att läsa."
    return " ".join([f"Åtgärden finns inte med i planen för {plan.year}.", _ENDED[fate.outcome], *_reasons(fate)])


def _reasons(fate: Fate) -> list[str]:
    """Why it ended, in the plan's own words; nothing when that is not known, or says no more than how it ended."""
    if fate.outcome is Outcome.UNKNOWN:
        return []
    reasons = dict.fromkeys(sentence(one.entry.motivation) for one in fate.endings if one.entry.motivation)
    return [one for one in reasons if one.casefold() not in _ENDED[fate.outcome].casefold()]


def _name(measure: Measure) -> str:
    return quoted(measure.heading) if isinstance(measure.number, Unknown) else quoted(numbered(measure))
