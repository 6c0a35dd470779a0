"""Findings of adopted plans that the register `accepterade` accepts, with reasons."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from segplan.checking.earlier import ADOPTED_PLAN_MISSING
from segplan.checking.fingerprints import identity_at, with_fingerprints
from segplan.checking.workspace import Workspace
from segplan.edits import Remove, SetValue
from segplan.findings import Finding, Fix, sort_findings
from segplan.model.edited import EditedPlanView
from segplan.model.plan import Plan
from segplan.model.registers.acceptances import Acceptance
from segplan.places import Location, Place, Route, show_route
from segplan.rules.profiles import Profiles
from segplan.rules.registry import Rule, rule_by_code
from segplan.similar import did_you_mean, slip_of
from segplan.source.reading import Reading

ACCEPTANCES = "accepterade"
"""The register's name. Whether an acceptance is needed is known only when every plan is judged."""

UNUSED = "SP901"
NOT_ACCEPTABLE = "SP902"
UNKNOWN = "SP904"

_NEVER_ACCEPTABLE = ("SP0", "SP9")
"""Faults of the file itself, and faults of the acceptances."""

_BEFORE_THE_FIELD = re.compile(r"(?:områden\[\d+\]\.åtgärder\[\d+\]|förs_inte_vidare\[\d+\])\.")


def apply_acceptances(
    workspace: Workspace, findings: list[Finding], chosen: Collection[str] | None, profiles: Profiles
) -> list[Finding]:
    """Mark the accepted findings, and add findings about acceptances that are wrong or not needed.

    Faults of the file itself cannot be accepted, and only an adopted plan has accepted findings. An
    acceptance with a fingerprint covers that finding and no other; one without covers as many findings
    as it says, the first ones in the file.
    """
    register = workspace.register_values.acceptances
    if register is None or workspace.alone:
        return findings
    entries = register.acceptances
    used: Counter[int] = Counter()
    marked = [_mark(finding, entries, used, workspace) for finding in sort_findings(findings)]
    about: list[Finding] = []
    for index, acceptance in enumerate(entries):
        if chosen is None or acceptance.plan in chosen:
            is_changed = not used[index] and any(one.accepted is None and is_about(acceptance, one) for one in marked)
            about += _about(workspace, _Entry(index, acceptance, used[index], is_changed), profiles)
    return marked + with_fingerprints(about)


def _mark(finding: Finding, entries: tuple[Acceptance, ...], used: Counter[int], workspace: Workspace) -> Finding:
    """Mark a finding by the entry that covers it: one with its fingerprint, else one that names the field, else any."""
    if finding.suppressed:
        return finding
    covering = (
        index
        for index, one in enumerate(entries)
        if used[index] < one.count and _covers(one, finding) and _may_accept(workspace, one)
    )
    order = {index: (entries[index].fingerprint is None, entries[index].field is None, index) for index in covering}
    index = min(order, key=order.__getitem__, default=None)
    if index is None:
        return finding
    used[index] += 1
    return finding._replace(accepted=entries[index].reason)


def _covers(acceptance: Acceptance, finding: Finding) -> bool:
    if acceptance.fingerprint is None:
        return is_about(acceptance, finding)
    return acceptance.fingerprint == finding.fingerprint and _is_of(acceptance, finding)


def is_about(acceptance: Acceptance, finding: Finding) -> bool:
    """Tell whether an entry names a finding by its rule, plan, measure and field, whatever the text says."""
    field = field_of(finding)
    wanted = acceptance.field
    named = wanted is None or field == wanted or field.startswith((f"{wanted}.", f"{wanted}["))
    return named and _is_of(acceptance, finding)


def _is_of(acceptance: Acceptance, finding: Finding) -> bool:
    return (acceptance.code, acceptance.plan, acceptance.measure) == (finding.code, finding.plan, finding.measure)


def field_of(finding: Finding) -> str:
    """Give the field of a finding as an entry names it: within the measure, when it lies in one."""
    return _BEFORE_THE_FIELD.sub("", finding.route, count=1)


def can_be_accepted(code: str) -> bool:
    """Tell whether findings of a rule can be accepted.

    Faults of the file cannot, nor faults of the acceptances, nor how an adopted plan was edited: its case is where
    that is accounted for.
    """
    rule = rule_by_code().get(code)
    is_about_edits = rule is not None and (rule.scope is EditedPlanView or code == ADOPTED_PLAN_MISSING)
    return not code.startswith(_NEVER_ACCEPTABLE) and not is_about_edits


def _may_accept(workspace: Workspace, acceptance: Acceptance) -> bool:
    if not can_be_accepted(acceptance.code):
        return False
    reading = workspace.plans.get(acceptance.plan)
    return reading is None or reading.value is None or reading.value.status.is_adopted


class _Entry(NamedTuple):
    """An entry with its place in the list and how many findings it covered.

    `is_changed` tells that what it names is found, but says something else than the fingerprint.
    """

    number: int
    acceptance: Acceptance
    used: int
    is_changed: bool


def _about(workspace: Workspace, entry: _Entry, profiles: Profiles) -> Iterator[Finding]:
    """Give what is wrong with an acceptance, if anything; one of a rule that is not judged may well be needed."""
    profile = profiles.of(None)
    for finding in _faults(workspace, entry, profiles):
        rule = rule_by_code()[finding.code]
        if profile.is_on(rule):
            yield finding._replace(severity=profile.severity_of(rule))


def _faults(workspace: Workspace, entry: _Entry, profiles: Profiles) -> Iterator[Finding]:
    index, acceptance = entry.number, entry.acceptance
    code, plan = acceptance.code, acceptance.plan
    rules, reading = rule_by_code(), workspace.readings.get(plan)
    route = ("accepterade", index, "kod")
    if code not in rules:
        acceptable = [one for one in rules if can_be_accepted(one)]
        said = f"Regeln {code} finns inte{did_you_mean(code, acceptable)}"
        meant = slip_of(code, acceptable)
        fix = Fix(f"{code} blir {meant}", (SetValue(route, meant),)) if meant else None
        yield _finding(workspace, UNKNOWN, route, said, "Rätta koden. Alla regler finns i docs/rules.", fix)
    elif reading is None:
        said = f"Planen {plan} finns inte{did_you_mean(plan, workspace.readings)}"
        remedy = "Skriv planens år, eller registrets namn."
        yield _finding(workspace, UNKNOWN, ("accepterade", index, "plan"), said, remedy)
    elif not _may_accept(workspace, acceptance):
        remedy = (
            "Rätta felet. Bara fynd i fastställda planer kan accepteras, och aldrig fel i själva filen"
            ", i de accepterade fynden eller i hur en fastställd plan har ändrats: det redovisas i ärende.ändringar."
        )
        yield _finding(workspace, NOT_ACCEPTABLE, route, f"{code} i {plan} kan inte accepteras", remedy)
    elif entry.used < acceptance.count and _is_judged(reading, rules[code], profiles) and not rules[code].dated:
        yield _unused(workspace, entry)


def _is_judged(reading: Reading[Any], rule: Rule, profiles: Profiles) -> bool:
    if reading.value is None:
        return False
    return profiles.of(reading.value.status if isinstance(reading.value, Plan) else None).is_on(rule)


def _unused(workspace: Workspace, entry: _Entry) -> Finding:
    index, acceptance, used, is_changed = entry
    if used == 0 and is_changed and acceptance.fingerprint is not None:
        said = f"Det accepterade fyndet {acceptance.code} gäller en text som är ändrad"
        remedy = (
            "Pröva om skälet fortfarande håller. Ta annars bort posten; håller det skriver segplan accept --refresh"
            " in den nya textens fingeravtryck."
        )
        return _finding(workspace, UNUSED, ("accepterade", index, "fingeravtryck"), said, remedy)
    if used == 0:
        said = f"Det accepterade fyndet {acceptance.code} finns inte längre"
        remedy = "Ta bort posten; felet är rättat eller hör till något annat."
        fix = Fix("posten tas bort", (Remove(("accepterade", index)),))
        return _finding(workspace, UNUSED, ("accepterade", index, "kod"), said, remedy, fix)
    said = f"Av {acceptance.count} accepterade fynd av {acceptance.code} finns bara {used} kvar"
    route = ("accepterade", index, "antal")
    fix = Fix(f"antal blir {used}", (SetValue(route, used),))
    return _finding(workspace, UNUSED, route, said, f"Skriv antal: {used}.", fix)


def _finding(
    workspace: Workspace, code: str, route: Route, message: str, remedy: str, fix: Fix | None = None
) -> Finding:
    rule, document = rule_by_code()[code], workspace.registers[ACCEPTANCES].document
    place = Place(document.name, route)
    return Finding(
        rule.code,
        rule.name,
        rule.severity,
        message,
        remedy,
        Location(document.path, document.locate(place)),
        document.name,
        route=show_route(route),
        fingerprint=identity_at(code, document, place),
        fix=fix,
    )
