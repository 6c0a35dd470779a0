"""The sixth stage: which vague phrases, hedges and fuzzy amounts stand, when the rescued are taken away."""

from collections.abc import Iterable
from typing import NamedTuple

from segplan.wording.amounts import fuzzy_amounts
from segplan.wording.findings import ClauseFindings
from segplan.wording.hedges import hedges
from segplan.wording.lexicon import POSITION, PROCESSES, Lexicon
from segplan.wording.rescue import is_rescued
from segplan.wording.result import Shortfall, Span, VagueSpan
from segplan.wording.vague import Vague
from segplan.wording.word import Word


class Judgement(NamedTuple):
    """What stands of a text's vague phrases, hedges and fuzzy amounts, in order."""

    vague: tuple[VagueSpan, ...]
    hedges: tuple[Span, ...]
    fuzzy: tuple[Span, ...]


def judge(read: list[list[ClauseFindings]], lexicon: Lexicon) -> Judgement:
    """Judge every clause. A fuzzy amount beside vague words is not told; the words are worse."""
    standing: list[VagueSpan] = []
    hedged: list[Span] = []
    fuzzy: list[Span] = []
    concrete = sum(here.is_concrete(lexicon) for clauses in read for here in clauses)
    for number, clauses in enumerate(read):
        for place, here in enumerate(clauses):
            if here.is_background:
                continue
            before = len(standing)
            for one in here.vague:
                if not is_rescued(one, (number, place), read, lexicon):
                    bounded = here.bounded or _is_bounded_with(clauses[place + 1 :])
                    leg = _standing_leg(one, is_half=concrete > 0, bounded=bounded)
                    span = words_span(here.sentence.words, one.start, one.end)
                    standing.append(VagueSpan(one.family, span, leg, one.is_open))
            if not here.vague or len(standing) > before:
                found = _spans(here, hedges(here.sentence, here.clause, lexicon, beside_vague=bool(here.vague)))
                hedged += [span for span in found if not any(_overlap(span, one.span) for one in standing[before:])]
            if not here.vague and not _is_counted_after(clauses[place + 1 :]):
                fuzzy += _spans(
                    here,
                    fuzzy_amounts(
                        here.sentence, here.clause, lexicon, kinds=frozenset(one.kind for one in here.quantities)
                    ),
                )
    return Judgement(tuple(standing), tuple(hedged), tuple(fuzzy))


def words_span(words: list[Word], start: int, end: int) -> Span:
    """Give the offsets of a stretch of words in the original text."""
    return words[start].start, words[end - 1].end


def _is_counted_after(later: list[ClauseFindings]) -> bool:
    """Tell whether a colon or dash gives the level: "Fler vuxna i skolan: minst en pedagog per skola"."""
    return bool(later) and later[0].clause.opened_by in (":", "–") and bool(later[0].quantities)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _spans(here: ClauseFindings, stretches: Iterable[tuple[int, int]]) -> list[Span]:
    return [words_span(here.sentence.words, *stretch) for stretch in stretches]


def _is_bounded_with(later: list[ClauseFindings]) -> bool:
    """Tell whether the time of the next clause is this one's too: "bedöms och analyseras i september"."""
    if not later or later[0].clause.opened_by not in ("och", "samt"):
        return False
    return later[0].bounded and len(later[0].verbs) == 1 and later[0].verbs[0][0] <= later[0].clause.start + 1


def _standing_leg(vague: Vague, *, is_half: bool, bounded: bool) -> Shortfall | None:
    """Tell which leg stands beside a vague phrase: a concrete half, or the time of a review."""
    if is_half:
        return Shortfall.HALF
    is_review = vague.family in PROCESSES and vague.family != POSITION and not vague.is_open
    return Shortfall.REVIEW if is_review and bounded else None
