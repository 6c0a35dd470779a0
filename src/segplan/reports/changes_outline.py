"""What a reader of a comparison is shown, in order; every format for people follows it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from segplan.diff import Change, ChangeKind, Comparison, MeasureName
from segplan.reports.changes_account import is_one_year
from segplan.reports.summary import plural
from segplan.swedish import sentence

_ENDINGS = {
    ChangeKind.REASON_UNKNOWN: ("orsaken är okänd", "orsaken är okänd"),
    ChangeKind.STOPPED: ("avbruten", "avbrutna"),
    ChangeKind.NOT_RELEVANT: ("inte längre aktuell", "inte längre aktuella"),
    ChangeKind.ORDINARY_OPERATIONS: ("övergår i ordinarie verksamhet", "övergår i ordinarie verksamhet"),
    ChangeKind.DONE: ("genomförd", "genomförda"),
}

_SHOWN_BY_TITLES = (ChangeKind.NUMBER, ChangeKind.HEADING)
"""What the titles of a split or merger show."""


@dataclass(frozen=True)
class Entry:
    """A measure, or the plan or an area, with what is to be told about it.

    `text` is the wording of a measure that stands in one plan only, and `facts` who answers for it
    and until when, or how far it came. `rows` are the changed values; `left_out` counts those that
    a short view does not show. `parts` are the measures of a split or merger, each with what
    differs between it and the whole.
    """

    title: str
    note: str = ""
    text: str = ""
    facts: str = ""
    reasons: tuple[str, ...] = ()
    rows: tuple[Change, ...] = ()
    parts: tuple["Entry", ...] = ()
    left_out: int = 0

    def with_parts(self) -> Iterator["Entry"]:
        """Give the entry itself, and its parts."""
        yield self
        for part in self.parts:
            yield from part.with_parts()


@dataclass(frozen=True)
class Section:
    """A heading, a sentence about what stands under it, and the entries."""

    title: str
    entries: tuple[Entry, ...]
    introduction: str = ""

    @property
    def rows(self) -> tuple[Change, ...]:
        """All changed values that are told under the heading."""
        return tuple(row for entry in self.entries for one in entry.with_parts() for row in one.rows)


class _Pairs:
    """The changed values of each pair of measures."""

    def __init__(self, comparison: Comparison) -> None:
        self.rows: dict[tuple[MeasureName, MeasureName], list[Change]] = defaultdict(list)
        for change in comparison.changes:
            if not (change.kind.is_about_lineage or change.kind.is_about_plan):
                self.rows[change.measures_before[0], change.measures_after[0]].append(change)

    def take(self, before: MeasureName, after: MeasureName) -> tuple[Change, ...]:
        """Give the changes of a pair once; they are told in one place."""
        return tuple(self.rows.pop((before, after), ()))


def outline(comparison: Comparison) -> list[Section]:
    """Give the sections that have anything to tell: endings, splits and mergers, the plan, areas, new measures."""
    pairs = _Pairs(comparison)
    sections = [
        _lost(comparison),
        _untraceable(comparison),
        *_dropped(comparison),
        Section("Delade åtgärder", tuple(_split(one, pairs) for one in _of(comparison, ChangeKind.SPLIT))),
        Section("Sammanslagna åtgärder", tuple(_merged(one, pairs) for one in _of(comparison, ChangeKind.MERGED))),
        Section("Planen och dess områden", tuple(_plan_entries(comparison))),
        _reorganised(comparison),
        *_changed_by_area(pairs),
        *_new(comparison),
    ]
    return [section for section in sections if section.entries]


def _of(comparison: Comparison, *kinds: ChangeKind) -> Iterator[Change]:
    return (change for change in comparison.changes if change.kind in kinds)


def _lost(comparison: Comparison) -> Section:
    lost = _of(comparison, ChangeKind.UNACCOUNTED)
    entries = tuple(replace(_ended(change), text=change.before or "") for change in lost)
    it, them = ("Den", "den") if len(entries) == 1 else ("De", "dem")
    if is_one_year(comparison):
        return Section("Borttagna åtgärder", entries, f"{it} finns inte i den andra versionen av planen.")
    said = f"{it} finns inte i planen för {comparison.after.year}, och planen säger inte vad som hände med {them}."
    return Section("Saknas utan redovisning", entries, said)


def _untraceable(comparison: Comparison) -> Section:
    years = ", ".join(str(year) for year in comparison.lineage.missing)
    kinds = (ChangeKind.UNTRACEABLE, ChangeKind.ORIGIN_UNTRACEABLE)
    entries = tuple(_ended(change) for change in _of(comparison, *kinds))
    which = "den här åtgärden" if len(entries) == 1 else "de här åtgärderna"
    said = f"Planen för {years} har inte kunnat läsas. Vad som hände med {which} kan stå i den."
    return Section("Kan inte följas", entries, said)


def _dropped(comparison: Comparison) -> Iterator[Section]:
    for kind, (one, several) in _ENDINGS.items():
        entries = tuple(_ended(change) for change in _of(comparison, kind))
        yield Section(f"Förs inte vidare: {one if len(entries) == 1 else several}", entries)


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


def _split(change: Change, pairs: _Pairs) -> Entry:
    old = change.measures_before[0]
    parts = ((new, _without_titles(pairs.take(old, new))) for new in change.measures_after)
    return _with_reasons(Entry(str(old), "delas i", facts=_facts_of_old(old)), parts, change)


def _merged(change: Change, pairs: _Pairs) -> Entry:
    new = change.measures_after[0]
    parts = ((old, _without_titles(pairs.take(old, new))) for old in change.measures_before)
    return _with_reasons(Entry(str(new), "sammanslagning av"), parts, change)


def _with_reasons(whole: Entry, parts: Iterable[tuple[MeasureName, tuple[Change, ...]]], change: Change) -> Entry:
    """Give a split or merger with each reason at its part, and at the whole what is said of all of them."""
    shared = [one for one in change.part_reasons[0] if all(one in reasons for reasons in change.part_reasons)]
    own = [tuple(one for one in reasons if one not in shared) for reasons in change.part_reasons]
    told = {one for reasons in own for one in reasons}
    entries = (Entry(str(name), reasons=why, rows=rows) for (name, rows), why in zip(parts, own, strict=True))
    return replace(whole, reasons=tuple(one for one in change.reasons if one not in told), parts=tuple(entries))


def _without_titles(rows: tuple[Change, ...]) -> tuple[Change, ...]:
    return tuple(row for row in rows if row.kind not in _SHOWN_BY_TITLES)


def _plan_entries(comparison: Comparison) -> Iterator[Entry]:
    by_area: dict[str, list[Change]] = defaultdict(list)
    for change in comparison.changes:
        if change.kind.is_about_plan and change.kind is not ChangeKind.REORGANISATION:
            by_area[change.area].append(change)
    for area, rows in by_area.items():
        yield Entry(f"Område {area}" if area else "Planen", rows=tuple(rows))


def _reorganised(comparison: Comparison) -> Section:
    entries = tuple(
        Entry(
            f"Från {change.before} till {change.after}",
            plural(len(change.measures_after), "åtgärd", "åtgärder"),
        )
        for change in _of(comparison, ChangeKind.REORGANISATION)
    )
    said = "Ansvaret följer med enligt organisationsregistret. Det räknas inte som byte av ansvarig."
    return Section("Omorganisationer", entries, said)


def _changed_by_area(pairs: _Pairs) -> Iterator[Section]:
    by_area: dict[str, list[Entry]] = defaultdict(list)
    for old, new in list(pairs.rows):
        rows = pairs.take(old, new)
        is_renumbered = any(row.kind is ChangeKind.NUMBER for row in rows)
        others = tuple(row for row in rows if row.kind is not ChangeKind.NUMBER)
        note = f"tidigare {old.number or 'utan nummer'}" if is_renumbered else ""
        by_area[new.area].append(Entry(str(new), note, reasons=rows[0].reasons, rows=others))
    for area, entries in by_area.items():
        yield Section(f"Ändrade åtgärder i område {area}", tuple(entries))


def _new(comparison: Comparison) -> Iterator[Section]:
    by_area: dict[str, list[Entry]] = defaultdict(list)
    for change in _of(comparison, ChangeKind.NEW, ChangeKind.RETURNED):
        name = change.measures_after[0]
        note = f"ny i planen för {comparison.after.year}, kommer av {change.comes_of}" if change.comes_of else ""
        facts = _facts_of_new(change)
        by_area[name.area].append(Entry(str(name), note, change.after or "", facts, change.reasons))
    for area, entries in by_area.items():
        yield Section(f"Nya åtgärder i område {area}", tuple(entries))
