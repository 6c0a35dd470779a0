"""The nouns of the lexicon, found in any form and last in compounds."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from segplan.wording.inflection import nouns_of

_SHORTEST_TAIL = 4
_PARTIES = ("politiska", "förvaltande", "roller", "externa")
_NOTHING: frozenset[str] = frozenset()


class NounFacts(NamedTuple):
    """What a written word can be as a noun.

    `lists` are the lists it stands in, `alone` those that hold the whole word and not only the end of a
    compound, `families` the families of vague phrases.
    """

    lists: frozenset[str] = _NOTHING
    alone: frozenset[str] = _NOTHING
    families: tuple[str, ...] = ()
    plural: bool = False
    genitive: bool = False


NO_NOUN = NounFacts()


class Nouns:
    """Listed nouns in their base form: the names of the lists each stands in."""

    def __init__(self, data: Mapping[str, Any], families: Sequence[str]) -> None:
        self.whole: dict[str, set[str]] = defaultdict(set)
        self.tails: dict[str, set[str]] = defaultdict(set)
        self._families = tuple((family, f"~{family}") for family in families)
        self._never_vague = frozenset(data["undantag"]["vaga_substantiv"].split())
        for name, lemma, is_tail in _entries(data, families):
            self.whole[lemma].add(name)
            if is_tail and len(lemma) >= _SHORTEST_TAIL:
                self.tails[lemma].add(name)

    def facts(self, word: str) -> NounFacts:
        """Give what a word in lower case can be as a noun."""
        lists: set[str] = set()
        alone: set[str] = set()
        plural = genitive = False
        for lemma, is_plural, is_genitive in nouns_of(word):
            whole = self.whole.get(lemma, _NOTHING)
            tail = self._tail(lemma)
            names = whole | (tail.difference(_PARTIES) if whole else tail)
            if names and not lists:
                plural, genitive = is_plural, is_genitive
            lists |= names
            alone |= whole
            if lemma in self._never_vague:
                return NO_NOUN
        if not lists:
            return NO_NOUN
        families = tuple(family for family, name in self._families if name in lists)
        return NounFacts(_shown(lists), _shown(alone), families, plural, genitive)

    def _tail(self, lemma: str) -> set[str] | frozenset[str]:
        """Give the lists of the longest listed noun that ends a compound."""
        for at in range(2, len(lemma) - _SHORTEST_TAIL + 1):
            names = self.tails.get(lemma[at:])
            if names:
                return names
        return _NOTHING


def _shown(names: set[str]) -> frozenset[str]:
    """Give the lists among the names; a family of vague phrases is told apart by its sign."""
    return frozenset(name for name in names if name[0] != "~")


def _entries(data: Mapping[str, Any], families: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
    """Give list, noun, and whether it also counts last in compounds."""
    for family in families:
        for entry in data[family]["substantiv"].split():
            yield f"~{family}", entry.removeprefix("-"), entry.startswith("-")
    for name, listed in data["substantiv"].items():
        for lemma in listed.split():
            yield name, lemma, True
    for name in _PARTIES:
        for lemma in data[name]["ord"].split():
            yield name, lemma, True
        for lemma in data[name]["namn"].split():
            yield name, lemma, True
            yield "namn", lemma, False
    for lemma in data["öppna"]["bara"].split():
        yield "bara", lemma, False
    for name in ("politisk", "förvaltande", "oklar", "extern"):
        for lemma in data["öppna"][name].split():
            yield f"öppen_{name}", lemma, False
