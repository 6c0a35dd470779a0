"""The way out: the text made so that it can be judged, of its own words and of what the fields beside it tell."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from segplan.wording.amounts import is_direction
from segplan.wording.lexicon import INVESTIGATION, POSITION, PROMOTION, REVIEW, SOFT, STRENGTHENING, lexicon
from segplan.wording.matter import bare, begins_with_infinitive, clause_of, decided_matter, inside, purpose
from segplan.wording.result import ActorKind, ActorLevel, Analysis, Shortfall, Span, VagueSpan

_LONGEST = 1000
"""Letters; nobody mends a longer text by a pattern."""

_DOER = "[vem]"
_DECIDER = "[vilket organ]"
_DAY = "senast [dag]"
_NEXT = "Nästa steg: [vad som följer på beslutet]."
_WILL = re.compile(r"\b(?:bör|kan|vill)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\b(?:av|att|om|för|ram|förutsättning)$", re.IGNORECASE)
_SUBCLAUSES = ("om ", "huruvida ", "hur ", "vilken ", "vilka ", "vilket ", "när ", "var ", "vem ", "att ")


class Told(NamedTuple):
    """What the fields beside a text tell, as it is written in a sentence; `None` for what they do not.

    `day` is written with its preposition ("senast den 30 november 2023"), `where` and `whom` likewise
    ("på Öster", "för barn och unga"). `names` are proper names that keep their capital letter.
    """

    doer: str | None = None
    decider: str | None = None
    day: str | None = None
    where: str | None = None
    whom: str | None = None
    indicator: str | None = None
    names: frozenset[str] = frozenset()


class _Filling(NamedTuple):
    """What a skeleton is filled with."""

    text: str
    analysis: Analysis
    vague: VagueSpan
    told: Told
    doer: str
    decider: str
    day: str


def skeleton(text: str, analysis: Analysis, told: Told | None = None) -> str | None:
    """Give the text rewritten so that it can be judged, with blanks in brackets; nothing when it already can.

    A text that only the fields make measurable has a way out all the same; one that is far too long has none.
    """
    missing, known = analysis.shortfall, told or Told()
    if missing is None or len(text) > _LONGEST or not any(map(str.isalpha, text)):
        return None
    if analysis.vague:
        worst = worst_of(analysis)
        return _SKELETONS[worst.family](_filling(text, analysis, worst, known))
    if analysis.hedges:
        return _sentence(_without_hedges(text, analysis.hedges))
    if missing is Shortfall.LEVEL:
        return _with_level(text, analysis, known)
    return _sentence(f"{bare(text)} {known.day or _DAY}, [antal eller hur ofta]")


def worst_of(analysis: Analysis) -> VagueSpan:
    """Give the first vague words that nothing stands beside, or else the first."""
    return min(analysis.vague, key=lambda one: (one.borderline, one.span))


def _filling(text: str, analysis: Analysis, vague: VagueSpan, told: Told) -> _Filling:
    actor = analysis.actor
    named = bare(text[slice(*actor.span)]) if actor.span and actor.level is ActorLevel.NAMED else None
    decides = named if actor.kind is ActorKind.POLITICAL else None
    acts = named if actor.kind is not ActorKind.POLITICAL else None
    receiver = bare(text[slice(*analysis.receivers[0])]) if analysis.receivers else None
    limit = bare(text[slice(*analysis.time_limits[0])]) if analysis.time_limits else None
    return _Filling(
        text,
        analysis,
        vague,
        told,
        acts or told.doer or _DOER,
        inside(decides or receiver or told.decider or _DECIDER),
        told.day or (inside(limit) if limit else _DAY),
    )


def _decided(filled: _Filling) -> str:
    matter = decided_matter(filled.text, filled.analysis, filled.vague.span)
    about = inside(matter, filled.told.names) if matter else "[vad]"
    about = about if about.startswith(_SUBCLAUSES) else f"om {about}"
    if filled.doer == _DOER and filled.decider != _DECIDER:
        return f"{_sentence(f'{filled.decider} beslutar {filled.day} {about}, på underlag av [vems förslag]')} {_NEXT}"
    given = (
        f"{filled.doer} lämnar {filled.day} {_paper(about, matter)} till {filled.decider}, som beslutar senast [dag]"
    )
    return f"{_sentence(given)} {_NEXT}"


def _paper(about: str, matter: str | None) -> str:
    """Give what is handed over before a decision: ”förslag om taxan”, ”förslag i frågan om badet ska ha öppet”."""
    if not about.startswith("om "):
        return f"underlag för beslut om {about}"
    return f"förslag i frågan {about}" if (matter or "").lower().startswith("om ") else f"förslag {about}"


def _delivered(paper: str) -> Callable[[_Filling], str]:
    """Give the skeleton of a review or an inquiry that ends in a paper handed over."""

    def write(filled: _Filling) -> str:
        text = bare(filled.text)
        end = f"{paper} till {filled.decider}, som beslutar senast [dag]"
        if begins_with_infinitive(text) and len(filled.analysis.clauses) == 1:
            return f"{_sentence(f'{filled.doer} ska {inside(text)} och lämna {filled.day} {end}')} {_NEXT}"
        return f"{_sentence(text)} {_sentence(f'{filled.doer} lämnar {filled.day} {end}')} {_NEXT}"

    return write


def _done(filled: _Filling) -> str:
    return f"{_done_first(filled)} Syfte: {_purpose(filled)}."


def _reached(filled: _Filling) -> str:
    told = filled.told
    measured = f"mätt med {inside(told.indicator, told.names) if told.indicator else '[indikator]'}"
    return f"{_done_first(filled)} Mål: {_purpose(filled)}, {measured} från [utgångsvärde] till [målvärde]."


def _done_first(filled: _Filling) -> str:
    told = filled.told
    parts = [filled.doer, "[gör vad, hur mycket eller hur ofta]", told.whom, told.where, filled.day]
    kept = _concrete_half(filled) if filled.vague.leg is Shortfall.HALF else ""
    return f"{kept} {_sentence(' '.join(part for part in parts if part))}".strip()


def _purpose(filled: _Filling) -> str:
    return inside(purpose(filled.text, filled.analysis, filled.vague), filled.told.names)


def _concrete_half(filled: _Filling) -> str:
    """Give the clauses that can already be judged."""
    vague = {clause_of(filled.text, filled.analysis, one.span) for one in filled.analysis.vague}
    good = (bare(filled.text[slice(*one)]) for one in filled.analysis.clauses if one not in vague)
    return " ".join(_sentence(re.sub(r"^(?:och|samt|men)\s+", "", clause)) for clause in good if clause)


def _with_level(text: str, analysis: Analysis, told: Told) -> str:
    start, end = analysis.fuzzy[0]
    limit = "" if analysis.deadline else f" {told.day or _DAY}"
    if is_direction(text[start:end], lexicon()):
        return _sentence(f"{bare(text)}: från [antal] till [antal]{limit}")
    return _sentence(f"{bare(f'{text[:start]}[antal]{text[end:]}')}{limit}")


def _without_hedges(text: str, hedges: tuple[Span, ...]) -> str:
    for start, end in reversed(hedges):
        words = text[start:end]
        if _WILL.fullmatch(words):
            text = f"{text[:start]}{'Ska' if words[0].isupper() else 'ska'}{text[end:]}"
            continue
        rest = re.search(r"[,.;:]|$", text[end:]) if _GOES_ON.search(words) else None
        text = text[:start] + text[end + rest.start() if rest else end :]
    return re.sub(r"\s+([,.;:])", r"\1", bare(text))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""


_SKELETONS: Mapping[str, Callable[[_Filling], str]] = {
    POSITION: _decided,
    REVIEW: _delivered("förslag till [vilka ändringar]"),
    INVESTIGATION: _delivered("en rapport med [slutsatser och förslag]"),
    PROMOTION: _done,
    STRENGTHENING: _done,
    SOFT: _reached,
}
