"""Numbers in a form that YAML does not read as a number, or that its readers disagree about."""

import re
from typing import Any

from segplan.edits import Respell
from segplan.findings import Fix
from segplan.places import Route, Span
from segplan.source import fault
from segplan.source.fault import Fault

_DIGIT_START = frozenset("0123456789+-")
_LEADING_ZERO = r"0[0-9]+(?:\.[0-9]*)?"
_OTHER_BASE = r"0x[0-9a-fA-F_]+|0o?[0-7_]+|0b[01_]+"
_UNDERSCORES = r"[0-9]+_[0-9_]*(?:\.[0-9_]*)?"
_READ_DIFFERENTLY = re.compile(rf"[-+]?(?:{_LEADING_ZERO}|{_OTHER_BASE}|{_UNDERSCORES})")
_WRITTEN_NUMBER = re.compile(r"(?P<sign>[-+]?)0*(?P<digits>[0-9]+)(?:[.,](?P<decimals>[0-9]+))?")
_SEPARATORS = re.compile(r"[\s_]+")


def is_read_differently(text: str) -> bool:
    """Tell whether an unquoted text is one number for some readers of YAML, and another or a text for others.

    YAML 1.1 reads 0123 as 83 and 1_000 as 1000, YAML 1.2 reads 0123 as 123 and 0o14 as 12.

    >>> is_read_differently("0123"), is_read_differently("2023-01-26"), is_read_differently("0.5")
    (True, False, False)
    """
    return text[0] in _DIGIT_START and _READ_DIFFERENTLY.fullmatch(text) is not None


def number_in_doubt(text: str, span: Span, route: Route) -> Fault:
    """Give the fault of an unquoted number that readers of YAML disagree about."""
    message = f"{text} utan citattecken läses som olika värden av olika program"
    fix = Fix(f"{text} sätts inom citattecken", (Respell(span, f'"{text}"'),))
    return Fault(fault.UNQUOTED_NUMBER, span, message, f'Skriv "{text}".', (), route, fix)


def how_to_write(value: Any, whole: bool = False) -> str | None:
    """Say how to write the number that a text holds, if it holds one.

    >>> how_to_write("010"), how_to_write("1 000"), how_to_write("19,8"), how_to_write("19,8", whole=True)
    ('Skriv 10.', 'Skriv 1000 utan mellanrum.', 'Skriv 19.8 med decimalpunkt.', None)
    """
    if not isinstance(value, str):
        return None
    joined = _SEPARATORS.sub("", value)
    match = _WRITTEN_NUMBER.fullmatch(joined)
    if match is None or (whole and match["decimals"]):
        return None
    number = match["sign"].strip("+") + match["digits"] + (f".{match['decimals']}" if match["decimals"] else "")
    manner = " utan mellanrum" if joined != value else " med decimalpunkt" if "," in value else ""
    return f"Skriv {number}{manner}."
