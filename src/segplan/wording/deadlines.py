"""What a closing criterion fails to say: whether it is empty or nothing but a time, and any deadline in it."""

from functools import lru_cache

from segplan.wording.lexicon import lexicon
from segplan.wording.small_words import listed
from segplan.wording.times import is_date, time_limits
from segplan.wording.words import split_words

_BEFORE_DEADLINE = listed("före_sista_dag")


_LONGEST_EMPTY = 90
"""A text with more letters says something; nothing that only says that a thing is done is so long."""


@lru_cache(maxsize=4096)
def is_only_time(text: str) -> bool:
    """Tell whether a text says when and hardly anything else: "Klart senast 2023-11-30."."""
    if len(text) > 2 * _LONGEST_EMPTY:
        return False
    words = split_words(text, lexicon())
    timed = {index for start, end in time_limits(words) for index in range(start, end)}
    if not timed:
        return False
    rest = [
        word.text
        for index, word in enumerate(words)
        if index not in timed and not word.is_sign and "tomma_slut" not in word.facts.lists and not word.text.isdigit()
    ]
    return len(rest) <= 1


def is_empty_ending(text: str) -> bool:
    """Tell whether a text only says that what was to be done is done: "Åtgärden är genomförd."."""
    if len(text) > _LONGEST_EMPTY:
        return False
    words = [word for word in split_words(text, lexicon()) if not word.is_sign]
    return all("tomma_slut" in word.facts.lists for word in words)


def names_time(text: str) -> bool:
    """Tell whether a text names any time: "före april", "under 2024"."""
    return bool(time_limits(split_words(text, lexicon())))


def deadline_in(text: str) -> tuple[int, int] | None:
    """Give the first deadline or date in a text, as half-open offsets; a named period is none."""
    words = split_words(text, lexicon())
    for start, end in time_limits(words):
        if not any(word.text[0].isdigit() or word.facts.lists & {"tider", "månader"} for word in words[start:end]):
            continue
        before = words[start - 1].text if start else ""
        if words[start].text in _BEFORE_DEADLINE:
            return words[start].start, words[end - 1].end
        if before in _BEFORE_DEADLINE or before.isdigit() or is_date(words[start].text):
            return words[start - 1 if before else start].start, words[end - 1].end
    return None
