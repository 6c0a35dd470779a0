"""What the reports of one area say together, in sentences that can be checked against its table."""

from collections import Counter

from segplan.documents.parts.status import label_of, label_phrase
from segplan.model.followup import Label, State
from segplan.model.plan import Area
from segplan.model.registry import Registers
from segplan.model.target_reached import targets_reached
from segplan.swedish import counted, listed, number

_COMMITMENT = {
    True: "med årets åtagande uppfyllt",
    False: "utan att årets åtagande är uppfyllt",
    None: "utan uppgift om årets åtagande",
}


def area_figures(area: Area, registers: Registers) -> str:
    """Say how many of an area's measures have each label, what Pågår stands for and how many targets are reached."""
    if not area.measures:
        return ""
    said = [f"Området har {counted(len(area.measures), 'åtgärd', 'åtgärder')}; {label_phrase(area.measures)}."]
    return " ".join([*said, *_behind_ongoing(area), *_targets(area, registers)])


def _behind_ongoing(area: Area) -> list[str]:
    entries = [one.newest_follow_up for one in area.measures if label_of(one) is Label.ONGOING]
    states = Counter(entry.state for entry in entries if entry)
    if not entries:
        return []
    met = Counter(entry.commitment_met for entry in entries if entry and entry.state is State.CONTINUOUS)
    started = states[State.STARTED]
    parts = [counted(started, "nyss påbörjad", "nyss påbörjade")] if started else []
    parts += [f"{number(states[State.ONGOING])} på väg mot ett slut"] if states[State.ONGOING] else []
    parts += [f"{number(met[answer])} löpande {words}" for answer, words in _COMMITMENT.items() if met[answer]]
    return [f"Av dem som pågår är {listed(parts)}."]


def _targets(area: Area, registers: Registers) -> list[str]:
    """How many targets are reached, of those that an outcome can be held against."""
    reached = targets_reached(area.measures, registers)
    if not reached:
        return []
    measures = counted(len(reached), "åtgärd", "åtgärder")
    return [f"Målvärdet är nått för {number(sum(reached))} av {measures} med mått och utfall."]
