"""What a target such as `main:2023` or `v1:plans/2023.yaml` names: a state in git, and a path in it."""

import os
from pathlib import Path
from typing import NamedTuple

from segplan.errors import UnreadableError, UsageError
from segplan.files import Files
from segplan.git.files import StateFiles
from segplan.git.repository import require_repository
from segplan.git.states import State, index_of, shown_name, state_of
from segplan.project import PLAN_FOLDER, Project


class InGit(NamedTuple):
    """A name or path after the colon, and the files of the state before it."""

    files: StateFiles
    written: str

    @property
    def path(self) -> Path:
        """The path from the top of the repository, or from the current folder when it begins with a dot."""
        repository = self.files.repository
        start = repository.top.joinpath(*repository.prefix) if self.written.startswith(".") else repository.top
        path = Path(os.path.normpath(start / self.written))
        if not path.is_relative_to(repository.top) or "\0" in self.written:
            hint = "Skriv sökvägen från förrådets översta mapp, till exempel main:plans/2023.yaml."
            raise UsageError(f"{shown_name(self.written)} ligger utanför förrådet", hint)
        return path


def find_in_git(target: str, folder: Path) -> InGit:
    """Take a target apart at its first colon; nothing before the colon means git's index.

    Raises `UnreadableError` or `UsageError` for a folder outside git and for an unknown version.
    """
    version, _, written = target.partition(":")
    repository = require_repository(folder)
    state: State = state_of(repository, version) if version else index_of(repository)
    return InGit(StateFiles(repository, state), written)


def project_in(files: StateFiles) -> Project:
    """Give the plan repository at or above the current folder, as it is in a state.

    Raises `UnreadableError` when the state has none.
    """
    project = project_above(files, files.repository.top.joinpath(*files.repository.prefix))
    if project is None:
        raise UnreadableError(
            f"Ingen mapp {PLAN_FOLDER}/ finns i {state_name(files)}, här eller i mapparna ovanför",
            f"Gå till planernas mapp, eller ange filen: {files.name}plans/2023.yaml.",
        )
    return project


def project_above(files: StateFiles, folder: Path) -> Project | None:
    """Give the nearest plan repository at or above a folder, as it is in a state."""
    top = files.repository.top
    for current in (folder, *folder.parents):
        if not current.is_relative_to(top):
            break
        if files.is_there(current / PLAN_FOLDER):
            return Project(current, files)
    return None


def state_name(files: Files) -> str:
    """Give a state's name in a sentence: `main`, `indexet` or `arbetsmappen`."""
    if files.name == ":":
        return "indexet"
    return files.name.removesuffix(":") or "arbetsmappen"
