"""What libyaml says about broken YAML, said in Swedish with what to do about it.

libyaml has a closed set of problem texts and no codes, so the texts themselves are the table's
keys; a text that is not in the table gets the general sentence.
"""

from typing import Any

from segplan.places import Position, Span
from segplan.source.fault import MALFORMED, Fault
from segplan.source.line_slips import find_slip
from segplan.source.unspaced_key import unspaced_key

_GENERAL = ("Raden går inte att tolka som YAML", "Kontrollera indrag, kolon och citattecken här och på raden ovanför.")

_ESCAPE = (
    "Omvänt snedstreck betyder något särskilt inom raka citattecken",
    "Använd enkla citattecken ('…'), eller skriv \\\\.",
)
_UNCLOSED = ("Texten tar slut mitt i ett värde: ett citattecken saknas", "Lägg till det avslutande citattecknet.")
_CLOSED_LATE = (
    "Citattecknet som öppnas här stängs först på en senare rad",
    'Lägg till det avslutande citattecknet. Ett rakt citattecken inne i texten skrivs \\".',
)
_TAB = ("En tabb används som indrag", "Byt tabben mot blanksteg.")

_CONFLICT = (
    "Här finns en konflikt från git merge som inte är löst",
    "Behåll det som ska gälla av raderna mellan <<<<<<< och >>>>>>>, och ta bort raderna med markeringar.",
)

_NO_KEY = frozenset(["could not find expected ':'", "mapping values are not allowed in this context"])
"""What libyaml says on the line after a key whose colon has no space."""

_WORDING: dict[str, tuple[str, str]] = {
    "mapping values are not allowed in this context": (
        "Kolonet tolkas som en ny nyckel här",
        "Sätt texten inom citattecken om den innehåller kolon. Nycklar på samma nivå ska ha lika stort indrag.",
    ),
    "block sequence entries are not allowed in this context": (
        "En lista kan inte börja här",
        "Börja listan på en ny rad, två blanksteg längre in än nyckeln.",
    ),
    "mapping keys are not allowed in this context": (
        "En nyckel kan inte börja här",
        "Sätt texten inom citattecken om den börjar med frågetecken, och kontrollera indraget.",
    ),
    "found unexpected end of stream": _UNCLOSED,
    "found unexpected document indicator": _UNCLOSED,
    "did not find expected node content": (
        "Här väntades ett värde",
        "Skriv ett värde, eller ta bort kommatecknet. Ska klammern vara text: sätt texten inom citattecken.",
    ),
    "found character that cannot start any token": (
        "Ett värde kan inte börja med det här tecknet",
        "Sätt texten inom citattecken. Är det en tabb i indraget: byt den mot blanksteg.",
    ),
    "did not find expected ',' or ']'": (
        "Listan inom [ ] är inte avslutad",
        "Sätt kommatecken mellan punkterna och avsluta med ].",
    ),
    "did not find expected ',' or '}'": (
        "Nycklarna inom { } är inte avslutade",
        "Sätt kommatecken mellan dem och avsluta med }.",
    ),
    "did not find expected key": (
        "Här väntades en nyckel",
        "Kontrollera att nycklar på samma nivå har lika stort indrag och att alla citattecken avslutas.",
    ),
    "did not find expected '-' indicator": (
        "Här väntades en punkt i listan",
        "Börja raden med - på samma indrag som de andra punkterna.",
    ),
    "could not find expected ':'": (
        "Nyckeln saknar kolon",
        "Skriv nyckel: värde. Hör raden till texten ovanför: dra in den lika mycket.",
    ),
    "found unknown escape character": _ESCAPE,
    "did not find expected hexdecimal number": _ESCAPE,
    "found invalid Unicode character escape code": _ESCAPE,
    "found unknown directive name": ("Raden börjar med %", "Sätt texten inom citattecken."),
    "did not find expected comment or line break": (
        "Efter | eller > får inget mer stå på raden",
        "Flytta texten till nästa rad.",
    ),
    "did not find expected <document start>": (
        "Här väntades slutet på filen",
        "Kontrollera indraget: raden hör inte till något ovanför.",
    ),
    "found undefined tag handle": (
        "YAML-taggar är inte tillåtna i planer",
        "Ta bort taggen, eller sätt ! inom citattecken.",
    ),
    "did not find expected alphabetic or numeric character": (
        "Tecknen * och & betyder något särskilt i YAML",
        "Sätt texten inom citattecken.",
    ),
    "found a tab character that violates indentation": _TAB,
    "found a tab character that violate intendation": _TAB,
    "found a tab character where an indentation space is expected": _TAB,
}


def explain_syntax(error: Any, text: str, long_quotation: Span | None = None) -> Fault:
    """Turn libyaml's error into a placed Swedish fault.

    A missing quotation mark is placed where the quotation opens, since that is where the mistake
    is. `long_quotation` is the last one that was read over several lines: when the error follows
    on the line where it ends, another value's first mark has closed it.
    """
    message, remedy = _WORDING.get(error.problem or "", _GENERAL)
    mark, context = error.problem_mark or error.context_mark, error.context_mark
    if (message, remedy) == _UNCLOSED and context:
        mark = context
    lines = text.replace("\r\n", "\n").split("\n")
    conflict = next((number for number, line in enumerate(lines) if line.startswith("<<<<<<< ")), None)
    if conflict is not None:
        marked = Span(Position(conflict, 0), Position(conflict, len(lines[conflict])))
        return Fault(MALFORMED, marked, *_CONFLICT)
    place = _sign_at(lines, mark.line, mark.column)
    if long_quotation is not None and long_quotation.end.line == place.start.line:
        opened = _sign_at(lines, *long_quotation.start)
        return Fault(MALFORMED, opened, _CLOSED_LATE[0], _CLOSED_LATE[1], ((place, "stängs först här"),))
    unspaced = unspaced_key(lines, place.start.line) if error.problem in _NO_KEY else None
    if unspaced is not None:
        return Fault(MALFORMED, unspaced.colon, "Mellanslag saknas efter kolonet", f"Skriv {unspaced.corrected}")
    begun = Position(context.line, context.column) if context else None
    slip = find_slip(error.problem or "", lines, place.start, begun)
    if slip is not None:
        return Fault(MALFORMED, place, *slip)
    related: tuple[tuple[Span, str], ...] = ()
    if context and mark is not context and context.line != place.start.line:
        related = ((_sign_at(lines, context.line, context.column), "det som påbörjas här"),)
    return Fault(MALFORMED, place, message, remedy, related)


def _sign_at(lines: list[str], line: int, column: int) -> Span:
    """Give the span of one sign; a place after the text is moved back to the last sign before it."""
    line = min(line, len(lines) - 1)
    while line > 0 and not lines[line].strip():
        line, column = line - 1, len(lines[line - 1])
    column = max(0, min(column, len(lines[line].rstrip()) - 1))
    return Span(Position(line, column), Position(line, min(column + 1, len(lines[line]))))
