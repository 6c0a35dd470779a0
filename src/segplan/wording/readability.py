"""How hard a text is to read: LIX, läsbarhetsindex."""

import re

HARD_FROM = 70
"""LIX from which a measure counts as hard to read.

Texts above 60 are called very hard, but a measure is one or two sentences with long names of bodies in them.
"""

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ENDS = re.compile(r"[.!?:]+(?=\s|$)")
_LONG = 7


def lix(text: str) -> int | None:
    """Give the readability index of a text, rounded; nothing for a text without words.

    Words per sentence, plus long words (more than six letters) per hundred words. A colon ends a
    sentence, as a full stop does. Source: C. H. Björnsson, Läsbarhet (Liber, 1968).
    """
    words = _WORD.findall(text)
    if not words:
        return None
    sentences = max(1, len(_ENDS.findall(text.strip() + ("" if text.strip().endswith((".", "!", "?", ":")) else "."))))
    long_words = sum(len(word) >= _LONG for word in words)
    return round(len(words) / sentences + 100 * long_words / len(words))


def word_count(text: str) -> int:
    """Give the number of words."""
    return len(_WORD.findall(text))
