"""The lexicon as the stages use it, read once from `lexicon.toml`."""

import pkgutil
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from segplan.wording.inflection import ACTING, VerbForm, irregular, regular
from segplan.wording.phrases import Phrase, parse_phrase

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


class Lexicon(NamedTuple):
    """Words by what they can mean.

    `verbs` gives every form of every known verb, `phrases` the vague phrases by their verb,
    `nouns` the vague nouns by form, `compounds` those that also count at the end of a compound.
    `hedges` are sequences of words by their first, and `words` holds the named lists.
    """

    verbs: Mapping[str, tuple[VerbForm, ...]]
    phrases: Mapping[str, tuple[Phrase, ...]]
    nouns: Mapping[str, str]
    compounds: Mapping[str, str]
    hedges: Mapping[str, tuple[tuple[str, ...], ...]]
    words: Mapping[str, frozenset[str]]

    def acting(self, word: str) -> bool:
        """Tell whether a word can be a verb that says what is done."""
        return any(form.form in ACTING for form in self.verbs.get(word, ()))

    def ends_with(self, word: str, name: str) -> bool:
        """Tell whether a word, or the end of a compound, stands in a list."""
        known = self.words[name]
        return word in known or any(word[at:] in known for at in range(max(2, len(word) - LONGEST_WORD), len(word) - 2))

    def vague_noun(self, word: str) -> str | None:
        """Give the family of a vague noun, alone or last in a compound."""
        if word in self.nouns:
            return self.nouns[word]
        endings = (word[at:] for at in range(max(2, len(word) - LONGEST_WORD), len(word) - 5))
        return next((self.compounds[ending] for ending in endings if ending in self.compounds), None)


@cache
def lexicon() -> Lexicon:
    """Read the lexicon that is packed with the program."""
    packed = pkgutil.get_data("segplan.wording", "lexicon.toml")
    assert packed is not None
    return build(tomllib.loads(packed.decode()))


def build(data: Mapping[str, Any]) -> Lexicon:
    """Make a lexicon of its tables. Raises `KeyError` for a phrase whose verb has no forms."""
    verbs: dict[str, list[VerbForm]] = defaultdict(list)
    for written, form in _verb_forms(data):
        verbs[written].append(form)
    words = {name: frozenset(listed.split()) for name, listed in (data["ord"] | data["leverans"]).items()}
    nouns, compounds = _nouns(data)
    return Lexicon(
        {written: tuple(forms) for written, forms in verbs.items()},
        _phrases(data, words, verbs),
        nouns,
        compounds,
        _by_first(data["förbehåll"]["fraser"]),
        words,
    )


def _verb_forms(data: Mapping[str, Any]) -> Iterator[tuple[str, VerbForm]]:
    for pattern, endings in data["böjning"].items():
        for verb in data["verb"][pattern].split():
            yield from regular(verb, endings)
    for verb, forms in data["verb"]["oregelbundna"].items():
        yield from irregular(verb, forms)
        for prefix in data["verb"]["förled"].get(verb, "").split():
            yield from irregular(verb, forms, prefix)


def _phrases(
    data: Mapping[str, Any], words: Mapping[str, frozenset[str]], verbs: Mapping[str, list[VerbForm]]
) -> dict[str, tuple[Phrase, ...]]:
    known = {form.verb for forms in verbs.values() for form in forms}
    phrases: dict[str, list[Phrase]] = defaultdict(list)
    for family in FAMILIES:
        for notation in data[family]["fraser"]:
            phrase = parse_phrase(family, notation, words.__getitem__)
            if phrase.verb not in known:
                raise KeyError(phrase.verb)
            phrases[phrase.verb].append(phrase)
    return {verb: tuple(sorted(listed, key=lambda one: -len(one.parts))) for verb, listed in phrases.items()}


def _nouns(data: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    nouns, compounds = {}, {}
    for family in FAMILIES:
        for entry in data[family]["substantiv"]:
            for form in entry.removeprefix("-").split():
                nouns[form] = family
                if entry.startswith("-"):
                    compounds[form] = family
    return nouns, compounds


def _by_first(sequences: list[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for sequence in sequences:
        by_first[sequence.split()[0]].append(tuple(sequence.split()))
    return {first: tuple(listed) for first, listed in by_first.items()}
