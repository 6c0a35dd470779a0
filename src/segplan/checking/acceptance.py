"""Findings of adopted plans that the register `accepterade` accepts, with reasons."""

import re
from collections import Counter
from collections.abc import Collection, Iterator

from segplan.checking.workspace import Workspace
from segplan.findings import Finding, sort_findings
from segplan.model.registers.acceptances import Acceptance
from segplan.places import Location, Place, Route, show_route
from segplan.rules.registry import rule_by_code
from segplan.similar import did_you_mean

ACCEPTANCES = "accepterade"
"""The register's name. Whether an acceptance is needed is known only when every plan is judged."""

UNUSED = "SP901"
NOT_ACCEPTABLE = "SP902"
UNKNOWN = "SP904"

_NEVER_ACCEPTABLE = ("SP0", "SP9")
"""Faults of the file itself, and faults of the acceptances."""

_BEFORE_THE_FIELD = re.compile(r"(?:områden\[\d+\]\.åtgärder\[\d+\]|förs_inte_vidare\[\d+\])\.")


def apply_acceptances(workspace: Workspace, findings: list[Finding], chosen: Collection[str] | None) -> list[Finding]:
    """Mark the accepted findings, and add findings about acceptances that are wrong or not needed.

    Faults of the file itself cannot be accepted, and only an adopted plan has accepted findings. An
    acceptance covers as many findings as it says, the first ones in the file.
    """
    register = workspace.register_values.acceptances
    if register is None or workspace.alone:
        return findings
    entries = register.acceptances
    used: Counter[int] = Counter()
    marked = [_mark(finding, entries, used, workspace) for finding in sort_findings(findings)]
    for index, acceptance in enumerate(entries):
        if chosen is None or acceptance.plan in chosen:
            marked += _about(workspace, index, acceptance, used[index])
    return marked


def _mark(finding: Finding, entries: tuple[Acceptance, ...], used: Counter[int], workspace: Workspace) -> Finding:
    """Mark a finding by the entry that covers it; one that names the field goes before one that does not."""
    covering = (
        index
        for index, one in enumerate(entries)
        if used[index] < one.count and _is_about(one, finding) and _may_accept(workspace, one)
    )
    index = min(covering, key=lambda one: (entries[one].field is None, one), default=None)
    if index is None:
        return finding
    used[index] += 1
    return finding._replace(accepted=entries[index].reason)


def _is_about(acceptance: Acceptance, finding: Finding) -> bool:
    if (acceptance.code, acceptance.plan, acceptance.measure) != (finding.code, finding.plan, finding.measure):
        return False
    field = _BEFORE_THE_FIELD.sub("", finding.route, count=1)
    wanted = acceptance.field
    return wanted is None or field == wanted or field.startswith((f"{wanted}.", f"{wanted}["))


def _may_accept(workspace: Workspace, acceptance: Acceptance) -> bool:
    if acceptance.code.startswith(_NEVER_ACCEPTABLE):
        return False
    reading = workspace.plans.get(acceptance.plan)
    return reading is None or reading.value is None or reading.value.status.is_adopted


def _about(workspace: Workspace, index: int, acceptance: Acceptance, used: int) -> Iterator[Finding]:
    """Give what is wrong with an acceptance, if anything."""
    code, plan = acceptance.code, acceptance.plan
    rules, reading = rule_by_code(), workspace.readings.get(plan)
    route = ("accepterade", index, "kod")
    if code not in rules:
        acceptable = [one for one in rules if not one.startswith(_NEVER_ACCEPTABLE)]
        said = f"Regeln {code} finns inte{did_you_mean(code, acceptable)}"
        yield _finding(workspace, UNKNOWN, route, said, "Rätta koden. Alla regler finns i docs/rules.")
    elif reading is None:
        said = f"Planen {plan} finns inte{did_you_mean(plan, workspace.readings)}"
        remedy = "Skriv planens år, eller registrets namn."
        yield _finding(workspace, UNKNOWN, ("accepterade", index, "plan"), said, remedy)
    elif not _may_accept(workspace, acceptance):
        remedy = (
            "Rätta felet. Bara fynd i fastställda planer kan accepteras, och aldrig fel i själva filen"
            " eller i de accepterade fynden."
        )
        yield _finding(workspace, NOT_ACCEPTABLE, route, f"{code} i {plan} kan inte accepteras", remedy)
    elif used < acceptance.count and reading.value is not None and not rules[code].dated:
        yield _unused(workspace, index, acceptance, used)


def _unused(workspace: Workspace, index: int, acceptance: Acceptance, used: int) -> Finding:
    if used == 0:
        said = f"Det accepterade fyndet {acceptance.code} finns inte längre"
        remedy = "Ta bort posten; felet är rättat eller hör till något annat."
        return _finding(workspace, UNUSED, ("accepterade", index, "kod"), said, remedy)
    said = f"Av {acceptance.count} accepterade fynd av {acceptance.code} finns bara {used} kvar"
    return _finding(workspace, UNUSED, ("accepterade", index, "antal"), said, f"Skriv antal: {used}.")


def _finding(workspace: Workspace, code: str, route: Route, message: str, remedy: str) -> Finding:
    rule, document = rule_by_code()[code], workspace.registers[ACCEPTANCES].document
    location = Location(document.path, document.locate(Place(document.name, route)))
    return Finding(
        rule.code, rule.name, rule.severity, message, remedy, location, document.name, route=show_route(route)
    )
