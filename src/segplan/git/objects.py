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


def find_object(repository: Repository, name: str) -> str | None:
    """Give the id of what a name means, such as `main^{commit}`; nothing for one that means nothing."""
    return find_objects(repository, name)[0]


def find_objects(repository: Repository, *names: str) -> list[str | None]:
    """Give the id of what each name means, asking git once; a line break in a name would make it several."""
    given = "".join(f"{name}\n" for name in names).encode("utf-8", "surrogateescape")
    told = git(repository.folder, "cat-file", "--batch-check=%(objectname)", given=given)
    found = (told or b"").decode("ascii", "replace").removesuffix("\n").split("\n")
    if len(found) != len(names):
        return [None] * len(names)
    return [one if _is_id(one, repository) else None for one in found]


def _is_id(told: str, repository: Repository) -> bool:
    return len(told) == repository.hex_digits and all(sign in "0123456789abcdef" for sign in told)


def entries_of(repository: Repository, tree_id: str) -> dict[str, Entry]:
    """Give what a tree holds by name. Raises `UnreadableError` when it is not there."""
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


def day_of(repository: Repository, commit: str) -> date | None:
    """Give the day that a commit was made, by the clock of the one who made it; nothing when it does not say.

    Raises `UnreadableError` when the commit is not there.
    """
    head = contents_of(repository, [commit])[commit].partition(b"\n\n")[0]
    match = re.search(rb"^committer .* (\d{1,11}) ([+-]\d{2})(\d{2})$", head, re.MULTILINE)
    if match is None:
        return None
    seconds, hours, minutes = (int(part) for part in match.groups())
    shift = timedelta(hours=hours, minutes=minutes if hours >= 0 else -minutes)
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds) + shift).date()


def _lines(object_ids: list[str]) -> bytes:
    return "".join(f"{one}\n" for one in object_ids).encode("ascii")


def _missing(repository: Repository) -> UnreadableError:
    said = "En del av historiken finns inte i den här klonen"
    if repository.is_shallow:
        return UnreadableError(said, FETCH_ALL)
    return UnreadableError(said, "Hämta den med git fetch, eller kontrollera förrådet med git fsck.")


FETCH_ALL = "Hämta hela historiken: git fetch --unshallow. I GitHub Actions: fetch-depth: 0 i actions/checkout."
"""What to do in a clone that lacks older commits."""
