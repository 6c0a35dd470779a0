"""All plans that differ between two states of a plan repository."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from segplan.checking.choosing import choose_rules
from segplan.checking.loading import LoadedPlan, LoadedPlans, hindrance_of, loaded_together, notes_of
from segplan.checking.selection import Selection
from segplan.checking.since import root_in
from segplan.checking.states import project_in, state_name
from segplan.checking.workspace import Workspace
from segplan.configuration_file.find import read_settings
from segplan.errors import UnreadableError
from segplan.git.files import StateFiles
from segplan.git.repository import Repository, require_repository
from segplan.git.states import CommitState, index_of, merge_base, state_of
from segplan.project import Project, find_project, require_project
from segplan.rules.profiles import EVERY_RULE

_RANGE = re.compile(r"(?P<start>[^:]*?)(?P<dots>\.{2,3})(?P<end>[^:/.\\][^:]*)?")


class Ends(NamedTuple):
    """The same plan repository in two states."""

    before: Project
    after: Project


class Between(NamedTuple):
    """The plans that differ between two states, each with what it is compared with.

    A plan that is new is compared with the one that it replaces. `notes` tell in Swedish what could
    not be compared, and `states` name the two states in a sentence. `differs` tells that a plan is
    only in one of the states, or could not be read in the first; `loses_plans` that it is not in the
    second, or could not be read in the first, so that what it promised is not there to compare.
    """

    pairs: tuple[LoadedPlans, ...]
    notes: tuple[str, ...]
    states: tuple[str, str]
    differs: bool
    loses_plans: bool


def is_range(text: str) -> bool:
    """Tell whether a text is a range of versions: `v1..v2`, or `main...` for what a branch has changed."""
    return _RANGE.fullmatch(text) is not None


def ends_of_range(text: str, folder: Path) -> Ends:
    """Give the two ends of a range, where a name that is left out is HEAD.

    With three dots the first end is where the second left it, as in git.
    """
    match = _RANGE.fullmatch(text)
    assert match is not None
    repository = require_repository(folder)
    start, end = state_of(repository, match["start"] or "HEAD"), state_of(repository, match["end"] or "HEAD")
    if match["dots"] == "...":
        start = merge_base(start, end)
    return Ends(*(_project(repository, state, folder) for state in (start, end)))


def ends_since(since: str | None, folder: Path, *, staged: bool) -> Ends:
    """Give the state where the current branch left another, HEAD without one, and the work tree or the index."""
    repository = require_repository(folder)
    head = state_of(repository, "HEAD")
    before = _project(repository, merge_base(state_of(repository, since), head) if since is not None else head, folder)
    if staged:
        return Ends(before, project_in(StateFiles(repository, index_of(repository))))
    return Ends(before, require_project(folder))


def _project(repository: Repository, state: CommitState, folder: Path) -> Project:
    """Give the plan repository of the current folder in a state, even before it had plans."""
    files = StateFiles(repository, state)
    here = find_project(folder)
    return Project(root_in(here, repository), files) if here is not None else project_in(files)


def load_between(ends: Ends, target: str | None, as_of: date) -> Between:
    """Read both states and pair the plans that differ; only the one with the name `target`, when it is given.

    Raises `UnreadableError` when no plan has that name in either state.
    """
    selections = [Selection(project, None, files=project.files) for project in ends]
    before, after = (selection.load_any() for selection in selections)
    years = [year for year in _years(before, after) if target is None or target in _names(before, after, year)]
    if target is not None and not years:
        listed = ", ".join(str(year) for year in _years(before, after)) or "inga"
        raise UnreadableError(f"Planen {target} finns inte i någon av versionerna", f"Planer som finns: {listed}.")
    pairs = [pair for year in years if (pair := _pair(year, before, after, selections, as_of)) is not None]
    notes = tuple(note for year in years for note in _told(year, before, after, ends))
    registers = _registers_told(before, after)
    states = state_name(ends.before.files), state_name(ends.after.files)
    lost = any(_is_lost(year, before, after) for year in years)
    return Between(tuple(pairs), (*notes, *registers), states, differs=bool(notes), loses_plans=lost)


def _is_lost(year: int, before: Workspace, after: Workspace) -> bool:
    old, new = before.series.names.get(year), after.series.names.get(year)
    if old is None or new is None:
        return new is None
    return before.plans[old].value is None and not _is_same(before, after, old, new)


def _years(before: Workspace, after: Workspace) -> list[int]:
    return sorted(before.series.names.keys() | after.series.names.keys())


def _names(before: Workspace, after: Workspace, year: int) -> set[str | None]:
    return {str(year), before.series.names.get(year), after.series.names.get(year)}


def _pair(
    year: int, before: Workspace, after: Workspace, selections: list[Selection], as_of: date
) -> LoadedPlans | None:
    """Give a plan as it was and as it is; nothing when it is the same or cannot be compared."""
    old, new = before.series.names.get(year), after.series.names.get(year)
    if new is None or (old is not None and _is_same(before, after, old, new)):
        return None
    now = after.plans[new].value
    if now is None:
        return LoadedPlans((), (hindrance_of(selections[1], new, as_of),), ())
    root = selections[1].project.root if selections[1].project else None
    settings = read_settings(root)
    chosen = choose_rules(settings, EVERY_RULE), settings.values
    later = LoadedPlan(new, now, after, *chosen, selections[1].files)
    if old is not None:
        was = before.plans[old].value
        return None if was is None else _loaded(LoadedPlan(old, was, before, *chosen, selections[0].files), later)
    replaced = after.series.predecessor(now)
    if replaced is None:
        return None
    return _loaded(LoadedPlan(after.series.names[replaced.year], replaced, after, *chosen, selections[1].files), later)


def _loaded(before: LoadedPlan, after: LoadedPlan) -> LoadedPlans:
    loaded = loaded_together((before, after), tuple(notes_of(after.workspace)))
    return replace(loaded, states="")  # which are told once for all plans


def _is_same(before: Workspace, after: Workspace, old: str, new: str) -> bool:
    return before.plans[old].document.text == after.plans[new].document.text


def _told(year: int, before: Workspace, after: Workspace, ends: Ends) -> Iterator[str]:
    """Tell of a plan that was added, taken away or renamed, or that could not be read before."""
    old, new = before.series.names.get(year), after.series.names.get(year)
    earlier, later = state_name(ends.before.files), state_name(ends.after.files)
    if new is None:
        yield f"Planen för {year} finns i {earlier} men inte i {later}."
    elif old is None:
        now = after.plans[new].value
        if now is not None and after.series.predecessor(now) is None:
            yield f"Planen för {year} är ny och ersätter ingen plan som går att läsa, så den har inget att jämföras med."
        else:
            yield f"Planen för {year} är ny och jämförs med den plan som den ersätter."
    elif before.plans[old].value is None and not _is_same(before, after, old, new):
        yield f"Planen för {year} har fel i filen i {earlier} och har inte jämförts."
    elif old != new:
        yield f"Planen för {year} har bytt namn från {old} till {new}."


def _registers_told(before: Workspace, after: Workspace) -> Iterator[str]:
    """Tell which registers differ: they are shared by the plans and are not compared one by one."""
    for name in sorted(before.registers.keys() | after.registers.keys()):
        old, new = before.registers.get(name), after.registers.get(name)
        if old is None or new is None:
            yield f"Registret {name} är {'nytt' if old is None else 'borttaget'}."
        elif old.document.text != new.document.text:
            yield f"Registret {name} är ändrat."
