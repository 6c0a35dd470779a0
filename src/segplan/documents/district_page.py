"""A district on a page of its own, in plain language: what the municipality does there and how it goes."""

from collections import Counter
from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.measure_entry import numbered
from segplan.documents.parts.names import Names
from segplan.documents.parts.origin import origin_line
from segplan.documents.parts.places import district_of, each_district, measures_around, measures_in
from segplan.documents.parts.plain_words import state_sentence, what_lines, when_lines, who_lines
from segplan.documents.parts.promise import promised_since
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import label_of
from segplan.documents.parts.table import Fact, facts
from segplan.model.followup import Label
from segplan.model.measure import Measure
from segplan.model.registers.geography import GeographicPlace
from segplan.swedish import counted, in_sentence, listed, number

_GOING = {
    Label.DONE: ("är genomförd", "är genomförda"),
    Label.ONGOING: ("pågår", "pågår"),
    Label.NOT_DONE: ("är inte genomförd", "är inte genomförda"),
    Label.NOT_REPORTED: ("saknar rapport", "saknar rapport"),
}


@dataclass(frozen=True)
class PlainMeasure:
    """A measure in plain words, in short."""

    heading: str
    origin: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class DistrictPageContext:
    """Everything that a district's page may show."""

    front: Front
    summary: tuple[str, ...]
    measures: tuple[PlainMeasure, ...]
    around: tuple[str, ...]
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
        front=make_front(
            material,
            f"{place.name}: det här gör kommunen",
            "information om stadsdelen",
            kind="Information",
            description=f"Åtgärder för {place.name} enligt {in_sentence(plan.title)}.",
            block=facts(("Plan", plan.title), ("Stadsdel", place.name), ("Kommun", plan.municipality)),
            day=material.reported_day,
        ),
        summary=_summary(material, place, own),
        measures=tuple(_measure(material, one, names) for one in own),
        around=tuple(numbered(one) for one in around),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _summary(material: Material, place: GeographicPlace, own: tuple[Measure, ...]) -> tuple[str, ...]:
    plan = material.plan
    if not own:
        return (f"Planen för {plan.year} har ingen åtgärd som gäller just {place.name}.",)
    counts = Counter(label_of(one) for one in own)
    said = f"Planen för {plan.year} har {counted(len(own), 'åtgärd', 'åtgärder')} som gäller {place.name}."
    going = [f"{number(counts[label])} {_GOING[label][counts[label] != 1]}" for label in Label if counts[label]]
    return (f"{said} {listed(going)}.",)


def _measure(material: Material, measure: Measure, names: Names) -> PlainMeasure:
    return PlainMeasure(
        heading=numbered(measure),
        origin=origin_line(measure.origin, names),
        lines=(
            what_lines(measure)[0],
            " ".join(who_lines(measure, names)),
            " ".join(when_lines(measure)),
            state_sentence(measure),
            promised_since(material, measure),
        ),
    )
