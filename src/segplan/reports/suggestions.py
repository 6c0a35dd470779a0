"""Suggested links for a person, in words that tell what speaks for each, and for machines."""

import json
from collections.abc import Iterator
from typing import Any

from segplan import __version__
from segplan.lineage.suggestions import Certainty, Suggestion
from segplan.model.plan import Plan
from segplan.model.registry import Registers
from segplan.model.values import known
from segplan.model.view import MeasureAt
from segplan.reports.markdown_text import literal
from segplan.reports.styled import Line, Piece, Style, line
from segplan.reports.wrapping import wrap
from segplan.swedish import listed, plural, quoted

VERSION = 1

_CERTAINTY = {Certainty.HIGH: "hög", Certainty.MEDIUM: "medel", Certainty.LOW: "låg"}

_NOTHING = "Inga förslag: varje åtgärd är redovisad, eller så liknar ingen någon av de nya."


def suggestion_title(one: Suggestion) -> str:
    """Give the two measures, and how sure the suggestion is."""
    return f"{_named(one.before)} → {_named(one.after)} – säkerhet: {_CERTAINTY[one.certainty]}"


def suggestion_grounds(one: Suggestion, registers: Registers) -> str:
    """Say which words, owner, indicators and places the two share."""
    said = [f"gemensamma ord: {', '.join(one.words)}"]
    said += ["samma ansvarig"] if one.same_owner else []
    if one.indicators:
        names = (
            registers.indicator_by_id[key].name if key in registers.indicator_by_id else key for key in one.indicators
        )
        said.append(f"samma indikator: {listed(map(quoted, names))}")
    if one.places:
        names = (registers.place_by_id[key].name if key in registers.place_by_id else key for key in one.places)
        said.append(f"samma geografi: {listed(names)}")
    return "; ".join(said)


def link_text(one: Suggestion) -> str:
    """Give the pair as it is confirmed on the command line."""
    return f"{one.before.measure.identifier}={one.after.measure.identifier}"


def suggestions_text(
    plans: tuple[Plan, Plan], found: tuple[Suggestion, ...], registers: Registers, width: int
) -> list[Line]:
    """Give the lines for a terminal, and how a link is confirmed."""
    lines = [*wrap([Piece(_heading(plans, found), Style.HEADING)], width), line()]
    if not found:
        return [*lines, *wrap([_NOTHING], width)]
    for one in found:
        lines += wrap([Piece(suggestion_title(one), Style.STRONG)], width, "  ", " " * 6)
        lines += wrap([suggestion_grounds(one, registers).capitalize()], width, " " * 6)
        lines += [line(" " * 6, Piece(f"--link {link_text(one)}", Style.FAINT)), line()]
    return [*lines, *wrap([_how(plans)], width)]


def suggestions_markdown(plans: tuple[Plan, Plan], found: tuple[Suggestion, ...], registers: Registers) -> str:
    """Give a table in Markdown."""
    return "\n".join(_markdown(plans, found, registers)) + "\n"


def _markdown(plans: tuple[Plan, Plan], found: tuple[Suggestion, ...], registers: Registers) -> Iterator[str]:
    yield from (f"# {_heading(plans, found)}", "")
    if not found:
        yield _NOTHING
        return
    yield from ("| Från | Till | Säkerhet | Vad som talar för det |", "| --- | --- | --- | --- |")
    for one in found:
        cells = (_named(one.before), _named(one.after), _CERTAINTY[one.certainty], suggestion_grounds(one, registers))
        yield f"| {' | '.join(map(literal, cells))} |"


def suggestions_json(plans: tuple[Plan, Plan], found: tuple[Suggestion, ...]) -> str:
    """Give one JSON document; the likeness goes from 0 to 1."""
    document = {
        "version": VERSION,
        "tool": {"name": "segplan", "version": __version__},
        "from": plans[0].year,
        "to": plans[1].year,
        "suggestions": [_suggestion(one) for one in found],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _suggestion(one: Suggestion) -> dict[str, Any]:
    return {
        "before": _measure(one.before),
        "after": _measure(one.after),
        "likeness": round(one.likeness, 2),
        "certainty": one.certainty.name.lower(),
        "words": list(one.words),
        "same_owner": one.same_owner,
        "indicators": list(one.indicators),
        "places": list(one.places),
    }


def _measure(at: MeasureAt) -> dict[str, Any]:
    return {"id": at.measure.identifier, "nr": known(at.measure.number), "heading": at.measure.heading}


def _heading(plans: tuple[Plan, Plan], found: tuple[Suggestion, ...]) -> str:
    counted = plural(len(found), "förslag", "förslag")
    return f"{counted} till föregångare i planen för {plans[1].year} bland åtgärderna i planen för {plans[0].year}"


def _how(plans: tuple[Plan, Plan]) -> str:
    years = f"{plans[0].year} {plans[1].year}"
    return (
        "Likhet är inget bevis: avgör själv om det är samma åtgärd. De som stämmer skrivs in i planen med"
        f" segplan lineage --suggest {years} --write, som frågar om en i taget, eller följt av --link för varje par."
    )


def _named(at: MeasureAt) -> str:
    return f"{known(at.measure.number) or ''} {at.measure.heading}".strip()
