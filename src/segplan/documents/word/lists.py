"""The lists of a document: those of the base's own list styles where it has them, and else with our own marks."""

import re
from dataclasses import dataclass

from segplan.documents.word.markup import DECLARATION, NAMESPACES

_USED = re.compile(r'w:(?:abstractNumId|numId)="(\d+)"|<w:num(?:Id)? w:(?:val|numId)="(\d+)"')
_STYLE_LIST = re.compile(r'<w:numPr>.*?<w:numId w:val="([1-9]\d*)"', re.DOTALL)


@dataclass(frozen=True)
class Lists:
    """How the lists of one document are numbered.

    `first` is our list with en dashes and the next our first numbered one; both are above the numbers of the
    base. `bullets` tells whether the base's list style has marks of its own, and `definition` is what numbered
    lists follow: the base's, or ours.
    """

    first: int
    bullets: bool
    definition: int

    def bullet(self) -> str:
        """Give the properties of a line in a list without numbers."""
        return "" if self.bullets else _numbered(self.first)

    def ordered(self, order: int) -> str:
        """Give the properties of a line in a numbered list, the lists counted from 1."""
        return _numbered(self.first + order)


def own_lists() -> Lists:
    """Give the lists of a document without a base: the styles have the marks."""
    return Lists(1, bullets=True, definition=2)


def base_lists(numbering: str, bullet_style: str, number_style: str) -> Lists:
    """Give the lists of a document with a base, from its numbering and its styles for lists, or nothing for a style."""
    first = max((int(one) for pair in _USED.findall(numbering) for one in pair if one), default=0) + 1
    marked = _STYLE_LIST.search(bullet_style)
    numbered = _STYLE_LIST.search(number_style)
    theirs = _definition(numbering, numbered[1]) if numbered else None
    has_marks = marked is not None and _definition(numbering, marked[1]) is not None
    return Lists(first, has_marks or not bullet_style, first + 1 if theirs is None else theirs)


def _definition(numbering: str, number: str) -> int | None:
    found = re.search(rf'<w:num\b[^>]*w:numId="{number}"[^>]*>.*?<w:abstractNumId w:val="(\d+)"', numbering, re.DOTALL)
    return int(found[1]) if found else None


def _numbered(number: int) -> str:
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'


def numbering_part(written: str, lists: Lists, ordered: int) -> str:
    """Give the part of lists: that of the base, if any, with ours where the schema wants them."""
    definitions, numbers = _definitions(lists.first), _numbers(lists, ordered)
    if "</w:numbering>" not in written:
        return f"{DECLARATION}<w:numbering {NAMESPACES}>{definitions}{numbers}</w:numbering>"
    place = re.search(r"<w:num\b|<w:numIdMacAtCleanup\b|</w:numbering>", written)
    assert place is not None
    whole = written[: place.start()] + definitions + written[place.start() :]
    last = re.search(r"<w:numIdMacAtCleanup\b|</w:numbering>", whole)
    assert last is not None
    return whole[: last.start()] + numbers + whole[last.start() :]


def _definitions(first: int) -> str:
    """A list with en dashes and one with numbers."""
    levels = (("bullet", "–", 340), ("decimal", "%1.", 397))
    return "".join(
        f'<w:abstractNum w:abstractNumId="{first + index}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{mark}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl></w:abstractNum>'
        for index, (kind, mark, indent) in enumerate(levels)
    )


def _numbers(lists: Lists, ordered: int) -> str:
    """The lists themselves: the one with dashes, and every numbered one from 1; our style has the first."""
    first = lists.first
    made = f'<w:num w:numId="{first}"><w:abstractNumId w:val="{first}"/></w:num>'
    return made + "".join(
        f'<w:num w:numId="{first + index}"><w:abstractNumId w:val="{lists.definition}"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for index in range(1, max(ordered, 1) + 1)
    )
