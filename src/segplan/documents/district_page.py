"""A district on a page of its own, in plain language: what the municipality does there and how it goes."""

from dataclasses import dataclass

from segplan.documents.document_set import Way
from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.contact import contact_lines
from segplan.documents.parts.example_notes import example_note
from segplan.documents.parts.front import Front, make_plain_front
from segplan.documents.parts.measure_entry import marked_number, numbered
from segplan.documents.parts.names import Names
from segplan.documents.parts.origin import origin_line
from segplan.documents.parts.places import district_of, each_district, measures_around, measures_in
from segplan.documents.parts.plain_outcome import counts_sentence, state_sentence
from segplan.documents.parts.plain_words import what_lines, when_lines, who_lines
from segplan.documents.parts.promise import promised_since
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Fact, facts
from segplan.documents.parts.ways import from_district, measure_page
from segplan.model.measure import Measure
from segplan.model.registers.geography import GeographicPlace
from segplan.swedish import counted, in_sentence


@dataclass(frozen=True)
class PlainMeasure:
    """A measure in plain words, in short."""

    heading: Way
    origin: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class DistrictPageContext:
    """Everything that a district's page may show."""

    front: Front
    summary: tuple[str, ...]
    note: str
    measures: tuple[PlainMeasure, ...]
    around: tuple[Way, ...]
    read_more: tuple[Way, ...]
    contact: tuple[Way, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


@document(
    "stadsdelssida",
    summary="En stadsdel på lätt svenska: vad kommunen gör där, vem, när och hur det går.",
    template="district_page/document.j2.html",
    filed=False,
    subjects=each_district,
)
def district_page(material: Material) -> DistrictPageContext:
    """Give the context of a district's page."""
    plan, names, place = material.plan, Names(material.registers, material.plan), district_of(material)
    own, around = measures_in(material, place), measures_around(material, place)
    return DistrictPageContext(
        front=make_plain_front(
            material,
            f"{place.name}: det här gör kommunen",
            "information om stadsdelen",
            kind="Information",
            description=f"Åtgärder för {place.name} enligt {in_sentence(plan.title)}.",
            block=facts(("Plan", plan.title)),
        ),
        note=example_note(plan),
        summary=_summary(material, place, own),
        measures=tuple(_measure(material, one, names) for one in own),
        around=tuple(Way(marked_number(one), measure_page(material, one)) for one in around),
        read_more=from_district(material, place.identifier, place.name),
        contact=contact_lines(material),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _summary(material: Material, place: GeographicPlace, own: tuple[Measure, ...]) -> tuple[str, ...]:
    plan = material.plan
    if not own:
        return (f"Planen för {plan.year} har ingen åtgärd som gäller just {place.name}.",)
    said = f"Planen för {plan.year} har {counted(len(own), 'åtgärd', 'åtgärder')} som gäller {place.name}."
    return (f"{said} {counts_sentence(own)}",)


def _measure(material: Material, measure: Measure, names: Names) -> PlainMeasure:
    return PlainMeasure(
        heading=Way(numbered(measure), measure_page(material, measure)),
        origin=origin_line(measure.origin, names),
        facts=facts(
            ("Vad", what_lines(measure)[0]),
            ("Vem", " ".join(who_lines(measure, names))),
            ("När", " ".join(when_lines(measure))),
            ("Hur det går", state_sentence(measure)),
            ("Lovat", promised_since(material, measure)),
        ),
    )
