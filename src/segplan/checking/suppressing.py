"""Findings that a draft excepts itself from, in comments beside what they are about."""

from collections.abc import Collection, Iterator
from datetime import date

from segplan.checking.fingerprints import identity_in
from segplan.checking.workspace import Workspace
from segplan.edits import RemoveComment
from segplan.findings import Finding, Fix
from segplan.model.plan import Plan
from segplan.places import Location, Span
from segplan.rules.acceptance.acceptance_without_reason import says_nothing
from segplan.rules.profiles import Profiles
from segplan.rules.registry import rule_by_code
from segplan.similar import did_you_mean
from segplan.source.reading import Reading
from segplan.source.suppressions import Suppression, WrittenCode, find_suppressions

MALFORMED, WITHOUT_REASON, UNKNOWN, NOT_ALLOWED, EXPIRED, UNUSED = (f"SP91{digit}" for digit in "123456")

_NEVER = ("SP0", "SP9")
"""Faults of the file itself, and faults of exceptions and acceptances."""

_FORM = "Skriv # segplan: ignore[SP301] skäl: varför, och om det behövs sist till: 2024-12-31."

Used = dict[tuple[Span, str], bool]
"""Exception and code → whether a finding was excepted by it."""


def apply_suppressions(
    workspace: Workspace,
    findings: list[Finding],
    as_of: date,
    profiles: Profiles,
    judged: Collection[str] | None = None,
) -> list[Finding]:
    """Mark the findings that a draft excepts, and add findings about exceptions that are wrong or not needed.

    Faults of the file itself cannot be excepted. An exception that has expired excepts nothing; then
    the finding follows the calendar, as the exception does. `judged` names the plans whose rules were run.
    """
    for name, reading in workspace.readings.items():
        suppressions = find_suppressions(reading.document)
        if not suppressions or (judged is not None and name not in judged):
            continue
        used: Used = {}
        if _may_except(reading):
            findings = [_mark(one, suppressions, used, as_of) if one.plan == name else one for one in findings]
        for suppression in suppressions:
            found = _about(workspace, name, suppression, used, as_of, profiles)
            findings += _on(found, profiles)
    return findings


def _on(findings: Iterator[Finding], profiles: Profiles) -> Iterator[Finding]:
    profile = profiles.of(None)
    for finding in findings:
        rule = rule_by_code()[finding.code]
        if profile.is_on(rule):
            yield finding._replace(severity=profile.severity_of(rule))


def _may_except(reading: "Reading[Plan]") -> bool:
    return isinstance(reading.value, Plan) and not reading.value.status.is_adopted


def _mark(finding: Finding, suppressions: tuple[Suppression, ...], used: Used, as_of: date) -> Finding:
    """Mark a finding by the first exception that is about it."""
    if finding.code.startswith(_NEVER):
        return finding
    for one in suppressions:
        named = any(written.code == finding.code for written in one.codes)
        if named and one.is_about(finding.location.span.start.line, finding.route):
            used[one.span, finding.code] = True
            if one.until is not None and one.until < as_of:
                return finding._replace(dated=True)
            return finding._replace(accepted=one.reason or "inget skäl", suppressed=True)
    return finding


def _about(
    workspace: Workspace, name: str, suppression: Suppression, used: Used, as_of: date, profiles: Profiles
) -> Iterator[Finding]:
    """Give what is wrong with an exception; one fault gives one finding."""
    reading, span = workspace.readings[name], suppression.span
    if not suppression.is_readable:
        yield _finding(reading, name, MALFORMED, span, "Undantaget går inte att tolka", _FORM)
        return
    if reading.value is None:
        return
    if not _may_except(reading):
        yield _not_here(reading, name, span)
        return
    if says_nothing(suppression.reason):
        said = f"Skälet ”{suppression.reason}” säger inget" if suppression.reason else "Undantaget saknar skäl"
        remedy = "Skriv skäl: och en mening om varför felet får stå kvar tills vidare."
        yield _finding(reading, name, WITHOUT_REASON, span, said, remedy)
    is_expired = suppression.until is not None and suppression.until < as_of
    for written in suppression.codes:
        yield from _about_code(workspace, name, suppression, written, used, profiles, is_expired=is_expired)
    if is_expired and suppression.until is not None:
        said = f"Undantaget gällde till och med {suppression.until.isoformat()}"
        finding = _finding(
            reading, name, EXPIRED, span, said, "Rätta felet, eller ta ställning på nytt och ändra dagen."
        )
        yield finding._replace(dated=True)


def _not_here(reading: "Reading[Plan]", name: str, span: Span) -> Finding:
    where = "en fastställd plan" if isinstance(reading.value, Plan) else "ett register"
    remedy = "Rätta felet, eller flytta undantaget till registret accepterade, med skäl, godkänd_av och datum."
    return _finding(reading, name, NOT_ALLOWED, span, f"Undantag kan inte skrivas i {where}", remedy)


def _about_code(
    workspace: Workspace,
    name: str,
    suppression: Suppression,
    written: WrittenCode,
    used: Used,
    profiles: Profiles,
    *,
    is_expired: bool,
) -> Iterator[Finding]:
    reading, code, rules = workspace.readings[name], written.code, rule_by_code()
    if code not in rules:
        known = [one for one in rules if not one.startswith(_NEVER)]
        said = f"Regeln {code} finns inte{did_you_mean(code, known)}"
        yield _finding(reading, name, UNKNOWN, written.span, said, "Rätta koden. Se segplan rules.")
    elif code.startswith(_NEVER):
        said = f"{code} kan inte undantas"
        remedy = "Rätta felet. Fel i själva filen, i undantag och i accepterade fynd visas alltid."
        yield _finding(reading, name, NOT_ALLOWED, written.span, said, remedy)
    elif not is_expired and not used.get((suppression.span, code)) and _is_judged(workspace, reading, code, profiles):
        fix = Fix("undantaget tas bort", (RemoveComment(suppression.span),)) if len(suppression.codes) == 1 else None
        said = f"Undantaget från {code} behövs inte: det finns inget sådant fynd här"
        remedy = "Ta bort det, eller skriv det på den rad som fyndet gäller."
        yield _finding(reading, name, UNUSED, written.span, said, remedy, fix)


def _is_judged(workspace: Workspace, reading: "Reading[Plan]", code: str, profiles: Profiles) -> bool:
    """Tell whether it is known that there is no finding: the rule was judged, and does not follow the calendar."""
    rule = rule_by_code()[code]
    status = reading.value.status if reading.value else None
    return not workspace.alone and not rule.dated and profiles.of(status).is_on(rule)


def _finding(
    reading: "Reading[Plan]", name: str, code: str, span: Span, message: str, remedy: str, fix: Fix | None = None
) -> Finding:
    rule, location = rule_by_code()[code], Location(reading.document.path, span)
    identity = identity_in(code, reading.document, (), span)
    return Finding(rule.code, rule.name, rule.severity, message, remedy, location, name, fingerprint=identity, fix=fix)
