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
from segplan.swedish import counted, day, listed, share


def provenance(material: Material) -> tuple[Fact, ...]:
    """The facts about a document. No clock: the days come from decisions or from --as-of."""
    plan = material.plan
    decided = decision_lines(plan.case) or ("Inget beslut är registrerat.",)
    return facts(
        ("Planens status", f"{plan.status.value.capitalize()}."),
        ("Beslut", (*decided, DECISIONS_ARE_REAL if holds_examples(plan) else "")),
        ("Granskning", finding_lines(material)),
        ("Åtgärdernas ursprung", origin_shares(material)),
        ("Underlag som saknas", material.unread),
        ("Framställt", f"Ur planfilen {material.name} med segplan {__version__}."),
        ("Planfilens version", f"{material.commit}." if material.commit else ""),
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
    return tuple(lines)


def origin_shares(material: Material) -> tuple[str, ...]:
    """What share of the measures is documented, derived and invented; nothing for a plan of its own."""
    count = count_origins(material.plan)
    if count.unmarked == count.total:
        return ()
    kinds = (
        ("Belagda i handlingar", count.documented),
        ("Härledda ur handlingar", count.derived),
        ("Påhittade exempel", count.example),
        ("Utan uppgift om ursprung", count.unmarked),
    )
    return tuple(
        f"{what}: {counted(amount, 'åtgärd', 'åtgärder')} ({share(amount, count.total)})."
        for what, amount in kinds
        if amount
    )
