"""What a closing criterion says about time: whether it is nothing but a time, and any deadline in it."""

from segplan.wording.lexicon import lexicon
from segplan.wording.times import is_date, time_limits
from segplan.wording.words import split_words

_BEFORE_DEADLINE = frozenset(["senast", "före", "innan", "till"])


def is_only_time(text: str) -> bool:
    """Tell whether a text says when and hardly anything else: "Klart senast 2023-11-30."."""
    words, known = split_words(text), lexicon()
    timed = {index for start, end in time_limits(words, known) for index in range(start, end)}
    if not timed:
        return False
    rest = [
        word.text
        for index, word in enumerate(words)
        if index not in timed
        and not word.is_sign
        and word.text not in known.words["tomma_slut"]
        and not word.text.isdigit()
    ]
    return len(rest) <= 1


def deadline_in(text: str) -> tuple[int, int] | None:
    """Give the first deadline or date in a text, as half-open offsets; a named period is none."""
    words, known = split_words(text), lexicon()
    limits = time_limits(words, known)
    for number, (start, end) in enumerate(limits):
        before = words[start - 1].text if start else ""
        if words[start].text == "senast" and number + 1 < len(limits) and limits[number + 1][0] - end <= 3:
            return words[start].start, words[limits[number + 1][1] - 1].end
        if before in _BEFORE_DEADLINE or before.isdigit() or is_date(words[start].text):
            return words[start - 1 if before else start].start, words[end - 1].end
    return None
