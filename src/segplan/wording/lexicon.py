"""The lexicon as the stages use it, read once from the TOML files beside this module."""

import pkgutil
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from segplan.wording.facts import UNKNOWN, Facts
from segplan.wording.inflection import ACTING
from segplan.wording.nouns import NO_NOUN, Nouns
from segplan.wording.phrases import Phrases, Written
from segplan.wording.spelling import Spelling
from segplan.wording.verbs import Verbs

POSITION = "ställning"
REVIEW = "översyn"
INVESTIGATION = "utredning"
PROMOTION = "främjande"
STRENGTHENING = "stärkande"
SOFT = "mjukt"

FAMILIES = (POSITION, REVIEW, INVESTIGATION, PROMOTION, STRENGTHENING, SOFT)
"""The families of vague phrases, by their heading in the lexicon."""

PROCESSES = frozenset({POSITION, REVIEW, INVESTIGATION})
"""The families whose work should end in something handed over."""

LONGEST_WORD = 40
"""No listed word has more letters, so that the end of an endless word is all that is looked up."""

_MOST_REMEMBERED = 20_000
_SAME = {"skall": "ska", "tom": "t.o.m"}
_PARTIES = frozenset(["politiska", "förvaltande", "roller", "externa"])
_NOTHING: frozenset[str] = frozenset()


class Lexicon:
    """Words by what they can mean.

    `phrases` are the vague phrases by their verb, `hedges` sequences of words by their first, and
    `words` the named lists. `facts` tells everything that is known of one word.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.verbs = Verbs(data)
        self.words = dict(_lists(data))
        self.phrases = _phrases(data, self.verbs)
        self.hedges = _by_first([*data["förbehåll"]["fraser"], *data["förbehåll"].get("egna", ())])
        self.nouns = Nouns(data, FAMILIES)
        self.spelling = Spelling(self.verbs, self.nouns, self.words, self.phrases)
        self._listed = _by_word(self.words)
        self._remembered: dict[str, Facts] = {}
        self._readings: dict[tuple[str, bool], tuple[str, Facts]] = {}

    def reading(self, written: str, *, without_dots: bool) -> tuple[str, Facts]:
        """Give the word that a written word in lower case is read as, and what is known of it.

        A word that no list knows is taken for the listed word that it misspells, or that it is without
        å, ä and ö.
        """
        if len(written) > LONGEST_WORD:
            return written, self._look_up(written[-LONGEST_WORD:])
        key = written, without_dots
        found = self._readings.get(key)
        if found is None:
            if len(self._readings) >= _MOST_REMEMBERED:
                self._readings.clear()
            found = self._readings[key] = self._read(written, without_dots=without_dots)
        return found

    def _read(self, written: str, *, without_dots: bool) -> tuple[str, Facts]:
        word = _SAME.get(written, written)
        facts = self.facts(word)
        if facts is UNKNOWN and word[0].isalpha():
            dotted = self.spelling.with_dots(word) if without_dots else word
            word = dotted if dotted != word else self.spelling.corrected(word)
            facts = self.facts(word)
        return word, facts

    def facts(self, word: str) -> Facts:
        """Give what is known of a word in lower case."""
        found = self._remembered.get(word)
        if found is None:
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            found = self._remembered[word] = self._look_up(word[-LONGEST_WORD:])
        return found

    def _look_up(self, word: str) -> Facts:
        listed = self._listed.get(word, _NOTHING)
        if not word[:1].isalpha():
            return Facts(lists=listed) if listed else UNKNOWN
        verbs, nouns = self.verbs.forms(word), self.nouns.facts(word)
        if not verbs and not listed and nouns is NO_NOUN:
            return UNKNOWN
        return Facts(
            verbs,
            tuple(dict.fromkeys(one.verb for one in verbs if one.form in ACTING)),
            frozenset(one.form for one in verbs),
            nouns.lists | listed,
            frozenset(name for one in verbs for name in self._listed.get(one.verb, _NOTHING)),
            nouns.alone,
            nouns.families,
            nouns.plural,
            nouns.genitive,
            bool(nouns.lists & _PARTIES) or any(name.startswith("öppen") for name in nouns.alone),
        )

    def acting(self, word: str) -> bool:
        """Tell whether a word can be a verb that says what is done."""
        return bool(self.facts(word).acting)


@cache
def lexicon() -> Lexicon:
    """Read the lexicon that is packed with the program."""
    return Lexicon(packed_data())


def packed_data() -> dict[str, Any]:
    """Give the tables of the packed files."""
    return {key: table for name in ("lexicon", "verbs", "parties") for key, table in _packed(name).items()}


def _packed(name: str) -> dict[str, Any]:
    packed = pkgutil.get_data("segplan.wording", f"{name}.toml")
    assert packed is not None
    return tomllib.loads(packed.decode())


def _lists(data: Mapping[str, Any]) -> Iterator[tuple[str, frozenset[str]]]:
    for name, listed in (data["listor"] | data["leverans"] | data["undantag"]).items():
        yield name, frozenset(listed.split())
    for name in ("kommunens", "andras"):
        yield name, frozenset(data["öppna"][name].split())
    yield "tömmande", frozenset(data["förbehåll"]["tömmande"].split())
    yield "kollektiva", frozenset(data["öppna"]["kollektiva"].split())


def _by_word(words: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Turn the lists around: which lists each word stands in."""
    names: dict[str, set[str]] = defaultdict(set)
    for name, listed in words.items():
        for word in listed:
            names[word].add(name)
    return {word: frozenset(found) for word, found in names.items()}


def _phrases(data: Mapping[str, Any], verbs: Verbs) -> Phrases:
    written: dict[str, list[Written]] = defaultdict(list)
    for family in FAMILIES:
        table = data[family]
        open_ones = frozenset(table.get("öppna", ()))
        for notation in (*table["fraser"], *table.get("öppna", ()), *table.get("egna", ())):
            verb = notation.split(None, 1)[0]
            if verb not in verbs.known:
                raise KeyError(verb)
            written[verb].append(Written(family, notation, notation in open_ones))
    return Phrases(dict(written))


def _by_first(sequences: list[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for sequence in sorted(sequences, key=lambda one: -len(one)):
        by_first[sequence.split()[0]].append(tuple(sequence.split()))
    return {first: tuple(listed) for first, listed in by_first.items()}
