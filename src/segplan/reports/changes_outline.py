"""What a reader of a comparison is shown, in order; every format for people follows it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from segplan.diff import Change, Comparison, Kind, MeasureName, Severity, Subject
from segplan.reports.changes_account import is_one_year
from segplan.reports.changes_sections import Entry, Section
from segplan.swedish import plural, sentence

_GIVEN_UP = {
    Subject.REASON_UNKNOWN: ("orsaken är okänd", "orsaken är okänd"),
    Subject.STOPPED: ("avbruten", "avbrutna"),
    Subject.NOT_RELEVANT: ("inte längre aktuell", "inte längre aktuella"),
}
"""What is not carried on without being kept, and what the heading says of one and of several."""

_KEPT = {
    Subject.ORDINARY_OPERATIONS: ("övergår i ordinarie verksamhet", "övergår i ordinarie verksamhet"),
    Subject.DONE: ("genomförd", "genomförda"),
}
"""What is not carried on because it is done or goes on elsewhere."""

_SHOWN_BY_TITLES = (Subject.NUMBER, Subject.HEADING)
"""What the titles of a split or merger show."""


class _Pairs:
    """The changed values of each pair of measures."""

    def __init__(self, comparison: Comparison) -> None:
        self.rows: dict[tuple[MeasureName, MeasureName], list[Change]] = defaultdict(list)
        self.along_with_year: dict[MeasureName, list[Change]] = defaultdict(list)
        for change in comparison.changes:
            if change.kind is Kind.DEADLINE_FOLLOWS_YEAR:
                self.along_with_year[change.measures_after[0]].append(change)
            elif not (change.subject.is_about_lineage or change.subject.is_about_plan):
                self.rows[change.measures_before[0], change.measures_after[0]].append(change)

    def take(self, before: MeasureName, after: MeasureName) -> tuple[Change, ...]:
        """Give the changes of a pair once; they are told in one place."""
        return tuple(self.rows.pop((before, after), ()))


def outline(comparison: Comparison) -> list[Section]:
    """Give the sections that have anything to tell: first where the commitment decreases, then the rest."""
    pairs = _Pairs(comparison)
    split = Section("Delade åtgärder", tuple(_splits(comparison, pairs)))
    merged = Section("Sammanslagna åtgärder", tuple(_mergers(comparison, pairs)))
    changed = _changed(pairs)
    sections = [
        _lost(comparison),
        _untraceable(comparison),
        *_dropped(comparison, _GIVEN_UP),
        changed[Severity.DECREASES],
        split,
        merged,
        changed[Severity.INCREASES],
        *_new(comparison),
        changed[Severity.UNCHANGED],
        Section("Planen och dess områden", tuple(_plan_entries(comparison))),
        _reorganised(comparison),
        *_dropped(comparison, _KEPT),
        _along_with_year(pairs),
    ]
    return [section for section in sections if section.entries]


def _of(comparison: Comparison, *kinds: Subject) -> Iterator[Change]:
    return (change for change in comparison.changes if change.subject in kinds)


def _lost(comparison: Comparison) -> Section:
    lost = _of(comparison, Subject.UNACCOUNTED)
    entries = tuple(replace(_ended(change), text=change.before or "") for change in lost)
    it, them = ("Den", "den") if len(entries) == 1 else ("De", "dem")
    if is_one_year(comparison):
        return Section("Borttagna åtgärder", entries, f"{it} finns inte i den andra versionen av planen.", True)
    said = f"{it} finns inte i planen för {comparison.after.year}, och planen säger inte vad som hände med {them}."
    return Section("Saknas utan redovisning", entries, said, True)


def _untraceable(comparison: Comparison) -> Section:
    years = ", ".join(str(year) for year in comparison.lineage.missing)
    kinds = (Subject.UNTRACEABLE, Subject.ORIGIN_UNTRACEABLE)
    entries = tuple(_ended(change) for change in _of(comparison, *kinds))
    which = "den här åtgärden" if len(entries) == 1 else "de här åtgärderna"
    said = f"Planen för {years} har inte kunnat läsas. Vad som hände med {which} kan stå i den."
    return Section("Kan inte följas", entries, said, True)


def _dropped(comparison: Comparison, endings: dict[Subject, tuple[str, str]]) -> Iterator[Section]:
    for kind, (one, several) in endings.items():
        entries = tuple(_ended(change) for change in _of(comparison, kind))
        title = f"Förs inte vidare: {one if len(entries) == 1 else several}"
        yield Section(title, entries, is_grave=endings is _GIVEN_UP)


def _ended(change: Change) -> Entry:
    if change.measures_after:
        return Entry(str(change.measures_after[0]), facts=_facts_of_new(change))
    name = change.measures_before[0]
    return Entry(str(name), facts=_facts_of_old(name), reasons=change.reasons)


def _facts_of_old(name: MeasureName) -> str:
    return _sentences(f"Ansvarig: {name.owner}", f"Senaste läge: {name.state}")


def _facts_of_new(change: Change) -> str:
    return _sentences(f"Ansvarig: {change.owner}", f"Tidplan: {change.schedule}")


def _sentences(*facts: str) -> str:
    return " ".join(map(sentence, facts))


def _splits(comparison: Comparison, pairs: _Pairs) -> Iterator[Entry]:
    groups = groupby(_of(comparison, Subject.SPLIT), key=lambda change: change.measures_before[0])
    for old, group in groups:
        changes = list(group)
        parts = [(one.measures_after[0], _without_titles(pairs.take(old, one.measures_after[0]))) for one in changes]
        yield _with_reasons(Entry(str(old), "delas i", facts=_facts_of_old(old)), parts, changes)


def _mergers(comparison: Comparison, pairs: _Pairs) -> Iterator[Entry]:
    groups = groupby(_of(comparison, Subject.MERGED), key=lambda change: change.measures_after[0])
    for new, group in groups:
        changes = list(group)
        parts = [(one.measures_before[0], _without_titles(pairs.take(one.measures_before[0], new))) for one in changes]
        yield _with_reasons(Entry(str(new), "sammanslagning av"), parts, changes)


def _with_reasons(whole: Entry, parts: list[tuple[MeasureName, tuple[Change, ...]]], changes: list[Change]) -> Entry:
    """Give a split or merger with each reason at its part, and at the whole what is said of all of them."""
    shared = [one for one in changes[0].reasons if all(one in change.reasons for change in changes)]
    own = [tuple(one for one in change.reasons if one not in shared) for change in changes]
    entries = (Entry(str(name), reasons=why, rows=rows) for (name, rows), why in zip(parts, own, strict=True))
    return replace(whole, reasons=tuple(shared), parts=tuple(entries))


def _without_titles(rows: tuple[Change, ...]) -> tuple[Change, ...]:
    return _gravest_first(row for row in rows if row.subject not in _SHOWN_BY_TITLES)


def _gravest_first(rows: Iterable[Change]) -> tuple[Change, ...]:
    """Give the rows with those first where the commitment decreases."""
    return tuple(sorted(rows, key=lambda row: row.severity is not Severity.DECREASES))


def _plan_entries(comparison: Comparison) -> Iterator[Entry]:
    by_area: dict[str, list[Change]] = defaultdict(list)
    for change in comparison.changes:
        if change.subject.is_about_plan and change.subject is not Subject.REORGANISATION:
            by_area[change.area].append(change)
    for area, rows in by_area.items():
        yield Entry(f"Område {area}" if area else "Planen", rows=tuple(rows))


def _reorganised(comparison: Comparison) -> Section:
    entries = tuple(
        Entry(
            f"Från {change.before} till {change.after}",
            plural(len(change.measures_after), "åtgärd", "åtgärder"),
        )
        for change in _of(comparison, Subject.REORGANISATION)
    )
    said = "Ansvaret följer med enligt organisationsregistret. Det räknas inte som byte av ansvarig."
    return Section("Omorganisationer", entries, said)


_CHANGED = {
    Severity.DECREASES: "Ändrade åtgärder där åtagandet minskar",
    Severity.INCREASES: "Ändrade åtgärder där åtagandet ökar",
    Severity.UNCHANGED: "Övriga ändrade åtgärder",
}


def _changed(pairs: _Pairs) -> dict[Severity, Section]:
    """Give the measures that are carried on, by what happens to the commitment; where it decreases comes first."""
    found: dict[Severity, list[Entry]] = {severity: [] for severity in _CHANGED}
    for old, new in list(pairs.rows):
        rows = pairs.take(old, new)
        is_renumbered = any(row.subject is Subject.NUMBER for row in rows)
        others = _gravest_first(row for row in rows if row.subject is not Subject.NUMBER)
        note = f"tidigare {old.number or 'utan nummer'}" if is_renumbered else ""
        severity = next((one for one in _CHANGED if any(row.severity is one for row in rows)), Severity.UNCHANGED)
        found[severity].append(Entry(str(new), note, reasons=rows[0].reasons, rows=others))
    return {
        severity: Section(title, tuple(found[severity]), is_grave=severity is Severity.DECREASES)
        for severity, title in _CHANGED.items()
    }


def _along_with_year(pairs: _Pairs) -> Section:
    entries = tuple(Entry(str(name), rows=tuple(rows)) for name, rows in pairs.along_with_year.items())
    said = (
        "Dagarna är lika många år senare som planen. Det som var lovat till dem är gjort, är löpande arbete eller"
        " saknar uppföljning; det som inte blev klart står bland det som minskar."
    )
    return Section("Datum som följer planåret", entries, said, is_in_overview=True)


def _new(comparison: Comparison) -> Iterator[Section]:
    by_area: dict[str, list[Entry]] = defaultdict(list)
    for change in _of(comparison, Subject.NEW, Subject.RETURNED):
        name = change.measures_after[0]
        note = f"ny i planen för {comparison.after.year}, kommer av {change.comes_of}" if change.comes_of else ""
        facts = _facts_of_new(change)
        by_area[name.area].append(Entry(str(name), note, change.after or "", facts, change.reasons))
    for area, entries in by_area.items():
        yield Section(f"Nya åtgärder i område {area}", tuple(entries))
