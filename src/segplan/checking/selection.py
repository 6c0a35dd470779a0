"""From what the user named – years, files, folders – to workspaces that are read together."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from segplan.checking.proposals import is_proposal, with_proposal
from segplan.checking.workspace import SourceFile, Workspace, is_lone_register, name_plans, read_workspace
from segplan.errors import UnreadableError
from segplan.files import Files
from segplan.fingerprint import digest_path
from segplan.model.registry import register_of_file
from segplan.project import (
    ON_DISK,
    PLAN_FOLDER,
    REGISTER_FOLDER,
    Project,
    find_project,
    find_projects_below,
    is_file,
    is_folder,
    is_yaml,
    read_bytes,
    require_project,
    resolve,
    shown,
    stem_of,
)


@dataclass
class Selection:
    """A repository, or one file alone, and which of its documents were asked for.

    `chosen` is `None` when everything in the repository was asked for. `searched` holds the
    folders that were looked through to find it, and the files that led to it. `files` is where
    they are read: on disk or in git. `proposal` is a counter-proposal to one of the plans; which one
    is known, and chosen, when it has been read.
    """

    project: Project | None
    chosen: set[str] | None = field(default_factory=set)
    file: Path | None = None
    searched: tuple[Path, ...] = ()
    files: Files = ON_DISK
    proposal: Path | None = None

    @property
    def key(self) -> tuple[Files, Path]:
        """What is read: the same for everything that is read together."""
        root = self.proposal or (self.project.root if self.project else self.file)
        assert root is not None
        return self.files, resolve(root) if self.files is ON_DISK else root

    def load(self) -> Workspace:
        """Read everything that belongs together."""
        return self.workspace(self.read_files())

    def load_any(self) -> Workspace:
        """Read what there is of a repository, which may be nothing yet."""
        is_any = self.project is not None and (self.project.plan_files or self.project.register_files)
        return self.load() if is_any else Workspace()

    def read_files(self) -> list[SourceFile]:
        """Read the bytes of every file that belongs together. Raises `UnreadableError` when there is none."""
        if self.project is None:
            assert self.file is not None
            file = self._source(self.file)
            return [file._replace(is_register=is_lone_register(file.stem, file.raw))]
        plans = [self._source(path) for path in self.project.plan_files]
        files = plans + [self._source(path, is_register=True) for path in self.project.register_files]
        if not files:
            empty = self.files.shown(self.project.root / PLAN_FOLDER)
            hint = "En plan är en fil som 2023.yaml i mappen."
            raise UnreadableError(f"Mappen {empty} innehåller inga planer", hint, empty)
        return files

    def _source(self, path: Path, *, is_register: bool = False) -> SourceFile:
        return SourceFile(stem_of(path), self.files.shown(path), self.files.read(path), is_register)

    def workspace(self, files: list[SourceFile]) -> Workspace:
        """Read the files as plans and registers, with a counter-proposal in the place of its plan."""
        workspace = read_workspace(files, alone=self.project is None)
        if self.proposal is None:
            return workspace
        workspace, name = with_proposal(workspace, self._source(self.proposal))
        self.chosen = {name}
        return workspace

    def folder_digests(self) -> list[tuple[str, str]]:
        """Give the folders whose listings, and the links whose targets, decided what is read, with their digests."""
        folders = list(self.searched)
        if self.project is not None:
            folders += _folders_of(self.project)
        paths = [os.path.abspath(folder) for folder in folders]
        return [(path, digest_path(path)) for path in paths]


def _folders_of(project: Project) -> list[Path]:
    plans = project.root / PLAN_FOLDER
    return [plans, plans / REGISTER_FOLDER]


def named_plans(project: Project) -> dict[str, Path]:
    """Give the plan files of a repository by the names that their documents have when read."""
    files = {project.files.shown(path): path for path in project.plan_files}
    names = name_plans((path, stem_of(file)) for path, file in files.items())
    return {names[path]: file for path, file in files.items()}


class Selected(NamedTuple):
    """What could be selected, and one error for each target that is not there or cannot be read."""

    selections: list[Selection]
    unreadable: list[UnreadableError]


def select(targets: list[str], folder: Path) -> Selected:
    """Give what the targets name, seen from a folder; all plans without targets."""
    selections: dict[tuple[Files, Path], Selection] = {}
    unreadable = []
    asked: Sequence[str | None] = targets or (None,)
    for target in asked:
        try:
            selected = select_target(target, folder)
        except UnreadableError as error:
            unreadable.append(UnreadableError(error.message, error.hint, error.file or target or shown(folder)))
            continue
        for selection in selected:
            known = selections.setdefault(selection.key, selection)
            if known is not selection:
                known.chosen = _union(known.chosen, selection.chosen)
                known.searched += selection.searched
    return Selected(list(selections.values()), unreadable)


def select_target(target: str | None, folder: Path) -> list[Selection]:
    """Give what one target names, seen from a folder; all plans without a target.

    Raises `UnreadableError` for a plan, file or folder that is not there or cannot be read.
    """
    if target is None:
        project = require_project(folder)
        return [Selection(project, None, searched=_searched_upward(folder, project))]
    return list(_select_one(target, folder))


def _searched_upward(folder: Path, project: Project | None) -> tuple[Path, ...]:
    """The places where a nearer repository would have been found."""
    searched = []
    for current in (folder, *folder.parents):
        if project is not None and current == project.root:
            break
        searched.append(current / PLAN_FOLDER)
    return tuple(searched)


def _union(first: set[str] | None, second: set[str] | None) -> set[str] | None:
    return None if first is None or second is None else first | second


def _select_one(target: str, folder: Path) -> Iterator[Selection]:
    path = folder / target
    project = find_project(folder)
    searched = (path, *_searched_upward(folder, project))
    plans = named_plans(project) if project is not None else {}
    name = normalize("NFC", target)
    if project is not None and name in plans:
        yield Selection(project, {name}, searched=searched)
    elif is_folder(path):
        yield from _select_folder(path)
    elif is_file(path):
        yield _select_file(path)
    elif ":" in target and not Path(target).is_absolute():
        yield _select_in_git(target, folder)
    elif is_yaml(path):
        yield _select_file(path)
    else:
        listed = ", ".join(named_plans(require_project(folder))) or "inga"
        version = "" if target.isdecimal() else f" En plan i en annan version skrivs som {target}:2023."
        raise UnreadableError(f"Planen {target} finns inte", f"Planer som finns: {listed}.{version}")


def _select_in_git(target: str, folder: Path) -> Selection:
    from segplan.checking.states import find_in_git, project_above, project_in

    found = find_in_git(target, folder)
    if found.written in ("", "."):
        return Selection(project_in(found.files), None, files=found.files)
    path, name = found.path, normalize("NFC", found.written)
    if found.files.is_file(path):
        project = project_above(found.files, path.parent)
        chosen = None if project is None else _document_of(path, project)
        if chosen is None and is_proposal(found.files.read(path)):
            return Selection(project or project_in(found.files), files=found.files, proposal=path)
        return Selection(project if chosen else None, chosen, path, files=found.files)
    project = project_in(found.files)
    plans = named_plans(project)
    if name in plans:
        return Selection(project, {name}, files=found.files)
    if is_yaml(path):
        found.files.read(path)
    raise UnreadableError(f"Planen {target} finns inte", f"Planer som finns där: {', '.join(plans) or 'inga'}.")


def _select_folder(path: Path) -> Iterator[Selection]:
    plan_folder = resolve(path) if path.name == ".." else path
    if plan_folder.name == PLAN_FOLDER:
        yield Selection(Project(plan_folder.parent), None)
        return
    projects, searched = find_projects_below(path)
    filled = [project for project in projects if project.plan_files or project.register_files]
    if not filled:
        raise UnreadableError(f"Mappen {shown(path)} innehåller inga planer", "Ange en mapp som har en mapp plans/.")
    folders = (folder for project in projects for folder in _folders_of(project))
    yield Selection(filled[0], None, searched=(*searched, *folders))
    yield from (Selection(project, None) for project in filled[1:])


def _select_file(path: Path) -> Selection:
    if not is_file(path):
        read_bytes(path)  # tells whether it is missing or something else than a file
    searched: tuple[Path, ...] = (path,)
    for folder in (resolve(path.parent), resolve(path).parent):
        project = find_project(folder)
        searched += _searched_upward(folder, project)
        chosen = None if project is None else _document_of(path, project)
        if chosen is not None:
            return Selection(project, chosen, searched=searched)
    if is_proposal(read_bytes(path)):
        project = find_project(resolve(path.parent)) or require_project(Path.cwd())
        return Selection(project, searched=searched, proposal=path)
    return Selection(None, None, path, searched)


def _document_of(path: Path, project: Project) -> set[str] | None:
    """Give the document that a file or a link to it is in a repository; none for a register with an unknown name."""
    followed = resolve if project.files is ON_DISK else os.path.normpath
    asked = followed(path)
    plans = {name: file for name, file in named_plans(project).items() if followed(file) == asked}
    if plans:
        own = [name for name, file in plans.items() if file.name == path.name]
        return {*(own or list(plans))[:1]}
    stems = [stem_of(file) for file in project.register_files if followed(file) == asked]
    return {name for name in map(register_of_file, stems) if name is not None} if stems else None
