"""Measures of the replaced plan that are not carried on, and why; and those that no one accounts for."""

from segplan.documents.material import Material
from segplan.documents.parts.measure_entry import numbered
from segplan.documents.parts.names import NOT_TOLD, Names
from segplan.documents.parts.origin import EXAMPLE_MARK
from segplan.documents.parts.responsibility import owner_short
from segplan.documents.parts.status import status_text
from segplan.documents.parts.table import Cell, Column, Table, cells
from segplan.lineage import Outcome, trace
from segplan.model.measure import Measure
from segplan.model.plan import Dropped, DropReason
from segplan.swedish import counted, sentence

_REASON = {
    DropReason.ORDINARY_OPERATIONS: "Övergår i ordinarie verksamhet",
    DropReason.DONE: "Genomförd",
    DropReason.STOPPED: "Avbruten",
    DropReason.NOT_RELEVANT: "Inte längre aktuell",
    DropReason.UNKNOWN: NOT_TOLD,
}


def dropped_table(material: Material) -> Table | None:
    """The measures that are not carried on, in the order of the file."""
    if not material.plan.dropped:
        return None
    columns = (Column("Åtgärd", 4), Column("Plan", 1), Column("Orsak", 3), Column("Motivering", 5))
    rows = tuple(_row(material, one) for one in material.plan.dropped)
    return Table("Åtgärder i den ersatta planen som inte förs vidare", columns, rows)


def _row(material: Material, dropped: Dropped) -> tuple[Cell, ...]:
    before = material.series.plans.get(dropped.plan)
    found = next((one for one in before.measures if one.identifier == dropped.identifier), None) if before else None
    name = numbered(found) if found is not None else dropped.identifier
    said = [sentence(dropped.motivation)] if dropped.motivation else []
    if dropped.origin is not None and not dropped.origin.is_retold:
        said.append(f"{EXAMPLE_MARK}.")
    return cells(name, str(dropped.plan), _REASON[dropped.reason], " ".join(said))


def unaccounted_table(material: Material) -> Table | None:
    """The measures of the replaced plan that the plan neither carries on nor ends, as they stood in that plan."""
    before = material.predecessor
    lost = _unaccounted(material)
    if before is None or not lost:
        return None
    names = Names(material.registers, before)
    rows = tuple(cells(numbered(one), owner_short(one, names), status_text(one)) for one in lost)
    columns = (Column("Åtgärd", 5), Column("Ansvarig", 4), Column("Status", 3))
    return Table(f"Åtgärder i planen för {before.year} som saknas utan redovisning", columns, rows)


def unaccounted_notice(material: Material) -> str:
    """What it means that measures are missing without account, or nothing."""
    before, lost = material.predecessor, _unaccounted(material)
    if before is None or not lost:
        return ""
    them = "den" if len(lost) == 1 else "dem"
    return (
        f"{counted(len(lost), 'åtgärd', 'åtgärder')} i planen för {before.year} saknas här."
        f" Planen för inte {them} vidare och säger inte varför."
    )


def _unaccounted(material: Material) -> list[Measure]:
    before = material.predecessor
    if before is None or before.year >= material.plan.year:
        return []
    lineage = trace(before, material.plan)
    return [fate.measure.measure for fate in lineage.fates if fate.outcome is Outcome.UNACCOUNTED]
