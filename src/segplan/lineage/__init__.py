"""Which measure of one plan is which of a later one, told by the plans themselves and never guessed."""

from segplan.lineage.fates import Ancestor, Arrival, Ending, Fate, Lineage, Link, Manner, Outcome, Part
from segplan.lineage.trace import trace

__all__ = ["Ancestor", "Arrival", "Ending", "Fate", "Lineage", "Link", "Manner", "Outcome", "Part", "trace"]
