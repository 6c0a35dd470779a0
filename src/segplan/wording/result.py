"""What the analysis of a text gives: its verdict, what it rests on, and where each part stands."""

from enum import Enum
from typing import NamedTuple

Span = tuple[int, int]
"""Half-open offsets in code points of the analysed text."""


class Overall(Enum):
    """Whether an outsider can tell from a text alone if the measure was done."""

    MEASURABLE = "measurable"
    BORDERLINE = "borderline"
    NOT_MEASURABLE = "not_measurable"


class Shortfall(Enum):
    """Which leg is missing, with the code it is known by."""

    UNBOUNDED = "B1"  # a result, but no quantity, time limit or decision point
    REVIEW = "B2"  # a review with a time or a frequency, but no product
    HALF = "B3"  # a concrete half and a vague half
    HEDGED = "B4"  # concrete and bounded, but taken back by a hedge
    LEVEL = "B5"  # a direction or a fuzzy amount without a level
    OPEN = "N"  # an open process or a soft goal: nothing to tick off


class ActorLevel(Enum):
    """How clearly a text tells who acts."""

    NAMED = "named"
    VAGUE = "vague"
    NONE = "none"


class ActorKind(Enum):
    """Whether politicians, officials or outsiders act."""

    POLITICAL = "political"
    ADMINISTRATIVE = "administrative"
    EXTERNAL = "external"
    UNCLEAR = "unclear"
    NONE = "none"


class Kind(Enum):
    """What a number counts."""

    COUNT = "24 kurser"
    SHARE = "80 procent"
    MONEY = "20 000 kronor"
    RATE = "två gånger per år"
    ALL = "samtliga förskolor"


class VagueSpan(NamedTuple):
    """Words that promise nothing, with their family in the lexicon.

    `leg` tells which leg stands all the same: a time for a review, or a concrete half beside the vague.
    `is_open` tells that a time limit does not make it a delimited review.
    """

    family: str
    span: Span
    leg: Shortfall | None = None
    is_open: bool = False

    @property
    def borderline(self) -> bool:
        """Whether a leg stands."""
        return self.leg is not None


class QuantitySpan(NamedTuple):
    """Where a quantity stands, and what it counts."""

    span: Span
    kind: Kind


class Actor(NamedTuple):
    """Who acts: how clearly it is told, what kind of body it is, and where it stands."""

    level: ActorLevel = ActorLevel.NONE
    kind: ActorKind = ActorKind.NONE
    span: Span | None = None


class Analysis(NamedTuple):
    """What a text promises.

    `vague` are words without a result, `hedges` take a promise back (`emptied`: in a way that nobody can
    check, as vid behov), `fuzzy` are amounts and directions
    without a level. `receivers` are bodies that something is handed over to, `clauses` the stretches
    that were judged one by one.
    """

    vague: tuple[VagueSpan, ...] = ()
    hedges: tuple[Span, ...] = ()
    emptied: bool = False
    fuzzy: tuple[Span, ...] = ()
    quantities: tuple[QuantitySpan, ...] = ()
    time_limits: tuple[Span, ...] = ()
    actor: Actor = Actor()
    receivers: tuple[Span, ...] = ()
    clauses: tuple[Span, ...] = ()

    @property
    def counts(self) -> tuple[Span, ...]:
        """Where numbers of things stand."""
        return tuple(one.span for one in self.quantities if one.kind is Kind.COUNT)

    @property
    def vague_verb(self) -> bool:
        """Whether at least one main action is a non-action with no product, or emptied by a hedge."""
        return bool(self.vague) or (bool(self.hedges) and (self.emptied or not self.bounded))

    @property
    def verifiable(self) -> bool:
        """Whether an outsider could decide done or not done for the whole text."""
        return not self.vague and not self.hedges and not self.fuzzy

    @property
    def quantified(self) -> bool:
        """Whether a number, share, amount, frequency or full coverage belongs to the measure."""
        return bool(self.quantities)

    @property
    def deadline(self) -> bool:
        """Whether there is an explicit time limit for the action."""
        return bool(self.time_limits)

    @property
    def bounded(self) -> bool:
        """Whether a quantity or a time limit bounds the measure."""
        return self.quantified or self.deadline

    @property
    def shortfall(self) -> Shortfall | None:
        """Which leg is missing; nothing when the text is measurable."""
        if self.vague:
            return self._shortfall_of_vague()
        if self.hedges:
            return Shortfall.HEDGED if self.bounded else Shortfall.OPEN
        if self.fuzzy:
            return Shortfall.LEVEL
        return None if self.bounded else Shortfall.UNBOUNDED

    def _shortfall_of_vague(self) -> Shortfall:
        if not all(one.borderline for one in self.vague):
            return Shortfall.OPEN
        legs = {one.leg for one in self.vague}
        return Shortfall.HALF if Shortfall.HALF in legs else Shortfall.REVIEW

    @property
    def overall(self) -> Overall:
        """The verdict on the text alone."""
        missing = self.shortfall
        if missing is None:
            return Overall.MEASURABLE
        return Overall.NOT_MEASURABLE if missing is Shortfall.OPEN else Overall.BORDERLINE

    @property
    def spans(self) -> tuple[Span, ...]:
        """The words that make the text vague, in order; none when the fault is what is missing."""
        return tuple(sorted({*(one.span for one in self.vague), *self.hedges, *self.fuzzy}))
