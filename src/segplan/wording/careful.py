"""Words that easily point people and places out, and what to write instead."""

import pkgutil
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from segplan.wording.result import Span
from segplan.wording.vocabulary import Vocabulary

_NOTATION = re.compile(r"[\w-]+\*?(?:/[\w-]+\*?)*(?: [\w-]+\*?(?:/[\w-]+\*?)*)*")


class CarefulWords(NamedTuple):
    """Words found in a text, and what to write instead."""

    span: Span
    instead: str


def careful_words(text: str, vocabulary: Vocabulary) -> Iterator[CarefulWords]:
    """Give the words of a text that are better written another way, in order."""
    expression, instead = _compiled(tuple(vocabulary.careful.items()), vocabulary.accepted)
    for found in expression.finditer(text):
        assert found.lastgroup
        yield CarefulWords(found.span(), instead[int(found.lastgroup.removeprefix("n"))])


def is_notation(words: str) -> bool:
    """Tell whether words are written as the list wants them: "utsatta barn/familj*"."""
    return _NOTATION.fullmatch(words) is not None


@lru_cache(maxsize=8)
def _compiled(added: tuple[tuple[str, str], ...], accepted: tuple[str, ...]) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Give one expression with a group for each entry, and what to write instead by the group's number."""
    packed = {words: instead for words, instead in packed_careful().items() if not _is_accepted(words, accepted)}
    entries = {**packed, **dict(added)}
    groups = (f"(?P<n{number}>{_pattern(words)})" for number, words in enumerate(entries))
    expression = rf"(?<![\w-])(?:{'|'.join(groups) or '(?!)'})(?!\w)"
    return re.compile(expression, re.IGNORECASE), tuple(entries.values())


def _is_accepted(words: str, accepted: tuple[str, ...]) -> bool:
    return any(re.fullmatch(_pattern(words), one, re.IGNORECASE) for one in accepted)


def _pattern(words: str) -> str:
    return r"\s+".join("(?:" + "|".join(map(_one_word, word.split("/"))) + ")" for word in words.split())


def _one_word(word: str) -> str:
    return re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "")


@cache
def packed_careful() -> Mapping[str, str]:
    """Give the packed words with what to write instead."""
    packed = pkgutil.get_data("segplan.wording", "careful.toml")
    assert packed is not None
    return {words: instead for table in tomllib.loads(packed.decode()).values() for words, instead in table.items()}
