"""Where plans, registers and templates are, and how files are read and written."""

import os
import stat
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from segplan.errors import UnreadableError, system_reason
from segplan.files import Files

PLAN_FOLDER = "plans"
REGISTER_FOLDER = "register"
SUFFIXES = (".yaml", ".yml")
_WRITABLE = "Kontrollera att du får skriva där."


class DiskFiles(NamedTuple):
    """The files as they lie on disk."""

    name: str = ""

    def list(self, folder: Path) -> list[Path]:
        """Give the paths of the YAML files in a folder; none when it is not there."""
        if not is_folder(folder):
            return []
        return [path for path in list_folder(folder) if is_yaml(path) and is_file(path)]

    def is_folder(self, path: Path) -> bool:
        """Tell whether a folder is there."""
        return is_folder(path)

    def is_file(self, path: Path) -> bool:
        """Tell whether a file is there."""
        return is_file(path)

    def read(self, path: Path) -> bytes:
        """Read a file."""
        return read_bytes(path)

    def shown(self, path: Path) -> str:
        """Give a path from the current folder when it lies there."""
        return shown(path)


ON_DISK = DiskFiles()


class Project(NamedTuple):
    """A plan repository: the folder that holds `plans/`, on disk or in another state."""

    root: Path
    files: Files = ON_DISK

    @property
    def plan_files(self) -> list[Path]:
        """The plan files, in the order of their names."""
        return self._yaml_files(self.root / PLAN_FOLDER)

    @property
    def register_files(self) -> list[Path]:
        """The register files, in the order of their names."""
        return self._yaml_files(self.root / PLAN_FOLDER / REGISTER_FOLDER)

    def _yaml_files(self, folder: Path) -> list[Path]:
        return sorted(path for path in self.files.list(folder) if is_yaml(path) and not path.name.startswith("."))


def is_yaml(path: Path) -> bool:
    """Tell whether a path is named as a YAML file, in lower or upper case."""
    return path.suffix.lower() in SUFFIXES


def stem_of(path: Path) -> str:
    """Give a file's name without its suffix, composed: macOS may give å as a with a ring after it."""
    return normalize("NFC", path.stem)


def is_folder(path: Path) -> bool:
    """Tell whether a folder is there. Raises `UnreadableError` when that cannot be known."""
    return stat.S_ISDIR(_mode(path))


def is_file(path: Path) -> bool:
    """Tell whether a file is there. Raises `UnreadableError` when that cannot be known."""
    return stat.S_ISREG(_mode(path))


def _mode(path: Path) -> int:
    """Give what is at a path, as in `os.stat`; 0 when nothing is."""
    with _unreadable_told(path):
        try:
            return os.stat(path).st_mode
        except (FileNotFoundError, NotADirectoryError, ValueError):  # no path holds a NUL
            return 0


def list_folder(folder: Path) -> list[Path]:
    """Give the paths in a folder. Raises `UnreadableError` when it may not be looked into."""
    with _unreadable_told(folder):
        return list(folder.iterdir())


def resolve(path: Path) -> Path:
    """Give the path without links. Never raises, since a link that leads nowhere is followed as far as it goes."""
    return Path(os.path.realpath(path))


@contextmanager
def _unreadable_told(path: Path) -> Iterator[None]:
    """Turn what the system says about a path into an `UnreadableError` in Swedish."""
    try:
        yield
    except OSError as error:
        reason = system_reason(error)
        raise UnreadableError(
            f"{shown(path)} går inte att läsa ({reason})", "Kontrollera namnet, och att du får läsa där.", shown(path)
        ) from None


def find_project(start: Path) -> Project | None:
    """Give the nearest plan repository at or above a folder."""
    for folder in (start, *start.parents):
        if os.path.isdir(folder / PLAN_FOLDER):  # a folder that may not be looked into has no plans for the user
            return Project(folder)
    return None


def find_projects_below(folder: Path) -> tuple[list[Project], list[Path]]:
    """Give the plan repositories in a folder and its subfolders, and the folders looked through."""
    projects, searched = [], []
    for current, subfolders, _ in os.walk(folder):
        searched.append(Path(current))
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        if PLAN_FOLDER in subfolders:
            subfolders.remove(PLAN_FOLDER)
            projects.append(Project(Path(current)))
    return projects, searched


def require_project(start: Path) -> Project:
    """Give the plan repository at or above a folder. Raises `UnreadableError` when there is none."""
    project = find_project(start)
    if project is None:
        raise UnreadableError(
            f"Ingen mapp {PLAN_FOLDER}/ finns här eller i mapparna ovanför",
            "Gå till planernas mapp, eller ange en planfil. En första plan skrivs av segplan new, till exempel: segplan new 2027",
        )
    return project


def read_bytes(path: Path) -> bytes:
    """Read a file. Raises `UnreadableError` in Swedish when it cannot be read, or is no ordinary file.

    A pipe would be waited for without end, and a device may never end.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode) and not path.is_dir():
            raise UnreadableError(
                f"{shown(path)} är ingen vanlig fil", "Spara innehållet i en fil, och ange den.", shown(path)
            )
        return path.read_bytes()
    except (FileNotFoundError, ValueError):  # no path holds a NUL
        raise UnreadableError(
            f"Filen {shown(path)} finns inte", "Kontrollera namnet och mappen.", shown(path)
        ) from None
    except IsADirectoryError:
        raise UnreadableError(f"{shown(path)} är en mapp, inte en fil", "Ange en fil.", shown(path)) from None
    except OSError as error:
        reason = system_reason(error)
        raise UnreadableError(
            f"Filen {shown(path)} går inte att läsa ({reason})", "Kontrollera att du får läsa filen.", shown(path)
        ) from None


def shown(path: Path) -> str:
    """Give a path as people read it: from the current folder when it lies there, with slashes."""
    absolute = Path(os.path.abspath(path))
    try:
        return absolute.relative_to(Path.cwd()).as_posix() or "."
    except ValueError:
        return absolute.as_posix()


def write_files(folder: Path, files: Mapping[str, bytes], hint: str = _WRITABLE) -> list[Path]:
    """Write files below a folder, each atomically, and give their paths in order.

    Nothing else in the folder is touched. Raises `UnreadableError` with the hint when the folder or a file in it
    cannot be written.
    """
    return [_write_file(folder, name, files[name], hint) for name in sorted(files)]


def _write_file(folder: Path, name: str, content: bytes, hint: str) -> Path:
    target = folder / name
    refused = f"Mappen {shown(target.parent)} går inte att skapa"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        refused = f"{shown(target)} går inte att skriva"
        _write_atomically(target, content)
    except OSError as error:
        raise UnreadableError(f"{refused} ({system_reason(error)})", hint) from None
    return target


def replace_file(path: Path, before: bytes, after: bytes) -> None:
    """Write a file anew, at once or not at all; a link stays a link and the permissions stay as they were.

    Raises `UnreadableError` when the file no longer holds what it did, or cannot be written.
    """
    if read_bytes(path) != before:
        raise UnreadableError(
            f"{shown(path)} har ändrats under tiden och har inte skrivits", "Kör kommandot igen.", shown(path)
        )
    target = resolve(path)
    try:
        _write_atomically(target, after, stat.S_IMODE(os.stat(target).st_mode))
    except OSError as error:
        reason = system_reason(error)
        raise UnreadableError(
            f"{shown(path)} går inte att skriva ({reason})", "Kontrollera att du får ändra filen.", shown(path)
        ) from None


def _write_atomically(target: Path, content: bytes, mode: int | None = None) -> None:
    handle, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(temporary, 0o666 & ~_umask() if mode is None else mode)
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
