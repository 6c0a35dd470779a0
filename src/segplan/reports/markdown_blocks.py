"""The sections of a comparison as blocks of Markdown, each of which can be the last one shown."""

from collections.abc import Iterator
from typing import NamedTuple

from segplan.diff import Change, Form, Mark, Severity
from segplan.diff.overview import label_of
from segplan.reports.changes_sections import Entry, Section
from segplan.reports.changes_short import divide, without_repetition_in_texts
from segplan.reports.markdown_text import literal
from segplan.swedish import plural

_FOLDED, _CLOSED = "<details><summary>{}</summary>\n", "</details>\n"


class Block(NamedTuple):
    """Some lines, how many entries they tell of, and what has to be closed when nothing follows them."""

    text: str
    entries: int
    closing: str = ""


def section_blocks(section: Section, *, counted_details: bool = False) -> Iterator[Block]:
    """Give a section: its heading, and its entries; where no commitment decreases they are folded.

    With `counted_details`, only the weighty rows are given, and the others counted.
    """
    title = f"{literal(section.title)} ({len(section.entries)})"
    said = f"\n{literal(section.introduction)}\n" if section.introduction else ""
    is_folded = not section.is_grave
    yield Block(f"{_FOLDED.format(title) if is_folded else f'## {title}'}\n{said}", 0, _CLOSED if is_folded else "")
    for entry in section.entries:
        lines = _entry(entry, is_folded=is_folded, counted_details=counted_details)
        yield Block("\n".join(lines) + "\n", 1, _CLOSED if is_folded else "")
    if is_folded:
        yield Block(_CLOSED, 0)


def _entry(entry: Entry, *, is_folded: bool, counted_details: bool) -> Iterator[str]:
    """Give an entry; the rows of one that stands open are folded under what happens in it."""
    rows = [*_contents(entry, "  ", counted_details=counted_details)]
    yield f"- **{literal(entry.title)}**" + (f" – {literal(entry.note)}" if entry.note else "")
    yield from _texts(entry, "  ")
    if rows and not is_folded:
        yield from ("", f"  <details><summary>{literal(_summed_up(entry))}</summary>", "", *rows, "", "  </details>")
    else:
        yield from rows


def _summed_up(entry: Entry) -> str:
    rows = [row for one in entry.with_parts() for row in one.rows]
    told = dict.fromkeys(label_of(row) for row in rows if row.severity is Severity.DECREASES)
    return "; ".join(told) or plural(len(rows), "ändrad uppgift", "ändrade uppgifter")


def _texts(entry: Entry, indent: str) -> Iterator[str]:
    for text in (entry.text, entry.facts):
        if text:
            yield f"{indent}- {literal(text)}"
    yield from (f"{indent}- Skäl: {literal(reason)}" for reason in entry.reasons)


def _contents(entry: Entry, indent: str, *, counted_details: bool) -> Iterator[str]:
    weighty, details = divide(tuple(without_repetition_in_texts(entry.rows)))
    for change in weighty if counted_details else (*weighty, *details):
        yield from change_lines(change, indent)
    if details and counted_details:
        words = ("annan uppgift", "andra uppgifter") if weighty else ("uppgift", "uppgifter")
        yield f"{indent}- {plural(len(details), *words)} ändras"
    for part in entry.parts:
        yield f"{indent}- **{literal(part.title)}**"
        yield from _texts(part, indent + "  ")
        yield from _contents(part, indent + "  ", counted_details=counted_details)


def change_lines(change: Change, indent: str) -> Iterator[str]:
    """Give a changed value as list items: Tillkommer, Utgår, or Före and Efter, with what it does to the commitment."""
    label = change.subject.label + _aside(change)
    if change.form is Form.ADDED:
        yield f"{indent}- {label}. Tillkommer: {literal(change.after or '')}"
    elif change.form is Form.REMOVED:
        yield f"{indent}- {label}. Utgår: {literal(change.before or '')}"
    elif change.before == change.after or change.before is None or change.after is None:
        yield f"{indent}- {label}"
    else:
        yield f"{indent}- {label}"
        yield f"{indent}  - Före: {_side(change, Mark.REMOVED, change.before)}"
        yield f"{indent}  - Efter: {_side(change, Mark.ADDED, change.after)}"


def _aside(change: Change) -> str:
    said = [literal(change.note)] if change.note else []
    if change.severity is not Severity.UNCHANGED:
        said.append(change.severity.label)
    return f" ({', '.join(said)})" if said else ""


def _side(change: Change, mark: Mark, whole: str) -> str:
    own = [piece for piece in change.words if piece.mark in (mark, Mark.EQUAL)]
    if len(own) < 2:
        return literal(whole)
    return " ".join(f"**{literal(piece.text)}**" if piece.mark is mark else literal(piece.text) for piece in own)
