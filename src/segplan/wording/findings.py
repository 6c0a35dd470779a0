"""Everything that one clause says, found once for the stages that weigh it."""

from typing import NamedTuple, TypeVar

from segplan.wording.context import acting_verbs, is_acting, is_background
from segplan.wording.lexicon import Lexicon
from segplan.wording.modes import Mode
from segplan.wording.quantities import Quantity, quantities
from segplan.wording.result import Kind
from segplan.wording.sentences import Clause, Sentence
from segplan.wording.small_words import listed
from segplan.wording.times import Stretch, has_day, time_limits
from segplan.wording.vague import Vague, find_idle, find_vague
from segplan.wording.word import Word

_Place = TypeVar("_Place", Quantity, Stretch)


class ClauseFindings(NamedTuple):
    """A clause with its vague phrases, quantities and time limits.

    The places of `vague` are word indexes of the sentence, those of `quantities` and `limits` of the clause.
    `is_background` tells that the clause says what has been, so that nothing in it is promised.
    """

    sentence: Sentence
    clause: Clause
    vague: list[Vague]
    quantities: list[Quantity]
    limits: list[Stretch]
    verbs: list[tuple[int, list[str]]]
    is_background: bool

    @property
    def words(self) -> list[Word]:
        """The clause's words."""
        return self.sentence.words[self.clause.start : self.clause.end]

    @property
    def bounded(self) -> bool:
        """Whether a number or a time bounds the clause."""
        return bool(self.quantities or self.limits)

    def is_concrete(self, lexicon: Lexicon) -> bool:
        """Tell whether the clause says something done, with a number or a time."""
        if self.vague or self.is_background or not self.bounded:
            return False
        doing = any(
            all(phrase.parts for phrase in lexicon.phrases.of(verb))
            for at, verbs in self.verbs
            if self.sentence.modes[at] is Mode.MAIN
            for verb in verbs
        )
        return doing or bool(self.quantities) or not self.verbs


def read_clauses(sentences: list[Sentence], lexicon: Lexicon) -> list[list[ClauseFindings]]:
    """Read every clause of every sentence."""
    read = []
    for index, sentence in enumerate(sentences):
        told = _tells_why(sentences, index)
        alone = len(sentences) == len(sentence.clauses) == 1
        read.append([_read(sentence, clause, lexicon, told=told, alone=alone) for clause in sentence.clauses])
    return read


def _read(sentence: Sentence, clause: Clause, lexicon: Lexicon, *, told: bool, alone: bool) -> ClauseFindings:
    words = sentence.words[clause.start : clause.end]
    background = told or is_background(sentence, clause)
    vague = [] if background else find_vague(sentence, clause, lexicon)
    counted = [] if background else _promised(sentence, clause, quantities(words, owned=not vague))
    limits = [] if background else _promised(sentence, clause, time_limits(words))
    if not vague and not background and not counted and not has_day(words, limits):
        vague = find_idle(sentence, clause, lexicon, alone=alone)
    return ClauseFindings(sentence, clause, vague, counted, limits, _verbs(sentence, clause), background)


def _promised(sentence: Sentence, clause: Clause, found: list[_Place]) -> list[_Place]:
    """Leave out what stands where something is only told: "eftersom befolkningen ökar med 4 000 personer"."""
    return [one for one in found if not _is_told(sentence.modes[clause.start + one[0]], one)]


def _is_told(mode: Mode, one: Quantity | Stretch) -> bool:
    """Tell whether a place only describes: "elever som klarar alla ämnen"."""
    covers = isinstance(one, Quantity) and one.kind is Kind.ALL
    return mode is Mode.REPORTED or (covers and mode in (Mode.RELATIVE, Mode.PURPOSE))


def _verbs(sentence: Sentence, clause: Clause) -> list[tuple[int, list[str]]]:
    """Give the places of all verbs of a clause, however they are meant, with what verbs they can be."""
    return [(at, verbs) for at in range(clause.start, clause.end) if (verbs := is_acting(sentence, clause, at))]


_THEREFORE = frozenset(["därför"])
_STATING = listed("konstaterande_verb")


def _tells_why(sentences: list[Sentence], index: int) -> bool:
    """Tell whether a sentence only says how things are, before the sentence that says what is done."""
    if index + 1 >= len(sentences):
        return False
    return any(word.text in _THEREFORE for word in sentences[index + 1].words[:1]) or _only_states(sentences[index])


def _only_states(sentence: Sentence) -> bool:
    if any("modala" in word.facts.lists for word in sentence.words):
        return False
    whole = [verbs for clause in sentence.clauses for _, verbs in acting_verbs(sentence, clause)]
    return bool(whole) and all(_STATING.issuperset(verbs) for verbs in whole)
