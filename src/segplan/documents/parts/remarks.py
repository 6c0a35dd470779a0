"""The parties' remarks in the minutes: their points, and how each was handled."""

from collections.abc import Container
from dataclasses import dataclass

from segplan.documents.material import Material
from segplan.documents.parts.names import Names
from segplan.documents.parts.table import Cell, Column, Table, cells
from segplan.model.remarks import Handling, HandlingState, Remark, RemarkKind, RemarkPoint
from segplan.model.values import Unknown
from segplan.swedish import capitalised, quoted, sentence, uncapitalised

ASKING = frozenset({RemarkKind.QUESTION, RemarkKind.REQUEST, RemarkKind.PROPOSAL})
"""The kinds of points that ask for something."""

_HANDLED = {
    HandlingState.HEEDED: "Beaktad.",
    HandlingState.PARTLY: "Delvis beaktad.",
    HandlingState.NOT_HEEDED: "Inte beaktad.",
    HandlingState.NO_ANSWER: "Inget svar i handlingarna.",
}


@dataclass(frozen=True)
class RemarkPart:
    """One party's remark; `handling` says what became of the points when it is the same for all of them."""

    heading: str
    source: str
    handling: str
    points: Table


def remark_parts(
    material: Material, names: Names, kinds: Container[RemarkKind] = frozenset(RemarkKind)
) -> tuple[RemarkPart, ...]:
    """The remarks with the points of the given kinds; a remark without such points is left out."""
    made = []
    for remark in material.plan.remarks:
        points = [point for point in remark.points if point.kind in kinds]
        if points:
            made.append(_part(material, remark, points, names))
    return tuple(made)


def _part(material: Material, remark: Remark, points: list[RemarkPoint], names: Names) -> RemarkPart:
    columns = [Column("Punkt", 1), Column("Slag", 2), Column("Gäller", 3), Column("Innebörd", 6)]
    answers = [handled(point.handling, names) for point in points]
    is_same = len(points) > 1 and len(set(answers)) == 1
    rows = [_row(material, point, names) for point in points]
    if not is_same:
        columns.append(Column("Hantering", 3))
        rows = [(*row, *cells(answer)) for row, answer in zip(rows, answers, strict=True)]
    return RemarkPart(
        heading=_heading(remark.party),
        source=names.citation(remark.source),
        handling=f"Alla punkter i tabellen: {uncapitalised(answers[0])}" if is_same else "",
        points=Table(f"Protokollsanteckning av {remark.party}, sammanfattad", tuple(columns), tuple(rows)),
    )


def _heading(party: str) -> str:
    """The party as the minutes name it; an abbreviation is not spelled out, but said to be one."""
    abbreviated = party.isupper() and len(party) <= 4
    return f"{party} (partiets beteckning i protokollet)" if abbreviated else party


def _row(material: Material, point: RemarkPoint, names: Names) -> tuple[Cell, ...]:
    concerns = ", ".join(concern_words(material, word, names) for word in point.concerns)
    return cells(
        str(point.number),
        capitalised(point.kind.value),
        capitalised(concerns),
        sentence(point.summary),
    )


def concern_words(material: Material, word: str, names: Names) -> str:
    """What a point concerns: the plan, an area, a measure or a problem, in words."""
    if word == "plan":
        return "planen"
    if word.isdigit():
        return f"{material.plan.area_term} {word}"
    measure = next((one for one in material.plan.measures if one.identifier == word), None)
    if measure is None:
        return quoted(names.problem(word))
    return quoted(measure.heading) if isinstance(measure.number, Unknown) else f"åtgärd {measure.number}"


def handled(handling: Handling, names: Names) -> str:
    """What became of a point, with the account and its source where there are any."""
    said = [_HANDLED[handling.state]]
    said += [sentence(handling.text)] if handling.text else []
    said += [f"Källa: {names.citation(handling.source)}."] if handling.source else []
    return " ".join(said)
