"""The commit that the files in a folder come from, for the provenance of documents."""

import hashlib
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from segplan.errors import UnreadableError
from segplan.git.objects import EntryKind, entries_below, entries_of, find_commit
from segplan.git.program import is_installed
from segplan.git.repository import Repository, find_repository
from segplan.git.states import SHORT

_COMPARED = ("plans", "templates")


class HeadCommit(NamedTuple):
    """A commit by its full id, and the day that it was made, when it says so.

    `is_changed` tells that plans or templates on disk differ from what it holds.
    """

    full: str
    is_changed: bool
    day: date | None

    @property
    def short(self) -> str:
        """The first ten characters of the id."""
        return self.full[:SHORT]


def head_commit(folder: Path) -> HeadCommit | None:
    """Give the commit that is checked out where a plan repository lies, and whether its files are as committed.

    Gives nothing outside git, before the first commit, without the git program, and when git refuses to
    read the repository: a document can be made without it. The files are compared by us, since git's own
    comparison may run programs that the repository names.
    """
    try:
        return _head_commit(folder)
    except UnreadableError:
        return None


def _head_commit(folder: Path) -> HeadCommit | None:
    repository = find_repository(folder) if is_installed() and folder.is_dir() else None
    if repository is None:
        return None
    commit = find_commit(repository, "HEAD")
    if commit is None:
        return None
    tree = commit.object_id
    for name in repository.prefix:
        below = entries_of(repository, tree).get(name)
        if below is None or below.kind is not EntryKind.FOLDER:
            return HeadCommit(commit.object_id, any(_paths_on_disk(folder)), commit.day)
        tree = below.object_id
    committed = {
        path: entry.object_id
        for path, entry in entries_below(repository, tree, _COMPARED).items()
        if entry.kind is not EntryKind.SUBMODULE and not _is_hidden(path)
    }
    return HeadCommit(commit.object_id, _differs(repository, folder, committed), commit.day)


def _differs(repository: Repository, folder: Path, committed: dict[str, str]) -> bool:
    if set(_paths_on_disk(folder)) != committed.keys():
        return True
    return any(object_id not in _possible_ids(repository, folder / path) for path, object_id in committed.items())


def _paths_on_disk(folder: Path) -> Iterator[str]:
    for name in _COMPARED:
        for current, subfolders, names in os.walk(folder / name):
            links = [one for one in subfolders if os.path.islink(os.path.join(current, one))]
            here = Path(current).relative_to(folder).as_posix()
            paths = (f"{here}/{one}" for one in (*names, *links))
            yield from (path for path in paths if not _is_hidden(path))


def _is_hidden(path: str) -> bool:
    """Tell whether a file is an editor's or a system's own, which no plan is read from."""
    return any(part.startswith(".") for part in path.split("/"))


def _possible_ids(repository: Repository, path: Path) -> set[str]:
    """Give the ids that a file may have in git: as it is, and with the line ends that git may have changed."""
    try:
        raw = os.fsencode(os.readlink(path)) if path.is_symlink() else path.read_bytes()
    except OSError:
        return set()
    algorithm = "sha256" if repository.hex_digits == 64 else "sha1"
    return {
        hashlib.new(algorithm, b"blob %d\0" % len(one) + one, usedforsecurity=False).hexdigest()
        for one in (raw, raw.replace(b"\r\n", b"\n"))
    }
