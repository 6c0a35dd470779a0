"""The third stage: words as sentences, each cut into clauses that say one thing to be done."""

from collections.abc import Iterator
from typing import NamedTuple

from segplan.wording.modes import Mode, acts_at, modes_of
from segplan.wording.small_words import listed
from segplan.wording.word import Word

MOST_WORDS = 250
"""A sentence with more words is cut there, so that words are only weighed against those near them."""

_SENTENCE_ENDS = frozenset(".!?;•*·/")
COORDINATORS = listed("samordnande")
_EXPLAINING = frozenset(":–")
_CUTS = COORDINATORS | _EXPLAINING | {","}


class Clause(NamedTuple):
    """A stretch of a sentence, as half-open word indexes, and the word or sign that opened it."""

    start: int
    end: int
    opened_by: str


class Sentence(NamedTuple):
    """The words of one sentence, how each is meant, and the clauses."""

    words: list[Word]
    modes: list[Mode]
    clauses: list[Clause]


def split_sentences(words: list[Word]) -> list[Sentence]:
    """Cut words into sentences at full stops, semicolons, blank lines and bullets."""
    sentences, start = [], 0
    for index, word in enumerate(words):
        if index - start == MOST_WORDS:
            sentences.append(_sentence(words[start:index]))
            start = index
        if word.text in _SENTENCE_ENDS or word.text[0] == "\n":
            if index > start:
                sentences.append(_sentence(words[start:index]))
            start = index + 1
    if start < len(words):
        sentences.append(_sentence(words[start:]))
    return sentences


def _sentence(words: list[Word]) -> Sentence:
    return Sentence(words, modes_of(words), list(split_clauses(words)))


def split_clauses(words: list[Word]) -> Iterator[Clause]:
    """Cut a sentence where a coordinator or comma joins two stretches that each hold a verb.

    A colon and a dash always cut, since what follows them lists or explains.
    """
    start, opened_by = 0, ""
    holds_verb = False
    for begin, end, opener in _segments(words):
        verbal = _holds_verb(words, begin, end)
        if begin > start and (opener in _EXPLAINING or (holds_verb and verbal)):
            yield Clause(start, begin, opened_by)
            start, opened_by, holds_verb = begin, opener, verbal
        holds_verb = holds_verb or verbal
    if start < len(words):
        yield Clause(start, len(words), opened_by)


def _segments(words: list[Word]) -> Iterator[tuple[int, int, str]]:
    begin, opener = 0, ""
    for index, word in enumerate(words):
        text = word.text
        if text in _CUTS or (text == "-" and 0 < index < len(words) - 1 and not _is_hyphen(words, index)):
            if index > begin:
                yield begin, index, opener
            begin, opener = index, "–" if text == "-" else text
    yield begin, len(words), opener


def _is_hyphen(words: list[Word], index: int) -> bool:
    """Tell whether a sign belongs to the word before: ”kultur- och fritidsnämnden”."""
    return words[index - 1].end == words[index].start and words[index + 1].start > words[index].end


def _holds_verb(words: list[Word], start: int, end: int) -> bool:
    return any("modala" in words[index].facts.lists or acts_at(words, index) for index in range(start, end))
