"""The account of all measures: sums that add up to each plan's number of measures."""

from collections import Counter
from dataclasses import dataclass

from segplan.lineage import Lineage, Manner, Outcome


@dataclass(frozen=True)
class Account:
    """How many measures of the earlier plan had which outcome, and how many of the later came how.

    The outcomes add up to `before`, the manners to `after`. `unchanged` of the measures that are
    carried on differ in nothing that is compared.
    """

    before: int
    after: int
    outcomes: dict[Outcome, int]
    manners: dict[Manner, int]
    unchanged: int


def draw_up(lineage: Lineage, unchanged: int) -> Account:
    """Count the fates and arrivals of a lineage; every outcome and manner is there, if with 0."""
    outcomes = Counter(fate.outcome for fate in lineage.fates)
    manners = Counter(arrival.manner for arrival in lineage.arrivals)
    return Account(
        before=len(lineage.fates),
        after=len(lineage.arrivals),
        outcomes={outcome: outcomes[outcome] for outcome in Outcome},
        manners={manner: manners[manner] for manner in Manner},
        unchanged=unchanged,
    )
