"""A measure on a page of its own, in plain language: what, who, when, how it went, and promised since when."""

from dataclasses import dataclass

from segplan.documents.document_set import Way
from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.charts import measure_figure
from segplan.documents.parts.contact import contact_lines
from segplan.documents.parts.figure import Figure
from segplan.documents.parts.front import Front, make_plain_front
from segplan.documents.parts.names import Names
from segplan.documents.parts.origin import origin_line
from segplan.documents.parts.plain_later import later_line
from segplan.documents.parts.plain_outcome import evidence_lines, going_lines
from segplan.documents.parts.plain_words import step_lines, what_lines, when_lines, where_line, who_lines
from segplan.documents.parts.promise import earlier_measures, promised_since
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Fact, facts
from segplan.documents.parts.ways import from_measure
from segplan.documents.subject import NotPossible, Scope, Subject, Subjects
from segplan.model.measure import Measure
from segplan.model.values import Unknown
from segplan.swedish import in_sentence


@dataclass(frozen=True)
class MeasurePageContext:
    """Everything that a measure's page may show."""

    front: Front
    origin: str
    what: tuple[str, ...]
    where: str
    who: tuple[str, ...]
    when: tuple[str, ...]
    steps: tuple[str, ...]
    going: tuple[str, ...]
    evidence: tuple[str, ...]
    figure: Figure | None
    since: str
    earlier: tuple[str, ...]
    afterwards: str
    read_more: tuple[Way, ...]
    contact: tuple[Way, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def each_measure(material: Material) -> Subjects:
    """Every measure of the plan; of several with one identifier the first."""
    measures = {one.identifier: one for one in reversed(material.plan.measures)}
    found = tuple(
        Subject(material.plan, Scope.MEASURE, one.identifier, one.heading)
        for one in material.plan.measures
        if measures[one.identifier] is one
    )
    return found or NotPossible("Planen har inga åtgärder.")


@document(
    "åtgärdssida",
    summary="En åtgärd på lätt svenska: vad, vem, när, hur det har gått och sedan när det är lovat.",
    template="measure_page/document.j2.html",
    filed=False,
    subjects=each_measure,
)
def measure_page(material: Material) -> MeasurePageContext:
    """Give the context of a measure's page."""
    measure = material.measure
    assert measure is not None
    names = Names(material.registers, material.plan)
    return MeasurePageContext(
        front=_front(material, measure),
        origin=origin_line(measure.origin, names),
        what=what_lines(measure),
        where=where_line(measure, names),
        who=who_lines(measure, names),
        when=when_lines(measure),
        steps=step_lines(measure),
        going=going_lines(measure, names),
        evidence=evidence_lines(measure),
        figure=measure_figure(measure),
        since=promised_since(material, measure),
        earlier=tuple(f"{one.year}: {one.name}" for one in earlier_measures(material, measure)),
        afterwards=later_line(material, measure),
        read_more=from_measure(material, measure, names),
        contact=contact_lines(material),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _front(material: Material, measure: Measure) -> Front:
    known_number = "" if isinstance(measure.number, Unknown) else measure.number
    return make_plain_front(
        material,
        measure.heading,
        "information om åtgärden",
        kind="Information",
        description=f"{f'Åtgärd {known_number}' if known_number else 'En åtgärd'} i {in_sentence(material.plan.title)}.",
        block=facts(
            ("Plan", material.plan.title),
            ("Åtgärdens nummer", known_number),
        ),
    )
