"""A measure's life for a person at a terminal."""

from collections.abc import Iterator

from segplan.diff.life import Life, Stage
from segplan.reports.change_rows import SIGNS, change_rows
from segplan.reports.changes_short import divide
from segplan.reports.changes_text import BRACKETS, LEGEND, WIDEST
from segplan.reports.lineage_words import (
    end_sentence,
    life_summary,
    life_title,
    lost_sentence,
    stage_facts,
    stage_title,
)
from segplan.reports.styled import Line, Piece, Style, line
from segplan.reports.wrapping import wrap

_INDENT = 6


def lineage_text(life: Life, notes: tuple[str, ...], width: int) -> list[Line]:
    """Give the lines: how old the promise is, then a block for each plan, oldest first, and how it ended."""
    columns = min(width, WIDEST)
    lines = [*wrap([Piece(life_title(life), Style.HEADING)], columns), *wrap([life_summary(life)], columns), line()]
    for note in notes:
        lines += wrap([Piece(note, Style.WARNING)], columns)
    rows = [row for stage in life.stages for origin in stage.origins for row in divide(origin.changes)[0]]
    said = [LEGEND] if any(row.severity in SIGNS for row in rows) else []
    said += [BRACKETS] if any(row.words for row in rows) else []
    for legend in said:
        lines += wrap([Piece(legend, Style.FAINT)], columns)
    lines += [line()] if said or notes else []
    for stage in life.stages:
        lines += [*_stage(stage, columns, width), line()]
    for end in life.ends:
        lines += wrap([Piece(f"{end.year}: ", Style.STRONG), end_sentence(end)], columns, "", " " * _INDENT)
    for name in life.lost:
        lines += wrap([lost_sentence(str(name))], columns, "", " " * _INDENT)
    return lines


def _stage(stage: Stage, columns: int, width: int) -> Iterator[Line]:
    title = Piece(f"{stage.name.plan}: {stage_title(stage)}", Style.STRONG)
    yield from wrap([title], columns, "", " " * _INDENT)
    for fact in stage_facts(stage):
        yield from wrap([fact], columns, " " * _INDENT)
    if not stage.origins:
        yield from wrap([stage.wording], columns, " " * _INDENT)
    for origin in stage.origins:
        if len(stage.origins) > 1:
            yield from wrap([Piece(f"Jämfört med {origin.name}:", Style.FAINT)], columns, " " * _INDENT)
        if origin.reason:
            yield from wrap([Piece("Skäl: ", Style.FAINT), origin.reason], columns, " " * _INDENT)
        rows = divide(origin.changes)[0]
        yield from change_rows(rows, width, _INDENT + 2)
        if not rows:
            yield from wrap(["Åtagandet är oförändrat."], columns, " " * _INDENT)
