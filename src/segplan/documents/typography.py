"""Swedish typography, applied once to every piece of text in a document.

Nothing but spaces and the minus sign is touched, so a quotation stays a quotation.
"""

import re

from segplan.swedish import MINUS, MONTHS, NO_BREAK

_UNITS = (
    "%|procent|procentenheter|promille|kr|kronor|tkr|mkr|miljoner|miljarder|kronors|öre"
    "|år|åringar|månader|månad|veckor|vecka|dagar|dag|timmar|timme|minuter|gånger|stycken|st"
    "|km|meter|m²|kvadratmeter|hektar|åtgärder|åtgärd|områden|elever|barn|platser|besök|fynd|fel|varningar|råd"
)
_MONTH = "|".join(MONTHS)
_BEFORE_NUMBER = (
    "§|§§|år|åk|årskurs|årskurserna|nr|sida|sidan|s\\.|bilaga|Bilaga|punkt|kap\\.|kl\\.|Tabell|tabell|Dnr|dnr"
)

_SPACES = re.compile(r"[ \t\r\n]+")
_DIGIT = re.compile(r"\d")
_BESIDE_DIGITS = (
    (re.compile(r"(?<![\w.,])(\d{1,3}(?: \d{3})+)(?![\d])"), lambda match: match[1].replace(" ", NO_BREAK)),
    (re.compile(rf"(?<=\d) (?=(?:{_UNITS}|{_MONTH})(?!\w))"), NO_BREAK),
    (re.compile(rf"(?<=\b)({_MONTH}) (?=\d{{4}}\b)"), rf"\1{NO_BREAK}"),
    (re.compile(rf"(?<!\w)({_BEFORE_NUMBER}) (?=\d)"), rf"\1{NO_BREAK}"),
    (re.compile(r"\b([A-ZÅÄÖ]{2,4}) (?=\d{4}-\d)"), rf"\1{NO_BREAK}"),
    (re.compile(r"(?<![^\s(])-(?=\d)"), MINUS),
)


RANGE = re.compile(r"\b\d+–\d+\b")
"""A range of numbers, which writers keep on one line without putting anything into the text."""


def set_text(text: str) -> str:
    """Give a text with single spaces, non-breaking spaces where a line must not break, and minus signs.

    A non-breaking space that is already there is kept.
    """
    text = _SPACES.sub(" ", text)
    if _DIGIT.search(text) is not None:
        for pattern, replacement in _BESIDE_DIGITS:
            text = pattern.sub(replacement, text)
    return text
