"""Which of the known words somebody may have meant."""

import re
import unicodedata
from collections.abc import Iterable

_SHARED_ENDING = re.compile(r"(?<=.)(?:förvaltning(?:en)?|nämnd(?:en)?|kontor(?:et)?)s?$")
_LONGEST_SHORT_WORD = 6
_NEAR, _NEAR_FOR_SHORT = 0.6, 0.75
"""How alike two words must be, from 0 to 1; a short word meets others by chance: väster and öster."""


_DIGITS = re.compile(r"[0-9]")
_SHORTEST_WITH_SLIP = 6


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


def slip_of(word: str, known: Iterable[str]) -> str | None:
    """Give the only known word that a word can be a slip of the pen of, if there is one.

    The letters are the same apart from case, accents, blanks, hyphens and underscores, or, in a
    word of six letters or more, one letter is missing, extra, wrong or has changed places with the
    next. Digits are never taken for slips.
    """
    candidates = [one for one in known if _DIGITS.findall(one) == _DIGITS.findall(word)]
    same = [one for one in candidates if _letters(one) == _letters(word)]
    if same or len(word) < _SHORTEST_WITH_SLIP:
        return same[0] if len(same) == 1 else None
    near = [one for one in candidates if _differ_in_one(word.lower(), one.lower())]
    return near[0] if len(near) == 1 else None


def _letters(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.casefold())
    return "".join(character for character in plain if character.isalnum())


def _differ_in_one(first: str, second: str) -> bool:
    """Tell whether one letter is missing, extra, wrong or has changed places with the next."""
    short, long = sorted((first, second), key=len)
    start = next((at for at, (one, other) in enumerate(zip(short, long, strict=False)) if one != other), len(short))
    if len(long) - len(short) == 1:
        return short[start:] == long[start + 1 :]
    if len(long) != len(short) or short == long:
        return False
    swapped = short[start + 1 : start + 2] + short[start : start + 1] == long[start : start + 2]
    return short[start + 1 :] == long[start + 1 :] or (swapped and short[start + 2 :] == long[start + 2 :])
