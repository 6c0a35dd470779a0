"""The start page of a year's documents: what the plan is, how it goes, and the way to everything."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from segplan.documents.document_set import SetDocument, Way
from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.charts import status_figure
from segplan.documents.parts.contact import contact_lines
from segplan.documents.parts.example_notes import example_note
from segplan.documents.parts.figure import Figure
from segplan.documents.parts.front import Front, make_plain_front
from segplan.documents.parts.measure_entry import marked_number
from segplan.documents.parts.names import Names
from segplan.documents.parts.plain_outcome import counts_sentence
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.shelves import Shelf, shelves
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import control_notice, label_of
from segplan.documents.parts.table import Column, Fact, Table, cells
from segplan.documents.parts.ways import (
    DISTRICT_PAGE,
    DISTRICTS,
    DOCUMENTS,
    MEASURES,
    area_place,
    from_start,
    measure_page,
)
from segplan.model.followup import Label
from segplan.model.measure import Measure
from segplan.model.plan import Area, Plan, PlanStatus
from segplan.swedish import capitalised, counted, days, in_sentence, number

_GOING = {
    Label.DONE: "genomförd",
    Label.ONGOING: "pågår",
    Label.NOT_DONE: "inte genomförd",
    Label.NOT_REPORTED: "ingen rapport",
}


_STATUS = {
    PlanStatus.DRAFT: "Den är ett utkast för {period}.",
    PlanStatus.PREPARATION: "Den är ett förslag för {period} och är inte beslutad.",
    PlanStatus.ADOPTED: "Den är fastställd för {period}.",
    PlanStatus.ENDED: "Den gällde {period} och har upphört.",
}


@dataclass(frozen=True)
class Row:
    """A way with a few words after it."""

    way: Way
    said: str


@dataclass(frozen=True)
class AreaRows:
    """An area: where it stands, its heading, how many measures it has and how they go, and the ways to them."""

    place: str
    heading: str
    said: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class StartContext:
    """Everything that the start page may show."""

    front: Front
    summary: tuple[str, ...]
    note: str
    going: tuple[str, ...]
    read_more: tuple[Way, ...]
    figure: Figure | None
    table: Table | None
    control_notice: str
    districts_place: str
    districts: tuple[Row, ...]
    measures_place: str
    areas: tuple[AreaRows, ...]
    shelves_place: str
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
        note=example_note(plan),
        summary=_summary(plan),
        going=(_size(plan), counts_sentence(plan.measures)),
        read_more=from_start(material),
        figure=status_figure(plan) if reported else None,
        table=None if reported or not plan.measures else _table(plan),
        control_notice=control_notice(plan, names),
        districts_place=DISTRICTS,
        districts=tuple(_district(plan, one, reported=reported) for one in material.documents.of_kind(DISTRICT_PAGE)),
        measures_place=MEASURES,
        areas=_areas(material, reported=reported),
        shelves_place=DOCUMENTS,
        shelves=shelves(material.documents),
        contact=contact_lines(material),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _front(material: Material) -> Front:
    plan = material.plan
    front = make_plain_front(
        material,
        f"{plan.title}: börja här",
        "startsida",
        kind="Startsida",
        description=f"Vägen till allt om {in_sentence(plan.title)}: stadsdelar, åtgärder, uppföljning och handlingar.",
        block=(),
    )
    return replace(front, trail=())


def _summary(plan: Plan) -> tuple[str, ...]:
    said = "Planen säger vad kommunen ska göra, vem som ansvarar och när det ska vara klart."
    return (f"{said} {_STATUS[plan.status].format(period=days(*plan.period))}",)


def _size(plan: Plan) -> str:
    if not plan.measures:
        return "Planen har inga åtgärder."
    areas = counted(len(plan.areas), "område", "områden")
    return f"Planen har {_measures(len(plan.measures))} inom {areas}."


def _measures(amount: int) -> str:
    return counted(amount, "åtgärd", "åtgärder")


def _table(plan: Plan) -> Table:
    rows = tuple(cells(f"{area.number}. {area.name}", number(len(area.measures))) for area in plan.areas)
    columns = (Column(capitalised(plan.area_term), 5), Column("Åtgärder", 2, True))
    return Table(f"Åtgärder per {plan.area_term}", columns, rows)


def _district(plan: Plan, page: SetDocument, *, reported: bool) -> Row:
    own = [one for one in plan.measures if page.identifier in one.geography]
    return Row(Way(page.name, page.target), _amount(own, reported=reported) if own else "Ingen egen åtgärd.")


def _amount(measures: Sequence[Measure], *, reported: bool) -> str:
    """How many measures there are, and how they go once anything is reported."""
    said = f"{_measures(len(measures))}."
    return f"{said} {counts_sentence(measures)}" if reported else said


def _areas(material: Material, *, reported: bool) -> tuple[AreaRows, ...]:
    found = (_area(material, index, area, reported=reported) for index, area in enumerate(material.plan.areas))
    return tuple(one for one in found if one.rows)


def _area(material: Material, index: int, area: Area, *, reported: bool) -> AreaRows:
    pages = ((one, measure_page(material, one)) for one in area.measures)
    rows = tuple(Row(Way(marked_number(one), page), _going(one) if reported else "") for one, page in pages if page)
    said = _amount(area.measures, reported=reported)
    return AreaRows(area_place(index), f"{area.number}. {area.name}", said, rows)


def _going(measure: Measure) -> str:
    return "vi vet inte hur det går" if measure.is_unknown("uppföljning") else _GOING[label_of(measure)]
