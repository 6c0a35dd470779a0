"""Phrases of the lexicon: a verb and the words that must go with it, read from their short notation."""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from segplan.wording.word import Word


class Gap(Enum):
    """What may stand between two parts of a phrase."""

    NOTHING = ""
    ADVERBS = "~"
    WORDS = "…"
    EITHER_SIDE = "↔"


_SIGNS = {gap.value: gap for gap in Gap if gap.value}


class Part(NamedTuple):
    """A part after the verb: what may stand before it, and which words it can be."""

    gap: Gap
    words: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    inside: tuple[str, ...]
    lists: frozenset[str]

    def matches(self, word: Word) -> bool:
        """Tell whether a word is this part."""
        text = word.text
        if text in self.words or not self.lists.isdisjoint(word.facts.lists):
            return True
        if self.beginnings and text.startswith(self.beginnings):
            return True
        return bool(self.endings and text.endswith(self.endings)) or any(one in text for one in self.inside)


class Phrase(NamedTuple):
    """A verb in its base form, the parts after it, and the family of vagueness it belongs to.

    `is_open` tells that the work has no end, whatever its time limit.
    """

    family: str
    verb: str
    parts: tuple[Part, ...]
    is_open: bool


def parse_phrase(family: str, notation: str, *, is_open: bool = False) -> Phrase:
    """Read the notation of the lexicon: `se … över`, `verka ~ för`, `höja … kvalitet*`, `öka ↔ @mjuka`."""
    verb, *rest = notation.split()
    parts, gap = [], Gap.NOTHING
    for item in rest:
        if item in _SIGNS:
            gap = _SIGNS[item]
        else:
            parts.append(_parse_part(gap, item.split("/")))
            gap = Gap.NOTHING
    return Phrase(family, verb, tuple(parts), is_open)


def _parse_part(gap: Gap, choices: list[str]) -> Part:
    words, lists = set(), set()
    beginnings, endings, inside = [], [], []
    for choice in choices:
        if choice.startswith("@"):
            lists.add(choice[1:])
        elif choice.startswith("*") and choice.endswith("*"):
            inside.append(choice.strip("*"))
        elif choice.startswith("*"):
            endings.append(choice[1:])
        elif choice.endswith("*"):
            beginnings.append(choice[:-1])
        else:
            words.add(choice)
    return Part(gap, frozenset(words), tuple(beginnings), tuple(endings), tuple(inside), frozenset(lists))


class Written(NamedTuple):
    """A phrase as it stands in the lexicon."""

    family: str
    notation: str
    is_open: bool


class Phrases(Mapping[str, tuple[Phrase, ...]]):
    """The phrases of each verb, the longest first, read from their notation when a text first has the verb."""

    def __init__(self, written: Mapping[str, list[Written]]) -> None:
        self._written = written
        self._read: dict[str, tuple[Phrase, ...]] = {}

    def __getitem__(self, verb: str) -> tuple[Phrase, ...]:
        """Give the phrases of a verb."""
        found = self._read.get(verb)
        if found is None:
            read = [
                parse_phrase(family, notation, is_open=is_open) for family, notation, is_open in self._written[verb]
            ]
            found = self._read[verb] = tuple(sorted(read, key=lambda one: -len(one.parts)))
        return found

    def of(self, verb: str) -> tuple[Phrase, ...]:
        """Give the phrases of a verb that may have none."""
        return self[verb] if verb in self._written else ()

    def __contains__(self, verb: object) -> bool:
        """Tell whether a verb has phrases."""
        return verb in self._written

    def __iter__(self) -> Iterator[str]:
        """Give the verbs."""
        return iter(self._written)

    def __len__(self) -> int:
        """Give the number of verbs."""
        return len(self._written)
