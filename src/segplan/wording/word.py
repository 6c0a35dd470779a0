"""One word of a text."""

from typing import NamedTuple

from segplan.wording.facts import Facts


class Word(NamedTuple):
    """A word or sign: its lower-case text, and half-open offsets in the original text.

    `capital` tells that it was written with a capital, `quoted` that it stands inside quotation marks.
    `facts` is what the lexicon knows of it.
    """

    text: str
    start: int
    end: int
    capital: bool
    quoted: bool
    facts: Facts

    @property
    def is_sign(self) -> bool:
        """Whether it is punctuation and not a word."""
        return not self.text[0].isalnum()
