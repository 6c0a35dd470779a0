"""Slips of the pen that break YAML on one line, known by how the line looks."""

import re
from collections.abc import Callable
from typing import NamedTuple

from segplan.places import Position

_START = r"\s*(?:- +)*(?:(?P<key>[^\W\d_]\w*): +)?"
_CLOSED_EARLY = re.compile(_START + r"(?P<value>(?P<mark>[\"'\[]).*[\"'\]]\s*)")
_DASH = re.compile(r"(?P<before>\s*)-(?P<text>[^\W\d_].*)")
_KEY = re.compile(r"\s*[^\W\d_]\w*:(?:\s.*)?")
_POINT = re.compile(r"\s*-\s+(?=\S)")
_LONGEST_SHOWN = 60


class Slip(NamedTuple):
    """What is wrong on the line, and what to do."""

    message: str
    remedy: str


def find_slip(problem: str, lines: list[str], place: Position, begun: Position | None) -> Slip | None:
    """Give the slip that libyaml's problem comes from, if it is one of these.

    `place` is where libyaml stopped, and `begun` where that began which it was reading.
    """
    return next((found for tell in _SLIPS.get(problem, ()) if (found := tell(lines, place, begun))), None)


def _text_after_the_end(lines: list[str], place: Position, _: Position | None) -> Slip | None:
    """Tell of `resultat: "Mässan" hölls`, where YAML takes the value to end at the second mark."""
    line = lines[place.line].rstrip()
    match = _CLOSED_EARLY.fullmatch(line, 0, place.column)
    if match is None:
        return None
    whole = line[match.start("value") :]
    quoted = next((f"{mark}{whole}{mark}" for mark in ("'", '"') if mark not in whole), None)
    if quoted is None or len(quoted) > _LONGEST_SHOWN:
        remedy = "Sätt hela texten inom citattecken, av ett annat slag än de som står i den."
    else:
        remedy = f"Sätt hela texten inom citattecken: {f'{key}: ' if (key := match['key']) else ''}{quoted}"
    what = "klammern" if match["mark"] == "[" else "citattecknet"
    return Slip(f"Här fortsätter texten efter det att {what} har stängts", remedy)


def _dash_without_space(lines: list[str], place: Position, _: Position | None) -> Slip | None:
    match = _DASH.fullmatch(lines[place.line].rstrip())
    if match is None or ": " in match["text"] or len(match["text"]) > _LONGEST_SHOWN:
        return None
    return Slip("Mellanslag saknas efter strecket", f"Skriv - {match['text']}")


def _key_beside_its_point(lines: list[str], place: Position, begun: Position | None) -> Slip | None:
    """Tell of a key that is not drawn in as the other keys of the point above it."""
    if begun is None or _KEY.fullmatch(lines[place.line]) is None:
        return None
    points = (_POINT.match(line) for line in reversed(lines[begun.line : place.line]) if line[begun.column :])
    point = next((one for one in points if one and one[0].index("-") == begun.column), None)
    if point is None:
        return None
    return Slip(
        "Raden är inte indragen som punkten ovanför",
        f"Hör den till punkten: dra in den med {len(point[0])} blanksteg."
        " Är den en ny punkt: börja den med - på samma indrag som de andra punkterna.",
    )


_Tell = Callable[[list[str], Position, Position | None], Slip | None]

_SLIPS: dict[str, tuple[_Tell, ...]] = {
    "did not find expected key": (_text_after_the_end,),
    "did not find expected '-' indicator": (_text_after_the_end, _key_beside_its_point),
    "could not find expected ':'": (_dash_without_space,),
}
