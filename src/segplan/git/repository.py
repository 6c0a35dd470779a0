"""A git repository as found from a folder."""

import os
from pathlib import Path
from typing import NamedTuple

from segplan.errors import UnreadableError
from segplan.git.program import git


class Repository(NamedTuple):
    """A repository: the folder to run git in, the top of the work tree, and where in it one stands.

    `top` is the git folder itself in a bare repository. `prefix` holds the names of the folders from
    the top to where one stands. `hex_digits` is the length of an object id, 40 or 64.
    """

    folder: Path
    top: Path
    prefix: tuple[str, ...]
    is_bare: bool
    is_shallow: bool
    hex_digits: int


def find_repository(folder: Path) -> Repository | None:
    """Give the repository that a folder lies in, or nothing.

    Raises `UnreadableError` when there is one that git refuses to read.
    """
    asked = "--is-bare-repository", "--is-inside-work-tree", "--is-shallow-repository", "--show-object-format"
    told = git(folder, "rev-parse", *asked, "--show-prefix")
    if told is None:
        _refuse_unreadable(folder)
        return None
    bare, inside, shallow, algorithm, prefix = os.fsdecode(told).removesuffix("\n").split("\n", 4)
    names = tuple(part for part in prefix.split("/") if part)
    top = _above(folder, len(names)) if inside == "true" else _git_folder(folder)
    return Repository(folder, top, names, bare == "true", shallow == "true", 64 if algorithm == "sha256" else 40)


def _above(folder: Path, levels: int) -> Path:
    """Give the folder so many levels up, where git itself stands: links are followed first."""
    followed = Path(os.path.realpath(folder))
    return (followed, *followed.parents)[levels]


def _git_folder(folder: Path) -> Path:
    return Path(os.fsdecode(git(folder, "rev-parse", "--absolute-git-dir") or b"").removesuffix("\n"))


def require_repository(folder: Path) -> Repository:
    """Give the repository that a folder lies in. Raises `UnreadableError` when there is none."""
    repository = find_repository(folder)
    if repository is None:
        raise UnreadableError(
            "Mappen ligger inte i ett git-förråd, så det finns inga tidigare versioner att läsa",
            "Gå till en mapp som är klonad med git, eller ange två planer eller filer.",
        )
    return repository


def _refuse_unreadable(folder: Path) -> None:
    """Raise when there is a repository after all: git refuses one that another user owns, or that is damaged."""
    top = next((one for one in (folder, *folder.parents) if os.path.lexists(one / ".git")), None)
    if top is None:
        return
    if hasattr(os, "getuid") and os.lstat(top).st_uid != os.getuid():
        raise UnreadableError(
            f"git läser inte förrådet i {top}, eftersom en annan användare äger mappen",
            f"Om du litar på innehållet: git config --global --add safe.directory {top}",
        )
    raise UnreadableError(f"git kan inte läsa förrådet i {top}", f"Se vad git själv säger: git -C {top} status")
