"""The inflections of Swedish: which verb or noun a written word can be a form of."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

BASE = "grund"
PRESENT = "nu"
IMPERATIVE = "uppmaning"
PAST = "då"
SUPINE = "supinum"
PARTICIPLE = "particip"

FORMS = (BASE, PRESENT, IMPERATIVE, PAST, SUPINE, PARTICIPLE)
"""The forms in the order in which the lexicon lists those of an irregular verb."""

_NOT_READ = ("–", "(")
"""What begins a form that is not there, or a base form that is too common a word to be taken for the verb."""

ACTING = frozenset({BASE, PRESENT, IMPERATIVE})
"""The forms in which a verb can say what is to be done."""


class VerbForm(NamedTuple):
    """What one written form can be: a form of which verb."""

    verb: str
    form: str


Endings = Mapping[str, str]
"""Form → the endings after the stem, with spaces between; a hyphen is no ending."""

Pattern = Mapping[str, tuple[str, ...]]
"""Ending → the forms that it can give."""

_LONGEST_ENDING = 4


def pattern_of(endings: Endings) -> dict[str, tuple[str, ...]]:
    """Turn a pattern of the lexicon around: which forms each ending gives."""
    forms: dict[str, tuple[str, ...]] = {}
    for form, listed in endings.items():
        for ending in listed.split():
            key = ending.strip("-")
            forms[key] = (*forms.get(key, ()), form)
    return forms


def stem_of(verb: str, endings: Endings) -> str:
    """Give the stem of a verb in its base form: främj-a."""
    return verb.removesuffix(endings[BASE].split()[0])


def irregular(line: str, prefix: str = "") -> Iterator[tuple[str, VerbForm]]:
    """Give every written form of a verb whose forms are listed on a line, with a prefix before each."""
    verb = prefix + irregular_verb(line)
    for form, listed in zip(FORMS, line.split(";"), strict=False):
        meaning = VerbForm(verb, form)
        for written in listed.split():
            if not written.startswith(_NOT_READ):
                yield prefix + written, meaning


def irregular_verb(line: str) -> str:
    """Give the verb on a line of irregular forms: the first word."""
    return line.split(None, 1)[0].strip("();")


def stems_and_endings(word: str) -> Iterator[tuple[str, str]]:
    """Give every way to cut a word into a stem and an ending of a verb."""
    yield word, ""
    for length in range(1, min(_LONGEST_ENDING, len(word) - 1) + 1):
        yield word[:-length], word[-length:]


class Noun(NamedTuple):
    """A word as it stands in a list, whether the written form can only be a plural, and whether it owns."""

    lemma: str
    plural: bool
    genitive: bool


# Ending, what stands instead of it in the listed form, and whether it shows a plural.
_NOUN_ENDINGS = (
    ("en", "", False),
    ("et", "", False),
    ("met", "", False),
    ("men", "", False),
    ("n", "", False),
    ("t", "", False),
    ("na", "", True),
    ("ar", "", True),
    ("ar", "e", True),
    ("er", "", True),
    ("or", "a", True),
    ("r", "", True),
    ("arna", "", True),
    ("arna", "e", True),
    ("arna", "are", True),
    ("erna", "", True),
    ("orna", "a", True),
    ("rna", "", True),
)
_BY_LAST = {last: [one for one in _NOUN_ENDINGS if one[0][-1] == last] for last in "ntra"}


def nouns_of(word: str) -> list[Noun]:
    """Give the listed forms that a written noun can come from, itself first; genitives included."""
    found = _bases(word, genitive=False)
    if len(word) > 4 and word[-1] == "s" and word[-2] != "s":
        found += _bases(word[:-1].removesuffix(":"), genitive=True)
    return found


def _bases(word: str, *, genitive: bool) -> list[Noun]:
    found = [Noun(word, False, genitive)]
    for ending, instead, plural in _BY_LAST.get(word[-1:], ()):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            found.append(Noun(word[: -len(ending)] + instead, plural, genitive))
    return found
