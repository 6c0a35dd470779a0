"""What a comparison comes to: how many measures changed in what is asked for first, counted from the changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from segplan.diff.changes import Change, Direction, Form, MeasureName
from segplan.diff.essentials import NOT_GIVEN
from segplan.diff.kinds import ChangeKind


class Topic(Enum):
    """What is counted, in words that take no side, and the kind, form and direction of the changes counted."""

    OWNER = "Ansvarig förvaltning ändrad", ChangeKind.OWNER, None, None
    TARGET_RAISED = "Målvärdet höjt", ChangeKind.TARGET, Form.CHANGED, Direction.HIGHER
    TARGET_LOWERED = "Målvärdet sänkt", ChangeKind.TARGET, Form.CHANGED, Direction.LOWER
    TARGET_IN_OTHER_UNIT = "Målvärdet i en annan måttenhet", ChangeKind.TARGET, Form.CHANGED, None
    TARGET_ADDED = "Målvärde tillkommer", ChangeKind.TARGET, Form.ADDED, None
    TARGET_REMOVED = "Målvärde utgår", ChangeKind.TARGET, Form.REMOVED, None
    END_LATER = "Slutdatumet senare", ChangeKind.END, Form.CHANGED, Direction.HIGHER
    END_EARLIER = "Slutdatumet tidigare", ChangeKind.END, Form.CHANGED, Direction.LOWER
    END_ADDED = "Slutdatum tillkommer", ChangeKind.END, Form.ADDED, None
    END_REMOVED = "Slutdatum utgår", ChangeKind.END, Form.REMOVED, None
    CRITERION_ADDED = "Slutkriterium tillkommer", ChangeKind.CLOSING_CRITERION, Form.ADDED, None
    CRITERION_REMOVED = "Slutkriterium utgår", ChangeKind.CLOSING_CRITERION, Form.REMOVED, None
    GEOGRAPHY = "Geografin ändrad", ChangeKind.GEOGRAPHY, None, None

    def __init__(self, title: str, kind: ChangeKind, form: Form | None, direction: Direction | None) -> None:
        self.title = title
        self.kind = kind
        self.form = form
        self.direction = direction

    def covers(self, change: Change) -> bool:
        """Tell whether a change is counted; one where a source is silent is none that is known to have happened."""
        is_form = change.form is not Form.UNKNOWN and self.form in (None, change.form)
        return change.kind is self.kind and is_form and change.direction is self.direction


@dataclass(frozen=True)
class Move:
    """Measures of the later plan that went from one administration to another."""

    before: str
    after: str
    measures: tuple[MeasureName, ...]


@dataclass(frozen=True)
class Theme:
    """A topic, and the measures of the later plan that it is true of; `moves` are there for the owner only."""

    topic: Topic
    measures: tuple[MeasureName, ...]
    moves: tuple[Move, ...] = ()


def overview(changes: Iterable[Change]) -> tuple[Theme, ...]:
    """Give the topics that anything is true of. A measure counts once in a topic, also when several became it."""
    told = list(changes)
    found = [(topic, [change for change in told if topic.covers(change)]) for topic in Topic]
    return tuple(
        Theme(topic, _measures(covered), _moves(covered) if topic is Topic.OWNER else ())
        for topic, covered in found
        if covered
    )


def _measures(changes: Iterable[Change]) -> tuple[MeasureName, ...]:
    return tuple(dict.fromkeys(name for change in changes for name in change.measures_after))


def _moves(changes: Iterable[Change]) -> tuple[Move, ...]:
    ways: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        ways.setdefault((change.before or NOT_GIVEN, change.after or NOT_GIVEN), []).append(change)
    return tuple(Move(*way, _measures(moved)) for way, moved in ways.items())
