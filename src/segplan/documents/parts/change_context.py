"""Any comparison of two plans as what a template may show; what decreases stands first."""

from dataclasses import dataclass

from segplan.diff import Severity
from segplan.documents.compared import Compared, ComparedState
from segplan.documents.material import Material
from segplan.documents.parts.change_summary import summary_sentences
from segplan.documents.parts.change_tables import (
    account_table,
    along_with_year_table,
    changes_table,
    ended_table,
    kinds_table,
    new_table,
    severity_table,
)
from segplan.documents.parts.decisions import decision_lines
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import DECISIONS_ARE_REAL
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Fact, Table, facts
from segplan.model.origin_count import holds_examples
from segplan.reports.changes_account import (
    counted_measures,
    notices,
    sums_after,
    sums_before,
)
from segplan.swedish import capitalised, in_prose, in_sentence


@dataclass(frozen=True)
class ChangeContext:
    """Everything that the account of changes may show; what decreases stands first."""

    front: Front
    notices: tuple[str, ...]
    summary: tuple[str, ...]
    before: Table
    after: Table
    severities: Table
    figures: tuple[str, ...]
    decreases: Table | None
    ended: Table | None
    increases: Table | None
    new: Table | None
    along_with_year: Table | None
    unchanged: Table | None
    corrections: Table | None
    unchanged_sentence: str
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def change_context(material: Material, compared: Compared) -> ChangeContext:
    """Give the context of any comparison whose later plan is the document's."""
    comparison = compared.comparison
    names = Names(material.registers, material.plan)
    before, after = counted_measures(comparison)
    return ChangeContext(
        front=make_front(material, _title(compared), "ändringsredovisning", block=_states(compared)),
        notices=(*compared.notes, *notices(comparison)),
        summary=summary_sentences(comparison),
        before=account_table(f"{before}: vad det blev av dem", sums_before(comparison), comparison.account.before),
        after=account_table(f"{after}: var de kommer ifrån", sums_after(comparison), comparison.account.after),
        severities=severity_table(comparison.changes),
        figures=compared.figures,
        decreases=changes_table("Åtaganden som minskar", comparison.changes, Severity.DECREASES),
        ended=ended_table(comparison.changes),
        increases=changes_table("Åtaganden som ökar", comparison.changes, Severity.INCREASES),
        new=new_table(comparison.changes, has_unclear=any(one.is_unclear for one in comparison.lineage.arrivals)),
        along_with_year=along_with_year_table(comparison.changes),
        unchanged=kinds_table(comparison.changes),
        corrections=changes_table("Rättelser", comparison.changes, Severity.CORRECTION),
        unchanged_sentence=_unchanged(comparison.account.unchanged),
        sources=source_list(names),
        provenance=provenance(material, case_is_told=True),
    )


def _title(compared: Compared) -> str:
    """Give a title that tells the two states: by the plans' own titles, and by the versions when they are named."""
    before, after = (in_sentence(state.plan.title) for state in (compared.before, compared.after))
    old, new = compared.before.short, compared.after.short
    if before == after:
        return f"Ändringsredovisning: {after}, {f'från {old} till {new}' if old else 'två versioner'}"
    if not (old or new) and after == before.replace(str(compared.before.plan.year), str(compared.after.plan.year)):
        return f"Ändringsredovisning: {after} jämförd med planen för {compared.before.plan.year}"
    told = [f"{title} i {short}" if short else title for title, short in ((after, new), (before, old))]
    return f"Ändringsredovisning: {' jämförd med '.join(told)}"


def _unchanged(count: int) -> str:
    return f"{capitalised(in_prose(count, 'åtgärd', 'åtgärder'))} förs vidare utan någon ändring."


def _states(compared: Compared) -> tuple[Fact, ...]:
    states = (compared.before, compared.after)
    is_marked = any(holds_examples(state.plan) and decision_lines(state.plan) for state in states)
    return facts(
        *zip(("Före", "Efter"), map(_state, states), strict=True),
        ("Om besluten", DECISIONS_ARE_REAL if is_marked else ""),
    )


def _state(state: ComparedState) -> tuple[str, ...]:
    decided = decision_lines(state.plan) or ("Inget beslut är registrerat.",)
    named = f"{state.plan.title}, {state.plan.status.value}. Planfil: {state.file}."
    return tuple(line for line in (named, state.version, *decided) if line)
