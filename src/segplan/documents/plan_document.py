"""The plan document: what the plan says, measure by measure, with its case and its sources."""

from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.decisions import amendment_facts, decision_facts, paper_table, recipient_lines
from segplan.documents.parts.dropped import dropped_table, unaccounted_notice, unaccounted_table
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.matter import adopted_on
from segplan.documents.parts.measure_entry import MeasureEntry, mark_note, measure_entry, measure_row
from segplan.documents.parts.names import NOT_TOLD, Names
from segplan.documents.parts.notices import DECISIONS_ARE_REAL
from segplan.documents.parts.origin import origin_line
from segplan.documents.parts.overview import overview_lines, overview_tables
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.remarks import RemarkPart, remark_parts
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Column, Fact, Table
from segplan.documents.parts.ways import anchor
from segplan.model.origin_count import holds_examples
from segplan.model.plan import Area
from segplan.model.values import Unknown
from segplan.swedish import capitalised, paragraphs, sentence


@dataclass(frozen=True)
class AreaPart:
    """One area: its heading, origin, situation, goals, the table of its measures and the measures."""

    heading: str
    origin: str
    situation: tuple[str, ...]
    goals: tuple[str, ...]
    table: Table | None
    measures: tuple[MeasureEntry, ...]


@dataclass(frozen=True)
class PlanContext:
    """Everything that the plan document may show, counted, sorted and in Swedish."""

    front: Front
    overview: tuple[str, ...]
    mark_note: str
    tables: tuple[Table, ...]
    background: tuple[str, ...]
    purpose: tuple[str, ...]
    origin: str
    legs: tuple[str, ...]
    coordination: tuple[str, ...]
    areas: tuple[AreaPart, ...]
    dropped: Table | None
    unaccounted: Table | None
    unaccounted_notice: str
    remarks: tuple[RemarkPart, ...]
    decisions: tuple[Fact, ...]
    decision_notice: str
    codetermination: tuple[str, ...]
    papers: Table | None
    recipients: tuple[str, ...]
    amendments: tuple[Fact, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


@document(
    "åtgärdsplan",
    summary="Planen som den är beslutad: åtgärder per område, ärendet, källorna.",
    template="plan/document.j2.html",
)
def plan_document(material: Material) -> PlanContext:
    """Give the context of the plan document."""
    plan = material.plan
    names = Names(material.registers, plan)
    return PlanContext(
        front=make_front(material, plan.title, "åtgärdsplan", day=material.as_of or adopted_on(plan)),
        overview=overview_lines(material),
        mark_note=mark_note(plan),
        tables=overview_tables(material, names),
        background=paragraphs(plan.background),
        purpose=paragraphs(plan.purpose),
        origin=origin_line(plan.origin, names),
        legs=tuple(sentence(leg.description) for leg in plan.legs),
        coordination=_coordination(material, names),
        areas=tuple(_area(material, index, area, names) for index, area in enumerate(plan.areas)),
        dropped=dropped_table(material),
        unaccounted=unaccounted_table(material),
        unaccounted_notice=unaccounted_notice(material),
        remarks=remark_parts(material, names),
        decisions=decision_facts(plan, names),
        decision_notice=DECISIONS_ARE_REAL if holds_examples(plan) else "",
        codetermination=paragraphs(plan.case.codetermination if plan.case else None),
        papers=paper_table(plan.case),
        recipients=recipient_lines(plan.case, names),
        amendments=amendment_facts(plan),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material, case_is_told=True),
    )


def _coordination(material: Material, names: Names) -> tuple[str, ...]:
    coordinator = material.plan.coordinator
    if coordinator is None:
        return ()
    function = f"{NOT_TOLD}." if isinstance(coordinator.function, Unknown) else coordinator.function
    where = f", {names.organisation(coordinator.organisation)}" if coordinator.organisation else ""
    lines = [sentence(f"Arbetet samordnas av {function}{where}")]
    if isinstance(coordinator.function, Unknown):
        lines = ["Det framgår inte av källan vilken funktion som samordnar arbetet."]
    lines += [sentence(coordinator.remark)] if coordinator.remark else []
    lines += [f"Källa: {names.citation(coordinator.source)}."] if coordinator.source else []
    return tuple(lines)


def _area(material: Material, index: int, area: Area, names: Names) -> AreaPart:
    places = [anchor(index, order) for order in range(len(area.measures))]
    columns = (Column("Nr", 1), Column("Åtgärd", 5), Column("Ansvarig", 4), Column("Till när", 3))
    rows = tuple(measure_row(one, place, names) for one, place in zip(area.measures, places, strict=True))
    entries = tuple(
        measure_entry(material, one, place, names) for one, place in zip(area.measures, places, strict=True)
    )
    return AreaPart(
        heading=f"{capitalised(material.plan.area_term)} {area.number}. {area.name}",
        origin=origin_line(area.origin, names),
        situation=paragraphs(area.situation),
        goals=tuple(names.goal(goal) for goal in area.goals),
        table=Table(f"Åtgärder inom {area.name}", columns, rows) if rows else None,
        measures=entries,
    )
