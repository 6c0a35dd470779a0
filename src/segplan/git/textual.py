"""git's own merge of three texts, line by line."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from segplan.errors import UnreadableError
from segplan.git.program import run_git

_MOST_CONFLICTS = 127
"""git merge-file gives the number of conflicts up to this as its exit code; more means that it failed."""


class MergedText(NamedTuple):
    """A merged text with conflict markers, and how many conflicts there are."""

    content: bytes
    conflicts: int


def merge_lines(base: bytes, ours: bytes, theirs: bytes, our_name: str, their_name: str, size: int = 7) -> MergedText:
    """Merge two texts with a common base. Raises `UnreadableError` when git cannot, as with binary content."""
    with TemporaryDirectory(prefix="segplan-") as name:
        folder = Path(name)
        for part, content in (("base", base), ("ours", ours), ("theirs", theirs)):
            (folder / part).write_bytes(content)
        labels = [f"-L{label}" for label in (our_name, "gemensam", their_name)]
        done = run_git(folder, "merge-file", "-p", f"--marker-size={size}", *labels, "ours", "base", "theirs")
    if done.returncode > _MOST_CONFLICTS:
        raise UnreadableError(
            "git kan inte slå ihop filen", "Välj den ena versionen: git checkout --ours eller --theirs."
        )
    return MergedText(done.stdout, done.returncode)
