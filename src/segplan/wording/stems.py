"""The stems of the words of a text, so that inflected forms of a word are the same."""

from functools import lru_cache

from segplan.wording.lexicon import lexicon
from segplan.wording.small_words import in_order, listed
from segplan.wording.words import split_words

_ENDINGS = in_order("ordändelser")
"""Endings of nouns, adjectives and verbs, the longest that fits first."""

_SHORTEST_STEM = 3

_EMPTY = listed("tomma_ord")
"""Words that two measures share without being alike."""


def stems(text: str) -> tuple[str, ...]:
    """Give the stems of the words that say something, in the order of the text."""
    words = (word.text for word in split_words(text, lexicon()))
    return tuple(stem(word) for word in words if word[0].isalpha() and len(word) > 2 and word not in _EMPTY)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Give the stem of a word: `skolorna` → `skol`. A known verb has the stem of its infinitive."""
    known = lexicon().verbs.forms(word)
    base = known[0].verb if known else word
    for ending in sorted(_ENDINGS, key=len, reverse=True):
        shortest = _SHORTEST_STEM if len(ending) > 1 or ending in "aeiou" else _SHORTEST_STEM + 1
        if base.endswith(ending) and len(base) - len(ending) >= shortest:
            return base.removesuffix(ending)
    return base
