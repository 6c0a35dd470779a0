"""Characters that must not stand in a plan: refused with their place, never removed silently."""

import re
import unicodedata
from itertools import islice

from segplan.edits import Respell
from segplan.findings import Fix
from segplan.places import Position, Span
from segplan.source.fault import FORBIDDEN_CHARACTER, Fault

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
    "|\r(?!\n)"
)
_INDENTATION = re.compile(rf"(?:\s|{_FORBIDDEN.pattern})*")
_PLAIN = bytes(range(0x20, 0x7F)) + b"\n"
_MOST_FAULTS = 50
_WITHOUT_WIDTH = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""Characters that neither show nor part words nor turn the reading: without them a Swedish text is the same."""

_TURNS_READING = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
_REMEDY = "Ta bort tecknet. Syns det inte: radera orden omkring det och skriv dem på nytt."


def find_forbidden(text: str) -> tuple[str, list[Fault]]:
    """Give the faults, and the text with each forbidden character as a space so that reading goes on.

    A file that is full of such characters gets the first fifty faults.
    """
    if _FORBIDDEN.search(_beside_plain(text)) is None:
        return text, []
    faults = [_fault(text, match.start()) for match in islice(_FORBIDDEN.finditer(text), _MOST_FAULTS)]
    return _FORBIDDEN.sub(" ", text), faults


def _beside_plain(text: str) -> str:
    """Give the text without plain characters, so that few are left to be looked at one by one."""
    return text.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass")


def forbidden_in_value(value: str, span: Span) -> Fault | None:
    r"""Give the fault of a value whose escapes (`\u200b` inside quotation marks) hide such a character."""
    match = _FORBIDDEN.search(value)
    return Fault(FORBIDDEN_CHARACTER, span, _message(match[0]), _REMEDY) if match else None


def first_shift(forbidden: list[Fault], lines: list[str]) -> Position | None:
    """Give the place of the first forbidden character that shifts an indentation: syntax faults after it are echoes."""
    return min((found.span.start for found in forbidden if _is_in_indentation(found.span.start, lines)), default=None)


def _is_in_indentation(place: Position, lines: list[str]) -> bool:
    before = _INDENTATION.match(lines[place.line])
    return before is not None and before.end() >= place.column


def _fault(text: str, offset: int) -> Fault:
    line = text.count("\n", 0, offset)
    column = offset - (text.rfind("\n", 0, offset) + 1)
    span = Span(Position(line, column), Position(line, column + 1))
    is_indentation = not text[offset - column : offset].strip(" -")
    is_removable = text[offset] in _WITHOUT_WIDTH and not is_indentation
    fix = Fix("det osynliga tecknet tas bort", (Respell(span, ""),)) if is_removable else None
    return Fault(FORBIDDEN_CHARACTER, span, _message(text[offset]), _REMEDY, fix=fix)


def _message(character: str) -> str:
    return f"Otillåtet {_kind(character)} U+{ord(character):04X}"


def _kind(character: str) -> str:
    if character == "\u00ad":
        return "mjukt bindestreck"
    if character == "\ufeff":
        return "osynligt tecken (byteordningsmarkering inne i filen)"
    if unicodedata.bidirectional(character) in _TURNS_READING:
        return "tecken som vänder läsriktningen,"
    if unicodedata.category(character) == "Cc":
        return "styrtecken"
    return "osynligt tecken"
