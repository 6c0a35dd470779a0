"""A comparison as Markdown, for a comment on a pull request or a page."""

from collections.abc import Iterator

from segplan.diff import Comparison
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
from segplan.reports.changes_overview import Part, overview_introduction, overview_parts
from segplan.reports.changes_sections import with_notes_once
from segplan.reports.markdown_blocks import Block, section_blocks
from segplan.reports.markdown_text import literal
from segplan.swedish import plural

MARKER = "<!-- segplan diff -->"
"""The first line of a comment, by which a later run finds it and updates it in place."""

LIMIT = 65_000
"""GitHub takes 65,536 characters in a comment; the rest is left for what others put around it."""

BOLD = "Ord i fetstil skiljer sig mellan planerna. Vad som händer med åtagandet står inom parentes efter raden."


def changes_markdown(
    comparison: Comparison,
    notes: tuple[str, ...],
    *,
    limit: int = LIMIT,
    see: str = "",
    figures: tuple[str, ...] = (),
) -> str:
    """Give the Markdown text: the account and the overview, then the sections, the gravest open and the rest folded.

    The words that differ are bold, after the words Före and Efter. What does not fit within the limit is
    counted at the end; `see` is the command that shows it.
    """
    head = "\n".join(_head(comparison, notes, figures))
    if not comparison.differences:
        return f"{head}\n\nPlanerna skiljer sig inte åt.\n"
    foot = f"{unchanged_sentence(comparison)}\n"
    room = limit - len(head) - len(foot) - _ROOM
    body, left_out = _body(comparison, room)
    said = [_left_out(left_out, see)] if left_out else []
    return "\n".join((head, "", *body, *said, foot))


def _body(comparison: Comparison, room: int) -> tuple[list[str], int]:
    """Give the sections: with every detail, else with the details counted, else as many as there is room for."""
    sections = with_notes_once(outline(comparison))
    whole = [block for section in sections for block in section_blocks(section)]
    if sum(len(block.text) + 1 for block in whole) <= room:
        return [block.text for block in whole], 0
    return _within([block for section in sections for block in section_blocks(section, counted_details=True)], room)


_ROOM = 400
"""So many characters are kept for the words about what is left out."""


def _within(blocks: list[Block], room: int) -> tuple[list[str], int]:
    """Give the blocks that fit, and how many entries do not; a section's folding is always closed."""
    shown: list[Block] = []
    for number, block in enumerate(blocks):
        room -= len(block.text) + 1
        if room < len(block.closing):
            if shown and not shown[-1].entries and shown[-1].text != shown[-1].closing:
                shown.pop()  # the heading of a section of which nothing is shown
            closing = [shown[-1].closing] if shown and shown[-1].closing else []
            return [*(one.text for one in shown), *closing], sum(one.entries for one in blocks[number:])
        shown.append(block)
    return [one.text for one in shown], 0


def _left_out(count: int, see: str) -> str:
    said = f"**… {plural(count, 'åtgärd', 'åtgärder')} till visas inte, för att kommentaren inte ska bli för lång.**"
    return f"{said} Alla visas med `{see or 'segplan diff'}`.\n"


def _head(comparison: Comparison, notes: tuple[str, ...], figures: tuple[str, ...]) -> Iterator[str]:
    yield MARKER
    yield f"# {literal(heading(comparison))}"
    for notice in (*notices(comparison), *notes):
        yield ""
        yield f"> {literal(notice)}"
    before, after = counted_measures(comparison)
    yield from _account(before, sums_before(comparison))
    yield from _account(after, sums_after(comparison))
    for part in overview_parts(comparison):
        yield from _part(part)
    if comparison.differences:
        yield from ("", overview_introduction(comparison), "", BOLD)
    if figures:
        yield from ("", f"<details><summary>{FIGURES}</summary>", "")
        yield from (f"- {literal(figure)}" for figure in figures)
        yield from ("", "</details>")


def _account(title: str, sums: list[Sum]) -> Iterator[str]:
    counted = " + ".join(f"{one.number} {one.words}" for one in sums)
    yield from ("", f"**{literal(title)}** = {counted or 'inga'}")


def _part(part: Part) -> Iterator[str]:
    yield from ("", f"## {literal(part.title)}")
    if part.topics:
        yield ""
    for topic in part.topics:
        yield f"- {literal(topic.line)}"
        yield from (f"  - {literal(below)}" for below in topic.below)
