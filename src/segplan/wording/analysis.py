"""All stages joined: what a text promises, and the words that promise nothing."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from segplan.wording.actors import find_actor
from segplan.wording.findings import ClauseFindings, read_clauses
from segplan.wording.judgement import judge, words_span
from segplan.wording.lexicon import Lexicon, lexicon
from segplan.wording.result import Analysis, Kind, QuantitySpan, Span
from segplan.wording.sentences import split_sentences
from segplan.wording.small_words import listed
from segplan.wording.times import is_year
from segplan.wording.words import split_words

_REMEMBERED = 4096


def analyse(text: str, known: Lexicon | None = None) -> Analysis:
    """Analyse the wording of a measure in Swedish, with the packed lexicon or an extended one.

    All spans are half-open offsets in code points of the text as given.
    """
    return _analyse(text, lexicon() if known is None else known)


@lru_cache(maxsize=_REMEMBERED)
def _analyse(text: str, known: Lexicon) -> Analysis:
    sentences = split_sentences(split_words(text, known))
    read = read_clauses(sentences, known)
    judgement = judge(read, known)
    clauses = [here for found in read for here in found]
    starts = sorted(one.span[0] for one in judgement.vague)
    actor, receivers = find_actor(read)
    return Analysis(
        vague=judgement.vague,
        hedges=judgement.hedges,
        emptied=any(_empties(text[start:end].lower(), known) for start, end in judgement.hedges),
        fuzzy=judgement.fuzzy,
        quantities=tuple(quantity for here in clauses for quantity in _quantities(here, starts)),
        time_limits=tuple(_limit_span(here, limit) for here in clauses for limit in here.limits),
        actor=actor,
        receivers=receivers,
        clauses=tuple(words_span(here.words, 0, len(here.words)) for here in clauses),
    )


def _empties(hedge: str, known: Lexicon) -> bool:
    """Tell whether a hedge leaves nothing to check; whether there was money or time for it can be checked."""
    return not known.words["tömmande"].isdisjoint(hedge.split())


def _quantities(here: ClauseFindings, vague: list[int]) -> Iterator[QuantitySpan]:
    """Give the quantities of a clause; full coverage counts only where no vague phrase starts."""
    start, end = words_span(here.words, 0, len(here.words))
    after = bisect_left(vague, start)
    is_vague = after < len(vague) and vague[after] < end
    for one in here.quantities:
        if one.kind is not Kind.ALL or not is_vague:
            yield QuantitySpan(words_span(here.words, one.start, one.end), one.kind)


def _limit_span(here: ClauseFindings, limit: tuple[int, int]) -> Span:
    """Give a time limit with the preposition before it: "under 2025", "i maj", "senast den 1 maj"."""
    start, end = limit
    while start > 0 and (here.words[start - 1].text in _BEFORE_TIME or here.words[start - 1].text.isdigit()):
        start -= 1
    while end < len(here.words) and is_year(here.words[end].text):
        end += 1
    return words_span(here.words, start, end)


_BEFORE_TIME = listed("före_tid")
