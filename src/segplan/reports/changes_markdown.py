"""A comparison as Markdown, for a comment or a page; it holds everything, with the details folded."""

import re
from collections.abc import Iterator

from segplan.diff import Change, Comparison, Form, Mark
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
from segplan.reports.changes_short import divide
from segplan.reports.summary import plural

_SPECIAL = str.maketrans({character: f"\\{character}" for character in "\\`*_[]<>#|~&"})

_START = re.compile(r"^(\d*)([-+=.)])(?!\S)")
"""What would begin a list or underline a heading."""

BOLD = "Ord i fetstil skiljer sig mellan planerna."


def changes_markdown(comparison: Comparison, notes: tuple[str, ...]) -> str:
    """Give the Markdown text. The words that differ are bold, after the words Före and Efter."""
    return "\n".join(_lines(comparison, notes)) + "\n"


def _lines(comparison: Comparison, notes: tuple[str, ...]) -> Iterator[str]:
    yield f"# {_escape(heading(comparison))}"
    for notice in (*notices(comparison), *notes):
        yield ""
        yield f"> {_escape(notice)}"
    before, after = counted_measures(comparison)
    yield from _account(before, sums_before(comparison))
    yield from _account(after, sums_after(comparison))
    yield ""
    if not comparison.changes:
        yield "Planerna skiljer sig inte åt."
        return
    yield from _overview(comparison)
    if any(change.words for change in comparison.changes):
        yield from (BOLD, "")
    for section in outline(comparison):
        yield from _section(section)
    yield unchanged_sentence(comparison)


def _account(title: str, sums: list[Sum]) -> Iterator[str]:
    yield ""
    yield f"**{_escape(title)}**"
    yield ""
    yield from (f"- {one.number} {one.words}" for one in sums)


def _overview(comparison: Comparison) -> Iterator[str]:
    themes = overview_lines(comparison)
    if not themes:
        return
    yield from (f"## {TITLE}", "", overview_introduction(comparison), "")
    for title, moves in themes:
        yield f"- {_escape(title)}"
        yield from (f"  - {_escape(move)}" for move in moves)
    yield ""


def _section(section: Section) -> Iterator[str]:
    yield f"## {_escape(section.title)} ({len(section.entries)})"
    yield ""
    if section.introduction:
        yield _escape(section.introduction)
        yield ""
    is_list = all(not (entry.rows or entry.parts) for entry in section.entries)
    for entry in section.entries:
        yield from _item(entry, "") if is_list else _block(entry)
    if is_list:
        yield ""


def _block(entry: Entry) -> Iterator[str]:
    yield f"### {_title(entry)}"
    yield ""
    if entry.text:
        yield from (_escape(entry.text), "")
    if entry.facts:
        yield from (_escape(entry.facts), "")
    for reason in entry.reasons:
        yield f"Skäl: {_escape(reason)}"
        yield ""
    contents = list(_contents(entry, ""))
    yield from contents
    if contents and contents[-1]:
        yield ""


def _item(entry: Entry, indent: str) -> Iterator[str]:
    yield f"{indent}- **{_escape(entry.title)}**" + (f" – {_escape(entry.note)}" if entry.note else "")
    if entry.text:
        yield f"{indent}  - {_escape(entry.text)}"
    if entry.facts:
        yield f"{indent}  - {_escape(entry.facts)}"
    yield from (f"{indent}  - Skäl: {_escape(reason)}" for reason in entry.reasons)
    yield from _contents(entry, indent + "  ")


def _contents(entry: Entry, indent: str) -> Iterator[str]:
    weighty, details = divide(entry.rows)
    for change in weighty:
        yield from _row(change, indent)
    if details:
        words = ("annan uppgift", "andra uppgifter") if weighty else ("uppgift", "uppgifter")
        yield from ("", f"{indent}<details><summary>{plural(len(details), *words)}</summary>", "")
        for change in details:
            yield from _row(change, indent)
        yield from ("", f"{indent}</details>", "")
    for part in entry.parts:
        yield from _item(part, indent)


def _title(entry: Entry) -> str:
    return _escape(f"{entry.title} – {entry.note}" if entry.note else entry.title)


def _row(change: Change, indent: str) -> Iterator[str]:
    label = change.kind.label
    if change.form is Form.ADDED:
        yield f"{indent}- {label}. Tillkommer: {_escape(change.after or '')}"
    elif change.form is Form.REMOVED:
        yield f"{indent}- {label}. Utgår: {_escape(change.before or '')}"
    else:
        yield f"{indent}- {label}"
        yield f"{indent}  - Före: {_side(change, Mark.REMOVED, change.before)}"
        yield f"{indent}  - Efter: {_side(change, Mark.ADDED, change.after)}"


def _side(change: Change, mark: Mark, whole: str | None) -> str:
    own = [piece for piece in change.words if piece.mark in (mark, Mark.EQUAL)]
    if len(own) < 2:
        return _escape(whole or "")
    return " ".join(f"**{_escape(piece.text)}**" if piece.mark is mark else _escape(piece.text) for piece in own)


def _escape(text: str) -> str:
    """Give text that Markdown shows as it is written, on one line."""
    return _START.sub(r"\1\\\2", text.replace("\n", " ").translate(_SPECIAL))
