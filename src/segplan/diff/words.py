"""Which words differ between two texts."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from segplan.diff.typography import plain

Code = tuple[str, int, int, int, int]
"""What difflib says of a stretch: the operation, and where it starts and ends in both texts."""


class Mark(Enum):
    """Whether words stand in both texts or only in one of them."""

    EQUAL = "equal"
    REMOVED = "removed"
    ADDED = "added"


class WordPiece(NamedTuple):
    """Words that follow each other and share a mark, joined by single spaces."""

    mark: Mark
    text: str


_WORD = re.compile(r"\d{1,3}(?:\s\d{3})+(?!\d)\S*|\S+")
"""A run without white space, or a number whose thousands are set apart."""

_LEAST_SHARED = 1 / 3
"""Texts that share less than this part of the longer one are two texts, and not one that is changed."""


def compare_words(before: str, after: str) -> tuple[WordPiece, ...]:
    """Give the pieces of both texts in reading order; typography is no difference.

    Words that are the same by chance between two changes count as changed, so that a reader meets
    whole phrases. Texts with little in common are given as one removed and one added piece.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    matcher = SequenceMatcher(None, [plain(word) for word in old], [plain(word) for word in new], autojunk=False)
    shared = sum(block.size for block in matcher.get_matching_blocks())
    if shared < _LEAST_SHARED * max(len(old), len(new)):
        return (WordPiece(Mark.REMOVED, " ".join(old)), WordPiece(Mark.ADDED, " ".join(new)))
    return tuple(_pieces(matcher.get_opcodes(), old, new))


def _pieces(codes: Sequence[Code], old: list[str], new: list[str]) -> Iterator[WordPiece]:
    for is_equal, group in groupby(enumerate(codes), lambda item: _stays(codes, *item)):
        stretch = [code for _, code in group]
        removed = " ".join(old[stretch[0][1] : stretch[-1][2]])
        added = " ".join(new[stretch[0][3] : stretch[-1][4]])
        if is_equal:
            yield WordPiece(Mark.EQUAL, added)
            continue
        if removed:
            yield WordPiece(Mark.REMOVED, removed)
        if added:
            yield WordPiece(Mark.ADDED, added)


def _stays(codes: Sequence[Code], index: int, code: Code) -> bool:
    is_between = 0 < index < len(codes) - 1
    return code[0] == "equal" and not (is_between and code[2] - code[1] == 1)
