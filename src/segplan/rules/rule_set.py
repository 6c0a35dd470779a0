"""The rules as a whole, named so that a result can say by which rules it was judged."""

from segplan.rules.registry import Rule, all_rules

NAME = "segplan-regler"

VERSION = "2026.1"
"""The year and a running number; raised whenever a rule comes, goes or weighs otherwise."""

RULE_SET = f"{NAME} {VERSION}"


def listing() -> dict[str, str]:
    """Give what the version promises: every rule's code with its name, its level and what differs in drafts."""
    return {rule.code: _promised(rule) for rule in all_rules()}


def _promised(rule: Rule) -> str:
    draft = f", utkast {rule.draft.label}" if rule.draft is not rule.severity else ""
    return f"{rule.name}: {rule.severity.label}{draft}{', frivillig' if rule.optional else ''}"
