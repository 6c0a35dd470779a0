"""From plan years and plan files to plans, or to the findings that hinder them from being read."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from segplan.checking.run import Checked, check_selection
from segplan.checking.selection import Selection, select_target
from segplan.checking.workspace import Workspace
from segplan.errors import UsageError
from segplan.model.plan import Plan
from segplan.model.registry import Registers
from segplan.model.view import Series
from segplan.places import Location, Place


@dataclass(frozen=True)
class LoadedPlan:
    """A plan that could be read, its document name, and everything it was read together with."""

    name: str
    plan: Plan
    workspace: Workspace

    @property
    def series(self) -> Series:
        """The plans of the same repository, the plan itself among them."""
        return self.workspace.series

    @property
    def registers(self) -> Registers:
        """The registers of the same repository; empty for a file alone."""
        return self.workspace.register_values

    @property
    def alone(self) -> bool:
        """Whether the plan was read outside a repository, without registers and other years."""
        return self.workspace.alone

    def locate(self, place: Place) -> Location:
        """Give the file, line and column of a place in the plan or in what it was read with."""
        document = self.workspace.readings[place.document].document
        return Location(document.path, document.locate(place))


@dataclass(frozen=True)
class LoadedPlans:
    """The plans in the order of the targets, or what hinders them.

    `plans` is empty when `hindrances` is not. `notes` name what else could not be read, in Swedish.
    """

    plans: tuple[LoadedPlan, ...]
    hindrances: tuple[Checked, ...]
    notes: tuple[str, ...]


def load_plans(targets: list[str], folder: Path, as_of: date) -> LoadedPlans:
    """Read one plan for each target, a plan year or a plan file, seen from a folder.

    `as_of` dates the findings that hinder. Raises `UnreadableError` for a plan that is not there
    and `UsageError` for a target that names anything but one plan.
    """
    workspaces: dict[Path, Workspace] = {}
    loaded: list[LoadedPlan] = []
    hindrances: list[Checked] = []
    for target in targets:
        selection = _select_document(target, folder)
        root = selection.project.root if selection.project else folder / target
        if root not in workspaces:
            workspaces[root] = selection.load()
        workspace = workspaces[root]
        name = _plan_name(target, selection, workspace)
        plan = workspace.plans[name].value
        if plan is None:
            hindrances.append(_hindrance(selection, name, as_of))
        else:
            loaded.append(LoadedPlan(name, plan, workspace))
    if hindrances:
        return LoadedPlans((), tuple(hindrances), ())
    notes = (note for workspace in workspaces.values() for note in _notes(workspace))
    return LoadedPlans(tuple(loaded), (), tuple(notes))


def _select_document(target: str, folder: Path) -> Selection:
    selections = select_target(target, folder)
    if len(selections) == 1 and (selections[0].file is not None or selections[0].chosen):
        return selections[0]
    raise _not_a_plan(target)


def _plan_name(target: str, selection: Selection, workspace: Workspace) -> str:
    """Give the document name of the one plan that was asked for. Raises `UsageError` for a register."""
    asked = [name for name in workspace.plans if selection.chosen is None or name in selection.chosen]
    if len(asked) != 1:
        raise _not_a_plan(target)
    return asked[0]


def _not_a_plan(target: str) -> UsageError:
    return UsageError(f"{target} är inte en plan", "Ange ett planår, till exempel 2023, eller en planfil.")


def _hindrance(selection: Selection, name: str, as_of: date) -> Checked:
    checked = check_selection(selection, as_of)
    own = [finding for finding in checked.findings if finding.plan == name]
    return checked._replace(findings=own, notes=[])


def _notes(workspace: Workspace) -> list[str]:
    faulty = [name for name, reading in workspace.registers.items() if reading.value is None]
    unread = [f"Registret {name} har fel i filen och har inte använts." for name in faulty]
    years = sorted(workspace.series.unreadable)
    return unread + [f"Planen för {year} har fel i filen och har inte använts." for year in years]
