"""Where the files of a plan repository are read, whatever holds them."""

from pathlib import Path
from typing import Protocol


class Files(Protocol):
    """Where files are read: the disk, or a state of a git repository.

    A path is the one on disk, whether or not the file is there now. Everything raises
    `UnreadableError` for what cannot be read.
    """

    @property
    def name(self) -> str:
        """The state as written before a path: `main:`, `:` for git's index, and nothing for the disk."""

    def list(self, folder: Path) -> list[Path]:
        """Give the paths of the files in a folder, at least those of YAML files; none when it is not there."""

    def is_folder(self, path: Path) -> bool:
        """Tell whether a folder is there."""

    def is_file(self, path: Path) -> bool:
        """Tell whether a file is there."""

    def read(self, path: Path) -> bytes:
        """Read a file."""

    def shown(self, path: Path) -> str:
        """Give a path as people read it."""
