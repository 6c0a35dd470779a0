"""From one number to another, "från 71 till 85 procent", and so many of so many, "200 av 600 elever"."""

from collections.abc import Sequence

from segplan.wording.word import Word

_MOST_WORDS = 4
"""So many words the first number may have with what it counts: "från 1 250 000 kronor till 2 miljoner"."""


def is_end_of_range(words: Sequence[Word], first: int, second: int) -> bool:
    """Tell whether a number ends a range that another begins: "från" before the first, "till" before the second.

    So many of so many, as "200 av 600 elever", is one quantity in the same way.
    """
    is_near = first < second - 1 <= first + _MOST_WORDS
    if is_near and words[second - 1].text == "av":
        return all(word.text[0].isdigit() or "räkneord" in word.facts.lists for word in words[first : second - 1])
    return is_near and first > 0 and words[first - 1].text == "från" and words[second - 1].text == "till"


def level_of_range(words: Sequence[Word], start: int, end: int) -> int:
    """Give where the number that is to be reached begins: after "till" in a range, else at the start."""
    is_range = start > 0 and words[start - 1].text == "från"
    return next((index + 1 for index in range(start, end) if is_range and words[index].text == "till"), start)
