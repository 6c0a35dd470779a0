"""A comparison for a person at a terminal: what happened, in words that need no colour."""

from collections.abc import Iterator

from segplan.diff import Comparison
from segplan.reports.change_rows import change_rows
from segplan.reports.changes_account import (
    Sum,
    counted_measures,
    heading,
    notices,
    sums_after,
    sums_before,
    unchanged_sentence,
)
from segplan.reports.changes_outline import Entry, Section, outline
from segplan.reports.changes_overview import TITLE, overview_introduction, overview_lines
from segplan.reports.changes_short import closing_sentences, shorten
from segplan.reports.styled import Line, Piece, Style, line
from segplan.reports.wrapping import cut, is_cut, wrap

WIDEST = 110
"""Wider lines are hard to read, however wide the terminal is."""

BRACKETS = "Ord inom [hakparentes] skiljer sig mellan planerna."


MOST_LINES = 2
"""How many lines of a wording the short view shows; of an earlier one that another replaces, one less."""


def changes_text(comparison: Comparison, notes: tuple[str, ...], width: int, *, everything: bool = False) -> list[Line]:
    """Give the lines of a comparison, wrapped to a width.

    The account and the overview come first, then what nobody accounts for, what was dropped, and what changed. Unless
    everything is asked for, only what alters the commitment is shown, and the rest is counted.
    """
    columns = min(width, WIDEST)
    lines = wrap([Piece(heading(comparison), Style.HEADING)], columns)
    lines.append(line())
    for notice in (*notices(comparison), *notes):
        lines += wrap([Piece(notice, Style.WARNING)], columns)
    if len(lines) > 2:
        lines.append(line())
    before, after = counted_measures(comparison)
    lines += _account(before, sums_before(comparison)) + _account(after, sums_after(comparison))
    if not comparison.changes:
        return [*lines, line("Planerna skiljer sig inte åt.")]
    lines += _overview(comparison, columns)
    sections = outline(comparison) if everything else shorten(outline(comparison))
    if any(change.words for section in sections for change in section.rows):
        lines += [*wrap([Piece(BRACKETS, Style.FAINT)], columns), line()]
    most = None if everything else MOST_LINES
    for section in sections:
        lines += _section(section, columns, most)
    lines.append(line(unchanged_sentence(comparison)))
    return lines if everything else [*lines, *_closing(sections, lines, columns)]


def _closing(sections: list[Section], lines: list[Line], width: int) -> list[Line]:
    said = closing_sentences(sections, has_cut_texts=any(map(is_cut, lines)))
    return [line(), *wrap([Piece(said, Style.STRONG)], width)] if said else []


def _account(title: str, sums: list[Sum]) -> list[Line]:
    width = max((len(str(one.number)) for one in sums), default=0)
    counted = [line("  ", Piece(str(one.number).rjust(width), Style.STRONG), f"  {one.words}") for one in sums]
    return [line(Piece(title, Style.STRONG)), *counted, line()]


def _overview(comparison: Comparison, width: int) -> Iterator[Line]:
    themes = overview_lines(comparison)
    if not themes:
        return
    yield from wrap([Piece(TITLE, Style.HEADING)], width)
    yield from wrap([Piece(overview_introduction(comparison), Style.FAINT)], width)
    for title, moves in themes:
        yield from wrap([title], width, "  ", " " * 6)
        for move in moves:
            yield from wrap([move], width, " " * 4, " " * 6)
    yield line()


def _section(section: Section, width: int, most: int | None) -> Iterator[Line]:
    yield from wrap([Piece(f"{section.title} ({len(section.entries)})", Style.HEADING)], width)
    if section.introduction:
        yield from wrap([Piece(section.introduction, Style.FAINT)], width)
    is_list = all(not (entry.rows or entry.parts) for entry in section.entries)
    if not is_list:
        yield line()
    for entry in section.entries:
        yield from _entry(entry, width, 2, most)
        is_block = bool(entry.rows or entry.parts)
        if is_block or entry is section.entries[-1]:
            yield line()


def _entry(entry: Entry, width: int, indent: int, most: int | None) -> Iterator[Line]:
    title = [Piece(entry.title, Style.STRONG)]
    note = [Piece(f" – {entry.note}")] if entry.note else []
    yield from wrap([*title, *note], width, " " * indent, " " * (indent + 4))
    if entry.text:
        text = wrap([entry.text], width, " " * (indent + 4))
        yield from text if most is None else cut(text, most, width)
    if entry.facts:
        yield from wrap([entry.facts], width, " " * (indent + 4))
    for reason in entry.reasons:
        yield from wrap([Piece("Skäl: ", Style.FAINT), reason], width, " " * (indent + 4), " " * (indent + 10))
    yield from change_rows(entry.rows, width, indent + 4, most)
    for part in entry.parts:
        yield from _entry(part, width, indent + 2, most)
