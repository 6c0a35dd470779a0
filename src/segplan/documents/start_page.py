"""The start page of a year's documents: what the plan is, how it goes, and the way to everything."""

from dataclasses import dataclass, replace

from segplan.documents.document_set import SetDocument, Way
from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.contact import contact_lines
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.measure_entry import mark_note, marked_number
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.plain_outcome import counts_sentence
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.shelves import Shelf, shelves
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import control_notice, label_of, label_table
from segplan.documents.parts.table import Column, Fact, Table, cells, facts
from segplan.documents.parts.ways import DISTRICT_PAGE, DISTRICTS, MEASURES, measure_page
from segplan.model.followup import Label
from segplan.model.measure import Measure
from segplan.model.plan import Area, Plan
from segplan.swedish import capitalised, counted, days, in_sentence, number

_GOING = {
    Label.DONE: "genomförd",
    Label.ONGOING: "pågår",
    Label.NOT_DONE: "inte genomförd",
    Label.NOT_REPORTED: "ingen rapport",
}


@dataclass(frozen=True)
class Row:
    """A way with a few words after it."""

    way: Way
    said: str


@dataclass(frozen=True)
class AreaRows:
    """An area with the ways to its measures."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class StartContext:
    """Everything that the start page may show."""

    front: Front
    summary: tuple[str, ...]
    note: str
    going: tuple[str, ...]
    table: Table | None
    control_notice: str
    districts_place: str
    districts: tuple[Row, ...]
    measures_place: str
    areas: tuple[AreaRows, ...]
    shelves: tuple[Shelf, ...]
    contact: tuple[Way, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


@document(
    "startsida",
    summary="Början för den som läser: vad planen är, hur det går, och vägen till alla dokument.",
    template="start/document.j2.html",
    filed=False,
    stem="index",
    formats=("html", "md"),
)
def start_page(material: Material) -> StartContext:
    """Give the context of the start page."""
    plan, names = material.plan, Names(material.registers, material.plan)
    reported = any(one.follow_ups for one in plan.measures)
    return StartContext(
        front=_front(material),
        note=f"{counted_note(plan)} {mark_note(plan)}".strip(),
        summary=_summary(plan),
        going=(counts_sentence(plan.measures) if reported else "Ingen har rapporterat hur det går.",),
        table=_table(plan, reported=reported),
        control_notice=control_notice(plan, names),
        districts_place=DISTRICTS,
        districts=tuple(_district(plan, one) for one in material.documents.of_kind(DISTRICT_PAGE)),
        measures_place=MEASURES,
        areas=_areas(material, reported=reported),
        shelves=shelves(material.documents),
        contact=contact_lines(material),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _front(material: Material) -> Front:
    plan = material.plan
    front = make_front(
        material,
        f"{plan.title}: börja här",
        "startsida",
        kind="Startsida",
        description=f"Vägen till allt om {in_sentence(plan.title)}: stadsdelar, åtgärder, uppföljning och handlingar.",
        block=facts(
            ("Kommun", plan.municipality),
            ("Gäller", days(*plan.period)),
            ("Planens status", plan.status.value.capitalize()),
        ),
        day=material.reported_day,
    )
    return replace(front, trail=())


def _summary(plan: Plan) -> tuple[str, ...]:
    said = "Planen säger vad kommunen ska göra, vem som ansvarar och när det ska vara klart."
    if not plan.measures:
        return (f"{said} Den har inga åtgärder.",)
    measures = counted(len(plan.measures), "åtgärd", "åtgärder")
    return (f"{said} Den har {measures} inom {counted(len(plan.areas), 'område', 'områden')}.",)


def _table(plan: Plan, *, reported: bool) -> Table | None:
    if reported or not plan.measures:
        return label_table(plan) if reported else None
    rows = tuple(cells(f"{area.number}. {area.name}", number(len(area.measures))) for area in plan.areas)
    columns = (Column(capitalised(plan.area_term), 5), Column("Åtgärder", 2, True))
    return Table(f"Åtgärder per {plan.area_term}", columns, rows)


def _district(plan: Plan, page: SetDocument) -> Row:
    amount = sum(page.identifier in one.geography for one in plan.measures)
    return Row(Way(page.name, page.target), counted(amount, "åtgärd", "åtgärder") if amount else "ingen egen åtgärd")


def _areas(material: Material, *, reported: bool) -> tuple[AreaRows, ...]:
    found = (_area(material, area, reported=reported) for area in material.plan.areas)
    return tuple(one for one in found if one.rows)


def _area(material: Material, area: Area, *, reported: bool) -> AreaRows:
    pages = ((one, measure_page(material, one)) for one in area.measures)
    rows = tuple(Row(Way(marked_number(one), page), _going(one) if reported else "") for one, page in pages if page)
    return AreaRows(f"{area.number}. {area.name}", rows)


def _going(measure: Measure) -> str:
    return "vi vet inte hur det går" if measure.is_unknown("uppföljning") else _GOING[label_of(measure)]
