"""Compare two plans: all changes in order, and the account."""

from dataclasses import dataclass

from segplan.diff.account import Account, draw_up
from segplan.diff.amendments import corrected
from segplan.diff.areas import AreaPairs, match_areas
from segplan.diff.changes import Change
from segplan.diff.fates import fate_changes
from segplan.diff.fingerprints import with_fingerprints
from segplan.diff.kinds import Kind
from segplan.diff.measures import compare_measures
from segplan.diff.names import Names
from segplan.diff.naming import Side
from segplan.diff.plans import compare_plans
from segplan.diff.reorganisations import reorganisations
from segplan.diff.same_year import rest_of_measures, rest_of_plans
from segplan.diff.subjects import Subject
from segplan.diff.together import judged_together
from segplan.lineage import Arrival, Fate, Lineage, Link, Manner, Outcome, backwards, trace
from segplan.model.plan import Plan
from segplan.model.registry import Registers
from segplan.model.view import Series
from segplan.wording.lexicon import Lexicon


@dataclass(frozen=True)
class Comparison:
    """Two plans, the lineage between their measures, every change, and the account.

    The changes come in the order of their meaning: what became of whole measures, then the plan
    and its areas, then each measure in the order of the later plan.
    """

    before: Plan
    after: Plan
    lineage: Lineage
    changes: tuple[Change, ...]
    account: Account

    @property
    def differences(self) -> tuple[Change, ...]:
        """The changes that are more than that a measure is carried on."""
        return tuple(change for change in self.changes if change.kind is not Kind.CONTINUED)


def compare(
    before: Plan,
    after: Plan,
    series: Series | None = None,
    registers: Registers | None = None,
    *,
    documents: tuple[str, str] | None = None,
    known: Lexicon | None = None,
) -> Comparison:
    """Compare a plan with one of a later year, or with another version of the same year.

    `series` holds the plans between them, `registers` the names and reorganisations. `documents`
    names the two documents in places; otherwise they are named by year. `known` is the lexicon that texts
    are read with, the packed one when none is given. When `after` is of an earlier
    year, the lineage is the one that the later plan tells, read backwards.
    """
    own, other = documents or (str(before.year), str(after.year))
    names = Names(registers or Registers(), (before, after), known)
    sides = Side(before, own, names), Side(after, other, names)
    lineage = trace(before, after, series) if names.runs_forward else backwards(trace(after, before, series))
    areas = match_areas(before, after, lineage.links)
    by_link = [(link, _changes_along(link, sides, areas, names)) for link in _in_order_of_after(lineage)]
    lineage = _with_rewordings(lineage, by_link)
    found = (
        *fate_changes(lineage, *sides),
        *compare_plans(*sides, areas, names),
        *(rest_of_plans(*sides, areas) if names.is_one_year else ()),
        *reorganisations(lineage, *sides, names),
        *(change for _, changes in by_link for change in changes),
    )
    changes = with_fingerprints(corrected(judged_together(found, lineage, *sides), before, after))
    carried_on = {fate.measure.route for fate in lineage.fates if fate.outcome is Outcome.CARRIED_ON}
    unchanged = sum(not differing and link.before.route in carried_on for link, differing in by_link)
    return Comparison(before, after, lineage, changes, draw_up(lineage, unchanged))


def _changes_along(link: Link, sides: tuple[Side, Side], areas: AreaPairs, names: Names) -> list[Change]:
    """Give the changes of a measure; its log and sources belong to its year, and are compared within it."""
    rest = rest_of_measures(link, sides) if names.is_one_year else ()
    return [*compare_measures(link, sides, areas, names), *rest]


def _in_order_of_after(lineage: Lineage) -> list[Link]:
    return [link for arrival in lineage.arrivals for link in arrival.links]


def _with_rewordings(lineage: Lineage, by_link: list[tuple[Link, list[Change]]]) -> Lineage:
    """Call a measure reworded when its heading or wording differs, whatever the plan calls it."""
    reworded = {
        link.before.route
        for link, changes in by_link
        if any(change.subject in (Subject.HEADING, Subject.WORDING) for change in changes)
    }
    fates = tuple(_reword_fate(fate, reworded) for fate in lineage.fates)
    arrivals = tuple(_reword_arrival(arrival, reworded) for arrival in lineage.arrivals)
    return lineage._replace(fates=fates, arrivals=arrivals)


def _reword_fate(fate: Fate, reworded: set[tuple[str | int, ...]]) -> Fate:
    is_reworded = fate.outcome is Outcome.CARRIED_ON and fate.measure.route in reworded
    return fate._replace(outcome=Outcome.REWORDED) if is_reworded else fate


def _reword_arrival(arrival: Arrival, reworded: set[tuple[str | int, ...]]) -> Arrival:
    is_reworded = arrival.manner is Manner.CARRIED_ON and arrival.links[0].before.route in reworded
    return arrival._replace(manner=Manner.REWORDED) if is_reworded else arrival
