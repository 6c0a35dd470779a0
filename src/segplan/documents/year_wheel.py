"""The year wheel: what happens when, month by month."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.calendar import Event, Occasion, plan_events
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.measure_entry import numbered
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.responsibility import owner_short
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Cell, Column, Fact, Table, cells, count, total_cells
from segplan.documents.subject import NotPossible, Subject, Subjects
from segplan.swedish import MONTHS, NO_BREAK, capitalised, counted, day, number


@dataclass(frozen=True)
class MonthPart:
    """A month and the table of what happens in it."""

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
        counted_note=counted_note(material.plan),
        overview=_overview(events),
        months=tuple(
            MonthPart(month, _month(month, tuple(of_month), names))
            for month, of_month in groupby(events, key=_month_of)
        ),
        undated=_undated(material, events, names),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _month_of(event: Event) -> str:
    return f"{capitalised(MONTHS[event.day.month - 1])}{NO_BREAK}{event.day.year}"


def _summary(material: Material, events: tuple[Event, ...]) -> tuple[str, ...]:
    said = [
        f"Årshjulet har {counted(len(events), 'händelse', 'händelser')}, från den {day(events[0].day)}"
        f" till den {day(events[-1].day)}."
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


def _overview(events: tuple[Event, ...]) -> Table:
    """How many events of each sort a month has; only sorts that occur."""
    whole = Counter(event.occasion for event in events)
    shown = [one for one in Occasion if whole[one]]
    columns = (Column("Månad", 5), *(Column(one.value, 2, True) for one in shown), Column("Summa", 1, True))
    rows = [
        cells(month, *_amounts(Counter(event.occasion for event in of_month), shown))
        for month, of_month in groupby(events, key=_month_of)
    ]
    rows.append(total_cells("Alla", *_amounts(whole, shown)))
    return Table("Händelser per månad", columns, tuple(rows))


def _amounts(counts: "Counter[Occasion]", shown: list[Occasion]) -> list[str]:
    return [*(count(counts[one]) for one in shown), number(counts.total())]


def _month(month: str, events: tuple[Event, ...], names: Names) -> Table:
    columns = (
        Column("Dag", 1),
        Column("Vad", 3),
        Column("Åtgärd", 4),
        Column("Innehåll", 5),
        Column("Ansvarig", 3),
    )
    return Table(f"Händelser i {month.lower()}", columns, tuple(_row(one, names) for one in events))


def _row(event: Event, names: Names) -> tuple[Cell, ...]:
    done = f" Klart {day(event.done)}." if event.done and event.occasion is Occasion.MILESTONE else ""
    measure = event.measure
    return cells(
        str(event.day.day),
        event.occasion.value,
        numbered(measure) if measure else "",
        f"{event.text}{done}",
        owner_short(measure, names) if measure else "",
    )


def _undated(material: Material, events: tuple[Event, ...], names: Names) -> Table | None:
    measures = [material.plan.measures[index] for index in _without_days(material, events)]
    rows = tuple(cells(numbered(one), owner_short(one, names)) for one in measures)
    return Table("Åtgärder utan kända dagar", (Column("Åtgärd", 6), Column("Ansvarig", 4)), rows) if rows else None
