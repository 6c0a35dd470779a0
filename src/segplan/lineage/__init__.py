"""Which measure of one plan is which of a later one, told by the plans themselves and never guessed."""

from segplan.lineage.backwards import backwards
from segplan.lineage.fates import Ancestor, Arrival, Ending, Fate, Lineage, Link, Manner, Outcome, Part
from segplan.lineage.lives import Lives, Passage, follow_life
from segplan.lineage.naming import Found, find_measure
from segplan.lineage.trace import trace

__all__ = [
    "Ancestor",
    "Arrival",
    "Ending",
    "Fate",
    "Found",
    "Lineage",
    "Link",
    "Lives",
    "Manner",
    "Outcome",
    "Part",
    "Passage",
    "backwards",
    "find_measure",
    "follow_life",
    "trace",
]
