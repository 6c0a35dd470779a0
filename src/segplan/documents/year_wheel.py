"""The year wheel: what happens when, month by month."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.calendar import Event, Occasion, occasions, plan_events, together
from segplan.documents.parts.example_notes import example_note
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.measure_entry import marked_number
from segplan.documents.parts.names import Names
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.responsibility import owner_short
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Cell, Column, Fact, Table, cells, count, total_cells
from segplan.documents.parts.ways import measure_page
from segplan.documents.subject import NotPossible, Subject, Subjects
from segplan.swedish import MONTHS, NO_BREAK, capitalised, counted, day, number, plain_name


@dataclass(frozen=True)
class MonthPart:
    """A month: where it stands, its heading and the table of what happens in it."""

    target: str
    heading: str
    table: Table


@dataclass(frozen=True)
class WheelContext:
    """Everything that the year wheel may show, by day."""

    front: Front
    summary: tuple[str, ...]
    counted_note: str
    overview: Table
    months: tuple[MonthPart, ...]
    undated: Table | None
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def with_days(material: Material) -> Subjects:
    """The plan itself, when anything in it has a day."""
    if not plan_events(material.plan, Names(material.registers, material.plan)):
        return NotPossible("Inget i planen har ett datum: inga beslut, hållpunkter, delmål, slutdatum eller rapporter.")
    return (Subject(material.plan),)


@document(
    "årshjul",
    summary="Vad som händer när: beslut, hållpunkter, delmål, slutdatum och rapportering, månad för månad.",
    template="year_wheel/document.j2.html",
    subjects=with_days,
)
def year_wheel(material: Material) -> WheelContext:
    """Give the context of the year wheel."""
    names = Names(material.registers, material.plan)
    events = plan_events(material.plan, names)
    return WheelContext(
        front=make_front(material, f"Årshjul: {material.plan.title}", "årshjul"),
        summary=_summary(material, events),
        counted_note=example_note(material.plan),
        overview=_overview(events),
        months=tuple(
            MonthPart(_anchor(month), month, _month(month, tuple(of_month), material, names))
            for month, of_month in groupby(events, key=_month_of)
        ),
        undated=_undated(material, events, names),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material, case_is_told=True),
    )


def _month_of(event: Event) -> str:
    return f"{capitalised(MONTHS[event.day.month - 1])}{NO_BREAK}{event.day.year}"


def _anchor(month: str) -> str:
    return plain_name(month)


def _summary(material: Material, events: tuple[Event, ...]) -> tuple[str, ...]:
    last = max(one.done if one.done and one.occasion is Occasion.REPORT else one.day for one in events)
    said = [
        f"Årshjulet har {counted(len(events), 'händelse', 'händelser')}, från den {day(events[0].day)}"
        f" till den {day(last)}."
    ]
    count = len(_without_days(material, events))
    if count:
        said.append(
            f"{counted(count, 'åtgärd saknar', 'åtgärder saknar')} dagar i planen eller i källan och står sist, för sig."
        )
    return tuple(said)


def _without_days(material: Material, events: tuple[Event, ...]) -> list[int]:
    """The places of the measures that have no day."""
    dated = {id(event.measure) for event in events}
    return [index for index, one in enumerate(material.plan.measures) if id(one) not in dated]


_SORTS = {
    "Beslut": (Occasion.DECISION, Occasion.DECISION_POINT),
    "Hållpunkt": (Occasion.MILESTONE,),
    "Mål": (Occasion.INTERIM, Occasion.TARGET),
    "Slutdatum": (Occasion.END,),
    "Omprövning": (Occasion.REVIEW,),
    "Rapportering": (Occasion.REPORT,),
}
"""The columns of the overview, and the sorts of day that each of them counts."""


def _overview(events: tuple[Event, ...]) -> Table:
    """How many events of each sort a month has; only sorts that occur."""
    whole = Counter(event.occasion for event in events)
    shown = [title for title, sorts in _SORTS.items() if any(whole[one] for one in sorts)]
    columns = (Column("Månad", 5), *(Column(title, 2, True) for title in shown), Column("Summa", 1, True))
    rows = [
        cells(Cell(month, _anchor(month)), *_amounts(Counter(event.occasion for event in of_month), shown))
        for month, of_month in groupby(events, key=_month_of)
    ]
    rows.append(total_cells("Alla", *_amounts(whole, shown)))
    return Table("Händelser per månad", columns, tuple(rows))


def _amounts(counts: "Counter[Occasion]", shown: list[str]) -> list[str]:
    return [*(count(sum(counts[one] for one in _SORTS[title])) for title in shown), number(counts.total())]


def _month(month: str, events: tuple[Event, ...], material: Material, names: Names) -> Table:
    columns = (
        Column("Dag", 1),
        Column("Åtgärd", 5),
        Column("Vad", 7),
        Column("Ansvarig", 4),
    )
    return Table(
        f"Händelser i {month.lower()}", columns, tuple(_row(group, material, names) for group in together(events))
    )


def _row(group: list[Event], material: Material, names: Names) -> tuple[Cell, ...]:
    """One day of one measure; where a target falls on the last day, the target says what is to be true then."""
    first = group[0]
    measure = first.measure
    has_target = any(event.occasion is Occasion.TARGET for event in group)
    texts = [_text(event) for event in group if not (has_target and event.occasion is Occasion.END)]
    return cells(
        str(first.day.day),
        Cell(marked_number(measure), measure_page(material, measure)) if measure else "",
        f"{occasions(group)}: {' '.join(texts)}",
        owner_short(measure, names) if measure else "",
    )


def _text(event: Event) -> str:
    is_step_done = event.done is not None and event.occasion is Occasion.MILESTONE
    return f"{event.text} Klart {day(event.done)}." if is_step_done and event.done else event.text


def _undated(material: Material, events: tuple[Event, ...], names: Names) -> Table | None:
    measures = [material.plan.measures[index] for index in _without_days(material, events)]
    rows = tuple(
        cells(Cell(marked_number(one), measure_page(material, one)), owner_short(one, names)) for one in measures
    )
    return Table("Åtgärder utan kända dagar", (Column("Åtgärd", 6), Column("Ansvarig", 4)), rows) if rows else None
