"""Sentences with their vague words marked: `Nämnden ‹2:ser över› taxan.` names family 2 (SP302)."""

import re

from segplan.wording.lexicon import FAMILIES
from segplan.wording.result import Analysis

_MARK = re.compile(r"‹(\d):([^›]*)›")

Found = list[tuple[int, str]]
"""The family's digit and the words, in the order of the text."""


def unmark(marked: str) -> tuple[str, Found]:
    """Give the sentence without marks, and what is marked."""
    return _MARK.sub(r"\2", marked), [(int(digit), words) for digit, words in _MARK.findall(marked)]


def found_in(text: str, analysis: Analysis) -> Found:
    """Give what the analysis found, in the same form."""
    spans = [(one.span, FAMILIES.index(one.family) + 1) for one in analysis.vague]
    spans += [(span, 7) for span in analysis.hedges]
    return [(digit, text[start:end]) for (start, end), digit in sorted(spans)]
