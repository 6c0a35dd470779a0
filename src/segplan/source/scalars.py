"""What a plain scalar means: the core schema of YAML 1.2, with decimals kept exactly.

`no` is text, `0580` is text as well, since a leading zero would be lost in a number (that others
read it as a number is a fault of the file), and a date is text until the model judges it.
"""

import re
from decimal import Decimal

Scalar = str | int | Decimal | bool | None

_WORDS: dict[str, Scalar] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_NUMBER_START = frozenset("0123456789+-.")
_LONGEST_NUMBER = 40
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]{1,2})?")


def resolve(text: str) -> Scalar:
    """Give the value of a plain scalar.

    >>> resolve("12"), resolve("3.10"), resolve("0580"), resolve("no")
    (12, Decimal('3.10'), '0580', 'no')
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_START or len(text) > _LONGEST_NUMBER:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    return Decimal(text) if _DECIMAL.fullmatch(text) else text
