"""A measure on a page of its own, in plain language: what, who, when, how it went, and promised since when."""

from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.afterwards import afterwards
from segplan.documents.parts.charts import measure_figure
from segplan.documents.parts.figure import Figure
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.measure_entry import measure_number
from segplan.documents.parts.names import Names
from segplan.documents.parts.origin import origin_line
from segplan.documents.parts.plain_words import going_lines, step_lines, what_lines, when_lines, who_lines
from segplan.documents.parts.promise import earlier_measures, promised_since
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Fact, facts
from segplan.documents.subject import NotPossible, Scope, Subject, Subjects
from segplan.model.measure import Measure
from segplan.swedish import capitalised, in_sentence, listed


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
    figure: Figure | None
    since: str
    earlier: tuple[str, ...]
    afterwards: str
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
        where=_where(measure, names),
        who=who_lines(measure, names),
        when=when_lines(measure),
        steps=step_lines(measure),
        going=going_lines(measure),
        figure=measure_figure(measure),
        since=promised_since(material, measure),
        earlier=tuple(f"{one.year}: {one.name}" for one in earlier_measures(material, measure)),
        afterwards=afterwards(material, measure),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _front(material: Material, measure: Measure) -> Front:
    return make_front(
        material,
        measure.heading,
        "information om åtgärden",
        kind="Information",
        description=f"Åtgärd {measure_number(measure)} i {in_sentence(material.plan.title)}.",
        block=facts(
            ("Plan", material.plan.title),
            ("Åtgärdens nummer", measure_number(measure)),
            ("Kommun", material.plan.municipality),
        ),
        day=material.reported_day,
    )


def _where(measure: Measure, names: Names) -> str:
    places = capitalised(listed(names.place_in_sentence(one) for one in measure.geography))
    if places:
        return f"{places}."
    return "Det framgår inte av källan var." if measure.is_unknown("geografi") else "Planen säger inte var."
