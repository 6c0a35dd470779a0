"""The words that a plan repository has its wordings judged by."""

from collections.abc import Mapping
from typing import NamedTuple

from segplan.wording.lexicon import Lexicon
from segplan.wording.readability import HARD_FROM


class Vocabulary(NamedTuple):
    """A project's words.

    `lexicon` is the packed one with the project's additions, nothing when there are none. `careful` are
    words to write with care, and what to write instead, beside those that are packed; `accepted` are
    packed ones that the project uses. `hard_from` is the LIX value from which a text is told to be hard to read.
    """

    lexicon: Lexicon | None = None
    careful: Mapping[str, str] = {}
    accepted: tuple[str, ...] = ()
    hard_from: int = HARD_FROM


PACKED = Vocabulary()
"""Nothing added to what is packed with the program."""
