"""Whether a decision maker is a body of elected representatives or an official."""

import re
from functools import lru_cache

from segplan.model.directory import Directory
from segplan.model.registers.organisation import OrganisationKind
from segplan.ownership.lists import expression, word_ending

_WORD = re.compile(r"[\w-]+")


@lru_cache(maxsize=4096)
def is_political(decision_maker: str, directory: Directory | None = None) -> bool:
    """Tell whether a text names a board, the executive committee or the council.

    The register decides when it knows the name; otherwise the first word that names a body or an
    official does: ”kommundirektören på delegation från kommunstyrelsen” is an official.
    """
    found = directory.find(decision_maker) if directory else []
    if found:
        return found[0].kind is OrganisationKind.BOARD
    for word in _WORD.findall(decision_maker.casefold()):
        if word_ending("municipal", "roles").fullmatch(word) or word.endswith(("förvaltningen", "förvaltning")):
            return False
        if expression("municipal", "political").fullmatch(word):
            return True
    return False
