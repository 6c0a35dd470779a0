"""A counter-proposal read as the plan that it would give, with every place in the file where it is written."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from segplan.checking.workspace import SourceFile, Workspace
from segplan.model.measure import Measure
from segplan.model.plan import Area, Plan
from segplan.model.view import measures_of
from segplan.model.walk import fields_by_key
from segplan.places import Location, Place, Route
from segplan.similar import did_you_mean
from segplan.source.document import SourceDocument
from segplan.source.fault import VALUE_NOT_ALLOWED, Fault
from segplan.source.reading import Reading, read

if TYPE_CHECKING:
    from segplan.diff import Change, Comparison
    from segplan.model.counter_proposal import CounterProposal, ProposedChange

_KEY = re.compile(rb"^motf\xc3\xb6rslag[ \t]*:", re.MULTILINE)


def is_proposal(raw: bytes) -> bool:
    """Tell whether a file is a counter-proposal, by its first key."""
    return _KEY.search(raw) is not None


def with_proposal(workspace: Workspace, file: SourceFile) -> tuple[Workspace, str]:
    """Give the workspace with a proposal in the place of the plan that it changes, and the plan's name.

    A proposal that has faults gives a document that could not be read, with those faults.
    """
    from segplan.model.counter_proposal import CounterProposal

    told = read(file.stem, file.path, file.raw, CounterProposal)
    proposal = told.value
    if proposal is None:
        return _in_place(workspace, file.stem, Reading(told.document, None, told.faults))
    name = workspace.series.names.get(proposal.base)
    base = workspace.plans[name] if name is not None else None
    if name is None or base is None or base.value is None:
        return _in_place(workspace, file.stem, Reading(told.document, None, (_no_base(told, workspace),)))
    faults = tuple(_faults(told.document, proposal, base.value))
    if faults:
        return _in_place(workspace, name, Reading(told.document, None, faults))
    document = ProposedDocument(base.document, told.document, proposal, base.value)
    return _in_place(workspace, name, Reading(document, document.plan, ()))


def _in_place(workspace: Workspace, name: str, reading: Reading[Plan]) -> tuple[Workspace, str]:
    return replace(workspace, plans={**workspace.plans, name: reading}), name


def without_proposal(workspace: Workspace, name: str) -> Workspace | None:
    """Give the workspace as it is without the proposal for a plan; nothing when there is none."""
    document = workspace.plans[name].document
    if not isinstance(document, ProposedDocument):
        return None
    return _in_place(workspace, name, Reading(document.base, document.base_plan, ()))[0]


def with_reasons(comparison: "Comparison", workspace: Workspace, name: str) -> "Comparison":
    """Give a comparison with a proposal's reasons for what it changes."""
    document = workspace.plans[name].document
    if not isinstance(document, ProposedDocument):
        return comparison
    return replace(comparison, changes=tuple(_with_reasons(change, document) for change in comparison.changes))


def _with_reasons(change: "Change", document: "ProposedDocument") -> "Change":
    names = dict.fromkeys(one.identifier for one in (*change.measures_before, *change.measures_after))
    told = (reason for name in names for reason in document.reasons(name))
    return replace(change, reasons=tuple(dict.fromkeys((*change.reasons, *told))))


class ProposedDocument(SourceDocument):
    """The plan that a proposal gives: what is proposed stands in its file, all else in the plan's."""

    def __init__(self, base: SourceDocument, proposed: SourceDocument, proposal: "CounterProposal", plan: Plan) -> None:
        super().__init__(base.name, proposed.path, proposed.text, proposed.root)
        self.proposal = proposal
        self.base_plan = plan
        self.plan = apply_proposal(plan, proposal)
        self.base = base
        self._base_routes = {at.measure.identifier: at.route for at in measures_of(plan)}
        self._measures = {at.route: at.measure.identifier for at in measures_of(self.plan)}

    def location(self, place: Place) -> Location:
        """Give the file and span of a place: in the proposal when it says it, else in the plan."""
        identifier = self._measures.get(place.route[:4])
        if identifier is None:
            return self.base.location(place)
        rest = place.route[4:]
        proposed = self._proposed(identifier, rest)
        if proposed is not None:
            return Location(self.path, self.locate(place._replace(route=proposed)))
        return self.base.location(place._replace(route=(*self._base_routes[identifier], *rest)))

    def _proposed(self, identifier: str, rest: Route) -> Route | None:
        for index, change in enumerate(self.proposal.changes):
            if change.added is not None and change.added.identifier == identifier:
                return ("ändringar", index, "lägg_till", *rest)
            if change.measure == identifier and rest:
                if change.set_fields is not None and rest[0] in _written(change):
                    return ("ändringar", index, "sätt", *rest)
                if rest[0] in change.removed_fields:
                    return ("ändringar", index, "ta_bort")
        return None

    def reasons(self, identifier: str) -> tuple[str, ...]:
        """Give the proposal's reasons for what it does with a measure."""
        return tuple(
            change.reason
            for change in self.proposal.changes
            if identifier in (change.measure, change.added.identifier if change.added else None)
        )


def parts_of(document: SourceDocument) -> tuple[SourceDocument, ...]:
    """Give the files that a document is made of."""
    return (document, document.base) if isinstance(document, ProposedDocument) else (document,)


def _written(change: "ProposedChange") -> dict[str, Any]:
    """Give the values that a change sets, by their keys."""
    fields = change.set_fields
    if fields is None:
        return {}
    keys = {name: key for key, name in fields_by_key(Measure).items()}
    return {keys[name]: getattr(fields, name) for name in fields.model_fields_set}


def apply_proposal(plan: Plan, proposal: "CounterProposal") -> Plan:
    """Give the plan as it would be. Figures from the minutes are left out when the number of measures differs."""
    areas = tuple(_changed_area(area, proposal) for area in plan.areas)
    changed = plan.model_copy(update={"areas": areas})
    same = len(changed.measures) == len(plan.measures)
    return changed if same else changed.model_copy(update={"control_figures": None})


def _changed_area(area: Area, proposal: "CounterProposal") -> Area:
    dropped = {one.measure for one in proposal.changes if one.is_dropped}
    kept = [_changed_measure(one, proposal) for one in area.measures if one.identifier not in dropped]
    added = [one.added for one in proposal.changes if one.added is not None and one.area == area.number]
    return area.model_copy(update={"measures": (*kept, *added)})


def _changed_measure(measure: Measure, proposal: "CounterProposal") -> Measure:
    names = fields_by_key(Measure)
    for change in proposal.changes:
        if change.measure == measure.identifier:
            update = {names[key]: value for key, value in _written(change).items()}
            update |= {names[key]: Measure.model_fields[names[key]].default for key in change.removed_fields}
            unknown = tuple(key for key in measure.unknown if key not in _written(change))
            update.setdefault("unknown", unknown)
            measure = measure.model_copy(update=update)
    return measure


def _no_base(told: "Reading[CounterProposal]", workspace: Workspace) -> Fault:
    assert told.value is not None
    year, route = told.value.base, ("bas",)
    span = told.document.locate(Place(told.document.name, route))
    if year in workspace.series.unreadable:
        message = f"Planen för {year}, som förslaget ändrar, har fel i filen"
        return Fault(VALUE_NOT_ALLOWED, span, message, f"Rätta planen: segplan validate {year}.", (), route)
    listed = ", ".join(map(str, sorted(workspace.series.plans))) or "inga"
    message = f"Planen för {year}, som förslaget ändrar, finns inte"
    return Fault(VALUE_NOT_ALLOWED, span, message, f"Planer som finns: {listed}.", (), route)


def _faults(document: SourceDocument, proposal: "CounterProposal", plan: Plan) -> Iterator[Fault]:
    """Give what the proposal asks for that the plan does not allow."""
    known = {measure.identifier for measure in plan.measures}
    areas = {area.number for area in plan.areas}
    seen: set[tuple[str, str]] = set()
    for index, change in enumerate(proposal.changes):
        for route, message, remedy in _wrong(change, known, areas, seen):
            full = ("ändringar", index, *route)
            yield Fault(VALUE_NOT_ALLOWED, document.locate(Place(document.name, full)), message, remedy, (), full)


def _wrong(
    change: "ProposedChange", known: set[str], areas: set[int], seen: set[tuple[str, str]]
) -> Iterator[tuple[Route, str, str]]:
    if change.measure is not None and change.measure not in known:
        said = f"Åtgärden {change.measure} finns inte i planen{did_you_mean(change.measure, known)}"
        yield ("åtgärd",), said, "Skriv åtgärdens id som i planen."
    if change.added is not None and change.added.identifier in known:
        remedy = "Ge den nya åtgärden ett eget id, eller ändra den som finns med åtgärd och sätt."
        yield ("lägg_till", "id"), f"Åtgärden {change.added.identifier} finns redan i planen", remedy
    if change.area is not None and change.area not in areas:
        listed = ", ".join(map(str, sorted(areas)))
        yield ("område",), f"Område {change.area} finns inte i planen", f"Områden som finns: {listed}."
    own = change.measure or (change.added.identifier if change.added else "")
    keys = [*_written(change), *change.removed_fields] or [""]
    for key in keys:
        if (own, key) in seen:
            what = f"{key} i åtgärden {own}" if key else f"Åtgärden {own}"
            yield (), f"{what} ändras på två ställen i förslaget", "Slå ihop posterna."
        seen.add((own, key))
