"""Commits, trees and blobs, by name and by object id."""

import os
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import NamedTuple, Self

from segplan.errors import UnreadableError
from segplan.git.program import git
from segplan.git.repository import Repository


class EntryKind(Enum):
    """What stands under a name in a folder, by git's modes."""

    FILE = "fil"
    FOLDER = "mapp"
    LINK = "symbolisk länk"
    SUBMODULE = "submodul"


_KINDS = {"100644": EntryKind.FILE, "100755": EntryKind.FILE, "100664": EntryKind.FILE, "120000": EntryKind.LINK}
_KINDS |= {"040000": EntryKind.FOLDER, "160000": EntryKind.SUBMODULE}


class Entry(NamedTuple):
    """A name in a folder of a state: what it is and the id of its content.

    `is_in_conflict` marks a file of the index that a merge has left in several versions.
    """

    kind: EntryKind
    object_id: str
    is_in_conflict: bool = False

    @classmethod
    def of(cls, mode: str, object_id: str, *, is_in_conflict: bool = False) -> Self:
        """Make an entry of git's mode."""
        return cls(_KINDS.get(mode, EntryKind.LINK), object_id, is_in_conflict)


class Commit(NamedTuple):
    """A commit by its full id, and the day that it was made by its maker's clock; `None` when it does not say."""

    object_id: str
    day: date | None


def find_commit(repository: Repository, name: str) -> Commit | None:
    """Give the commit that a name means, such as `main`; nothing for one that means nothing."""
    asked = f"{name}^{{commit}}\n".encode("utf-8", "surrogateescape")
    told = git(repository.folder, "cat-file", "--batch", given=asked) or b""
    header, _, content = told.partition(b"\n")
    described = header.decode("ascii", "replace").split(" ")
    if len(described) != 3 or described[1] != "commit":
        return None  # the name itself and what is wrong with it
    return Commit(described[0], _day(content.partition(b"\n\n")[0]))


def _day(head: bytes) -> date | None:
    match = re.search(rb"^committer .* (\d{1,11}) ([+-]\d{2})(\d{2})$", head, re.MULTILINE)
    if match is None:
        return None
    seconds, hours, minutes = (int(part) for part in match.groups())
    shift = timedelta(hours=hours, minutes=minutes if hours >= 0 else -minutes)
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds) + shift).date()


def entries_of(repository: Repository, tree_id: str) -> dict[str, Entry]:
    """Give what a tree, or the tree of a commit, holds by name. Raises `UnreadableError` when it is not there."""
    return _listed(repository, tree_id)


def entries_below(repository: Repository, tree_id: str, names: Iterable[str]) -> dict[str, Entry]:
    """Give everything but folders under some names of a tree, by path, however deep.

    Git is asked once, since starting a program for each folder costs more than reading it. Raises
    `UnreadableError` when something is not there.
    """
    return _listed(repository, "-r", tree_id, "--", *names)


def _listed(repository: Repository, *asked: str) -> dict[str, Entry]:
    told = git(repository.folder, "ls-tree", "-z", "--full-tree", *asked)
    if told is None:
        raise _missing(repository)
    entries = {}
    for line in filter(None, told.split(b"\0")):
        described, _, name = line.partition(b"\t")
        mode, _, object_id = described.decode("ascii").split(" ")
        entries[os.fsdecode(name)] = Entry.of(mode, object_id)
    return entries


def sizes_of(repository: Repository, object_ids: Iterable[str]) -> dict[str, int]:
    """Give the sizes of blobs in bytes by their ids. Raises `UnreadableError` when one is not there."""
    asked = sorted(set(object_ids))
    told = git(repository.folder, "cat-file", "--batch-check=%(objectname) %(objectsize)", given=_lines(asked))
    sizes = {}
    for line in (told or b"").decode("ascii", "replace").splitlines():
        object_id, _, size = line.partition(" ")
        if size.isdecimal():
            sizes[object_id] = int(size)
    if len(sizes) != len(asked):
        raise _missing(repository)
    return sizes


def contents_of(repository: Repository, object_ids: Iterable[str]) -> dict[str, bytes]:
    """Give the bytes of blobs by their ids. Raises `UnreadableError` when one is not there."""
    asked = sorted(set(object_ids))
    told = git(repository.folder, "cat-file", "--batch", given=_lines(asked)) if asked else b""
    contents, start = {}, 0
    for object_id in asked:
        end = (told or b"").find(b"\n", start)
        header = (told or b"")[start:end].decode("ascii", "replace").split(" ")
        if end < 0 or len(header) != 3:
            raise _missing(repository)
        size = int(header[2])
        contents[object_id] = (told or b"")[end + 1 : end + 1 + size]
        start = end + size + 2
    return contents


def _lines(object_ids: list[str]) -> bytes:
    return "".join(f"{one}\n" for one in object_ids).encode("ascii")


def _missing(repository: Repository) -> UnreadableError:
    said = "En del av historiken finns inte i den här klonen"
    if repository.is_shallow:
        return UnreadableError(said, FETCH_ALL)
    return UnreadableError(said, "Hämta den med git fetch, eller kontrollera förrådet med git fsck.")


FETCH_ALL = "Hämta hela historiken: git fetch --unshallow. I GitHub Actions: fetch-depth: 0 i actions/checkout."
"""What to do in a clone that lacks older commits."""
