"""What a reader must know about the document itself: state, findings, origin and version."""

from collections import Counter

from segplan import __version__
from segplan.documents.material import Material
from segplan.documents.parts.decisions import decision_lines
from segplan.documents.parts.notices import DECISIONS_ARE_REAL
from segplan.documents.parts.table import Fact, facts
from segplan.findings import Severity
from segplan.model.origin_count import count_origins, holds_examples
from segplan.rules.rule_set import RULE_SET
from segplan.swedish import capitalised, counted, day, listed, share, uncapitalised


def provenance(material: Material, *, case_is_told: bool = False) -> tuple[Fact, ...]:
    """The facts about a document. No clock: the days come from decisions or from --as-of.

    `case_is_told` says that the title block already has the plan's status and decisions.
    """
    plan = material.plan
    decided = decision_lines(plan) or ("Inget beslut är registrerat.",)
    version = f" Planfilens version: {uncapitalised(material.commit)}." if material.commit else ""
    case = (
        ("Planens status", f"{plan.status.value.capitalize()}."),
        ("Beslut", (*decided, DECISIONS_ARE_REAL if holds_examples(plan) else "")),
    )
    return facts(
        *(() if case_is_told and plan.case else case),
        ("Granskning", finding_lines(material)),
        ("Åtgärdernas ursprung", origin_shares(material)),
        ("Underlag som saknas", material.unread),
        ("Framställt", f"Ur planfilen {material.name} med segplan {__version__}.{version}"),
        ("Bedömt per", day(material.as_of) if material.as_of else ""),
    )


def finding_lines(material: Material) -> tuple[str, ...]:
    """How many findings the rules gave, and how many that are accepted with reasons."""
    counts = Counter(one.severity for one in material.findings if one.accepted is None)
    accepted = sum(one.accepted is not None for one in material.findings)
    said = [
        counted(counts[Severity.ERROR], "fel", "fel"),
        counted(counts[Severity.WARNING], "varning", "varningar"),
        counted(counts[Severity.HINT], "råd", "råd"),
    ]
    lines = [f"Prövningen mot {RULE_SET} gav {listed(said)}."]
    if accepted:
        lines.append(f"Därutöver är {counted(accepted, 'fynd accepterat', 'fynd accepterade')} med angivet skäl.")
    if material.as_of is None:
        lines.append("Fynd som beror på dagens datum är inte medräknade.")
    return (" ".join(lines),)


def origin_shares(material: Material) -> tuple[str, ...]:
    """What share of the measures is documented, derived and invented; nothing for a plan of its own."""
    count = count_origins(material.plan)
    if count.unmarked == count.total:
        return ()
    kinds = (
        ("belagd i handlingar", "belagda i handlingar", count.documented),
        ("härledd ur handlingar", "härledda ur handlingar", count.derived),
        ("påhittat exempel", "påhittade exempel", count.example),
        ("utan uppgift om ursprung", "utan uppgift om ursprung", count.unmarked),
    )
    said = [f"{counted(amount, one, many)} ({share(amount, count.total)})" for one, many, amount in kinds if amount]
    return (f"{capitalised(listed(said))}.",)
