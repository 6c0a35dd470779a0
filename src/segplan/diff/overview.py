"""What a comparison comes to: which measures the commitment decreases and increases in, by kind of change."""

from collections.abc import Iterable
from dataclasses import dataclass

from segplan.diff.changes import Change, Form, Kept, MeasureName
from segplan.diff.essentials import NOT_GIVEN
from segplan.diff.kinds import Kind
from segplan.diff.severity import Severity
from segplan.diff.subjects import Subject

_TOLD_BY_THE_ACCOUNT = frozenset((Kind.CONTINUED, Kind.SPLIT, Kind.MERGED, Kind.COMPLETED, Kind.HANDED_OVER))
_FORM = frozenset((Kind.REWORDED, Kind.RETITLED, Kind.RENUMBERED, Kind.OTHER, Kind.CORRECTED))

_ORDER = (
    *(Kind.UNACCOUNTED, Kind.DROPPED, Kind.ADDED, Kind.HANDED_OVER),
    *(Kind.TARGET_WEAKENED, Kind.TARGET_STRENGTHENED, Kind.NUMBER_REMOVED, Kind.NUMBER_ADDED),
    *(Kind.DEADLINE_LATER, Kind.DEADLINE_EARLIER, Kind.MODAL_WEAKENED, Kind.MODAL_STRENGTHENED),
    *(Kind.OWNER_REMOVED, Kind.OWNER_ADDED, Kind.OWNER_CHANGED, Kind.LEVEL_CHANGED),
    *(Kind.CONTROL_LOST, Kind.CONTROL_GAINED, Kind.SCOPE_NARROWED, Kind.SCOPE_WIDENED),
)
"""The kinds that are told first; the others follow in the order of their codes."""

DATES = {Kind.DEADLINE_LATER: "Senare datum", Kind.DEADLINE_EARLIER: "Tidigare datum"}
"""What a date that is another is called."""


@dataclass(frozen=True)
class Move:
    """Measures of the later plan that went from one administration to another."""

    before: str
    after: str
    measures: tuple[MeasureName, ...]


@dataclass(frozen=True)
class Theme:
    """A kind of change that does the same to the commitment in some measures.

    The measures are those of the later plan, and of the earlier for what is not in the later.
    `moves` are there for other administrations only. `untold` are the measures of which no follow-up says
    whether the promise was kept whose date follows the plan's year.
    """

    severity: Severity
    kind: Kind
    title: str
    measures: tuple[MeasureName, ...]
    moves: tuple[Move, ...] = ()
    untold: tuple[MeasureName, ...] = ()


def overview(changes: Iterable[Change]) -> tuple[Theme, ...]:
    """Give the themes, first of what decreases, then of what increases and what does neither.

    A measure counts once in a theme, however many of its fields tell the same. What the account tells
    is left out, and what is only put in other words.
    """
    found: dict[tuple[Severity, Kind, str], list[Change]] = {}
    for change in changes:
        if _is_told(change):
            found.setdefault((change.severity, change.kind, _title(change)), []).append(change)
    ordered = sorted(found.items(), key=lambda item: (list(Severity).index(item[0][0]), _rank(item[0][1])))
    return tuple(Theme(*key, _measures(covered), _moves(covered), _untold(covered)) for key, covered in ordered)


def _title(change: Change) -> str:
    """Give the kind's label; a kind that says nothing is named by what the change is about."""
    if change.kind is Kind.HANDED_OVER:
        return f"{change.kind.label}, utan att planen säger hur"
    return label_of(change)


def label_of(change: Change) -> str:
    """Give what a change is called where its values do not stand beside it; a promise that is put off is called that."""
    if change.form is Form.CHANGED and change.kept is Kept.NOT_KEPT and change.kind is Kind.DEADLINE_LATER:
        return "Var inte klart och får ett senare datum"
    return value_label_of(change)


def value_label_of(change: Change) -> str:
    """Give what a change is called where its values stand beside it.

    A kind that says nothing is named by what the change is about, and a date that is gone or new is neither
    later nor earlier.
    """
    ends = {Form.ADDED: " tillkommer", Form.REMOVED: " utgår"}
    if change.kind is Kind.OTHER:
        return change.subject.label + ends.get(change.form, "")
    if change.kind in DATES:
        return DATES[change.kind] if change.form is Form.CHANGED else "Datum" + ends.get(change.form, "")
    return change.kind.label


def _is_told(change: Change) -> bool:
    if not (change.measures_before or change.measures_after) or change.subject is Subject.REORGANISATION:
        return False
    if change.severity is Severity.UNCHANGED:
        return change.kind not in _TOLD_BY_THE_ACCOUNT | _FORM
    return True


def _rank(kind: Kind) -> int:
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER) + list(Kind).index(kind)


def _measures(changes: Iterable[Change]) -> tuple[MeasureName, ...]:
    names = (name for change in changes for name in change.measures_after or change.measures_before)
    return tuple(dict.fromkeys(names))


def _untold(changes: Iterable[Change]) -> tuple[MeasureName, ...]:
    return _measures(one for one in changes if one.kind is Kind.DEADLINE_FOLLOWS_YEAR and one.kept is Kept.UNTOLD)


def _moves(changes: Iterable[Change]) -> tuple[Move, ...]:
    ways: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        if change.subject is Subject.OWNER and change.kind is Kind.OWNER_CHANGED:
            ways.setdefault((change.before or NOT_GIVEN, change.after or NOT_GIVEN), []).append(change)
    return tuple(Move(*way, _measures(moved)) for way, moved in ways.items())
