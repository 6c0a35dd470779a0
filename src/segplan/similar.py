"""Which of the known words somebody may have meant."""

import re
from collections.abc import Iterable

_SHARED_ENDING = re.compile(r"(?<=.)(?:förvaltning(?:en)?|nämnd(?:en)?|kontor(?:et)?)s?$")
_LONGEST_SHORT_WORD = 6
_NEAR, _NEAR_FOR_SHORT = 0.6, 0.75
"""How alike two words must be, from 0 to 1; a short word meets others by chance: väster and öster."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Give ` – menade du ”ansvarig”?` for a word close to a known one, else nothing."""
    found = nearest(word, known)
    return f" – menade du ”{found}”?" if found else ""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Give the known word that is most like a word, when any is near enough.

    An ending that both have, as in Skolförvaltningen and Kulturförvaltningen, makes them no more alike.
    """
    likenesses = ((_likeness(word.lower(), candidate.lower()), candidate) for candidate in known)
    likeness, found = max(likenesses, key=lambda one: one[0], default=(0.0, ""))
    return found if likeness else None


def _likeness(word: str, candidate: str) -> float:
    """Give how alike two words are, or 0 when they are not near each other."""
    from difflib import SequenceMatcher

    word, candidate = _without_shared_ending(word, candidate)
    wanted = _NEAR_FOR_SHORT if min(len(word), len(candidate)) <= _LONGEST_SHORT_WORD else _NEAR
    matcher = SequenceMatcher(None, candidate, word)
    if matcher.real_quick_ratio() < wanted or matcher.quick_ratio() < wanted:
        return 0.0
    likeness = matcher.ratio()
    return likeness if likeness >= wanted else 0.0


def _without_shared_ending(word: str, candidate: str) -> tuple[str, str]:
    own, other = _SHARED_ENDING.search(word), _SHARED_ENDING.search(candidate)
    if own is None or other is None or own[0] != other[0]:
        return word, candidate
    return word[: own.start()], candidate[: other.start()]
