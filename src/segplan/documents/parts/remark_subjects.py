"""What the parties' remarks concern, subject by subject, and what has happened since."""

from collections.abc import Iterator
from itertools import groupby

from segplan.documents.material import Material
from segplan.documents.parts.afterwards import afterwards, later_plan
from segplan.documents.parts.coverage import short_names
from segplan.documents.parts.measure_entry import marked_number
from segplan.documents.parts.names import Names
from segplan.documents.parts.remarks import concern_words
from segplan.documents.parts.status import status_text
from segplan.documents.parts.table import Cell, Column, Table, cells
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.remarks import RemarkPoint
from segplan.swedish import EN_DASH, capitalised, listed, spelled

WHOLE_PLAN = "plan"
"""What a point is about that says so in no narrower way, as plan files write it."""


def points_of(plan: Plan) -> tuple[tuple[str, RemarkPoint], ...]:
    """Every point with the party that made it, in the order of the minutes."""
    return tuple((remark.party, point) for remark in plan.remarks for point in remark.points)


def subject_table(material: Material, names: Names) -> Table:
    """Everything that points concern, with the points and what has happened since."""
    columns = (Column("Gäller", 4), Column("Punkter", 4), Column("Sedan dess", 5))
    rows = tuple(_subject(material, word, names) for word in _subjects(material.plan))
    return Table("Vad punkterna gäller, och vad som har hänt sedan", columns, rows)


def _subjects(plan: Plan) -> tuple[str, ...]:
    """Everything that points concern, once, in the order of the minutes; a point without a subject is about the plan."""
    words = (word for _, point in points_of(plan) for word in point.concerns or (WHOLE_PLAN,))
    return tuple(dict.fromkeys(words))


def _subject(material: Material, word: str, names: Names) -> tuple[Cell, ...]:
    found = [(party, point) for party, point in points_of(material.plan) if word in (point.concerns or (WHOLE_PLAN,))]
    measure = _measure(material.plan, word)
    if measure is not None:
        return cells(marked_number(measure), _numbers(found), _fate(material, measure))
    name = names.problem(word) if word in material.registers.problem_by_id else concern_words(material, word, names)
    return cells(capitalised(name), _numbers(found), _since(material, word))


def _measure(plan: Plan, word: str) -> Measure | None:
    return next((one for one in plan.measures if one.identifier == word), None)


def _numbers(found: list[tuple[str, RemarkPoint]]) -> str:
    """Points as ”MP 1–3 och 7, V 2”."""
    by_party: dict[str, list[int]] = {}
    for party, point in found:
        by_party.setdefault(party, []).append(point.number)
    return ", ".join(f"{party} {listed(_runs(numbers))}" for party, numbers in by_party.items())


def _runs(numbers: list[int]) -> Iterator[str]:
    """Numbers in order, three or more that follow each other as a range."""
    ordered = sorted(set(numbers))
    for _, group in groupby(enumerate(ordered), key=lambda pair: pair[1] - pair[0]):
        run = [one for _, one in group]
        yield from [f"{run[0]}{EN_DASH}{run[-1]}"] if len(run) > 2 else map(str, run)


def _fate(material: Material, measure: Measure) -> str:
    """How a measure went, and what became of it in the later plan."""
    return " ".join(filter(None, (f"{status_text(measure)}.", afterwards(material, measure))))


def _since(material: Material, word: str) -> str:
    """What has happened with the plan, an area or a problem: the measures that there are, then and since."""
    if word == WHOLE_PLAN:
        return "Se tabellen Planen i tal."
    later = later_plan(material)
    plans = (material.plan, *([later] if later else []))
    counts = [(plan, _measures(plan, word)) for plan in plans]
    told = listed(f"{spelled(len(found))} i planen för {plan.year}" for plan, found in counts)
    newest = counts[-1][1]
    return f"Åtgärder: {told}{f' ({short_names(newest)})' if newest else ''}."


def _measures(plan: Plan, word: str) -> list[Measure]:
    """The measures that answer to a problem, or those of an area by its number."""
    of_area = [one for area in plan.areas if str(area.number) == word for one in area.measures]
    return of_area or [one for one in plan.measures if word in one.problems]
