"""The version that a plan was read in, as documents tell it."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segplan.checking.loading import LoadedPlan


def version_of(loaded: "LoadedPlan", root: Path | None) -> str:
    """Give the version that the plan files come from, with its commit and day, in words; empty outside git."""
    from segplan.git.files import StateFiles
    from segplan.git.head import head_commit
    from segplan.git.objects import find_commit
    from segplan.git.states import SHORT

    files = loaded.files
    if isinstance(files, StateFiles):
        read = f"Läst i git: {loaded.label}"
        commit = find_commit(files.repository, files.state.commit) if files.state.commit else None
        return f"{read}, commit {commit.object_id[:SHORT]}{_made(commit.day)}" if commit else read
    head = head_commit(root) if root else None
    if head is None:
        return ""
    changed = ", med ändringar som inte är incheckade" if head.is_changed else ""
    return f"Commit {head.short}{_made(head.day)}{changed}"


def _made(day: date | None) -> str:
    from segplan.swedish import day as written

    return f" från den {written(day)}" if day else ""
