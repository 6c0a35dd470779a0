"""The words of a comparison's overview, the same in every format for people."""

from segplan.diff import Comparison, MeasureName
from segplan.diff.overview import Theme, overview
from segplan.reports.changes_account import is_one_year
from segplan.swedish import quoted

TITLE = "Det viktigaste"


def overview_introduction(comparison: Comparison) -> str:
    """Say which measures are counted, and which plan their numbers are of."""
    plan = "den andra versionen" if is_one_year(comparison) else f"planen för {comparison.after.year}"
    return f"Räknat på åtgärder som förs vidare, delas eller slås samman. Numren är de i {plan}."


def overview_lines(comparison: Comparison) -> list[tuple[str, list[str]]]:
    """Give each theme as a line, and the lines under it."""
    return [_lines(theme) for theme in overview(comparison.changes)]


def _lines(theme: Theme) -> tuple[str, list[str]]:
    title = f"{theme.topic.title} ({len(theme.measures)})"
    if theme.moves:
        return title, [f"{move.before} → {move.after}: {_numbers(move.measures)}" for move in theme.moves]
    return f"{title}: {_numbers(theme.measures)}", []


def _numbers(measures: tuple[MeasureName, ...]) -> str:
    return ", ".join(name.number or quoted(name.heading) for name in measures)
