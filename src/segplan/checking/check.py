"""Run every rule over a workspace and give the findings, placed, accepted and sorted."""

from collections.abc import Collection, Iterator
from datetime import date

from segplan.checking.acceptance import ACCEPTANCES, apply_acceptances
from segplan.checking.workspace import Workspace
from segplan.findings import Finding, Problem, RelatedLocation, Severity, sort_findings
from segplan.model.plan import PlanStatus
from segplan.model.view import PlanView, RegisterView
from segplan.places import Location, Place, show_route
from segplan.rules.registry import Rule, all_rules, rule_by_code
from segplan.source.fault import Fault


def check(workspace: Workspace, as_of: date, chosen: Collection[str] | None = None) -> list[Finding]:
    """Give the findings of a workspace.

    `chosen` limits the findings to those whose primary place lies in the documents with these
    names, and in any register when a plan is among them; without it all are given.
    """
    judged = None if chosen is not None and ACCEPTANCES in chosen else chosen
    findings = [*_file_findings(workspace), *_rule_findings(workspace, as_of, judged)]
    findings = apply_acceptances(workspace, findings, judged)
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
    path = workspace.readings[name].document.path
    return Finding(
        code=fault.code,
        name=rule.name,
        severity=rule.severity,
        message=fault.message,
        remedy=fault.remedy,
        location=Location(path, fault.span),
        plan=name,
        route=show_route(fault.route),
        related=tuple(RelatedLocation(Location(path, span), note) for span, note in fault.related),
    )


def _rule_findings(workspace: Workspace, as_of: date, chosen: Collection[str] | None) -> Iterator[Finding]:
    registers, series = workspace.register_values, workspace.series
    views = [
        PlanView(name, reading.value, series, registers, as_of, workspace.alone)
        for name, reading in workspace.plans.items()
        if reading.value is not None and (chosen is None or name in chosen)
    ]
    register_view = RegisterView(registers, series, as_of)
    for rule in all_rules():
        if rule.scope is PlanView:
            for view in views:
                for problem in rule.check(view):
                    yield _from_problem(workspace, rule, problem, view.plan.status)
        elif rule.scope is RegisterView and not workspace.alone:
            for problem in rule.check(register_view):
                yield _from_problem(workspace, rule, problem, PlanStatus.ADOPTED)


def _from_problem(workspace: Workspace, rule: Rule, problem: Problem, status: PlanStatus) -> Finding:
    severity = problem.severity or rule.severity_in(status)
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
    )


def _locate(workspace: Workspace, place: Place) -> Location:
    document = workspace.readings[place.document].document
    return Location(document.path, document.locate(place))


def _measure_at(workspace: Workspace, place: Place) -> str | None:
    reading = workspace.plans.get(place.document)
    match place.route:
        case ("områden", int(area), "åtgärder", int(index), *_) if reading and reading.value:
            return reading.value.areas[area].measures[index].identifier
        case ("förs_inte_vidare", int(index), *_) if reading and reading.value:
            return reading.value.dropped[index].identifier
    return None
