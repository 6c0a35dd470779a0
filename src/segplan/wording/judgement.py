"""The fifth stage: which vague phrases and hedges stand, when the rescued are taken away."""

from typing import NamedTuple

from segplan.wording.context import is_acting
from segplan.wording.deliverables import is_rescued
from segplan.wording.hedges import hedges
from segplan.wording.lexicon import PROCESSES, Lexicon
from segplan.wording.modes import Mode
from segplan.wording.quantities import quantities
from segplan.wording.sentences import Clause, Sentence
from segplan.wording.times import time_limits
from segplan.wording.vague import Vague, find_vague
from segplan.wording.words import Word

Span = tuple[int, int]
"""Half-open offsets in code points of the analysed text."""


class VagueSpan(NamedTuple):
    """Words that promise nothing, with their family in the lexicon.

    `borderline` tells that a leg stands: a time for a review, or a concrete half beside the vague.
    """

    family: str
    span: Span
    borderline: bool


class Judgement(NamedTuple):
    """The vague phrases and hedges of a text, in order."""

    vague: tuple[VagueSpan, ...]
    hedges: tuple[Span, ...]


def judge(sentences: list[Sentence], lexicon: Lexicon) -> Judgement:
    """Judge every clause. A hedge on vague words is not told; the words are worse."""
    vague, hedged = [], []
    for index, sentence in enumerate(sentences):
        if _is_background_of_next(sentences, index):
            continue
        for number, clause in enumerate(sentence.clauses):
            found = find_vague(sentence, clause, lexicon)
            for one in found:
                if not is_rescued(one, (index, number), sentences, lexicon):
                    span = words_span(sentence.words, one.start, one.end)
                    vague.append(VagueSpan(one.family, span, _is_borderline(one, clause, sentence, sentences, lexicon)))
            if not found:
                hedged += [words_span(sentence.words, *stretch) for stretch in hedges(sentence, clause, lexicon)]
    return Judgement(tuple(vague), tuple(hedged))


def words_span(words: list[Word], start: int, end: int) -> Span:
    """Give the offsets of a stretch of words in the original text."""
    return words[start].start, words[end - 1].end


def _is_borderline(
    vague: Vague, clause: Clause, sentence: Sentence, sentences: list[Sentence], lexicon: Lexicon
) -> bool:
    if vague.family in PROCESSES and time_limits(sentence.words[clause.start : clause.end], lexicon):
        return True
    return any(
        _is_concrete(other, beside, lexicon)
        for other in sentences
        for beside in other.clauses
        if other is not sentence or beside is not clause
    )


def _is_concrete(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a clause says something done, with a number or a time."""
    words = sentence.words[clause.start : clause.end]
    if not quantities(words, lexicon) and not time_limits(words, lexicon):
        return False
    return any(
        verb not in lexicon.phrases and verb not in lexicon.words["tomma_verb"]
        for index in range(clause.start, clause.end)
        if sentence.modes[index] is Mode.MAIN
        for verb in is_acting(sentence, clause, index, lexicon)
    )


def _is_background_of_next(sentences: list[Sentence], index: int) -> bool:
    """Tell whether the next sentence begins with "Därför", so that this one only tells why."""
    return index + 1 < len(sentences) and sentences[index + 1].words[0].text == "därför"
