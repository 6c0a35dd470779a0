"""From plan years and plan files to plans, or to the findings that hinder them from being read."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from segplan.checking.check import edit_findings
from segplan.checking.choosing import choose_rules
from segplan.checking.earlier import Earlier
from segplan.checking.proposals import ProposedDocument
from segplan.checking.run import Checked, check_selection
from segplan.checking.selection import Selection, select_target
from segplan.checking.workspace import Workspace
from segplan.configuration.configuration import Configuration
from segplan.configuration_file.find import read_settings
from segplan.errors import UsageError
from segplan.files import Files
from segplan.model.plan import Plan
from segplan.model.registry import Registers
from segplan.model.view import Series
from segplan.places import Location, Place
from segplan.project import ON_DISK
from segplan.rules.profiles import EVERY_RULE, Profiles
from segplan.swedish import plural

_REMOVED = "SP832"
"""The rule about a measure that is gone, whose finding stands in the area that it was in."""


@dataclass(frozen=True)
class LoadedPlan:
    """A plan that could be read, its document name, all that it was read with, the rules that apply, and where.

    `settings` are those that chose the rules.
    """

    name: str
    plan: Plan
    workspace: Workspace
    profiles: Profiles
    settings: Configuration
    files: Files = ON_DISK

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

    @property
    def label(self) -> str:
        """The document's name with the version that it was read in: `2023`, `main:2023`, `:2023` for git's index."""
        return self.path if self.is_proposal else f"{self.files.name}{self.name}"

    @property
    def path(self) -> str:
        """The file, as people see it: `plans/2023.yaml` or `main:plans/2023.yaml`."""
        return self.workspace.plans[self.name].document.path

    @property
    def is_proposal(self) -> bool:
        """Whether the plan is one that a counter-proposal gives."""
        return isinstance(self.workspace.plans[self.name].document, ProposedDocument)

    @property
    def revision(self) -> str | None:
        """The version in git that the plan was read in, as it was named; `None` on disk, empty for the index."""
        return None if self.files is ON_DISK else self.files.name.removesuffix(":")

    def locate(self, place: Place) -> Location:
        """Give the file, line and column of a place in the plan or in what it was read with."""
        return self.workspace.readings[place.document].document.location(place)


@dataclass(frozen=True)
class LoadedPlans:
    """The plans in the order of the targets, or what hinders them.

    `plans` is empty when `hindrances` is not. `notes` name what else could not be read, in Swedish. Of two versions
    `states` tells which they are, `touched` what was changed in an adopted plan without being accounted for, and
    `figures` what the changes do to the plan as a whole.
    """

    plans: tuple[LoadedPlan, ...]
    hindrances: tuple[Checked, ...]
    notes: tuple[str, ...]
    states: str = ""
    touched: str = ""
    figures: tuple[str, ...] = ()

    @property
    def told(self) -> tuple[str, ...]:
        """All that a reader has to know first, for those who can run commands."""
        touched = f"{self.touched} Ställena visas av segplan validate --since VERSION." if self.touched else ""
        return tuple(filter(None, (self.states, touched, *self.notes)))


def load_plans(targets: list[str], folder: Path, as_of: date) -> LoadedPlans:
    """Read one plan for each target, a plan year or a plan file, seen from a folder.

    `as_of` dates the findings that hinder. Raises `UnreadableError` for a plan that is not there
    and `UsageError` for a target that names anything but one plan, and for settings that cannot be used.
    """
    workspaces: dict[tuple[Files, Path], Workspace] = {}
    loaded: list[LoadedPlan] = []
    hindrances: list[Checked] = []
    for target in targets:
        selection = _select_document(target, folder)
        if selection.key not in workspaces:
            workspaces[selection.key] = selection.load()
        workspace = workspaces[selection.key]
        name = _plan_name(target, selection, workspace)
        plan = workspace.plans[name].value
        if plan is None:
            hindrances.append(hindrance_of(selection, name, as_of))
        else:
            settings = read_settings(selection.project.root if selection.project else None)
            profiles = choose_rules(settings, EVERY_RULE)
            loaded.append(LoadedPlan(name, plan, workspace, profiles, settings.values, selection.files))
    if hindrances:
        return LoadedPlans((), tuple(hindrances), ())
    notes = (note for workspace in workspaces.values() for note in notes_of(workspace))
    return loaded_together(tuple(loaded), tuple(notes))


def loaded_together(plans: tuple[LoadedPlan, ...], notes: tuple[str, ...]) -> LoadedPlans:
    """Give plans that could be read, with what there is to tell when they are two versions, or a plan and a proposal."""
    if len(plans) != 2 or all(plan.revision is None and not plan.is_proposal for plan in plans):
        return LoadedPlans(plans, (), notes)
    before, after = plans
    states = f"Före är {before.path}, efter är {after.path}."
    if before.plan.year != after.plan.year:
        return LoadedPlans(plans, (), notes, states)
    return LoadedPlans(plans, (), notes, states, _touched(before, after), _figures(plans))


def _figures(plans: tuple[LoadedPlan, ...]) -> tuple[str, ...]:
    from segplan.checking.figures import effect, figures_of

    day = plans[-1].plan.period[1]
    return tuple(effect(*(figures_of(plan.workspace, plan.name, day, plan.profiles.vocabulary) for plan in plans)))


def _touched(before: LoadedPlan, after: LoadedPlan) -> str:
    if not before.plan.status.is_adopted or after.is_proposal:
        return ""
    earlier = Earlier(before.workspace, before.files.name.removesuffix(":"))
    touched = list(edit_findings(after.workspace, after.plan.period[1], earlier, {after.name}))
    if not touched:
        return ""
    kept = {one.identifier for one in after.plan.measures}
    gone = [one.identifier for one in before.plan.measures if one.identifier not in kept]
    named = [one.measure or one.route for one in touched if one.code != _REMOVED]
    places = ", ".join(dict.fromkeys(filter(None, (*named, *gone))))
    count = plural(len(touched), "ställe", "ställen")
    return f"Den fastställda planen är ändrad på {count} utan post i ärende.ändringar: {places}."


def _select_document(target: str, folder: Path) -> Selection:
    selections = select_target(target, folder)
    if len(selections) == 1 and (selections[0].file or selections[0].proposal or selections[0].chosen):
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


def hindrance_of(selection: Selection, name: str, as_of: date) -> Checked:
    """Give the findings of a plan that has faults in its file."""
    checked = check_selection(selection, as_of)
    own = [finding for finding in checked.findings if finding.plan == name]
    return checked._replace(findings=own, notes=[])


def notes_of(workspace: Workspace) -> list[str]:
    """Tell in Swedish what else could not be read."""
    faulty = [name for name, reading in workspace.registers.items() if reading.value is None]
    unread = [f"Registret {name} har fel i filen och har inte använts." for name in faulty]
    years = sorted(workspace.series.unreadable)
    return unread + [f"Planen för {year} har fel i filen och har inte använts." for year in years]
