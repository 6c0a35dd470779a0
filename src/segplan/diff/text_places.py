"""Which places a text names, and whether it promises something for all or only for some."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from segplan.diff.judging import Judged, Verdict
from segplan.diff.kinds import Kind
from segplan.diff.listing import listed_names
from segplan.diff.names import Names
from segplan.diff.subjects import Subject
from segplan.diff.words import Mark, WordPiece
from segplan.wording.lexicon import Lexicon
from segplan.wording.stems import stem
from segplan.wording.words import split_words

_ALL = frozenset(("alla", "samtliga"))
_SOME = frozenset(("några", "vissa", "enstaka"))


def place_changes(before: str, after: str, judged: Judged) -> Iterator[Verdict]:
    """Give the verdict on the places of the register that only one of the versions names.

    A text that names no place may be for all of them or for none in particular, and says nothing here.
    """
    old, new = _places(before, judged.names), _places(after, judged.names)
    gone = [place for place in old if place not in new]
    come = [place for place in new if place not in old]
    if not (old and new):
        return
    if gone:
        yield Verdict(Kind.SCOPE_NARROWED, subject=Subject.PLACES_IN_TEXT, shown=(listed_names(gone), None))
    if come:
        yield Verdict(Kind.SCOPE_WIDENED, subject=Subject.PLACES_IN_TEXT, shown=(None, listed_names(come)))


def coverage_changes(before: str, after: str, judged: Judged) -> Iterator[Verdict]:
    """Give the verdict on a text that promises something for all of a sort, and then for some or without saying.

    That nothing is said tells something only where the text is otherwise much the same.
    """
    is_alike = _is_alike(judged.difference.words)
    old, new = (_Coverage.of(text, judged.names.lexicon) for text in (before, after))
    gone, come = old.lost_in(new, is_alike=is_alike), new.lost_in(old, is_alike=is_alike)
    if bool(gone) == bool(come):
        return
    kind = Kind.SCOPE_NARROWED if gone else Kind.SCOPE_WIDENED
    yield Verdict(kind, subject=Subject.COVERAGE_IN_TEXT, shown=(gone, come) if gone else (None, come))


class _Coverage(NamedTuple):
    """The things that a text speaks of all of, each with the words, those of some, and all words by their stems."""

    every: dict[str, str]
    some: frozenset[str]
    stems: frozenset[str]

    @classmethod
    def of(cls, text: str, known: Lexicon) -> "_Coverage":
        """Look for alla and samtliga, några and vissa, and the word after them."""
        words = [word.text for word in split_words(text, known)]
        pairs = [(one, other) for one, other in pairwise(words) if other.isalpha()]
        every = {stem(other): f"{one} {other}" for one, other in pairs if one in _ALL}
        some = frozenset(stem(other) for one, other in pairs if one in _SOME)
        return cls(every, some, frozenset(map(stem, words)))

    def lost_in(self, other: "_Coverage", *, is_alike: bool) -> str | None:
        """Give the words for what the other text still speaks of, but not of all of."""
        told = other.stems if is_alike else other.some
        return ", ".join(words for thing, words in self.every.items() if thing in told - other.every.keys()) or None


def _is_alike(pieces: tuple[WordPiece, ...]) -> bool:
    count = {mark: sum(len(one.text.split()) for one in pieces if one.mark is mark) for mark in Mark}
    return count[Mark.EQUAL] >= 2 * max(count[Mark.REMOVED], count[Mark.ADDED])


def _places(text: str, names: Names) -> list[str]:
    """Give the names that stand in a text with a capital, also in the genitive; a longer name hides a shorter."""
    places = sorted((place.name for place in names.registers.place_by_id.values()), key=len, reverse=True)
    left, found = text, []
    for name in dict.fromkeys(places):
        pattern = re.compile(rf"(?<!\w){re.escape(name)}s?(?![\w-])")
        if name[:1].isupper() and pattern.search(left):
            found.append(name)
            left = pattern.sub(" ", left)
    return sorted(found)
