"""The changes between two plans as tables: what they do to the commitment, change by change."""

import re
from collections import Counter
from collections.abc import Sequence

from segplan.diff import Change, Form, Kind, Severity
from segplan.diff.listing import name_in_sentence
from segplan.diff.overview import DATES, value_label_of
from segplan.documents.parts.names import NOT_TOLD
from segplan.documents.parts.report_entry import in_short
from segplan.documents.parts.table import Column, Table, cells, total_cells
from segplan.reports.changes_account import Sum
from segplan.reports.changes_sections import notes_once
from segplan.reports.changes_short import without_repetition_in_texts
from segplan.swedish import NO_BREAK, capitalised, number, sentence, uncapitalised

_ENDED = (Kind.UNACCOUNTED, Kind.DROPPED, Kind.HANDED_OVER, Kind.COMPLETED)
_NUMBERS = (Kind.NUMBER_ADDED, Kind.NUMBER_REMOVED, Kind.TARGET_STRENGTHENED, Kind.TARGET_WEAKENED)
_HANGING = re.compile(r"(?<=\w)\s(?:av|för|från|i|med|om|per|på|till|under|vid)$")
"""A preposition that follows a number in a text and leads up to words that are not told with it."""

_SCOPES = (Kind.SCOPE_NARROWED, Kind.SCOPE_WIDENED)
_WHOLE = (*_ENDED, Kind.ADDED)
"""The kinds about whole measures that have a table of their own."""


def account_table(caption: str, sums: list[Sum], total: int) -> Table:
    """What a plan's measures add up from."""
    rows = [cells(capitalised(one.words), number(one.number)) for one in sums]
    rows.append(total_cells("Alla", number(total)))
    return Table(capitalised(caption), (Column("Vad", 8), Column("Åtgärder", 2, True)), tuple(rows))


def severity_table(changes: Sequence[Change]) -> Table:
    """How many changes do what to the commitment, and how many measures they concern."""
    columns = (Column("Verkan på åtagandet", 5), Column("Ändringar", 2, True), Column("Åtgärder", 2, True))
    rows = []
    for severity in Severity:
        of_it = [one for one in changes if one.severity is severity]
        if of_it or severity is not Severity.CORRECTION:
            rows.append(cells(capitalised(severity.label), number(len(of_it)), number(len(_measures(of_it)))))
    rows.append(total_cells("Alla ändringar", number(len(changes)), number(len(_measures(changes)))))
    return Table("Vad ändringarna gör med åtagandet; en åtgärd kan ha ändringar av flera slag", columns, tuple(rows))


def _measures(changes: Sequence[Change]) -> set[str]:
    """The measures that changes are about, each by the later plan's name where it lives on."""
    return {f"{name.plan} {name.identifier}" for one in changes for name in (one.measures_after or one.measures_before)}


def changes_table(caption: str, changes: Sequence[Change], severity: Severity) -> Table | None:
    """Every measure with changes of a severity: what it was and what it is, and the reasons that are given."""
    found = [one for one in changes if one.severity is severity and one.kind not in _WHOLE]
    by_measure: dict[str, list[Change]] = {}
    for one in found:
        by_measure.setdefault(_name(one), []).append(one)
    rows = tuple(cells(name, _clauses(of_it), _reasons(of_it)) for name, of_it in by_measure.items())
    columns = (Column("Åtgärd", 3), Column("Ändringar", 6), Column("Angivet skäl", 4))
    return Table(caption, columns, rows) if rows else None


def _name(change: Change) -> str:
    names = change.measures_after or change.measures_before
    if names:
        return ", ".join(str(one) for one in names)
    return f"Område {change.area}" if change.area else "Planen"


def _clauses(changes: Sequence[Change]) -> str:
    """What changed, by kind, without what a text says again; of two dates alike the second is named by its field."""
    order = list(Kind)
    ordered = sorted(without_repetition_in_texts(changes), key=lambda one: order.index(one.kind))
    seen: set[str] = set()
    dated: set[Kind] = set()
    told: dict[str, list[str]] = {}
    for one in notes_once(ordered):
        label = one.subject.label if one.kind is Kind.OTHER or one.kind in dated else value_label_of(one)
        dated.update({one.kind} & DATES.keys())
        note = name_in_sentence(one.note) if one.note and one.kind in _SCOPES else one.note
        heading = f"{label} ({note})" if note else label
        said = _said(one, label)
        if (key := f"{heading}: {said}".replace(NO_BREAK, " ").casefold()) not in seen:
            seen.add(key)
            told.setdefault(heading, []).append(said)
    return " ".join(_clause(heading, [one for one in said if one]) for heading, said in told.items())


def _clause(heading: str, said: Sequence[str]) -> str:
    """A heading with all that is said under it, once."""
    return sentence(f"{heading}: {'; '.join(said)}" if said else heading)


def _said(change: Change, label: str) -> str:
    """What a change goes from and to, as it stands after its label; nothing when it has no values."""
    before, after = (_value(change, one) for one in (change.before, change.after))
    if change.form is Form.UNKNOWN:
        return f"från {before or NOT_TOLD.lower()} till {after or NOT_TOLD.lower()}"
    if before and after:
        return f"från {before} till {after}"
    if before and not label.endswith("utgår"):
        return f"{before} utgår"
    return before or after


def _value(change: Change, value: str | None) -> str:
    """A value inside a sentence, where only proper names keep their capital letter."""
    said = in_short(value).removesuffix(".") if value else ""
    if change.kind in _SCOPES:
        return name_in_sentence(said)
    return uncapitalised(_HANGING.sub("", said)) if change.kind in _NUMBERS else said


def _reasons(changes: Sequence[Change]) -> str:
    return " ".join(dict.fromkeys(sentence(reason) for one in changes for reason in one.reasons))


def ended_table(changes: Sequence[Change]) -> Table | None:
    """Every measure that is not carried on, the graver account first: what became of it and why."""
    found = [one for kind in _ENDED for one in changes if one.kind is kind]
    columns = (
        Column("Åtgärd", 5),
        Column("Ansvarig", 4),
        Column("Senaste läge", 3),
        Column("Vad som hände", 4),
        Column("Angivet skäl", 5),
    )
    rows = tuple(
        cells(
            str(name),
            capitalised(name.owner),
            capitalised(name.state),
            capitalised(one.subject.label),
            " ".join(sentence(reason) for reason in one.reasons),
        )
        for one in found
        for name in one.measures_before[:1]
    )
    return Table("Åtgärder som inte förs vidare", columns, rows) if rows else None


def new_table(changes: Sequence[Change], *, has_unclear: bool) -> Table | None:
    """Every measure that is new, or that may be, since its source is silent: who answers for it, and until when."""
    found = [one for one in changes if one.kind is Kind.ADDED and one.measures_after]
    # Only a measure that comes back after some years comes of anything.
    ancestors = any(one.comes_of for one in found)
    rows = tuple(
        cells(
            str(one.measures_after[0]),
            capitalised(one.owner),
            capitalised(one.schedule),
            *((capitalised(one.comes_of),) if ancestors else ()),
        )
        for one in found
    )
    columns = (Column("Åtgärd", 5), Column("Ansvarig", 4), Column("Tidplan", 3))
    more = (Column("Kommer av", 3),) if ancestors else ()
    caption = "Nya åtgärder, och åtgärder som kan vara nya" if has_unclear else "Nya åtgärder"
    return Table(caption, (*columns, *more), rows) if rows else None


def along_with_year_table(changes: Sequence[Change]) -> Table | None:
    """Every measure with a date that only follows the plan's year: the dates, and what the follow-up says."""
    by_measure: dict[str, list[Change]] = {}
    for one in changes:
        if one.kind is Kind.DEADLINE_FOLLOWS_YEAR:
            by_measure.setdefault(_name(one), []).append(one)
    rows = tuple(
        cells(
            name,
            " ".join(f"{one.subject.label}: från {one.before} till {one.after}." for one in of_it),
            " ".join(dict.fromkeys(sentence(capitalised(one.note)) for one in of_it)),
        )
        for name, of_it in by_measure.items()
    )
    columns = (Column("Åtgärd", 4), Column("Dagar", 6), Column("Enligt uppföljningen", 3))
    return Table("Dagar som följer planåret", columns, rows) if rows else None


def kinds_table(changes: Sequence[Change]) -> Table | None:
    """The changes that leave the commitment as it was and stand in no other table, counted by kind."""
    elsewhere = (*_WHOLE, Kind.DEADLINE_FOLLOWS_YEAR)
    found = [one for one in changes if one.severity is Severity.UNCHANGED and one.kind not in elsewhere]
    counts = Counter(one.kind for one in found)
    rows = tuple(
        cells(kind.label, number(counts[kind]), number(len(_measures([one for one in found if one.kind is kind]))))
        for kind in Kind
        if counts[kind]
    )
    columns = (Column("Ändring", 5), Column("Ändringar", 2, True), Column("Åtgärder", 2, True))
    return Table("Ändringar som inte rör åtagandet", columns, rows) if rows else None
