"""Links that a person may confirm, suggested by how alike measures are; nothing is linked by likeness alone."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from math import log, sqrt
from typing import NamedTuple

from segplan.lineage.fates import Outcome
from segplan.lineage.trace import trace
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.values import known
from segplan.model.view import MeasureAt, Series
from segplan.wording.stems import stems

_OPEN = (Outcome.UNACCOUNTED, Outcome.UNTRACEABLE, Outcome.UNKNOWN)
"""What became of a measure that may still be found in the later plan."""

_TEXT, _OWNER, _INDICATOR, _PLACE, _PROBLEM = 0.75, 0.08, 0.07, 0.05, 0.05
"""How much each part of the likeness weighs; together 1."""

_MOST_WORDS = 6
_MOST_FOR_ONE = 3


class Certainty(Enum):
    """How sure a suggestion is, by the least likeness from 0 to 1."""

    HIGH = 0.5
    MEDIUM = 0.3
    LOW = 0.22


class Suggestion(NamedTuple):
    """A measure of the earlier plan that one of the later plan may come of, and what speaks for it.

    `words` are the stems that weigh most of those that both texts have, as the earlier text writes
    them. The rest tells whether the owner is the same, and which indicators and places both have.
    """

    before: MeasureAt
    after: MeasureAt
    likeness: float
    certainty: Certainty
    words: tuple[str, ...]
    same_owner: bool
    indicators: tuple[str, ...]
    places: tuple[str, ...]


def suggest_links(before: Plan, after: Plan, series: Series | None = None) -> tuple[Suggestion, ...]:
    """Give suggestions for the measures that the later plan neither carries on nor accounts for, the surest first.

    A measure of the later plan gets at most three. Raises `ValueError` when `after` is of an earlier year.
    """
    lineage = trace(before, after, series)
    old = [fate.measure for fate in lineage.fates if fate.outcome in _OPEN]
    new = [arrival.measure for arrival in lineage.arrivals if not arrival.links]
    weights = _weights([*before.measures, *after.measures])
    found = [one for other in new for one in _for_one(old, other, weights)]
    return tuple(sorted(found, key=lambda one: (-one.likeness, str(one.before.route), str(one.after.route))))


def _for_one(old: Iterable[MeasureAt], new: MeasureAt, weights: Mapping[str, float]) -> list[Suggestion]:
    compared = (_suggestion(one, new, weights) for one in old)
    likely = [one for one in compared if one is not None]
    return sorted(likely, key=lambda one: -one.likeness)[:_MOST_FOR_ONE]


def _suggestion(before: MeasureAt, after: MeasureAt, weights: Mapping[str, float]) -> Suggestion | None:
    old, new = before.measure, after.measure
    first, second = _stems_of(old), _stems_of(new)
    shared = [stem for stem in first if stem in second]
    indicators = tuple(one for one in old.indicators if one in new.indicators)
    places = tuple(one for one in old.geography if one in new.geography)
    same_owner = _owner(old) is not None and _owner(old) == _owner(new)
    likeness = (
        _TEXT * _cosine(first, second, weights)
        + _OWNER * same_owner
        + _INDICATOR * bool(indicators)
        + _PLACE * bool(places and set(old.geography) == set(new.geography))
        + _PROBLEM * bool(set(old.problems) & set(new.problems))
    )
    certainty = next((one for one in Certainty if likeness >= one.value), None)
    if certainty is None or not shared:
        return None
    heaviest = sorted(shared, key=lambda stem: -weights[stem])[:_MOST_WORDS]
    words = tuple(first[stem] for stem in heaviest)
    return Suggestion(before, after, likeness, certainty, words, same_owner, indicators, places)


def _stems_of(measure: Measure) -> dict[str, str]:
    """Give the stems of what a measure says, each with a word that has it."""
    return dict(reversed([*_stemmed(measure)]))


def _stemmed(measure: Measure) -> Iterator[tuple[str, str]]:
    for text in (measure.heading, measure.wording, measure.target_group or ""):
        for word in text.split():
            for stem in stems(word):
                yield stem, word.strip(".,;:()”\"'").lower()


def _owner(measure: Measure) -> str | None:
    return known(measure.owner.administration) or known(measure.owner.as_written) if measure.owner else None


def _weights(measures: list[Measure]) -> dict[str, float]:
    """Give how much each stem tells: one that few measures have tells much."""
    count = Counter(stem for measure in measures for stem in _stems_of(measure))
    return {stem: log(1 + len(measures) / number) for stem, number in count.items()}


def _cosine(first: Iterable[str], second: Iterable[str], weights: Mapping[str, float]) -> float:
    one, other = set(first), set(second)
    shared = sum(weights[stem] ** 2 for stem in sorted(one & other))
    lengths = sqrt(sum(weights[s] ** 2 for s in sorted(one)) * sum(weights[s] ** 2 for s in sorted(other)))
    return shared / lengths if lengths else 0.0
