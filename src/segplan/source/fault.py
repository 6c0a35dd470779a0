"""A fault found while reading a file, already placed in its text."""

from typing import NamedTuple

from segplan.findings import Fix
from segplan.places import Span

Related = tuple[tuple[Span, str], ...]
"""Other spans of the same file with a few words each."""


class Fault(NamedTuple):
    """What is wrong in a file before any rule has seen it.

    `code` names a page in the file family of the rules. `fix` is there when the fault has exactly one safe answer.
    """

    code: str
    span: Span
    message: str
    remedy: str
    related: Related = ()
    route: tuple[str | int, ...] = ()
    fix: Fix | None = None


MALFORMED = "SP001"
DUPLICATE_KEY = "SP002"
UNKNOWN_KEY = "SP003"
MISSING_VALUE = "SP004"
WRONG_TYPE = "SP005"
STRAY_KEY = "SP006"
UNQUOTED_NUMBER = "SP007"
IMPOSSIBLE_DATE = "SP008"
VALUE_NOT_ALLOWED = "SP009"
SEVERAL_DOCUMENTS = "SP010"
EMPTY_FILE = "SP011"
TAG = "SP012"
ALIAS = "SP013"
OVER_LIMIT = "SP014"
TAB = "SP015"
FORBIDDEN_CHARACTER = "SP016"
BYTE_ORDER_MARK = "SP017"
WRONG_ENCODING = "SP018"
"""Codes of faults in the file itself. Each has a page of its own among the rules."""

UNREADABLE = frozenset({OVER_LIMIT, WRONG_ENCODING})
"""The codes that mean that a file cannot be read at all (exit code 3)."""
