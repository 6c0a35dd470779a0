"""The second stage: a text as lower-case words with their places in the original text."""

import re

from segplan.wording.lexicon import Lexicon
from segplan.wording.normalise import normalise
from segplan.wording.small_words import listed
from segplan.wording.word import Word

_TOKEN = re.compile(
    r"\n\s*(?:\n|[-–•*·]\s)"  # a blank line, or a new bullet
    r"|(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}(?![^\W_])"  # t.ex, t.o.m, bl.a
    r"|\d++(?:[-–./:,]\d++)*+(?![^\W_]|[-–/:][^\W\d_])"  # 24, 2025-06-30, 30/6, 25–33
    r"|[^\W_]+(?:[-–/:’'][^\W_]+)*"  # words, e-tjänster, och/eller, 16-åring
    r"|\S"
)

_DOTTED = listed("förkortningar")
_DOTS = re.compile("[åäöÅÄÖ]")
_LONG_ENOUGH_FOR_DOTS = 25
_SENTENCE_ENDS = frozenset(".!?")
_QUOTES = frozenset('”“"»«')


def split_words(text: str, lexicon: Lexicon) -> list[Word]:
    """Cut a text into words and signs, each with its place in the text as given.

    A word that no list knows is taken for the listed word that it misspells, or that it is without å, ä and ö
    when the whole text has none.
    """
    source = normalise(text)
    without_dots = len(source.text) >= _LONG_ENOUGH_FOR_DOTS and _DOTS.search(source.text) is None
    words: list[Word] = []
    quotes: list[int] = []
    for match in _TOKEN.finditer(source.text):
        start, end = match.span()
        raw = match[0]
        if raw == "." and words and words[-1].text in _DOTTED and words[-1].end == source.original(start):
            continue
        if raw in _QUOTES:
            quotes.append(len(words))
        lower, facts = lexicon.reading(raw.lower(), without_dots=without_dots)
        places = (start, end) if not source.offsets else (source.original(start), source.original(end - 1) + 1)
        words.append(Word(lower, *places, raw[0].isupper(), False, facts))
    return _mark_quoted(words, quotes) if quotes else words


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
