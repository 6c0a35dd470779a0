"""The state of a plan repository where a branch left another."""

import os
from pathlib import Path

from segplan.checking.earlier import Earlier
from segplan.checking.selection import Selection
from segplan.errors import UnreadableError, UsageError
from segplan.git.files import StateFiles
from segplan.git.repository import Repository, require_repository
from segplan.git.states import CommitState, merge_base, state_of
from segplan.project import Project, resolve


def earlier_state(selection: Selection, since: str) -> Earlier | None:
    """Read the plans as they were where the branch that is read left the branch `since`.

    Gives nothing when there were no plans then, and for a counter-proposal, which changes nothing by itself.
    Raises `UnreadableError` when the history cannot be read, and `UsageError` for a file alone.
    """
    if selection.proposal is not None:
        return None
    if selection.project is None:
        said = "--since jämför med en tidigare version, men filen ligger utanför en planmapp"
        raise UsageError(said, "Ange ett planår eller en fil i mappen plans/.")
    repository = require_repository(selection.project.root if selection.project.root.is_dir() else Path.cwd())
    base = merge_base(state_of(repository, since), _commit_of(selection, repository))
    files = StateFiles(repository, base)
    project = Project(root_in(selection.project, repository), files)
    try:
        return Earlier(Selection(project, None, files=files).load(), since)
    except UnreadableError:
        if project.plan_files:
            raise
        return None


def _commit_of(selection: Selection, repository: Repository) -> CommitState:
    """Give the commit that is read; the work tree and the index belong to HEAD."""
    if isinstance(selection.files, StateFiles) and isinstance(selection.files.state, CommitState):
        return selection.files.state
    return state_of(repository, "HEAD")


def root_in(project: Project, repository: Repository) -> Path:
    """Give the folder of a plan repository below the top that git names, though links lead there."""
    below = os.path.relpath(resolve(project.root), resolve(repository.top))
    return Path(os.path.normpath(repository.top / below))
