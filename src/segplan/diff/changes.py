"""One change between two plans."""

from dataclasses import dataclass
from enum import Enum

from segplan.diff.kinds import Kind
from segplan.diff.severity import Severity
from segplan.diff.subjects import Subject
from segplan.diff.words import WordPiece
from segplan.places import Place


class Form(Enum):
    """How a value differs.

    `UNKNOWN` says that one of the plans is reproduced from a source that does not tell the value,
    so that nobody can know whether it changed.
    """

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    UNKNOWN = "unknown"


class Kept(Enum):
    """Whether the follow-up of an earlier year's plan says that what was promised to a day was kept."""

    KEPT = "kept"
    NOT_KEPT = "not_kept"
    UNTOLD = "untold"


class Direction(Enum):
    """Whether a number or a date is higher or lower than before; which of them is better is not said."""

    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True)
class MeasureName:
    """A measure as people name it, and its place in its plan. `number` is empty when it is unknown.

    `plan` is the plan's year, `owner` the one who answers for the measure, and `state` the official
    label of its newest follow-up.
    """

    plan: int
    identifier: str
    number: str
    heading: str
    area: str
    place: Place
    owner: str
    state: str

    def __str__(self) -> str:
        """Give `5.4 Öppna kulturskolan`."""
        return f"{self.number} {self.heading}".strip()


@dataclass(frozen=True)
class Change:
    """A typed change.

    `kind` says what it is, `severity` what it does to the commitment, and `subject` what in the plan
    it is about. `measures_before` and `measures_after` are the measures that it is about: one of each,
    but none on the side where there is no such measure, none at all for a change of the plan itself,
    and all that follow along for a reorganisation. A split or merger is one change for each pair.
    `places_before` and `places_after` are the exact places in the two plans. `field` is the key in the
    words of the file, such as `mått.målvärde`. `before` and `after` are the values as Swedish text,
    `None` for a value that is not there; for a whole measure its wording. `note` says in a few words
    what the values themselves do not: `Norrby utgår`.

    `owner` and `schedule` tell of a new measure who answers for it and until when. `words` compares
    long texts word by word. `reasons` are those that the later plan gives. `area` is the area that a
    change of an area is about, with its number. `comes_of` are the measures of older plans that a
    measure which returns comes of, and `direction` tells of two numbers of the same unit, or two
    dates, whether the later is higher. `kept` tells of a date that is moved between plans of different
    years what became of what was promised. `fingerprint` is the same as long as the two values are.
    """

    subject: Subject
    form: Form
    kind: Kind = Kind.OTHER
    severity: Severity = Severity.UNCHANGED
    measures_before: tuple[MeasureName, ...] = ()
    measures_after: tuple[MeasureName, ...] = ()
    places_before: tuple[Place, ...] = ()
    places_after: tuple[Place, ...] = ()
    field: str = ""
    before: str | None = None
    after: str | None = None
    note: str = ""
    words: tuple[WordPiece, ...] = ()
    reasons: tuple[str, ...] = ()
    area: str = ""
    owner: str = ""
    schedule: str = ""
    comes_of: str = ""
    direction: Direction | None = None
    kept: Kept | None = None
    fingerprint: str = ""
