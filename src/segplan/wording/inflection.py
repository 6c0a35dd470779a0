"""Every form of a verb, from the patterns of the lexicon."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

BASE = "grund"
PRESENT = "nu"
IMPERATIVE = "uppmaning"
PAST = "då"
SUPINE = "supinum"
PARTICIPLE = "particip"

ACTING = frozenset({BASE, PRESENT, IMPERATIVE})
"""The forms in which a verb can say what is to be done."""


class VerbForm(NamedTuple):
    """What one written form can be: a form of which verb."""

    verb: str
    form: str


Endings = Mapping[str, str]
"""Form → the endings after the stem, with spaces between; a hyphen is no ending."""


def regular(verb: str, endings: Endings) -> Iterator[tuple[str, VerbForm]]:
    """Give every written form of a verb that follows a pattern.

    The stem is the verb without the pattern's first ending: främj-a.
    """
    stem = verb.removesuffix(endings[BASE].split()[0])
    for form, listed in endings.items():
        meaning = VerbForm(verb, form)
        for ending in listed.split():
            yield stem + ending.strip("-"), meaning


def irregular(verb: str, forms: Mapping[str, str], prefix: str = "") -> Iterator[tuple[str, VerbForm]]:
    """Give every written form of a verb whose forms are listed, with a prefix before each."""
    for form, listed in forms.items():
        meaning = VerbForm(prefix + verb, form)
        for written in listed.split():
            yield prefix + written, meaning
