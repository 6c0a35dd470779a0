"""An actor of one or several bodies joined by och."""

from collections.abc import Iterator, Sequence

from segplan.wording.findings import ClauseFindings
from segplan.wording.parties import Party, party_at
from segplan.wording.result import Actor, ActorKind, ActorLevel
from segplan.wording.small_words import listed
from segplan.wording.word import Word

_TOGETHER = listed("binder_parter")


def joint_actor(here: ClauseFindings, start: int) -> Actor | None:
    """Give the actor that begins at an index of the clause, with those joined to it by och."""
    parties = list(_parties(here, start))
    if not parties:
        return None
    words = here.words
    named = all(party.is_named for party in parties)
    kinds = {party.kind for party in parties}
    kind = kinds.pop() if len(kinds) == 1 else ActorKind.UNCLEAR
    return Actor(
        ActorLevel.NAMED if named else ActorLevel.VAGUE,
        kind,
        (words[parties[0].start].start, words[parties[-1].end - 1].end),
    )


def _parties(here: ClauseFindings, start: int) -> Iterator[Party]:
    words = here.words
    party = _first_party(words, start)
    while party is not None:
        yield party
        end = party.end
        if end >= len(words) or words[end].text not in _TOGETHER:
            return
        party = _first_party(words, end + 1)


def _first_party(words: Sequence[Word], start: int) -> Party | None:
    """Give the party that begins at an index, after its adjectives and numbers."""
    for index in range(start, min(start + 6, len(words))):
        party = party_at(words, index)
        if party is not None and party.start <= max(start, index):
            return party
        word = words[index]
        if word.text in ("för", "till", "med", "att", "av", "om", "i", "på", ".", ":") or word.facts.finite:
            return None
    return None
