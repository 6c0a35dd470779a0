"""One change between two plans."""

from dataclasses import dataclass
from enum import Enum

from segplan.diff.kinds import ChangeKind
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


class Direction(Enum):
    """Whether a number or a date is higher or lower than before; which of them is better is not said."""

    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True)
class MeasureName:
    """A measure as people name it, and its place in its plan. `number` is empty when it is unknown.

    `owner` is the one who answers for it, and `state` the official label of its newest follow-up.
    """

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

    `measures_before` and `measures_after` are the measures that it is about: none for a change of
    the plan itself, several for a split or merger. `places_before` and `places_after` are the exact
    places in the two plans. `field` is the key in the words of the file, such as `mått.målvärde`.
    `before` and `after` are the values as Swedish text, `None` for a value that is not there; for a
    whole measure its wording, and for a split or merger the headings. `owner` and `schedule` tell
    of a new measure who answers for it and until when. `words` compares long texts word by word.
    `reasons` are those that the later plan gives. `area` is the area that a change of an area is
    about, with its number. `part_reasons` are the reasons of each measure of a split or merger,
    `comes_of` the measures of older plans that a measure which returns comes of, and `direction`
    tells of two numbers of the same unit, or two dates, whether the later is higher.
    """

    kind: ChangeKind
    form: Form
    measures_before: tuple[MeasureName, ...] = ()
    measures_after: tuple[MeasureName, ...] = ()
    places_before: tuple[Place, ...] = ()
    places_after: tuple[Place, ...] = ()
    field: str = ""
    before: str | None = None
    after: str | None = None
    words: tuple[WordPiece, ...] = ()
    reasons: tuple[str, ...] = ()
    area: str = ""
    owner: str = ""
    schedule: str = ""
    part_reasons: tuple[tuple[str, ...], ...] = ()
    comes_of: str = ""
    direction: Direction | None = None
