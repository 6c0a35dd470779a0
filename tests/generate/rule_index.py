"""docs/rules/README.md: every rule by family."""

from collections.abc import Sequence

from segplan.rules.families import FAMILIES
from segplan.rules.registry import Rule
from segplan.rules.rule_set import RULE_SET


def rule_index(rules: Sequence[Rule]) -> str:
    """Give the page, with a table for each family that has rules."""
    parts = [
        "# Reglerna\n\nVarje regel har en kod och ett namn. `segplan explain KOD` visar samma sida i terminalen. "
        "I ett utkast är en del regler mildare; då står det efter snedstrecket. "
        "En frivillig regel prövas bara när den väljs. Vilka regler som prövas, och hur mycket de väger, väljs på "
        "kommandoraden eller i [inställningarna](../konfiguration.md).\n\n"
        f"Reglerna tillsammans heter {RULE_SET}. Numret ändras när en regel kommer till, tas bort eller väger annorlunda, "
        "och står i varje resultat. [regelsamling.json](regelsamling.json) räknar upp vad numret står för."
    ]
    for family in FAMILIES:
        members = [rule for rule in rules if rule.family == family]
        if members:
            rows = [f"| [{one.code}]({one.code}.md) | {_severity(one)} | {one.summary} |" for one in members]
            table = "\n".join(["| Kod | Nivå | Regel |", "| --- | --- | --- |", *rows])
            parts.append(f"## {family.title}\n\n{family.description}\n\n{table}")
    return "\n\n".join(parts) + "\n"


def _severity(rule: Rule) -> str:
    milder = f" / {rule.draft.label}" if rule.draft is not rule.severity else ""
    return rule.severity.label + milder + (", frivillig" if rule.optional else "")
