"""Phrases of the lexicon: a verb and the words that must go with it, read from their short notation."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import NamedTuple


class Gap(Enum):
    """What may stand between two parts of a phrase."""

    NOTHING = ""
    ADVERBS = "~"
    WORDS = "…"
    EITHER_SIDE = "↔"


class Part(NamedTuple):
    """A part after the verb: what may stand before it, and which words it can be."""

    gap: Gap
    words: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]

    def matches(self, word: str) -> bool:
        """Tell whether a word is this part."""
        if word in self.words:
            return True
        return bool(
            (self.beginnings and word.startswith(self.beginnings)) or (self.endings and word.endswith(self.endings))
        )


class Phrase(NamedTuple):
    """A verb in its base form, the parts after it, and the family of vagueness it belongs to."""

    family: str
    verb: str
    parts: tuple[Part, ...]


def parse_phrase(family: str, notation: str, word_list: Callable[[str], frozenset[str]]) -> Phrase:
    """Read the notation of the lexicon: `se … över`, `verka ~ för`, `höja … kvalitet*`, `öka ↔ @mjuka`."""
    verb, *rest = notation.split()
    signs: Mapping[str, Gap] = {gap.value: gap for gap in Gap if gap.value}
    parts, gap = [], Gap.NOTHING
    for item in rest:
        if item in signs:
            gap = signs[item]
        else:
            parts.append(_parse_part(gap, item.split("/"), word_list))
            gap = Gap.NOTHING
    return Phrase(family, verb, tuple(parts))


def _parse_part(gap: Gap, choices: list[str], word_list: Callable[[str], frozenset[str]]) -> Part:
    words: set[str] = set()
    beginnings, endings = [], []
    for choice in choices:
        if choice.startswith("@"):
            words |= word_list(choice[1:])
        elif choice.startswith("*"):
            endings.append(choice[1:])
        elif choice.endswith("*"):
            beginnings.append(choice[:-1])
        else:
            words.add(choice)
    return Part(gap, frozenset(words), tuple(beginnings), tuple(endings))
