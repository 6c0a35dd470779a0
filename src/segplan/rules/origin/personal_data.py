"""Personal data that can be recognised by their form: identity numbers, e-mail and mobile numbers."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

_MARKS = re.compile(r"\d[\d \u00a0()+–-]{6}|@")
"""What every match below holds; most texts lack it and need no closer look."""
_IDENTITY_NUMBER = re.compile(r"(?<![\w./=-])(?:18|19|20)?(\d{6})[-+–]?(\d{4})(?![\w/-])")
_MOBILE_NUMBER = re.compile(
    r"(?<![\w+./=-])(?:\+46|0046|0)[ \u00a0-]?(?:\(0\))?7[02369]"
    r"(?:[ \u00a0-]?\d{3}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}|\d?[ \u00a0-]\d{2,3}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2,3})"
    r"(?![\w-])"
)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@(?P<provider>[\w-]{1,40})\.(?:com|se|net|nu|me|org)(?![.-]?\w)")
_PRIVATE_PROVIDERS = frozenset(
    {
        *("gmail", "googlemail", "hotmail", "live", "outlook", "msn", "yahoo", "icloud", "me", "proton", "protonmail"),
        *("telia", "comhem", "bredband", "spray", "passagen"),
    }
)
"""The first part of the domains where private persons have their mail, whatever country they end with."""

REMOVE = (
    "Ta bort uppgiften och ange en funktion i stället. Är filen redan sparad i git finns uppgiften kvar i historiken: "
    "be den som sköter git att rensa den där också."
)
"""What to do about personal data in a file under version control."""


class PersonalData(NamedTuple):
    """What a text seems to hold, in words, and where: half-open offsets in code points."""

    what: str
    words: tuple[int, int]


def personal_data_in(text: str) -> Iterable[PersonalData]:
    """Give what in a text has the form of personal data.

    An identity number must hold a real date and the right check digit (folkbokföringslagen
    1991:481 § 18 names its parts; Skatteverket computes the digit by modulus 10, Luhn's formula, over
    the last ten digits), so that registry numbers, dates and statistical codes are left alone. Addresses are personal only at providers for private persons;
    functions have addresses of their own.
    """
    return _search(text) if _MARKS.search(text) else ()


def _search(text: str) -> Iterator[PersonalData]:
    for match in _IDENTITY_NUMBER.finditer(text):
        if _is_day(match[1]) and _has_check_digit(match[1] + match[2]):
            yield PersonalData("ett personnummer", match.span())
    for match in _MOBILE_NUMBER.finditer(text):
        yield PersonalData("ett mobilnummer", match.span())
    for match in _ADDRESS.finditer(text):
        if match["provider"].lower() in _PRIVATE_PROVIDERS:
            yield PersonalData("en privat e-postadress", match.span())


def _is_day(six: str) -> bool:
    """Tell whether YYMMDD is a day; coordination numbers have 60 added to it."""
    day = int(six[4:])
    try:
        # The century is not told by six digits; 2000–2099 has the leap years of both.
        date(2000 + int(six[:2]), int(six[2:4]), day - 60 if day > 60 else day)
    except ValueError:
        return False
    return True


def _has_check_digit(ten: str) -> bool:
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(ten))
    return sum(product // 10 + product % 10 for product in doubled) % 10 == 0
