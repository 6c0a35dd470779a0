"""The first stage: a text as lower-case words with their places in the original text."""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"\n\s*(?:\n|[-–•*·]\s)"  # a blank line, or a new bullet
    r"|(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}(?![^\W_])"  # t.ex, t.o.m, bl.a
    r"|\d+(?:[-–./:,]\d+)*(?![^\W_]|[-–/:][^\W\d_])"  # 24, 2025-06-30, 30/6, 25–33
    r"|[^\W_]+(?:[-–/:’'\xad][^\W_]+)*"  # words, e-tjänster, och/eller, 16-åring
    r"|\S"
)
_DOTTED = frozenset(
    [
        "t.o.m",
        "fr.o.m",
        "t.ex",
        "bl.a",
        "s.k",
        "p.g.a",
        "f.d",
        "kl",
        "nr",
        "ca",
        "kap",
        "resp",
        "inkl",
        "exkl",
        "v",
        "max",
        "st",
        "ev",
    ]
)
_KEPT_HYPHEN = frozenset(["och", "eller", "samt", "respektive", "till", "men"])
_SAME = {"skall": "ska"}
_SENTENCE_ENDS = frozenset(".!?")
_QUOTES = frozenset('”“"»«')


class Word(NamedTuple):
    """A word or sign: its lower-case text, and half-open offsets in the original text.

    `capital` tells that it was written with a capital, `quoted` that it stands inside quotation marks.
    """

    text: str
    start: int
    end: int
    capital: bool
    quoted: bool

    @property
    def is_sign(self) -> bool:
        """Whether it is punctuation and not a word."""
        return not self.text[0].isalnum()


def split_words(text: str) -> list[Word]:
    """Cut a text into words and signs. Words hyphenated at a line's end are joined."""
    words: list[Word] = []
    quotes: list[int] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        raw = match[0]
        if raw == "." and words and words[-1].text in _DOTTED and words[-1].end == start:
            continue
        if _continues(words, raw, start):
            words.pop()
            first = words.pop()
            words.append(first._replace(text=first.text + raw, end=end))
            continue
        if raw in _QUOTES:
            quotes.append(len(words))
        lower = raw.lower().replace("\xad", "")
        words.append(Word(_SAME.get(lower, lower), start, end, raw[0].isupper(), False))
    return _mark_quoted(words, quotes)


def _continues(words: list[Word], raw: str, start: int) -> bool:
    """Tell whether `raw` is the second half of a word broken at a line's end: "trygg- het"."""
    if len(words) < 2 or words[-1].text != "-" or not raw[0].islower() or raw in _KEPT_HYPHEN:
        return False
    return words[-2].end == words[-1].start and start > words[-1].end and words[-2].text.isalpha()


def _mark_quoted(words: list[Word], quotes: list[int]) -> list[Word]:
    for opening, closing in zip(quotes[::2], quotes[1::2], strict=False):
        if closing - opening >= len(words) - 2:
            continue  # the whole text is quoted, which is only a way to write it
        if _is_own_sentence(words, opening, closing):
            continue
        for index in range(opening, closing):
            words[index] = words[index]._replace(quoted=True)
    return words


def _is_own_sentence(words: list[Word], opening: int, closing: int) -> bool:
    """Tell whether a quotation is a sentence of its own, as after "Planen säger:", and no name in another."""
    begins = opening == 0 or words[opening - 1].text in _SENTENCE_ENDS | {":"}
    return begins and words[closing - 1].text in _SENTENCE_ENDS
