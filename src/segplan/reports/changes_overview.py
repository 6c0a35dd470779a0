"""The words of a comparison's overview, the same in every format for people."""

from itertools import groupby
from typing import NamedTuple

from segplan.diff import Comparison, Kind, MeasureName, Severity
from segplan.diff.overview import Theme, overview
from segplan.reports.changes_account import is_one_year
from segplan.swedish import plural, quoted

_TITLES = {
    Severity.DECREASES: "Åtagandet minskar",
    Severity.INCREASES: "Åtagandet ökar",
    Severity.UNCHANGED: "Annat är ändrat, men åtagandet varken minskar eller ökar",
    Severity.CORRECTION: "Rättelser",
}


class Topic(NamedTuple):
    """A line of the overview, and the lines under it."""

    line: str
    below: tuple[str, ...]


class Part(NamedTuple):
    """What happens to the commitment in some measures: a title that counts them, and the topics."""

    severity: Severity
    title: str
    topics: tuple[Topic, ...]


def overview_introduction(comparison: Comparison) -> str:
    """Say which plan the numbers are of."""
    if is_one_year(comparison):
        return "Siffrorna är åtgärdernas nummer i den andra versionen, och i den första för dem som har tagits bort."
    before, after = comparison.before.year, comparison.after.year
    return (
        f"Siffrorna är åtgärdernas nummer i planen för {after}, och i planen för {before} för dem som inte finns kvar."
    )


def overview_parts(comparison: Comparison) -> list[Part]:
    """Give what decreases, what increases, and what does neither; that nothing decreases is told too."""
    themes = overview(comparison.differences)
    parts = [
        Part(severity, _title(severity, list(found)), tuple(_topic(theme, comparison) for theme in found))
        for severity, found in ((key, tuple(group)) for key, group in groupby(themes, lambda theme: theme.severity))
    ]
    if comparison.differences and not any(part.severity is Severity.DECREASES for part in parts):
        parts.insert(0, Part(Severity.DECREASES, "Åtagandet minskar inte i någon åtgärd", ()))
    return parts


def _title(severity: Severity, themes: list[Theme]) -> str:
    measures = dict.fromkeys(name for theme in themes for name in theme.measures)
    return f"{_TITLES[severity]} ({plural(len(measures), 'åtgärd', 'åtgärder')})"


def _topic(theme: Theme, comparison: Comparison) -> Topic:
    is_taken_out = theme.kind is Kind.UNACCOUNTED and is_one_year(comparison)
    title = f"{'Borttagen åtgärd' if is_taken_out else theme.title} ({len(theme.measures)})"
    if theme.moves:
        moved = {name for move in theme.moves for name in move.measures}
        below = [f"{move.before} → {move.after}: {_numbers(move.measures)}" for move in theme.moves]
        others = tuple(name for name in theme.measures if name not in moved)
        return Topic(title, (*below, *([f"nämnd, enhet, funktion eller text: {_numbers(others)}"] if others else ())))
    untold = f"ingen uppföljning säger om det blev gjort i {_numbers(theme.untold)}"
    return Topic(f"{title}: {_numbers(theme.measures)}", (untold,) if theme.untold else ())


def _numbers(measures: tuple[MeasureName, ...]) -> str:
    return ", ".join(name.number or quoted(name.heading) for name in measures)
