"""What a change does to the commitment, in words that take no side."""

from enum import Enum

from segplan.diff.kinds import Kind


class Severity(Enum):
    """What happens to the commitment: the word for programs and the words for people."""

    DECREASES = "decreases", "åtagandet minskar"
    INCREASES = "increases", "åtagandet ökar"
    UNCHANGED = "unchanged", "åtagandet oförändrat"
    CORRECTION = "correction", "rättelse"

    def __init__(self, word: str, label: str) -> None:
        self.word = word
        self.label = label

    @property
    def mirror(self) -> "Severity":
        """What the same change does when it is made the other way."""
        mirrored = {Severity.DECREASES: Severity.INCREASES, Severity.INCREASES: Severity.DECREASES}
        return mirrored.get(self, self)


_DECREASES = (
    Kind.DROPPED,
    Kind.UNACCOUNTED,
    Kind.NUMBER_REMOVED,
    Kind.MODAL_WEAKENED,
    Kind.OWNER_REMOVED,
    Kind.CONTROL_LOST,
    Kind.DEADLINE_LATER,
    Kind.MILESTONE_REMOVED,
    Kind.TARGET_WEAKENED,
    Kind.INDICATOR_REMOVED,
    Kind.SCOPE_NARROWED,
    Kind.RESOURCES_DECREASED,
)

_INCREASES = (
    Kind.ADDED,
    Kind.NUMBER_ADDED,
    Kind.MODAL_STRENGTHENED,
    Kind.OWNER_ADDED,
    Kind.CONTROL_GAINED,
    Kind.DEADLINE_EARLIER,
    Kind.MILESTONE_ADDED,
    Kind.TARGET_STRENGTHENED,
    Kind.INDICATOR_ADDED,
    Kind.SCOPE_WIDENED,
    Kind.RESOURCES_INCREASED,
)

SEVERITIES: dict[Kind, Severity] = (
    dict.fromkeys(Kind, Severity.UNCHANGED)
    | dict.fromkeys(_DECREASES, Severity.DECREASES)
    | dict.fromkeys(_INCREASES, Severity.INCREASES)
    | {Kind.CORRECTED: Severity.CORRECTION}
)
"""What each kind does to the commitment when nothing else is known of the change.

A measure that is done is a commitment kept. Whether a measure aims at causes or consequences is a
choice that the tool does not judge.
"""
