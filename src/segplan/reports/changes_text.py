"""A comparison for a person at a terminal: what happened, in words that need no colour."""

from collections.abc import Iterator

from segplan.diff import Change, Comparison
from segplan.reports.change_rows import SIGNS, change_rows
from segplan.reports.changes_account import (
    FIGURES,
    Sum,
    counted_measures,
    heading,
    notices,
    sums_after,
    sums_before,
    unchanged_sentence,
)
from segplan.reports.changes_outline import outline
from segplan.reports.changes_overview import overview_introduction, overview_parts
from segplan.reports.changes_sections import Entry, Section, with_notes_once
from segplan.reports.changes_short import closing_sentences, shorten
from segplan.reports.side_by_side import WIDE
from segplan.reports.styled import Line, Piece, Style, line
from segplan.reports.wrapping import cut, is_cut, wrap

WIDEST = 110
"""Wider lines are hard to read, however wide the terminal is."""

BRACKETS = "Ord inom [hakparentes] skiljer sig mellan planerna."

LEGEND = "− framför en rad: åtagandet minskar. + framför en rad: åtagandet ökar."

MOST_LINES = 2
"""How many lines of a wording the short view shows; of an earlier one that another replaces, one less."""


def changes_text(
    comparison: Comparison,
    notes: tuple[str, ...],
    width: int,
    *,
    everything: bool = False,
    figures: tuple[str, ...] = (),
) -> list[Line]:
    """Give the lines of a comparison, wrapped to a width.

    The account, the overview and the figures of the whole plan come first, then what nobody accounts for, what was
    dropped, and what changed. Unless everything is asked for, only what alters the commitment is shown, and the rest
    is counted.
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
    if not comparison.differences:
        return [*lines, line("Planerna skiljer sig inte åt.")]
    lines += _overview(comparison, columns)
    lines += _figures(figures, columns)
    told = outline(comparison) if everything else shorten(outline(comparison))
    sections = with_notes_once(section for section in told if everything or not section.is_in_overview)
    lines += _legend([row for section in sections for row in section.rows], columns)
    most = None if everything else MOST_LINES
    for section in sections:
        lines += _section(section, columns, width if width >= WIDE else columns, most)
    lines.append(line(unchanged_sentence(comparison)))
    return lines if everything else [*lines, *_closing(told, lines, columns)]


def _legend(rows: list[Change], width: int) -> Iterator[Line]:
    said = [LEGEND] if any(row.severity in SIGNS for row in rows) else []
    said += [BRACKETS] if any(row.words for row in rows) else []
    for sentence in said:
        yield from wrap([Piece(sentence, Style.FAINT)], width)
    if said:
        yield line()


def _closing(sections: list[Section], lines: list[Line], width: int) -> list[Line]:
    said = closing_sentences(sections, has_cut_texts=any(map(is_cut, lines)))
    return [line(), *wrap([Piece(said, Style.STRONG)], width)] if said else []


def _account(title: str, sums: list[Sum]) -> list[Line]:
    """Give the sum as it is written by hand: what it is, and its terms below each other."""
    width = max((len(str(one.number)) for one in sums), default=0)
    counted = [
        line("  ", Piece(f"{'+' if index else '='} {str(one.number).rjust(width)}", Style.STRONG), f"  {one.words}")
        for index, one in enumerate(sums)
    ]
    return [line(Piece(title, Style.STRONG)), *counted, line()]


def _overview(comparison: Comparison, width: int) -> Iterator[Line]:
    parts = overview_parts(comparison)
    for part in parts:
        yield from wrap([Piece(part.title, Style.HEADING)], width)
        for topic in part.topics:
            yield from wrap([topic.line], width, "  ", " " * 6)
            for below in topic.below:
                yield from wrap([below], width, " " * 4, " " * 6)
        yield line()
    if any(part.topics for part in parts):
        yield from wrap([Piece(overview_introduction(comparison), Style.FAINT)], width)
        yield line()


def _figures(figures: tuple[str, ...], width: int) -> Iterator[Line]:
    if figures:
        yield line(Piece(FIGURES, Style.HEADING))
        for figure in figures:
            yield from wrap([figure], width, "  ", " " * 6)
        yield line()


def _section(section: Section, width: int, row_width: int, most: int | None) -> Iterator[Line]:
    yield from wrap([Piece(f"{section.title} ({len(section.entries)})", Style.HEADING)], width)
    if section.introduction:
        yield from wrap([Piece(section.introduction, Style.FAINT)], width)
    is_list = all(not (entry.rows or entry.parts) for entry in section.entries)
    if not is_list:
        yield line()
    for entry in section.entries:
        yield from _entry(entry, (width, row_width), 2, most)
        is_block = bool(entry.rows or entry.parts)
        if is_block or entry is section.entries[-1]:
            yield line()


def _entry(entry: Entry, widths: tuple[int, int], indent: int, most: int | None) -> Iterator[Line]:
    """Give the lines of an entry; its rows may be wider than what is to be read as text."""
    width, row_width = widths
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
    yield from change_rows(entry.rows, row_width, indent + 4, most)
    for part in entry.parts:
        yield from _entry(part, widths, indent + 2, most)
