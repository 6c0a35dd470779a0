"""What each kind of change is called when the same two plans are compared the other way."""

from segplan.diff.kinds import Kind

_PAIRS = (
    (Kind.SPLIT, Kind.MERGED),
    (Kind.NUMBER_REMOVED, Kind.NUMBER_ADDED),
    (Kind.MODAL_WEAKENED, Kind.MODAL_STRENGTHENED),
    (Kind.OWNER_REMOVED, Kind.OWNER_ADDED),
    (Kind.CONTROL_LOST, Kind.CONTROL_GAINED),
    (Kind.DEADLINE_LATER, Kind.DEADLINE_EARLIER),
    (Kind.MILESTONE_REMOVED, Kind.MILESTONE_ADDED),
    (Kind.TARGET_WEAKENED, Kind.TARGET_STRENGTHENED),
    (Kind.INDICATOR_REMOVED, Kind.INDICATOR_ADDED),
    (Kind.SCOPE_NARROWED, Kind.SCOPE_WIDENED),
    (Kind.ORIENTATION_TO_COMPENSATORY, Kind.ORIENTATION_TO_STRUCTURAL),
    (Kind.RESOURCES_DECREASED, Kind.RESOURCES_INCREASED),
)

_ENDED = (Kind.DROPPED, Kind.COMPLETED, Kind.HANDED_OVER, Kind.UNACCOUNTED)

MIRRORS: dict[Kind, frozenset[Kind]] = (
    {kind: frozenset((kind,)) for kind in Kind}
    | {one: frozenset((other,)) for one, other in _PAIRS}
    | {other: frozenset((one,)) for one, other in _PAIRS}
    | {Kind.ADDED: frozenset(_ENDED)}
    | {kind: frozenset((Kind.ADDED,)) for kind in _ENDED}
)
"""Each kind with those that it can be the other way. A kind that is not in a pair is its own mirror.

Why a measure is gone is told by the later plan only, so that what is added has several mirrors.
"""
