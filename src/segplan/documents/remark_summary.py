"""The parties' remarks gathered: what they concern, what has happened since, and what is answered."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.afterwards import later_plan
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.plan_figures import figures_table
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.remark_subjects import points_of, subject_table
from segplan.documents.parts.remarks import ASKING, RemarkPart, remark_parts
from segplan.documents.parts.since_last import asked_sentence, came_of
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Column, Fact, Table, cells, count, total_cells
from segplan.documents.subject import NotPossible, Subject, Subjects
from segplan.model.plan import Plan
from segplan.model.remarks import HandlingState, RemarkKind, RemarkPoint
from segplan.swedish import in_prose, in_sentence, listed, number

Sort = TypeVar("Sort", RemarkKind, HandlingState)

_KINDS = {
    RemarkKind.QUESTION: "Frågor",
    RemarkKind.REQUEST: "Begäranden",
    RemarkKind.PROPOSAL: "Förslag",
    RemarkKind.CRITICISM: "Kritik",
    RemarkKind.CONCERN: "Oro",
    RemarkKind.AGREEMENT: "Instämmanden",
    RemarkKind.STATEMENT: "Uppgifter",
}

_HANDLED = {
    HandlingState.HEEDED: "Beaktade",
    HandlingState.PARTLY: "Delvis beaktade",
    HandlingState.NOT_HEEDED: "Inte beaktade",
    HandlingState.NO_ANSWER: "Utan svar",
}


@dataclass(frozen=True)
class RemarkContext:
    """Everything that the summary of remarks may show, counted and in the order of the minutes."""

    front: Front
    summary: tuple[str, ...]
    kinds: Table
    handled: Table | None
    subjects: Table
    figures: Table
    counted_note: str
    parties: tuple[RemarkPart, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def with_remarks(material: Material) -> Subjects:
    """The plan and the one it replaces, in that order, when their minutes hold remarks."""
    plans = [one for one in (material.plan, material.predecessor) if one is not None]
    found = tuple(Subject(one) for one in plans if any(remark.points for remark in one.remarks))
    return found or NotPossible("Ingen protokollsanteckning är registrerad för planen eller den som den ersätter.")


@document(
    "protokollsanteckningar",
    summary="Vad partierna har låtit anteckna, vad det gäller, och vad som har hänt sedan.",
    template="remarks/document.j2.html",
    subjects=with_remarks,
)
def remark_summary(material: Material) -> RemarkContext:
    """Give the context of the summary of remarks."""
    plan = material.plan
    names = Names(material.registers, plan)
    title = f"Protokollsanteckningar om {in_sentence(plan.title)}, sammanställning"
    return RemarkContext(
        front=make_front(material, title, "sammanställning av protokollsanteckningar"),
        summary=_summary(plan),
        kinds=_kinds(plan),
        handled=_handled(plan),
        subjects=subject_table(material, names),
        figures=figures_table(_with_later(material)),
        counted_note=_counted_note(material),
        parties=remark_parts(material, names),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material, case_is_told=True),
    )


def _summary(plan: Plan) -> tuple[str, ...]:
    points = [point for _, point in points_of(plan)]
    parties = tuple(dict.fromkeys(remark.party for remark in plan.remarks))
    asking = [point for point in points if point.kind in ASKING]
    silent = sum(point.handling.state is HandlingState.NO_ANSWER for point in points)
    said = f"{listed(parties)} har låtit anteckna {in_prose(len(points), 'punkt', 'punkter')} till protokollet."
    answers = (
        "Ingen av punkterna har fått svar i handlingarna." if silent == len(points) else came_of(points, "punkterna")
    )
    return (
        " ".join(filter(None, (said, asked_sentence(asking, len(points)) if asking else "", answers))),
        "Partierna skrivs som i protokollet. Punkterna är återgivna med egna ord; det är protokollet som gäller. Att en"
        " punkt saknar svar betyder att inget svar finns i de handlingar som är registrerade här. Partiet kan ha fått"
        " svar på annat sätt.",
    )


def _kinds(plan: Plan) -> Table:
    """How many points of each kind each party made; kinds that nobody used are left out."""
    return _per_party(plan, "Punkter per parti och slag", _KINDS, lambda point: point.kind)


def _handled(plan: Plan) -> Table | None:
    """How each party's points were handled, when any was."""
    if not _is_any_handled(plan):
        return None
    return _per_party(plan, "Punkter per parti och hur de har hanterats", _HANDLED, lambda point: point.handling.state)


def _is_any_handled(plan: Plan) -> bool:
    return any(point.handling.state is not HandlingState.NO_ANSWER for _, point in points_of(plan))


def _per_party(plan: Plan, caption: str, names: dict[Sort, str], sort_of: Callable[[RemarkPoint], Sort]) -> Table:
    sorted_points = [(party, sort_of(point)) for party, point in points_of(plan)]
    used: list[Sort] = [sort for sort in names if any(sort is one for _, one in sorted_points)]
    columns = (Column("Parti", 2), *(Column(names[sort], 2, True) for sort in used), Column("Alla", 2, True))
    rows = []
    for party in dict.fromkeys(party for party, _ in sorted_points):
        counts = Counter(sort for name, sort in sorted_points if name == party)
        rows.append(cells(party, *(count(counts[sort]) for sort in used), number(counts.total())))
    if len(rows) > 1:
        totals = Counter(sort for _, sort in sorted_points)
        rows.append(total_cells("Alla", *(count(totals[sort]) for sort in used), number(totals.total())))
    return Table(caption, columns, tuple(rows))


def _with_later(material: Material) -> tuple[Material, ...]:
    """The material of the plan, and of the one that replaced it when that could be read."""
    later = later_plan(material)
    return (material, material.about(Subject(later))) if later else (material,)


def _counted_note(material: Material) -> str:
    """That figures are counted among invented measures, for the plan and for the one that replaced it."""
    plans = [one.plan for one in _with_later(material)]
    notes = [(one.year, counted_note(one)) for one in plans]
    return " ".join(f"Planen för {year}: {note}" for year, note in notes if note)
