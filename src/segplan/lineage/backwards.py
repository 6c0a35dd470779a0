"""A lineage read backwards: what the later plan tells of the earlier one, asked the other way."""

from segplan.lineage.fates import Arrival, Fate, Lineage, Link, Manner, Outcome
from segplan.model.measure import Transition

_MIRRORED = {Transition.SPLIT: Transition.MERGED, Transition.MERGED: Transition.SPLIT}

_OUTCOME = {
    Transition.CONTINUED: Outcome.CARRIED_ON,
    Transition.REWORDED: Outcome.REWORDED,
    Transition.SPLIT: Outcome.SPLIT,
    Transition.MERGED: Outcome.MERGED,
}


def backwards(lineage: Lineage) -> Lineage:
    """Give the lineage from the later plan to the earlier: a split is a merger, and what is new has no account.

    Why a measure ended is not told backwards, since the earlier plan could not know.
    """
    links = {arrival.measure.route: [_turned(link) for link in arrival.links] for arrival in lineage.arrivals}
    arrived = {fate.measure.route: [_turned(link) for link in fate.links] for fate in lineage.fates}
    is_broken = bool(lineage.missing)
    fates = tuple(
        Fate(one.measure, _outcome(one, links[one.measure.route], arrived), tuple(links[one.measure.route]))
        for one in lineage.arrivals
    )
    outcomes = {fate.measure.route: fate.outcome for fate in fates}
    arrivals = tuple(
        Arrival(
            one.measure, _manner(arrived[one.measure.route], outcomes, is_broken), tuple(arrived[one.measure.route])
        )
        for one in lineage.fates
    )
    return Lineage(fates, arrivals, lineage.missing)


def _turned(link: Link) -> Link:
    transition = _MIRRORED.get(link.transition, link.transition)
    return link._replace(before=link.after, after=link.before, transition=transition)


def _outcome(arrival: Arrival, links: list[Link], arrived: dict[tuple[str | int, ...], list[Link]]) -> Outcome:
    if not links:
        return Outcome.UNTRACEABLE if arrival.manner is Manner.UNTRACEABLE else Outcome.UNACCOUNTED
    if len(links) > 1:
        return Outcome.SPLIT
    if len(arrived[links[0].after.route]) > 1:
        return Outcome.MERGED
    return _OUTCOME[links[0].transition]


def _manner(links: list[Link], outcomes: dict[tuple[str | int, ...], Outcome], is_broken: bool) -> Manner:
    if not links:
        return Manner.UNTRACEABLE if is_broken else Manner.NEW
    return Manner.MERGED if len(links) > 1 else Manner(outcomes[links[0].before.route].value)
