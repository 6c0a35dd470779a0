"""All stages joined: what a text promises, and the words that promise nothing."""

from functools import lru_cache
from typing import NamedTuple

from segplan.wording.judgement import Span, VagueSpan, judge, words_span
from segplan.wording.lexicon import lexicon
from segplan.wording.quantities import Kind, quantities
from segplan.wording.sentences import split_sentences
from segplan.wording.times import time_limits
from segplan.wording.words import split_words


class Analysis(NamedTuple):
    """What a text promises: vague phrases, hedges, time limits, and numbers of things."""

    vague: tuple[VagueSpan, ...]
    hedges: tuple[Span, ...]
    time_limits: tuple[Span, ...]
    counts: tuple[Span, ...]

    def of_family(self, family: str) -> tuple[VagueSpan, ...]:
        """Give the vague phrases of one family, in order."""
        return tuple(one for one in self.vague if one.family == family)


@lru_cache(maxsize=4096)
def analyse(text: str) -> Analysis:
    """Analyse the wording of a measure in Swedish."""
    known = lexicon()
    words = split_words(text)
    judgement = judge(split_sentences(words, known), known)
    return Analysis(
        judgement.vague,
        judgement.hedges,
        tuple(words_span(words, *stretch) for stretch in time_limits(words, known)),
        tuple(words_span(words, one.start, one.end) for one in quantities(words, known) if one.kind is Kind.COUNT),
    )
