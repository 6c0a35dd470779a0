"""Words that a project adds to the lexicon, or takes out of it."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from segplan.wording.lexicon import FAMILIES, Lexicon, packed_data

Words = tuple[str, ...]


class Additions(NamedTuple):
    """A project's own words.

    `vague` are phrases in the notation of the lexicon, by family; `allowed` are verbs that are no longer
    vague; `hedges` are phrases that take a promise back; `verbs` are verbs in -ar to be recognised;
    the others are bodies and roles in their base form.
    """

    vague: tuple[tuple[str, Words], ...] = ()
    allowed: Words = ()
    hedges: Words = ()
    verbs: Words = ()
    political: Words = ()
    administrative: Words = ()
    external: Words = ()


class UnknownVerbError(ValueError):
    """A phrase that begins with a verb whose forms nobody has told."""

    def __init__(self, verb: str) -> None:
        super().__init__(verb)
        self.verb = verb


@lru_cache(maxsize=8)
def extended(additions: Additions) -> Lexicon | None:
    """Give the packed lexicon with a project's words; nothing when it adds none.

    Raises `UnknownVerbError` for a phrase whose verb has no forms.
    """
    if additions == Additions():
        return None
    data = packed_data()
    data["verb"] = {**data["verb"], "ar": " ".join((data["verb"]["ar"], *additions.verbs))}
    for family, phrases in additions.vague:
        data[family] = {**data[family], "fraser": [*data[family]["fraser"], *phrases]}
    for family in FAMILIES:
        data[family] = _without(data[family], frozenset(additions.allowed))
    data["förbehåll"] = {**data["förbehåll"], "fraser": [*data["förbehåll"]["fraser"], *additions.hedges]}
    bodies = zip(_BODIES, (additions.political, additions.administrative, additions.external), strict=True)
    for name, added in bodies:
        data[name] = {key: " ".join((listed, *added)) for key, listed in data[name].items()}
    try:
        return Lexicon(data)
    except KeyError as error:
        raise UnknownVerbError(str(error.args[0])) from None


_BODIES = ("politiska", "förvaltande", "externa")


def _without(family: Mapping[str, Any], allowed: frozenset[str]) -> dict[str, Any]:
    """Take away the phrases of some verbs."""
    return {
        key: [one for one in listed if one.split()[0] not in allowed] if isinstance(listed, list) else listed
        for key, listed in family.items()
    }
