"""How wide a text is in Word's sans serif, so that columns can hold what is never broken.

The widths are of Arial, in thousandths of the size, rounded to the widest of each group; a base with another
typeface of the same sort is near enough.
"""

import re

_GROUPS = {
    "ijl'’|": 222,
    " \u00a0.,:;/!tfI()[]": 278,
    'r-"”': 340,
    "cksvxyzJ": 500,
    "ABEKPSVXY&": 667,
    "CDHNRUwÅÄ": 722,
    "GOQÖ": 778,
    "mM": 833,
    "%W": 944,
}
_WIDTHS = {letter: width for letters, width in _GROUPS.items() for letter in letters}
_OTHERS = 556
_BOLD = 1.06
_BREAK = re.compile(r" |(?<=[\-–/])(?=[^\d\-–/])")
"""Where a line may be broken: not within a range or a date, though Word would."""
_HYPHENATED = 10
"""Letters of a longer word that stay together at least: words without figures are hyphenated."""


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width of a text on one line, in twentieths of a point, at a size in points."""
    total = sum(_WIDTHS.get(letter, _OTHERS) for letter in text)
    return total * size * 20 / 1000 * (_BOLD if bold else 1)


def widest_piece(text: str, size: float, *, bold: bool = False, whole_words: bool = False) -> float:
    """Give the width of the longest part that has no place for a line break, in twentieths of a point.

    A long word counts by its first letters, since it is hyphenated, unless words are to stay whole.
    """
    pieces = _BREAK.split(text)
    kept = [one if whole_words or _stays_whole(one) else one[:_HYPHENATED] for one in pieces]
    return text_width(max(kept, key=len), size, bold=bold)


def _stays_whole(piece: str) -> bool:
    return len(piece) <= _HYPHENATED or "\u00a0" in piece or any(letter.isdigit() for letter in piece)
