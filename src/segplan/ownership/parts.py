"""Cutting an owner's text: its lead, if it tells one, and the parts that stand beside each other."""

import re
from typing import NamedTuple

from segplan.ownership.part import Part

_LABEL = re.compile(
    r"\s*(?:huvud)?ansvar(?:ig|igt|iga|s)?(?: (?:förvaltning|nämnd|enhet|funktion|part|aktör))?\s*:\s*", re.I
)
_WITH = re.compile(
    r"(?<![\s,;(])[\s,;(]+(?:i (?:nära )?(?:samverkan|samarbete|samråd|dialog|partnerskap|samordning|samspel) med|tillsammans med|ihop med"
    r"|med (?:stöd|hjälp|bistånd|medverkan|underlag|deltagande) (?:av|från)|medverkande\b:?|stöd(?:jer|s av)?\s*:"
    r"|samverkan(?:spart\w*)?\s*:|samarbetspart\w*\s*:?|övriga\s*:|i samverkan|i samarbete)",
    re.IGNORECASE,
)
_LED_BY = re.compile(
    r"(?:samordnas|leds|drivs|ägs|hålls samman|samordnat|under ledning|på uppdrag) av\s+|huvudansvar(?:ig)?\s*:?\s+",
    re.IGNORECASE,
)
_THROUGH = re.compile(r"(?<!\s)\s+(?:genom|via)\s+", re.IGNORECASE)
_LEADS = re.compile(
    r"(?:(?<!\s)\s+)?\(\s*(?:huvudansvar\w*|huvudman|ansvarig|samordnare|samordnande|samordnar|sammankallande|ledande|leder|ägare)\s*\)"
    r"|(?<!\s)\s+(?:har )?(?:huvudansvar\w*|leder|samordnar|är sammankallande|sammankallar|ansvarar|är ansvarig)\b",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"(?:(?<!\s)\s+)?(?:(?P<sign>[/;+\n]|\boch/eller\b)|,(?!\d)|(?<!-)\s(?P<word>samt|eller|och|&)\s)\s*"
)
_PARENTHESIS = re.compile(r"(?:(?<!\s)\s+)?\(([^()]*)\)")


def without_label(text: str, offset: int = 0) -> Part:
    """Take away `Ansvarig:` and white space around a text that begins at an offset."""
    label = _LABEL.match(text)
    start = label.end() if label else len(text) - len(text.lstrip())
    return Part(text[start:].rstrip(" .;,"), offset + start)


class Lead(NamedTuple):
    """The part that leads, and the parties beside it as they are written."""

    part: Part
    beside: str


def lead_of(whole: Part) -> Lead | None:
    """Give the part that is told to lead: the first in ”i samverkan med”, the one marked huvudansvar."""
    marked = _LEADS.search(whole.text)
    if marked and marked.start() > 0:
        before = whole.text[: marked.start()]
        cuts = [cut.end() for cut in _SEPARATOR.finditer(before)]
        start = cuts[-1] if cuts else 0
        return Lead(Part(before[start:], whole.start + start), whole.text[marked.end() :])
    led = _LED_BY.search(whole.text)
    if led:
        return Lead(Part(whole.text[led.end() :], whole.start + led.end()), whole.text[: led.start()])
    beside = _WITH.search(whole.text)
    if beside and beside.start() > 0:
        return Lead(Part(whole.text[: beside.start()], whole.start), whole.text[beside.end() :])
    return None


def through(whole: Part) -> tuple[Part, Part] | None:
    """Cut ”kommunen genom säkerhetschefen” into the two that it names."""
    match = _THROUGH.search(whole.text)
    if match is None or match.start() == 0:
        return None
    return Part(whole.text[: match.start()], whole.start), Part(whole.text[match.end() :], whole.start + match.end())


def parenthesis(whole: Part) -> tuple[Part, Part] | None:
    """Cut ”kommunen (kulturförvaltningen)” into what stands before and what stands inside."""
    match = _PARENTHESIS.search(whole.text)
    if match is None or match.start() == 0:
        return None
    outside = whole.text[: match.start()] + whole.text[match.end() :]
    return Part(outside, whole.start), Part(match[1], whole.start + match.start(1))


class Siblings(NamedTuple):
    """Parts beside each other.

    `by_words` tells that och, samt or eller stands between some of them, `by_signs` that every cut
    is one that no name contains, such as a slash.
    """

    parts: list[Part]
    by_words: bool
    by_signs: bool


def siblings(whole: Part) -> Siblings:
    """Cut a text at every list sign; words such as ”kultur- och fritid” hold together."""
    parts, start, cuts = [], 0, []
    for cut in _SEPARATOR.finditer(whole.text):
        if whole.text[start : cut.start()].endswith("-"):
            continue
        parts.append(Part(whole.text[start : cut.start()], whole.start + start))
        start = cut.end()
        cuts.append(cut)
    parts.append(Part(whole.text[start:], whole.start + start))
    kept = [part for part in parts if part.text.strip()]
    return Siblings(kept, any(cut["word"] for cut in cuts), all(cut["sign"] for cut in cuts))
