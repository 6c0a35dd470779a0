"""What has happened since the replaced plan: how it went, what became of its measures, and what was asked about it."""

from collections import Counter
from collections.abc import Sequence

from segplan.documents.material import Material
from segplan.documents.parts.remarks import ASKING
from segplan.documents.parts.status import label_of, label_sentences
from segplan.lineage import Manner, trace
from segplan.model.followup import Label
from segplan.model.plan import Plan
from segplan.model.remarks import HandlingState, RemarkPoint
from segplan.swedish import amount_in_prose, in_prose, listed, number


def since_last_sentences(material: Material) -> tuple[str, ...]:
    """Say how the replaced plan went and what became of its measures; nothing when it could not be read."""
    before = _before(material)
    if before is None:
        return ()
    said = []
    if any(label_of(one) is not Label.NOT_REPORTED for one in before.measures):
        said.append(" ".join((f"Planen för {before.year} har följts upp.", *label_sentences(before))))
    return (*said, _account(material, before))


def asked_since_last(material: Material) -> tuple[str, ...]:
    """Say what parties asked for when the replaced plan was before the board; nothing when it could not be read."""
    before = _before(material)
    return remark_sentences(before) if before is not None else ()


def _before(material: Material) -> Plan | None:
    before = material.predecessor
    return before if before is not None and before.year < material.plan.year else None


def _account(material: Material, before: Plan) -> str:
    lineage = trace(before, material.plan, material.series)
    living = sum(fate.outcome.lives_on for fate in lineage.fates)
    ended = len(lineage.fates) - living
    silent = sum(one.is_unclear for one in lineage.arrivals)
    new = sum(one.manner in (Manner.NEW, Manner.RETURNED) for one in lineage.arrivals) - silent
    form = "oförändrad eller omarbetad" if living < 2 else "oförändrade eller omarbetade"
    kept = f"finns {amount_in_prose(living)} kvar, {form}," if living else "finns ingen kvar"
    said = [
        f"Av {_the_measures(len(lineage.fates))} i planen för {before.year} {kept} och {amount_in_prose(ended)} förs inte vidare.",
        f"I planen för {material.plan.year} är {in_prose(new, 'åtgärd', 'åtgärder')} {'ny' if new < 2 else 'nya'}.",
    ]
    return " ".join(filter(None, (*said, unclear_sentence(silent))))


def unclear_sentence(count: int) -> str:
    """Say for how many measures the source does not tell whether they are new; nothing for none."""
    if not count:
        return ""
    whether = "den är ny" if count == 1 else "de är nya"
    return f"För {in_prose(count, 'åtgärd', 'åtgärder')} framgår det inte av källan om {whether}."


def _the_measures(count: int) -> str:
    return "åtgärden" if count == 1 else f"de {number(count)} åtgärderna"


def remark_sentences(plan: Plan) -> tuple[str, ...]:
    """Say what parties asked for in the minutes of a plan and what came of it; nothing without remarks."""
    points = [point for remark in plan.remarks for point in remark.points]
    if not points:
        return ()
    parties = dict.fromkeys(remark.party for remark in plan.remarks if remark.points)
    asking = [point for point in points if point.kind in ASKING]
    said = [
        f"Till protokollet om planen för {plan.year} lät {listed(parties)} anteckna"
        f" {in_prose(len(points), 'punkt', 'punkter')}."
    ]
    said += (
        [asked_sentence(asking, len(points)), came_of(asking, "dem" if len(asking) > 1 else "den")] if asking else []
    )
    return (" ".join(said),)


def asked_sentence(asking: Sequence[RemarkPoint], total: int) -> str:
    """Say how many points ask for something."""
    if len(asking) > 1:
        return f"Av dem är {number(len(asking))} frågor, begäranden eller förslag."
    which = "Punkten" if total == 1 else "En av dem"
    return f"{which} är en fråga, en begäran eller ett förslag."


def came_of(points: Sequence[RemarkPoint], them: str) -> str:
    """Say what came of points, which the sentence calls `them`: ”dem”, ”punkterna”."""
    states = Counter(one.handling.state for one in points)
    if states[HandlingState.NO_ANSWER] == len(points):
        return f"I de handlingar som är registrerade finns inget svar på {them}."
    parts = (
        (states[HandlingState.HEEDED] + states[HandlingState.PARTLY], "beaktad", "beaktade", " helt eller delvis"),
        (states[HandlingState.NOT_HEEDED], "inte beaktad", "inte beaktade", ""),
        (states[HandlingState.NO_ANSWER], "utan svar", "utan svar", " i handlingarna"),
    )
    told = listed(f"{number(count)} {one if count == 1 else many}{rest}" for count, one, many, rest in parts if count)
    return f"Av {them} är {told}." if len(points) > 1 else f"Den är {told.partition(' ')[2]}."
