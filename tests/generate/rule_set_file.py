"""docs/rules/regelsamling.json: what the version of the rule set promises."""

import json

from segplan.rules.rule_set import NAME, VERSION, listing


class UnchangedVersionError(Exception):
    """The rules have changed, and the version has not."""


def rule_set_file(committed: str) -> str:
    """Give the file anew. Raises `UnchangedVersionError` when what is committed under the same version differs."""
    before = json.loads(committed or "{}")
    if before.get("version") == VERSION and before["regler"] != listing():
        changed = sorted(dict(before["regler"].items() ^ listing().items()))
        raise UnchangedVersionError(
            f"{', '.join(changed)} differ from {NAME} {VERSION}: raise VERSION in src/segplan/rules/rule_set.py"
        )
    return json.dumps({"namn": NAME, "version": VERSION, "regler": listing()}, ensure_ascii=False, indent=2) + "\n"
