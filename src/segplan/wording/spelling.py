"""Words that have lost their dots, or have one letter wrong: the listed word they stand for."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from functools import cached_property

from segplan.wording.inflection import nouns_of, stems_and_endings
from segplan.wording.nouns import Nouns
from segplan.wording.verbs import Verbs

_FOLD = str.maketrans("åäö", "aao")
SHORTEST_MISSPELLED = 7
"""Shorter words are too like each other to be corrected."""

_KEY = 3


class Spelling:
    """Finds the listed word behind a word that no list knows. The indexes are made when first needed."""

    def __init__(
        self, verbs: Verbs, nouns: Nouns, words: Mapping[str, frozenset[str]], triggers: Container[str]
    ) -> None:
        self._verbs = verbs
        self._nouns = nouns
        self._words = words
        self._triggers = triggers

    def with_dots(self, word: str) -> str:
        """Give the listed word that a word is without å, ä and ö: oka is öka; itself when there is none."""
        found = self._folded_words.get(word)
        if found is not None:
            return found
        for stem, ending in stems_and_endings(word):
            for real in self._folded_stems.get(stem, ()):
                if self._verbs.forms(real + ending):
                    return real + ending
        for noun in nouns_of(word):
            for at in (0, *range(2, len(noun.lemma) - 3)):
                real_tail = self._folded_nouns.get(noun.lemma[at:])
                if real_tail is not None:
                    return noun.lemma[:at] + real_tail + word[len(noun.lemma) :]
        return word

    def corrected(self, word: str) -> str:
        """Give the verb form that is one letter from a word of at least seven letters, else the word itself."""
        if len(word) < SHORTEST_MISSPELLED:
            return word
        candidates = [*self._by_start.get(word[:_KEY], ()), *self._by_end.get(word[-_KEY:], ())]
        return next((one for one in candidates if one[0] == word[0] and _is_one_letter_off(word, one)), word)

    @cached_property
    def _folded_words(self) -> dict[str, str]:
        listed = (word for name in sorted(self._words) for word in sorted(self._words[name]))
        return {word.translate(_FOLD): word for word in (*listed, *self._verbs.irregular) if not word.isascii()}

    @cached_property
    def _folded_stems(self) -> dict[str, list[str]]:
        folded: dict[str, list[str]] = defaultdict(list)
        for stem in self._verbs.stems:
            if not stem.isascii():
                folded[stem.translate(_FOLD)].append(stem)
        return folded

    @cached_property
    def _folded_nouns(self) -> dict[str, str]:
        return {lemma.translate(_FOLD): lemma for lemma in self._nouns.whole if not lemma.isascii()}

    @cached_property
    def _by_start(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for form in self._long_forms():
            found[form[:_KEY]].append(form)
        return found

    @cached_property
    def _by_end(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for form in self._long_forms():
            found[form[-_KEY:]].append(form)
        return found

    def _long_forms(self) -> Iterator[str]:
        """Give the forms of regular verbs in vague phrases that are long enough to be told from other words."""
        for stem, meanings in self._verbs.stems.items():
            for verb, pattern in meanings:
                for ending in pattern if verb in self._triggers else ():
                    if len(stem) + len(ending) >= SHORTEST_MISSPELLED:
                        yield stem + ending


def _is_one_letter_off(word: str, other: str) -> bool:
    """Tell whether one letter added, taken away, changed, or two swapped makes the words the same."""
    if abs(len(word) - len(other)) > 1 or word == other:
        return False
    at = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    if len(word) == len(other):
        swapped = word[at : at + 2] == other[at : at + 2][::-1]
        return word[at + 1 :] == other[at + 1 :] or (swapped and word[at + 2 :] == other[at + 2 :])
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    return longer[at + 1 :] == shorter[at:]
