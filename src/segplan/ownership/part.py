"""What one part of an owner's text names: somebody in the municipality, outside it, or nobody."""

import re
from enum import Enum
from functools import cache
from typing import NamedTuple

from segplan.model.directory import Directory
from segplan.model.registers.organisation import Organisation, OrganisationKind
from segplan.ownership.judgement import Reason
from segplan.ownership.lists import anywhere, expression, first_names, surname, word_ending

_ABBREVIATION = re.compile(r"[A-ZÅÄÖ]{2,7}\d?|[A-ZÅÄÖ][a-zåäö]?[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,3}")
_CIRCLE = re.compile(r"\bsom\b|\bi kontakt med\b")
_INSIDE_SOMETHING = re.compile(r"(?:inom|i|på|vid|av|hos|genom|arbetet|ansvaret|åtgärden)\b")
_WORD = re.compile(r"[\w:.&-]+")


class Part(NamedTuple):
    """A part of a text and the offset where it begins."""

    text: str
    start: int

    @property
    def words(self) -> tuple[int, int]:
        """The part's half-open offsets in the whole text."""
        return self.start, self.start + len(self.text)


class Sort(Enum):
    """What a part names: a body, a role or unit within a body, a name for a register to tell."""

    BODY = "body"
    ROLE = "role"
    NAME = "name"
    EXTERNAL = "external"
    VAGUE = "vague"


class Meaning(NamedTuple):
    """What a part names, why it is vague if it is, and its entry in the register."""

    sort: Sort
    reason: Reason = Reason.NAMED
    party: Organisation | None = None


def meaning_of(part: Part, directory: Directory | None) -> Meaning:
    """Judge one part by the register first and then by its form."""
    found = directory.find(part.text) if directory else []
    if found:
        return _registered(found[0])
    text = part.text.strip().casefold()
    rest = re.sub(r"\s+", " ", anywhere("collective", "words").sub(" ", text)).strip(" ,")
    is_collective = rest != text
    if not rest:
        return Meaning(Sort.VAGUE, Reason.COLLECTIVE)
    if _is_person(part.text):
        return Meaning(Sort.VAGUE, Reason.PERSON)
    circle = _CIRCLE.search(rest)
    named = _by_words(part.text if not is_collective else rest, rest[: circle.start()] if circle else rest)
    if circle and named.sort is not Sort.EXTERNAL and (named.sort not in (Sort.BODY, Sort.ROLE)):
        return Meaning(Sort.VAGUE, Reason.CIRCLE)
    if is_collective and named.sort is not Sort.EXTERNAL:
        return Meaning(Sort.VAGUE, Reason.COLLECTIVE)
    return named


def _registered(party: Organisation) -> Meaning:
    match party.kind:
        case OrganisationKind.EXTERNAL:
            return Meaning(Sort.EXTERNAL, Reason.EXTERNAL, party)
        case OrganisationKind.GROUP:
            return Meaning(Sort.VAGUE, Reason.NETWORK, party)
        case OrganisationKind.FUNCTION | OrganisationKind.UNIT:
            return Meaning(Sort.ROLE, Reason.NAMED, party)
    return Meaning(Sort.BODY, Reason.NAMED, party)


def _by_words(written: str, text: str) -> Meaning:
    """Judge a text by the first of its words that is known."""
    text = text.strip()
    if expression("generic", "whole").fullmatch(text) or expression("generic", "whole_unsaid").fullmatch(text):
        return Meaning(Sort.VAGUE, Reason.GENERIC)
    if expression("municipal", "owned").fullmatch(text):
        return Meaning(Sort.BODY)
    for word in (match[0].strip(".:") for match in _WORD.finditer(text)):
        for words, meaning in _meanings():
            if words.fullmatch(word):
                return meaning
    if _ABBREVIATION.fullmatch(written.strip()) or re.search(r"\bab\b", text):
        return Meaning(Sort.BODY)
    return Meaning(Sort.VAGUE, Reason.GENERIC) if _INSIDE_SOMETHING.match(text) else Meaning(Sort.NAME)


@cache
def _meanings() -> tuple[tuple[re.Pattern[str], Meaning], ...]:
    """The lists that a single word is tried against, in order."""
    return (
        (expression("external", "words"), Meaning(Sort.EXTERNAL, Reason.EXTERNAL)),
        (expression("generic", "plural"), Meaning(Sort.VAGUE, Reason.GENERIC)),
        (expression("collective", "networks"), Meaning(Sort.VAGUE, Reason.NETWORK)),
        (word_ending("municipal", "units"), Meaning(Sort.BODY)),
        (word_ending("municipal", "subunits"), Meaning(Sort.ROLE)),
        (word_ending("municipal", "roles"), Meaning(Sort.ROLE)),
    )


def _is_person(written: str) -> bool:
    words = written.split()
    if not 2 <= len(words) <= 3 or not all(word.isalpha() and word.istitle() for word in words):
        return False
    return words[0].casefold() in first_names() or surname().fullmatch(words[-1].casefold()) is not None
