"""The levels of `segplan diff --fail-on`."""

from typing import TYPE_CHECKING
from unicodedata import normalize

from segplan.errors import UsageError

if TYPE_CHECKING:
    from segplan.checking.approvals import Approvals
    from segplan.diff import Comparison

_DECREASED, _CHANGED = "minskat-åtagande", "ändrat-åtagande"
LEVELS = f"{_DECREASED}|{_CHANGED}"
"""The levels as help shows them."""


def level_of(text: str | None) -> str | None:
    """Give the level that was asked for, in whichever spelling. Raises `UsageError` for another word."""
    if text is None:
        return None
    from segplan.similar import did_you_mean

    for level in LEVELS.split("|"):
        if normalize("NFC", text).casefold() in (level, _plain(level)):
            return level
    raise UsageError(
        f"--fail-on {text} finns inte{did_you_mean(text, LEVELS.split('|'))}", f"Skriv --fail-on {LEVELS}."
    )


def _plain(text: str) -> str:
    return normalize("NFD", text).encode("ascii", "ignore").decode("ascii")


def fails(level: str | None, comparisons: "list[Comparison]", approvals: "list[Approvals]") -> bool:
    """Tell whether a change that nobody has approved is at the level."""
    if level is None:
        return False
    from segplan.checking.approvals import unapproved
    from segplan.diff import Severity

    severities = [Severity.DECREASES, *([Severity.INCREASES] if level == _CHANGED else [])]
    return any(unapproved(one, approved, severities) for one, approved in zip(comparisons, approvals, strict=True))
