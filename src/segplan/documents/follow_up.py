"""The follow-up: how each measure went, counted by the official labels, with Pågår split."""

from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.area_figures import area_figures
from segplan.documents.parts.charts import status_figure
from segplan.documents.parts.example_notes import example_note
from segplan.documents.parts.figure import Figure
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.measure_entry import marked_heading, measure_number
from segplan.documents.parts.names import Names
from segplan.documents.parts.origin import origin_line
from segplan.documents.parts.outcomes import ongoing_measures, outcome_note, outcome_table
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.remarks import ASKING, RemarkPart, remark_parts
from segplan.documents.parts.report_entry import ReportEntry, report_entry, report_row
from segplan.documents.parts.responsibility import owner_short
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import (
    control_notice,
    control_table,
    definitions,
    label_sentences,
    ongoing_table,
)
from segplan.documents.parts.table import Column, Fact, Table, cells
from segplan.documents.parts.ways import anchor
from segplan.documents.subject import NotPossible, Subject, Subjects
from segplan.model.plan import Area, Plan
from segplan.swedish import capitalised, days, in_sentence, paragraphs, sentence


@dataclass(frozen=True)
class AreaReport:
    """One area: its heading, its figures in a sentence, its analysis, the table of its measures and those reported."""

    heading: str
    figures: str
    analysis: tuple[str, ...]
    table: Table | None
    measures: tuple[ReportEntry, ...]


@dataclass(frozen=True)
class FollowUpContext:
    """Everything that the follow-up may show, counted, sorted and in Swedish."""

    front: Front
    origin: str
    counted: str
    counted_note: str
    summary: tuple[str, ...]
    control_notice: str
    labels: Figure
    ongoing: Table
    control: Table | None
    ongoing_measures: Table | None
    outcomes: Table | None
    outcome_note: str
    method: tuple[str, ...]
    definitions: tuple[Fact, ...]
    areas: tuple[AreaReport, ...]
    unreported: Table | None
    conclusions: tuple[str, ...]
    asked: tuple[RemarkPart, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def followed_up(material: Material) -> Subjects:
    """The plan and the one it replaces, in that order, when they have been followed up.

    A board that gets a new plan gets the follow-up of the replaced one with it.
    """
    plans = (material.plan, material.predecessor)
    found = (one for one in plans if one is not None and any(each.follow_ups for each in one.measures))
    return tuple(Subject(one) for one in found) or NotPossible("Ingen åtgärd i planen är uppföljd.")


@document(
    "uppföljning",
    summary="Hur det gick: status, resultat, vad som återstår och vad som visar det.",
    template="follow_up/document.j2.html",
    subjects=followed_up,
)
def follow_up(material: Material) -> FollowUpContext:
    """Give the context of the follow-up."""
    plan = material.plan
    names = Names(material.registers, plan)
    overall = plan.overall_follow_up
    return FollowUpContext(
        front=make_front(
            material, f"Uppföljning av {in_sentence(plan.title)}", "uppföljning", day=material.reported_day
        ),
        origin=origin_line(overall.origin, names) if overall else "",
        counted=" ".join(label_sentences(plan)),
        counted_note=example_note(plan),
        summary=paragraphs(overall.summary if overall else None),
        control_notice=control_notice(plan, names),
        labels=status_figure(plan),
        ongoing=ongoing_table(plan),
        control=control_table(plan, material.registers),
        ongoing_measures=ongoing_measures(plan),
        outcomes=outcome_table(plan, names),
        outcome_note=outcome_note(plan),
        method=_method(plan, names),
        definitions=definitions(),
        areas=tuple(_area(material, index, area, names) for index, area in enumerate(plan.areas)),
        unreported=_unreported(plan, names),
        conclusions=tuple(sentence(one) for one in overall.conclusions) if overall else (),
        asked=remark_parts(material, names, ASKING),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material, case_is_told=True),
    )


def _method(plan: Plan, names: Names) -> tuple[str, ...]:
    overall = plan.overall_follow_up
    said = list(paragraphs(overall.method)) if overall else []
    if overall and overall.period:
        said.append(f"Uppföljningen avser {days(overall.period.start, overall.period.end)}.")
    dates = sorted(entry.reported_on for measure in plan.measures for entry in measure.follow_ups)
    said.append(f"Rapporterna är daterade {days(dates[0], dates[-1])}. Den senaste rapporten för varje åtgärd gäller.")
    said.append("Etiketten följer av det läge som har rapporterats och skrivs aldrig in för hand.")
    if overall and overall.source and not overall.origin:
        said.append(f"Källa: {names.citation(overall.source)}.")
    return tuple(said)


def _area(material: Material, index: int, area: Area, names: Names) -> AreaReport:
    placed = [(anchor(index, order), one) for order, one in enumerate(area.measures)]
    columns = (
        Column("Nr", 1),
        Column("Åtgärd", 4),
        Column("Ansvarig", 3),
        Column("Status", 3),
        Column("Resultat eller skäl i korthet", 5),
    )
    rows = tuple(report_row(one, target, names) for target, one in placed)
    return AreaReport(
        heading=f"{capitalised(material.plan.area_term)} {area.number}. {area.name}",
        figures=area_figures(area, names.registers),
        analysis=paragraphs(area.analysis),
        table=Table(f"Uppföljning inom {area.name}", columns, rows) if rows else None,
        measures=tuple(report_entry(material, one, target, names) for target, one in placed if one.follow_ups),
    )


def _unreported(plan: Plan, names: Names) -> Table | None:
    silent = [one for one in plan.measures if not one.follow_ups]
    if not silent:
        return None
    rows = tuple(cells(measure_number(one), marked_heading(one), owner_short(one, names)) for one in silent)
    return Table("Åtgärder utan rapport", (Column("Nr", 1), Column("Åtgärd", 5), Column("Ansvarig", 4)), rows)
