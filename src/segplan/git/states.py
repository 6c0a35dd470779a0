"""The states whose files can be read: a commit by any of its names, and the index."""

import os
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from segplan.errors import UnreadableError, UsageError
from segplan.git.objects import FETCH_ALL, Entry, EntryKind, entries_of, find_commit
from segplan.git.program import git
from segplan.git.repository import Repository
from segplan.similar import did_you_mean

SHORT = 10
"""Characters of a short commit id. A fixed number, so that the same commit is always written the same way."""

Parts = tuple[str, ...]
"""The names of a path from the top of the repository."""


class State(Protocol):
    """Everything that a repository holds at one moment."""

    @property
    def name(self) -> str:
        """The name that was asked for, as git writes it before a colon; empty for the index."""

    @property
    def commit(self) -> str:
        """The commit's full id; empty for the index."""

    def entries(self, folder: Parts) -> dict[str, Entry]:
        """Give what a folder holds by name; nothing for a folder that is not there."""


def entry_at(state: State, path: Parts) -> Entry | None:
    """Give what stands at a path of a state."""
    return state.entries(path[:-1]).get(path[-1]) if path else None


@dataclass(frozen=True)
class CommitState:
    """The state of a commit."""

    repository: Repository
    name: str
    commit: str
    _known: dict[Parts, dict[str, Entry]] = field(default_factory=dict, compare=False, repr=False)

    def entries(self, folder: Parts) -> dict[str, Entry]:
        """Give what a folder holds by name; nothing for a folder that is not there."""
        if folder not in self._known:
            self._known[folder] = self._read(folder)
        return self._known[folder]

    def _read(self, folder: Parts) -> dict[str, Entry]:
        if not folder:
            return entries_of(self.repository, self.commit)
        entry = entry_at(self, folder)
        return entries_of(self.repository, entry.object_id) if entry and entry.kind is EntryKind.FOLDER else {}


@dataclass(frozen=True)
class IndexState:
    """The state that the next commit would have."""

    repository: Repository
    name: str = ""
    commit: str = ""

    def entries(self, folder: Parts) -> dict[str, Entry]:
        """Give what a folder holds by name; nothing for a folder that is not there."""
        return self._folders.get(folder, {})

    @cached_property
    def _folders(self) -> dict[Parts, dict[str, Entry]]:
        told = git(self.repository.top, "ls-files", "--stage", "-z")
        if told is None:
            raise UnreadableError("git kan inte läsa indexet", "Se vad git själv säger: git status")
        folders: dict[Parts, dict[str, Entry]] = {}
        for line in filter(None, told.split(b"\0")):
            described, _, path = line.partition(b"\t")
            mode, object_id, stage = described.decode("ascii").split(" ")
            _put(folders, tuple(os.fsdecode(path).split("/")), Entry.of(mode, object_id, is_in_conflict=stage != "0"))
        return folders


def _put(folders: dict[Parts, dict[str, Entry]], path: Parts, entry: Entry) -> None:
    folders.setdefault(path[:-1], {})[path[-1]] = entry
    for depth in range(1, len(path)):
        folders.setdefault(path[: depth - 1], {})[path[depth - 1]] = Entry(EntryKind.FOLDER, "")


def state_of(repository: Repository, name: str) -> CommitState:
    """Give the state of the commit that a name means: a branch, tag, id, or any other name that git knows.

    Raises `UsageError` for what cannot be such a name, and `UnreadableError` for one that means nothing.
    """
    if not name or name.startswith("-") or not name.isprintable():
        raise UsageError(
            f"{shown_name(name)} kan inte vara namnet på en version", "Ange en gren, en tagg eller en incheckning."
        )
    found = find_commit(repository, name)
    if found is None:
        raise _unknown(repository, name)
    return CommitState(repository, name[:SHORT] if name == found.object_id else name, found.object_id)


def shown_name(name: str) -> str:
    """Give a name as it may be shown to people: in quotes, without signs that a terminal would act on."""
    return f"”{''.join(sign if sign.isprintable() else '?' for sign in name)}”"


def index_of(repository: Repository) -> IndexState:
    """Give the state of the index. Raises `UsageError` in a bare repository, which has none."""
    if repository.is_bare:
        raise UsageError("Ett förråd utan arbetsmapp har inget index", "Ange en gren, en tagg eller en incheckning.")
    return IndexState(repository)


def merge_base(one: CommitState, other: CommitState) -> CommitState:
    """Give the state where two branches parted, named after the first.

    Raises `UnreadableError` when they have no common commit, or when the clone does not hold it.
    """
    told = git(one.repository.folder, "merge-base", one.commit, other.commit)
    commit = (told or b"").decode("ascii", "replace").strip()
    if not commit:
        said = f"{one.name} och {other.name} har ingen gemensam historik"
        hint = FETCH_ALL if one.repository.is_shallow else "Kontrollera namnen på grenarna."
        raise UnreadableError(f"{said} i den här klonen" if one.repository.is_shallow else said, hint)
    return CommitState(one.repository, one.name, commit)


def _unknown(repository: Repository, name: str) -> UnreadableError:
    if find_commit(repository, "HEAD") is None and not _names(repository):
        return UnreadableError("Förrådet har ingen incheckad version än", "Checka in planerna först: git commit.")
    suggestion = did_you_mean(name, _names(repository))
    hint = FETCH_ALL if repository.is_shallow else "Se grenar och taggar: git branch --all och git tag."
    return UnreadableError(f"Versionen {name} finns inte i förrådet{suggestion}", hint)


def _names(repository: Repository) -> list[str]:
    told = git(repository.folder, "for-each-ref", "--format=%(refname:short)")
    return os.fsdecode(told or b"").splitlines()
