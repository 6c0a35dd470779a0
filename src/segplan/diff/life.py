"""A measure's life, with what changed at each step and how old the promise is."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from segplan.diff.changes import Change, MeasureName
from segplan.diff.compare import compare
from segplan.diff.essentials import show_schedule
from segplan.diff.names import Names
from segplan.diff.naming import Side
from segplan.diff.showing import show_value
from segplan.lineage import Ending, Lives, Part, Passage, follow_life
from segplan.model.measure import Measure, Transition
from segplan.model.plan import Plan
from segplan.model.registry import Registers
from segplan.model.values import known
from segplan.model.view import Series
from segplan.wording.lexicon import Lexicon


@dataclass(frozen=True)
class Origin:
    """The earlier measure that a stage comes of, how, why, and what changed on the way."""

    name: MeasureName
    transition: Transition
    reason: str | None
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Stage:
    """A measure as it stands in one plan.

    `target` is the number that is to be reached, and `outcome` what the newest follow-up tells of it;
    both are empty when the plan is silent. `result` is that follow-up's own words.
    """

    name: MeasureName
    wording: str
    schedule: str
    target: str
    outcome: str
    result: str
    origins: tuple[Origin, ...]


@dataclass(frozen=True)
class End:
    """A measure that was not carried on: the plan that says so, the reason and the words about it."""

    name: MeasureName
    year: int
    reason: str
    motivation: str


@dataclass(frozen=True)
class Life:
    """All stages, oldest first; how it ended, what no plan accounts for, and whether it is in the newest plan."""

    stages: tuple[Stage, ...]
    ends: tuple[End, ...]
    lost: tuple[MeasureName, ...]
    newest_plan: int
    is_alive: bool

    @property
    def first_year(self) -> int:
        """The year of the first plan with the promise."""
        return self.stages[0].name.plan

    @property
    def last_year(self) -> int:
        """The year of the last plan with the promise."""
        return self.stages[-1].name.plan

    @property
    def age(self) -> int:
        """How many years the promise has stood, from its first plan to its last."""
        return self.last_year - self.first_year


def tell_life(start: Part, series: Series, registers: Registers, known: Lexicon | None = None) -> Life:
    """Tell the life of a measure of the series; `known` is the lexicon that texts are read with."""
    lives = follow_life(start, series.plans)
    tellers = _Tellers(series, registers, known)
    return Life(
        tuple(_stage(part, lives, tellers) for part in lives.parts),
        tuple(_end(ending, tellers) for ending in lives.endings),
        tuple(tellers.name(part) for part in lives.lost),
        max(series.plans),
        bool(lives.living),
    )


class _Tellers:
    """The names of measures in each plan, and what changed between two plans; each is made once."""

    def __init__(self, series: Series, registers: Registers, known: Lexicon | None) -> None:
        self._series = series
        self._registers = registers
        self._known = known
        self._changes: dict[tuple[int, int], tuple[Change, ...]] = {}

    def name(self, part: Part) -> MeasureName:
        """Give a measure as people name it."""
        plan = self._plans[part.year]
        names = Names(self._registers, (plan, plan))
        return Side(plan, self._series.place(part.year).document, names).name(part.measure)

    def changes(self, passage: Passage) -> tuple[Change, ...]:
        """Give what changed from a measure to the one that it became."""
        years = (passage.before.year, passage.after.year)
        if years not in self._changes:
            before, after = (self._plans[year] for year in years)
            documents = (self._series.place(years[0]).document, self._series.place(years[1]).document)
            compared = compare(before, after, self._series, self._registers, documents=documents, known=self._known)
            self._changes[years] = compared.differences
        pair = (self.name(passage.before),), (self.name(passage.after),)
        found = self._changes[years]
        return tuple(
            one
            for one in found
            if (one.measures_before, one.measures_after) == pair
            and not (one.subject.is_about_lineage or one.subject.is_about_plan)
        )

    @property
    def _plans(self) -> Mapping[int, Plan]:
        return self._series.plans


def _stage(part: Part, lives: Lives, tellers: _Tellers) -> Stage:
    measure = part.measure.measure
    origins = tuple(
        Origin(tellers.name(one.before), one.transition, one.reason, tellers.changes(one))
        for one in lives.passages
        if one.after == part
    )
    newest = measure.newest_follow_up
    return Stage(
        tellers.name(part),
        measure.wording,
        show_schedule(measure),
        _with_unit(measure.metric.target if measure.metric else None, measure),
        _with_unit(newest.outcome if newest else None, measure),
        (newest.result if newest else None) or "",
        origins,
    )


def _with_unit(value: object, measure: Measure) -> str:
    if not isinstance(value, Decimal):
        return ""
    unit = known(measure.metric.unit) if measure.metric else None
    return f"{show_value(value)} {unit}" if unit else show_value(value)


def _end(ending: Ending, tellers: _Tellers) -> End:
    entry = ending.entry
    return End(tellers.name(ending.ended), ending.year, show_value(entry.reason), entry.motivation or "")
