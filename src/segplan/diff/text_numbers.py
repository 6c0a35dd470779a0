"""Numbers that a text promises: gone, new, or other than before."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from segplan.diff.judging import Judged, Verdict
from segplan.diff.judging_targets import sharpness, wished
from segplan.diff.kinds import Kind
from segplan.diff.subjects import Subject
from segplan.diff.typography import plain
from segplan.model.measure import Measure
from segplan.model.targets import Direction
from segplan.wording.lexicon import Lexicon
from segplan.wording.quantities import quantities
from segplan.wording.ranges import level_of_range
from segplan.wording.result import Kind as QuantityKind
from segplan.wording.small_words import listed, numerals
from segplan.wording.word import Word
from segplan.wording.words import split_words

_NUMERALS = {word: Decimal(value) for word, value in numerals().items()}
_AT_MOST = listed("högst")
_AT_LEAST = listed("minst")
_VAGUE = _AT_MOST | listed("ungefär")
"""Words before a number that bind to less than the number alone, as ”upp till” does too."""
_STEM = 4
"""So many letters of what is counted are compared: kurs, kurser and kurserna are the same thing."""


class _Quantity(NamedTuple):
    """A number in a text: as written, its value when it is one, what it counts, and the wish for less.

    `firmness` is 2 for at least so many, 1 for so many, and 0 for at most or about so many.
    """

    text: str
    value: Decimal | None
    thing: str
    at_most: bool
    firmness: int


def number_changes(before: str, after: str, judged: Judged) -> Iterator[Verdict]:
    """Give a verdict for each number that is gone, new, or another for the same thing."""
    old, new = (_quantities(text, judged.names.lexicon) for text in (before, after))
    for one in list(old):
        same = next((other for other in new if _is_same_number(one, other)), None)
        if same is not None:
            old.remove(one)
            new.remove(same)
            if one.firmness != same.firmness:
                kind = Kind.TARGET_STRENGTHENED if same.firmness > one.firmness else Kind.TARGET_WEAKENED
                yield Verdict(kind, subject=Subject.NUMBER_IN_TEXT, shown=(one.text, same.text))
    for one in list(old):
        other = next((other for other in new if other.thing == one.thing), None)
        if other is not None:
            old.remove(one)
            new.remove(other)
            yield _changed(one, other, judged)
    for one in old:
        yield Verdict(Kind.NUMBER_REMOVED, subject=Subject.NUMBER_IN_TEXT, shown=(one.text, None))
    for one in new:
        yield Verdict(Kind.NUMBER_ADDED, subject=Subject.NUMBER_IN_TEXT, shown=(None, one.text))


def _changed(one: _Quantity, other: _Quantity, judged: Judged) -> Verdict:
    kind = Kind.OTHER
    if one.value is not None and other.value is not None and one.value != other.value:
        kind = sharpness(one.value, other.value, _direction(one, other, judged))
    return Verdict(kind, subject=Subject.NUMBER_IN_TEXT, shown=(one.text, other.text))


def _direction(one: _Quantity, other: _Quantity, judged: Judged) -> Direction:
    """Give the direction of the measure's own target when the number is that, else of the words themselves."""
    targets = {
        part.metric.target for part in (judged.before, judged.after) if isinstance(part, Measure) and part.metric
    }
    if targets & {one.value, other.value}:
        return wished(judged)
    return Direction.DOWN if one.at_most or other.at_most else Direction.UP


def _is_same_number(one: _Quantity, other: _Quantity) -> bool:
    is_same_value = plain(one.text) == plain(other.text) if one.value is None else one.value == other.value
    return is_same_value and one.thing == other.thing


def _quantities(text: str, known: Lexicon) -> list[_Quantity]:
    """Give the numbers of a text; that it promises something for all is told by itself."""
    words = split_words(text, known)
    counted = (one for one in quantities(words, owned=True) if one.kind is not QuantityKind.ALL)
    return [_quantity(text, words, one.start, one.end) for one in counted]


def _quantity(text: str, words: list[Word], start: int, end: int) -> _Quantity:
    level = level_of_range(words, start, end)
    counted = level
    while counted < end and (words[counted].text[0].isdigit() or words[counted].text in _NUMERALS):
        counted += 1
    thing = words[end - 1].text if counted < end else ""
    near = [word.text for word in words[max(0, start - 2) : start]]
    before = set(near[-1:]) | ({"upp"} & set(near))
    is_up_to = {"upp", "till"} <= before
    is_told_before = level > start or before & (_VAGUE | _AT_LEAST)
    first = start - 2 if is_up_to else start - 1 if is_told_before else start
    return _Quantity(
        text[words[first].start : words[end - 1].end],
        _value([word.text for word in words[level:counted]]),
        "%" if thing.startswith(("%", "procent")) else thing[:_STEM],
        bool(before & _AT_MOST),
        2 if before & _AT_LEAST else 0 if before & _VAGUE or is_up_to else 1,
    )


def _value(words: list[str]) -> Decimal | None:
    """Give the value of `24`, `20 000`, `24,5` or `tjugo`; nothing for a range or other words."""
    digits = "".join(words).replace(",", ".")
    if digits.count(".") <= 1 and digits.replace(".", "").isdecimal():
        return Decimal(digits)
    value = Decimal(0)
    for word in words:
        if word not in _NUMERALS:
            return None
        value = value * _NUMERALS[word] if _NUMERALS[word] >= 100 and value else value + _NUMERALS[word]
    return value if words else None
