"""Finding a measure by what people call it: its id, its heading, or the number that it has in a plan."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import NamedTuple

from segplan.lineage.fates import Part
from segplan.model.plan import Plan
from segplan.model.values import known
from segplan.model.view import measures_of
from segplan.swedish import plain_name

_WITH_YEAR = re.compile(r"(\d{4}):(.+)")
_NUMBER = re.compile(r"\d+\.\d+")
_NEAR = 0.5
_MOST = 3


class Found(NamedTuple):
    """The measure that was meant, or those that somebody may have meant, as they can be written."""

    part: Part | None
    suggestions: tuple[str, ...] = ()


def find_measure(written: str, plans: Mapping[int, Plan]) -> Found:
    """Find a measure: `öppna-kulturskolan`, `oppna-kulturskolan`, `Öppna kulturskolan`, `2023:5.4` or `2023:id`.

    Of several plans with the same measure, the newest is given. A number alone is no name, since it
    changes every year; what has it is suggested.
    """
    year, name = _with_year(written.strip())
    parts = [part for part in _parts(plans) if year is None or part.year == year]
    if _NUMBER.fullmatch(name):
        numbered = [part for part in parts if known(part.measure.measure.number) == name]
        if year is not None and numbered:
            return Found(numbered[0])
        return Found(None, tuple(_shown(part, f"{part.year}:{name}") for part in numbered[:_MOST]))
    wanted = plain_name(name)
    for names_of in (_identifier, _heading):
        named = [part for part in parts if names_of(part) == wanted]
        if named:
            return Found(named[0])
    return Found(None, _near(wanted, parts))


def _with_year(written: str) -> tuple[int | None, str]:
    match = _WITH_YEAR.fullmatch(written)
    return (int(match[1]), match[2].strip()) if match else (None, written)


def _parts(plans: Mapping[int, Plan]) -> Iterator[Part]:
    for year in sorted(plans, reverse=True):
        yield from (Part(year, at) for at in measures_of(plans[year]))


def _near(wanted: str, parts: list[Part]) -> tuple[str, ...]:
    """Give the measures with an id or heading like the wanted, the newest of each."""
    by_name: dict[str, Part] = {}
    for part in parts:
        by_name.setdefault(_identifier(part), part)
        by_name.setdefault(_heading(part), part)
    near = get_close_matches(wanted, by_name, n=_MOST * 2, cutoff=_NEAR)
    holding = [name for name in by_name if len(wanted) > _MOST and wanted in name and name not in near]
    found = dict.fromkeys(by_name[name].measure.measure.identifier for name in (*near, *holding))
    newest = {identifier: next(p for p in parts if p.measure.measure.identifier == identifier) for identifier in found}
    return tuple(_shown(part, identifier) for identifier, part in list(newest.items())[:_MOST])


def _shown(part: Part, name: str) -> str:
    return f"{name} ({part.measure.measure.heading}, {part.year})"


def _identifier(part: Part) -> str:
    return plain_name(part.measure.measure.identifier)


def _heading(part: Part) -> str:
    return plain_name(part.measure.measure.heading)
