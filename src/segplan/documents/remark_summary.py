"""The parties' remarks gathered: what they concern, what has happened since, and what is answered."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.afterwards import afterwards, later_plan
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.measure_entry import numbered
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.remarks import ASKING, RemarkPart, concern_words, remark_parts
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import status_text
from segplan.documents.parts.table import Cell, Column, Fact, Table, cells, total_cells
from segplan.documents.subject import NotPossible, Subject, Subjects
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.remarks import HandlingState, RemarkPoint
from segplan.swedish import capitalised, counted, in_sentence, listed, number, sentence

_HANDLED = {
    HandlingState.HEEDED: "Beaktade",
    HandlingState.PARTLY: "Delvis",
    HandlingState.NOT_HEEDED: "Inte beaktade",
    HandlingState.NO_ANSWER: "Utan svar",
}


@dataclass(frozen=True)
class RemarkContext:
    """Everything that the summary of remarks may show, counted and in the order of the minutes."""

    front: Front
    summary: tuple[str, ...]
    handled: Table
    asked: Table | None
    counted_note: str
    measures: Table | None
    problems: Table | None
    concerns: Table
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
        handled=_handled(plan),
        asked=_asked(plan),
        counted_note=_counted_note(material),
        measures=_measures(material),
        problems=_problems(material, names),
        concerns=_concerns(material, names),
        parties=remark_parts(material, names),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _points(plan: Plan) -> Iterator[tuple[str, RemarkPoint]]:
    """Every point with the party that made it, in the order of the minutes."""
    return ((remark.party, point) for remark in plan.remarks for point in remark.points)


def _summary(plan: Plan) -> tuple[str, ...]:
    points = [point for _, point in _points(plan)]
    parties = tuple(dict.fromkeys(remark.party for remark in plan.remarks))
    asking = [point for point in points if point.kind in ASKING]
    silent = sum(point.handling.state is HandlingState.NO_ANSWER for point in points)
    silent_asking = sum(point.handling.state is HandlingState.NO_ANSWER for point in asking)
    said = [
        f"{listed(parties)} har låtit anteckna {counted(len(points), 'punkt', 'punkter')} till protokollet."
        f" {counted(len(asking), 'punkt', 'punkter')} frågar, begär eller föreslår något."
    ]
    if silent == len(points):
        said.append("Ingen av punkterna har fått svar i handlingarna.")
    elif silent:
        of_them = f", varav {number(silent_asking)} frågar, begär eller föreslår något" if silent_asking else ""
        said.append(f"Till {counted(silent, 'punkt', 'punkter')} finns inget svar i handlingarna{of_them}.")
    said.append(
        "Punkterna är återgivna med egna ord; det är protokollet som gäller. Att en punkt saknar svar betyder att inget"
        " svar finns i de handlingar som är registrerade här. Partiet kan ha fått svar på annat sätt."
    )
    return tuple(said)


def _handled(plan: Plan) -> Table:
    columns = (
        Column("Parti", 3),
        Column("Punkter", 2, True),
        *(Column(title, 2, True) for title in _HANDLED.values()),
    )
    rows = []
    for party in dict.fromkeys(remark.party for remark in plan.remarks):
        states = Counter(point.handling.state for name, point in _points(plan) if name == party)
        rows.append(cells(party, *_amounts(states)))
    rows.append(total_cells("Alla", *_amounts(Counter(point.handling.state for _, point in _points(plan)))))
    return Table("Punkter per parti och hur de har hanterats", columns, tuple(rows))


def _amounts(states: "Counter[HandlingState]") -> list[str]:
    return [number(states.total()), *(number(states[state]) for state in _HANDLED)]


def _asked(plan: Plan) -> Table | None:
    """Every question, request and proposal that no document answers."""
    silent = [
        (party, point)
        for party, point in _points(plan)
        if point.kind in ASKING and point.handling.state is HandlingState.NO_ANSWER
    ]
    rows = tuple(
        cells(f"{party} {point.number}", capitalised(point.kind.value), sentence(point.summary))
        for party, point in silent
    )
    columns = (Column("Punkt", 2), Column("Slag", 2), Column("Innebörd", 8))
    return Table("Frågor, begäranden och förslag utan svar i handlingarna", columns, rows) if rows else None


def _concerned(plan: Plan, word: str) -> str:
    """The points that concern something, as ”MP 1 och 3, V 2”."""
    by_party: dict[str, list[str]] = {}
    for party, point in _points(plan):
        if word in point.concerns:
            by_party.setdefault(party, []).append(str(point.number))
    return ", ".join(f"{party} {listed(numbers)}" for party, numbers in by_party.items())


def _words(plan: Plan) -> tuple[str, ...]:
    """Everything that points concern, once, in the order of the minutes."""
    return tuple(dict.fromkeys(word for _, point in _points(plan) for word in point.concerns))


def _counted_note(material: Material) -> str:
    """That figures are counted among invented measures, for the plan and for the one that replaced it."""
    later = later_plan(material)
    notes = [counted_note(one) for one in (material.plan, *([later] if later else []))]
    years = (f"Planen för {one.year}" for one in (material.plan, *([later] if later else [])))
    return " ".join(f"{year}: {note}" for year, note in zip(years, notes, strict=True) if note)


def _measures(material: Material) -> Table | None:
    """The measures that points concern: how they went, and what became of them in the later plan."""
    plan = material.plan
    words = _words(plan)
    found = [one for one in plan.measures if one.identifier in words]
    if not found:
        return None
    has_later = later_plan(material) is not None
    columns = (Column("Åtgärd", 4), Column("Punkter", 2), Column("Status", 3))
    later = (Column("I nästa plan", 5),) if has_later else ()
    rows = tuple(_measure(material, one, has_later) for one in found)
    return Table("Åtgärder som punkterna gäller, och vad som har hänt sedan", (*columns, *later), rows)


def _measure(material: Material, measure: Measure, has_later: bool) -> tuple[Cell, ...]:
    row = (numbered(measure), _concerned(material.plan, measure.identifier), status_text(measure))
    return cells(*row, afterwards(material, measure)) if has_later else cells(*row)


def _problems(material: Material, names: Names) -> Table | None:
    """The problems that points concern, and how many measures answer to them, then and since."""
    plan, later = material.plan, later_plan(material)
    measured = {one.identifier for one in plan.measures}
    known = material.registers.problem_by_id
    found = [word for word in _words(plan) if word in known and word not in measured]
    if not found:
        return None
    plans = [plan, *([later] if later else [])]
    columns = (
        Column("Problem", 5),
        Column("Punkter", 4),
        *(Column(f"Åtgärder {one.year}", 2, True) for one in plans),
    )
    rows = tuple(
        cells(
            names.problem(word),
            _concerned(plan, word),
            *(number(sum(word in measure.problems for measure in one.measures)) for one in plans),
        )
        for word in found
    )
    return Table("Problem som punkterna gäller, och åtgärder som svarar mot dem", columns, rows)


def _concerns(material: Material, names: Names) -> Table:
    """Everything that points concern, with the points."""
    rows = tuple(
        cells(capitalised(concern_words(material, word, names)), _concerned(material.plan, word))
        for word in _words(material.plan)
    ) or (cells("Inget särskilt angivet", "Alla"),)
    return Table("Vad punkterna gäller", (Column("Gäller", 6), Column("Punkter", 6)), rows)
