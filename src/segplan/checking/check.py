"""Run every rule over a workspace and give the findings, placed, accepted and sorted."""

from collections.abc import Collection, Iterator
from datetime import date

from segplan.checking.acceptance import ACCEPTANCES, apply_acceptances
from segplan.checking.earlier import Earlier, adopted_plans_missing, edited_plans
from segplan.checking.fingerprints import identity_at, identity_in, with_fingerprints
from segplan.checking.fitting import fitted
from segplan.checking.proposals import ProposedDocument
from segplan.checking.suppressing import apply_suppressions
from segplan.checking.workspace import Workspace
from segplan.findings import Finding, Fix, Problem, RelatedLocation, Severity, sort_findings
from segplan.model.edited import EditedPlanView
from segplan.model.view import PlanView, RegisterView
from segplan.places import Location, Place, show_route
from segplan.rules.plan_problems import plan_problems
from segplan.rules.profiles import Profile, Profiles, default_profiles
from segplan.rules.registry import Rule, all_rules, rule_by_code
from segplan.source.fault import Fault


def check(
    workspace: Workspace,
    as_of: date,
    chosen: Collection[str] | None = None,
    profiles: Profiles | None = None,
    earlier: Earlier | None = None,
) -> list[Finding]:
    """Give the findings of a workspace, of the rules that the profiles choose; of every rule by default.

    `chosen` limits the findings to those whose primary place lies in the documents with these
    names, and in any register when a plan is among them; without it all are given. With an
    `earlier` state it is also judged how adopted plans have been edited since.
    """
    judged = None if chosen is not None and ACCEPTANCES in chosen else chosen
    profiles = profiles or default_profiles()
    found = [*_file_findings(workspace), *_rule_findings(workspace, as_of, judged, profiles)]
    if earlier is not None:
        found += [
            *edit_findings(workspace, as_of, earlier, judged, profiles),
            *adopted_plans_missing(workspace, earlier),
        ]
    found = apply_suppressions(workspace, found, as_of, profiles, judged)
    findings = apply_acceptances(workspace, with_fingerprints(found), judged, profiles)
    if chosen is not None:
        wanted = {*chosen, *workspace.registers} if workspace.plans.keys() & set(chosen) else set(chosen)
        findings = [finding for finding in findings if finding.plan in wanted]
    return sort_findings(findings)


def _file_findings(workspace: Workspace) -> Iterator[Finding]:
    for name, reading in workspace.readings.items():
        for fault in reading.faults:
            yield _from_fault(workspace, name, fault)


def _from_fault(workspace: Workspace, name: str, fault: Fault) -> Finding:
    rule = rule_by_code()[fault.code]
    document = workspace.readings[name].document
    return Finding(
        code=fault.code,
        name=rule.name,
        severity=rule.severity,
        message=fault.message,
        remedy=fault.remedy,
        location=Location(document.path, fault.span),
        plan=name,
        route=show_route(fault.route),
        related=tuple(RelatedLocation(Location(document.path, span), note) for span, note in fault.related),
        fingerprint=identity_in(fault.code, document, fault.route, fault.span),
        fix=fault.fix,
    )


def _rule_findings(
    workspace: Workspace, as_of: date, chosen: Collection[str] | None, profiles: Profiles
) -> Iterator[Finding]:
    registers, series = workspace.register_values, workspace.series
    views = [
        PlanView(name, reading.value, series, registers, as_of, workspace.alone, profiles.vocabulary)
        for name, reading in workspace.plans.items()
        if reading.value is not None and (chosen is None or name in chosen)
    ]
    register_view = RegisterView(registers, series, as_of)
    for view in views:
        profile = profiles.of(view.plan.status)
        for rule, problem in plan_problems(view, profile):
            yield _from_problem(workspace, rule, problem, profile)
    profile = profiles.of(None)
    for rule in () if workspace.alone else all_rules():
        if rule.scope is RegisterView and profile.is_on(rule):
            for problem in rule.check(register_view):
                yield _from_problem(workspace, rule, problem, profile)


def edit_findings(
    workspace: Workspace,
    as_of: date,
    earlier: Earlier,
    chosen: Collection[str] | None,
    profiles: Profiles | None = None,
) -> Iterator[Finding]:
    """Judge the plans of the same year in both states, by the rules that apply to the plan as it was."""
    rules = [rule for rule in all_rules() if rule.scope is EditedPlanView]
    for view in edited_plans(workspace, earlier, as_of):
        profile = (profiles or default_profiles()).of(view.earlier.status)
        if chosen is None or view.current.name in chosen:
            for rule in filter(profile.is_on, rules):
                for problem in rule.check(view):
                    yield _from_problem(workspace, rule, problem, profile)


def _from_problem(workspace: Workspace, rule: Rule, problem: Problem, profile: Profile) -> Finding:
    severity = profile.severity_of(rule, problem.severity)
    if problem.dated:
        severity = min(severity, Severity.WARNING)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity,
        message=problem.message,
        remedy=problem.remedy,
        location=_locate(workspace, problem.place),
        plan=problem.place.document,
        measure=_measure_at(workspace, problem.place),
        route=show_route(problem.place.route),
        related=tuple(RelatedLocation(_locate(workspace, one.place), one.note) for one in problem.related),
        dated=problem.dated,
        fingerprint=identity_at(rule.code, workspace.readings[problem.place.document].document, problem.place),
        fix=_fix(workspace, problem),
    )


def _fix(workspace: Workspace, problem: Problem) -> Fix | None:
    """Give the fix of a problem; none in the plan that a proposal gives, which stands in no file of its own."""
    document = workspace.readings[problem.place.document].document
    return None if isinstance(document, ProposedDocument) else fitted(problem.fix, document)


def _locate(workspace: Workspace, place: Place) -> Location:
    return workspace.readings[place.document].document.location(place)


def _measure_at(workspace: Workspace, place: Place) -> str | None:
    reading = workspace.plans.get(place.document)
    match place.route:
        case ("områden", int(area), "åtgärder", int(index), *_) if reading and reading.value:
            return reading.value.areas[area].measures[index].identifier
        case ("förs_inte_vidare", int(index), *_) if reading and reading.value:
            return reading.value.dropped[index].identifier
    return None
