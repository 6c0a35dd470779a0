"""Causes against consequences: what measures aim at, how they went, what they cost, and why they are counted so."""

from collections import Counter
from decimal import Decimal

from segplan.documents.material import Material
from segplan.documents.parts.economy import amount_of
from segplan.documents.parts.measure_entry import APPROACH, marked_heading, measure_number
from segplan.documents.parts.status import label_of, status_text
from segplan.documents.parts.table import Cell, Column, Table, cells, count, total_cells
from segplan.model.followup import Label
from segplan.model.measure import ApproachKind, Measure
from segplan.swedish import EN_DASH, capitalised, number, sentence

UNTOLD = "Uppgift saknas"

_HEADINGS = {
    ApproachKind.COUNTERACT: "Orsaker",
    ApproachKind.COMPENSATE: "Verkningar",
    ApproachKind.COORDINATE: "Samordning",
    ApproachKind.KNOWLEDGE: "Kunskap",
}


def kind_of(measure: Measure) -> ApproachKind | None:
    """What a measure aims at; `None` when the plan or its source does not tell."""
    return measure.approach.kind if measure.approach else None


def approach_by_area(material: Material) -> Table:
    """How many measures of each area aim at causes, at consequences, and at neither."""
    plan = material.plan
    columns = (
        Column(capitalised(plan.area_term), 6),
        *(Column(words, 2, True) for words in _HEADINGS.values()),
        Column(UNTOLD, 2, True),
        Column("Alla", 1, True),
    )
    rows = [cells(f"{area.number}. {area.name}", *_approaches(area.measures)) for area in plan.areas]
    rows.append(total_cells("Hela planen", *_approaches(plan.measures)))
    return Table(f"Orsaker och verkningar per {plan.area_term}: antal åtgärder", columns, tuple(rows))


def _approaches(measures: tuple[Measure, ...]) -> list[str]:
    counts = Counter(map(kind_of, measures))
    return [*(count(counts[kind]) for kind in _HEADINGS), count(counts[None]), number(len(measures))]


def approach_by_label(material: Material) -> Table:
    """How the measures of each approach went, and what they cost as far as the plan tells."""
    measures = material.plan.measures
    rows = [
        _outcome(cells(words), [one for one in measures if kind_of(one) is kind])
        for kind, words in (*APPROACH.items(), (None, UNTOLD))
        if any(kind_of(one) is kind for one in measures)
    ]
    rows.append(_outcome(total_cells("Hela planen"), list(measures)))
    columns = (
        Column("Ansats", 8),
        Column("Åtgärder", 2, True),
        *(Column(label.value, 2, True) for label in Label),
        Column("Kronor", 3, True),
    )
    return Table("Orsaker och verkningar: status och angivna belopp", columns, tuple(rows))


def _outcome(heading: tuple[Cell, ...], measures: list[Measure]) -> tuple[Cell, ...]:
    counts = Counter(map(label_of, measures))
    amounts = [amount for one in measures if (amount := amount_of(one)) is not None]
    cost = number(sum(amounts, Decimal(0))) if amounts else EN_DASH
    return (*heading, *cells(number(len(measures)), *(count(counts[label]) for label in Label), cost))


def measure_key(material: Material) -> Table:
    """Every measure by its number: what it is, what it aims at and why, and how it went."""
    rows = tuple(
        cells(measure_number(one), marked_heading(one), _approach(one), status_text(one))
        for one in material.plan.measures
    )
    columns = (Column("Nr", 1), Column("Åtgärd", 4), Column("Ansats och skäl", 6), Column("Status", 3))
    return Table("Åtgärderna: ansats, skäl och status", columns, rows)


def _approach(measure: Measure) -> str:
    if measure.approach is None:
        return UNTOLD
    reason = f" {sentence(measure.approach.reason)}" if measure.approach.reason else ""
    return f"{APPROACH[measure.approach.kind]}.{reason}"
