"""Any comparison of two plans as what a template may show; what decreases stands first."""

from dataclasses import dataclass

from segplan.diff import Comparison, Severity
from segplan.documents.material import Material
from segplan.documents.parts.change_tables import (
    account_table,
    changes_table,
    ended_table,
    kinds_table,
    new_table,
    severity_table,
)
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.names import Names
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Fact, Table
from segplan.reports.changes_account import (
    account_sentences,
    counted_measures,
    notices,
    sums_after,
    sums_before,
    unchanged_sentence,
)
from segplan.swedish import in_sentence


@dataclass(frozen=True)
class ChangeContext:
    """Everything that the account of changes may show; what decreases stands first."""

    front: Front
    notices: tuple[str, ...]
    account: tuple[str, ...]
    before: Table
    after: Table
    severities: Table
    decreases: Table | None
    ended: Table | None
    increases: Table | None
    new: Table | None
    unchanged: Table | None
    corrections: Table | None
    unchanged_sentence: str
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def change_context(material: Material, comparison: Comparison, notes: tuple[str, ...] = ()) -> ChangeContext:
    """Give the context of any comparison whose later plan is the document's.

    `notes` are sentences about what is compared, such as the versions, and stand first.
    """
    names = Names(material.registers, material.plan)
    before, after = counted_measures(comparison)
    return ChangeContext(
        front=make_front(
            material,
            _title(comparison),
            "ändringsredovisning",
        ),
        notices=(*notes, *notices(comparison)),
        account=tuple(f"{one}." for one in account_sentences(comparison)),
        before=account_table(f"{before}: vad det blev av dem", sums_before(comparison), comparison.account.before),
        after=account_table(f"{after}: var de kommer ifrån", sums_after(comparison), comparison.account.after),
        severities=severity_table(comparison.changes),
        decreases=changes_table("Åtaganden som minskar", comparison.changes, Severity.DECREASES),
        ended=ended_table(comparison.changes),
        increases=changes_table("Åtaganden som ökar", comparison.changes, Severity.INCREASES),
        new=new_table(comparison.changes),
        unchanged=kinds_table(comparison.changes),
        corrections=changes_table("Rättelser", comparison.changes, Severity.CORRECTION),
        unchanged_sentence=unchanged_sentence(comparison),
        sources=source_list(names),
        provenance=provenance(material),
    )


def _title(comparison: Comparison) -> str:
    before, after = in_sentence(comparison.before.title), in_sentence(comparison.after.title)
    compared = f"{after}, två versioner" if before == after else f"{after} jämförd med {before}"
    return f"Ändringsredovisning: {compared}"
