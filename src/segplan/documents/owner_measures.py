"""One administration's measures: what it answers for, what is due, and what it takes part in."""

from dataclasses import dataclass
from datetime import date

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.calendar import Event, Occasion, in_time, measure_events
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.measure_entry import marked_heading, measure_number, numbered
from segplan.documents.parts.names import Names
from segplan.documents.parts.owners import OwnerOf, owners_of, takes_part
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.responsibility import OFFICIAL, decision_maker
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import label_of, status_text
from segplan.documents.parts.table import Cell, Column, Fact, Table, cells, facts
from segplan.documents.parts.targets import due
from segplan.documents.subject import NotPossible, Scope, Subject, Subjects
from segplan.model.followup import Label, State
from segplan.model.measure import Measure
from segplan.swedish import capitalised, counted, day, days, in_sentence, listed, number, sentence


@dataclass(frozen=True)
class OwnerContext:
    """Everything that an administration's page may show."""

    front: Front
    summary: tuple[str, ...]
    measures: Table
    due: Table | None
    due_note: str
    remaining: Table | None
    decisions: Table | None
    unreported: tuple[str, ...]
    taking_part: Table | None
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def each_owner(material: Material) -> Subjects:
    """Every administration, board or function that answers for a measure, in the order of the plan."""
    owners = owners_of(material.plan, Names(material.registers, material.plan))
    found = tuple(Subject(material.plan, Scope.OWNER, one.code, one.name) for one in owners)
    return found or NotPossible("Ingen åtgärd i planen har en namngiven ansvarig.")


@document(
    "förvaltningens-åtgärder",
    summary="En förvaltnings åtgärder: vad den svarar för och vad som ska göras när.",
    template="owner/document.j2.html",
    subjects=each_owner,
)
def owner_measures(material: Material) -> OwnerContext:
    """Give the context of an administration's page."""
    plan, names = material.plan, Names(material.registers, material.plan)
    owner = _owner(material, names)
    events = in_time([event for one in owner.measures for event in measure_events(one, names)])
    return OwnerContext(
        front=make_front(
            material,
            f"{owner.name}: åtgärder i {in_sentence(plan.title)}",
            "åtgärdslista",
            description=f"Åtgärder som {owner.name} svarar för {days(*plan.period)}.",
            block=facts(("Plan", plan.title), ("Ansvarig", owner.name), ("Gäller", days(*plan.period))),
            day=material.reported_day,
        ),
        summary=_summary(material, owner),
        measures=_measures(owner),
        due=_due(material, events),
        due_note=_due_note(material, events),
        remaining=_remaining(owner),
        decisions=_decisions(owner, names),
        unreported=tuple(numbered(one) for one in owner.measures if label_of(one) is Label.NOT_REPORTED),
        taking_part=_taking_part(material, owner, names),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _owner(material: Material, names: Names) -> OwnerOf:
    assert material.subject is not None
    wanted = material.subject.identifier
    return next(one for one in owners_of(material.plan, names) if one.code == wanted)


def _summary(material: Material, owner: OwnerOf) -> tuple[str, ...]:
    silent = sum(label_of(one) is Label.NOT_REPORTED for one in owner.measures)
    of_all = counted(len(material.plan.measures), "åtgärd", "åtgärder")
    said = f"{owner.name} svarar för {number(len(owner.measures))} av planens {of_all}."
    reported = f" {counted(silent, 'åtgärd är inte rapporterad', 'åtgärder är inte rapporterade')}." if silent else ""
    return (said + reported,)


def _measures(owner: OwnerOf) -> Table:
    columns = (
        Column("Nr", 1),
        Column("Åtgärd", 4),
        Column("Klart när", 5),
        Column("Till när", 3),
        Column("Status", 3),
    )
    return Table("Egna åtgärder", columns, tuple(_measure(one) for one in owner.measures))


def _measure(measure: Measure) -> tuple[Cell, ...]:
    criterion = sentence(measure.closing_criterion) if measure.closing_criterion else ""
    return cells(measure_number(measure), marked_heading(measure), criterion, due(measure), status_text(measure))


def _is_open(event: Event) -> bool:
    """Whether what should be done is still to do, as far as is reported."""
    newest = event.measure.newest_follow_up if event.measure else None
    ended = newest is not None and newest.state in (State.DONE, State.STOPPED)
    return event.done is None and not ended


def _due(material: Material, events: tuple[Event, ...]) -> Table | None:
    """What is left to do, by day; what is late on the day that was asked for is said to be so."""
    open_events = [event for event in events if _is_open(event)]
    if not open_events:
        return None
    columns = (Column("Senast", 3), Column("Vad", 2), Column("Åtgärd", 4), Column("Innehåll", 4))
    today = material.as_of
    late = (Column("Läge", 2),) if today is not None else ()
    rows = tuple(_due_row(group, today) for group in _together(open_events))
    return Table("Det som ska göras, i tidsordning", (*columns, *late), rows)


def _together(events: list[Event]) -> list[list[Event]]:
    """Events of one day and one measure, which are told in one row."""
    groups: dict[tuple[date, int], list[Event]] = {}
    for event in events:
        groups.setdefault((event.day, id(event.measure)), []).append(event)
    return list(groups.values())


def _due_row(group: list[Event], today: date | None) -> tuple[Cell, ...]:
    first = group[0]
    what = capitalised(listed(event.occasion.value.lower() for event in group))
    # What is true at the end stands in the table of the measures, and is not repeated.
    texts = [event.text for event in group if event.occasion is not Occasion.END] or ["Åtgärden ska vara klar."]
    row = (day(first.day), what, numbered(first.measure) if first.measure else "", " ".join(texts))
    if today is None:
        return cells(*row)
    return cells(*row, "Försenad" if first.day < today else "Kommande")


def _due_note(material: Material, events: tuple[Event, ...]) -> str:
    done = sum(not _is_open(event) for event in events)
    said = [f"Bedömt per den {day(material.as_of)}."] if material.as_of else []
    if done:
        are = "är utelämnad" if done == 1 else "är utelämnade"
        said.append(f"{counted(done, 'dag', 'dagar')} {are}, eftersom åtgärden eller steget är klart eller avbrutet.")
    return " ".join(said)


def _remaining(owner: OwnerOf) -> Table | None:
    """What the newest reports say remains."""
    rows = tuple(
        cells(numbered(one), sentence(newest.remaining))
        for one in owner.measures
        if (newest := one.newest_follow_up) is not None and newest.remaining
    )
    columns = (Column("Åtgärd", 4), Column("Återstår", 7))
    return Table("Det som återstår enligt den senaste rapporten", columns, rows) if rows else None


def _decisions(owner: OwnerOf, names: Names) -> Table | None:
    """The measures that wait for somebody else's decision, or for the board's."""
    rows = tuple(
        cells(numbered(one), decision_maker(one, names))
        for one in owner.measures
        if one.decision_maker != OFFICIAL and decision_maker(one, names)
    )
    columns = (Column("Åtgärd", 6), Column("Beslutas av", 4))
    return Table("Åtgärder som kräver ett politiskt beslut", columns, rows) if rows else None


def _taking_part(material: Material, owner: OwnerOf, names: Names) -> Table | None:
    """The measures of others in which the administration takes part, and how."""
    rows = tuple(
        cells(numbered(measure), role, answering)
        for measure, role, answering in takes_part(material.plan, owner, names)
    )
    columns = (Column("Åtgärd", 5), Column("Roll", 2), Column("Ansvarig", 4))
    return Table("Medverkan i andras åtgärder", columns, rows) if rows else None
