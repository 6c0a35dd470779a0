"""One administration's measures: what it answers for, what is due, and what it takes part in."""

from dataclasses import dataclass
from datetime import date

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.calendar import Event, Occasion, in_time, measure_events, occasions, together
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.measure_entry import mark_note, marked_heading, marked_number, measure_number
from segplan.documents.parts.names import Names
from segplan.documents.parts.owners import OwnerOf, owners_of, takes_part
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.responsibility import OFFICIAL, decision_maker
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import label_of, label_phrase, marked_status
from segplan.documents.parts.table import Cell, Column, Fact, Table, cells
from segplan.documents.parts.targets import due
from segplan.documents.parts.ways import measure_page
from segplan.documents.subject import NotPossible, Scope, Subject, Subjects
from segplan.model.followup import Label, State
from segplan.model.measure import Measure
from segplan.swedish import counted, day, days, in_sentence, listed, number, sentence, uncapitalised


@dataclass(frozen=True)
class OwnerContext:
    """Everything that an administration's page may show."""

    front: Front
    summary: tuple[str, ...]
    mark_note: str
    measures: Table
    due: Table | None
    due_note: str
    decisions: tuple[str, ...]
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
            f"{owner.name}: åtgärder {days(*plan.period)}",
            "åtgärdslista",
            description=f"Åtgärder som {owner.name} svarar för {days(*plan.period)}.",
            block=(),
            day=material.reported_day,
        ),
        summary=_summary(material, owner),
        mark_note=mark_note(material.plan),
        measures=_measures(material, owner),
        due=_due(material, events),
        due_note=_due_note(material, events),
        decisions=_decisions(owner, names),
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
    """How many measures the administration answers for, and how many of them have each label once any is reported."""
    of_all = counted(len(material.plan.measures), "åtgärd", "åtgärder")
    where = in_sentence(material.plan.title)
    said = f"{owner.name} svarar för {number(len(owner.measures))} av {of_all} i {where}."
    if all(label_of(one) is Label.NOT_REPORTED for one in owner.measures):
        return (f"{said} Ingen av dem är rapporterad.",)
    return (f"{said[:-1]}; {label_phrase(owner.measures)}.",)


def _measures(material: Material, owner: OwnerOf) -> Table:
    columns = (
        Column("Nr", 1),
        Column("Åtgärd", 4),
        Column("Klart när", 5),
        Column("Till när", 3),
        Column("Status och vad som återstår", 5),
    )
    return Table("Egna åtgärder", columns, tuple(_measure(material, one) for one in owner.measures))


def _measure(material: Material, measure: Measure) -> tuple[Cell, ...]:
    criterion = sentence(measure.closing_criterion) if measure.closing_criterion else ""
    newest = measure.newest_follow_up
    remaining = sentence(newest.remaining) if newest and newest.remaining else ""
    status = f"{sentence(marked_status(measure))} Återstår: {remaining}" if remaining else marked_status(measure)
    heading = Cell(marked_heading(measure), measure_page(material, measure))
    return cells(measure_number(measure), heading, criterion, due(measure), status)


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
    columns = (Column("Senast", 3), Column("Åtgärd", 7), Column("Vad", 7))
    today = material.as_of
    late = (Column("Läge", 2),) if today is not None else ()
    rows = tuple(_due_row(group, today) for group in together(open_events))
    return Table("Det som ska göras, i tidsordning", (*columns, *late), rows)


def _due_row(group: list[Event], today: date | None) -> tuple[Cell, ...]:
    first = group[0]
    # What is true at the end stands in the table of the measures, and is not repeated.
    texts = [event.text for event in group if event.occasion is not Occasion.END] or ["Åtgärden ska vara klar."]
    row = (
        day(first.day),
        marked_number(first.measure) if first.measure else "",
        f"{occasions(group)}: {' '.join(texts)}",
    )
    if today is None:
        return cells(*row)
    return cells(*row, "Försenad" if first.day < today else "Kommande")


def _due_note(material: Material, events: tuple[Event, ...]) -> str:
    done = sum(not _is_open(event) for event in events)
    said = [f"Bedömt per den {day(material.as_of)}."] if material.as_of else []
    if done:
        are = "är utelämnat" if done == 1 else "är utelämnade"
        said.append(f"{counted(done, 'datum', 'datum')} {are}, eftersom åtgärden eller steget är klart eller avbrutet.")
    return " ".join(said)


def _decisions(owner: OwnerOf, names: Names) -> tuple[str, ...]:
    """Who else decides, or which board, and about which of the measures."""
    by_maker: dict[str, list[str]] = {}
    for one in owner.measures:
        maker = decision_maker(one, names)
        if one.decision_maker != OFFICIAL and maker:
            by_maker.setdefault(maker, []).append(marked_number(one))
    return tuple(
        f"Politiskt beslut krävs av {uncapitalised(maker)} om {listed(measures)}."
        for maker, measures in by_maker.items()
    )


def _taking_part(material: Material, owner: OwnerOf, names: Names) -> Table | None:
    """The measures of others in which the administration takes part, and how, by the one that answers for them."""
    by_owner: dict[str, list[str]] = {}
    for measure, role, answering in takes_part(material.plan, owner, names):
        by_owner.setdefault(answering, []).append(f"{marked_number(measure)}: {uncapitalised(role)}")
    rows = tuple(cells(answering, "; ".join(measures)) for answering, measures in by_owner.items())
    columns = (Column("Ansvarig", 3), Column("Åtgärd och roll", 8))
    return Table("Medverkan i andras åtgärder", columns, rows) if rows else None
