"""What a text is about, in its own words, as it can stand inside another sentence."""

import re
from collections.abc import Iterable

from segplan.wording.inflection import BASE
from segplan.wording.lexicon import SOFT, lexicon
from segplan.wording.result import Analysis, Span, VagueSpan
from segplan.wording.small_words import in_order

_LEADING = re.compile(rf"^(?:{'|'.join(in_order('inledande'))}|,|–|:)\s+")
_PARTICLE = re.compile(rf"^(?:{'|'.join(in_order('gäller_något'))})\s+")
_DANGLING = re.compile(rf"\s+(?:{'|'.join(in_order('hängande'))})$")
_AIMING = in_order("syftar_till")
_SHORT_INFINITIVES = in_order("korta_infinitiv")
_JOINED = re.compile(r",?\s(?:och|samt)\s(\w+)")
_FULL_STOP = re.compile(r"[.!?]\s+")
_BLANKS = re.compile(r"\s+")


def bare(text: str) -> str:
    """Give a text on one line without the sign that ends it."""
    return _BLANKS.sub(" ", text).strip().rstrip(".!;,: ")


def inside(text: str, names: Iterable[str] = ()) -> str:
    """Give a text as it stands inside a sentence: a small letter first, unless a name or an abbreviation begins it."""
    first = text.split(" ", 1)[0].rstrip(",:s")
    is_name = any(name.startswith(first) for name in names) or not text[1:2].islower()
    return text if is_name else text[:1].lower() + text[1:]


def decided_matter(text: str, analysis: Analysis, span: Span) -> str | None:
    """Give what a position is taken on: what follows the words, or else what stands before; nothing when neither does."""
    clause = clause_of(text, analysis, span)
    left_out = [*analysis.time_limits, *([analysis.actor.span] if analysis.actor.span else [])]
    after = _kept(text, (span[1], clause[1]), left_out)
    before = _kept(text, (clause[0], span[0]), left_out)
    return next((words for words in (after, before) if len(words) > 2), None)


def purpose(text: str, analysis: Analysis, vague: VagueSpan) -> str:
    """Give what an effort is for: what follows "för att", or else the sentence as it stands.

    Beside a concrete half it is the clause that is vague.
    """
    start, end = clause_of(text, analysis, vague.span) if vague.leg else _sentence_of(text, vague.span)
    later = [clause_of(text, analysis, one.span)[0] for one in analysis.vague]
    end = min([end, *(other for other in later if other > vague.span[0])])
    after = _DANGLING.sub("", bare(text[vague.span[1] : end]))
    if text[vague.span[0] : vague.span[1]].lower().endswith(_AIMING) and after.startswith("att "):
        return _one_clause(after.removeprefix("att "))
    aim = f" {after}".partition(" för att ")[2] if vague.family == SOFT else ""
    return aim or _DANGLING.sub("", _LEADING.sub("", bare(text[start:end])))


def _one_clause(text: str) -> str:
    """Cut away an infinitive that is joined to a clause with another kind of verb: "fler läser och stärka …"."""
    for joined in _JOINED.finditer(text):
        before = text[: joined.start()].lower().split()
        is_infinitive = joined[1].endswith("a") and BASE in lexicon().facts(joined[1].lower()).forms
        if is_infinitive and not any("modala" in lexicon().facts(word).lists for word in before):
            return text[: joined.start()]
    return text


def _sentence_of(text: str, span: Span) -> Span:
    """Give the sentence that a span stands in."""
    ends = [0, *(found.end() for found in _FULL_STOP.finditer(text)), len(text)]
    return max(end for end in ends if end <= span[0]), min((end for end in ends if end > span[0]), default=len(text))


def clause_of(text: str, analysis: Analysis, span: Span) -> Span:
    """Give the clause that a span stands in."""
    return next((one for one in analysis.clauses if one[0] <= span[0] < one[1]), (0, len(text)))


def begins_with_infinitive(text: str) -> bool:
    """Tell whether a text is what somebody shall do: "Utreda behovet", "Se över taxan"."""
    first, *others = text.lower().split()[:3] or [""]
    if "ska" in others or "skall" in others:
        return False
    can_be_infinitive = first.isalpha() and (first.endswith("a") or first in _SHORT_INFINITIVES)
    return can_be_infinitive and BASE in lexicon().facts(first).forms


def _kept(text: str, stretch: Span, left_out: list[Span]) -> str:
    start, end = stretch
    kept = "".join(text[at] for at in range(start, end) if not any(first <= at < last for first, last in left_out))
    words = bare(kept).lstrip(" .,;:!–-")
    words = _PARTICLE.sub("", _LEADING.sub("", words))
    return _DANGLING.sub("", words)
