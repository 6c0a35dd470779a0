"""The files of one state, read as if they lay on disk."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from segplan.errors import UnreadableError
from segplan.git.objects import Entry, EntryKind, contents_of, sizes_of
from segplan.git.repository import Repository
from segplan.git.states import Parts, State, entry_at
from segplan.source.encoding import MAX_BYTES
from segplan.swedish import number

_MOST_AT_ONCE = 10 * MAX_BYTES
"""Files that are larger together are read one by one, so that a folder of large files fills no memory."""


@dataclass(frozen=True)
class StateFiles:
    """The files of a state. Paths are those that the files have, or would have, in the work tree."""

    repository: Repository
    state: State
    _known: dict[str, bytes] = field(default_factory=dict, compare=False, repr=False)

    @property
    def name(self) -> str:
        """The state's name as git writes it before a path: `main:`, and `:` for the index."""
        return f"{self.state.name}:"

    def list(self, folder: Path) -> list[Path]:
        """Give the paths of the files in a folder; none when it is not there."""
        parts = self._parts(folder)
        self._refuse_strange_folder(parts)
        entries = self.state.entries(parts)
        return [folder / name for name, entry in entries.items() if entry.kind is not EntryKind.FOLDER]

    def is_folder(self, path: Path) -> bool:
        """Tell whether a path is a folder."""
        parts = self._parts(path)
        entry = entry_at(self.state, parts)
        return not parts or (entry is not None and entry.kind is EntryKind.FOLDER)

    def is_there(self, path: Path) -> bool:
        """Tell whether there is anything at a path."""
        return not self._parts(path) or entry_at(self.state, self._parts(path)) is not None

    def is_file(self, path: Path) -> bool:
        """Tell whether there is anything but a folder at a path."""
        entry = entry_at(self.state, self._parts(path))
        return entry is not None and entry.kind is not EntryKind.FOLDER

    def read(self, path: Path) -> bytes:
        """Read a file. Raises `UnreadableError` for one that is not there, is too large, or is no ordinary file."""
        entry = entry_at(self.state, self._parts(path))
        if entry is None:
            raise UnreadableError(
                f"Filen {self.shown(path)} finns inte", "Kontrollera namnet och versionen.", self.shown(path)
            )
        self._refuse_strange_file(path, entry)
        if entry.object_id not in self._known:
            self._fetch(path, entry)
        return self._known[entry.object_id]

    def shown(self, path: Path) -> str:
        """Give a path as git writes it: `main:plans/2023.yaml`, and `:plans/2023.yaml` for the index."""
        return self.name + "/".join(self._parts(path))

    def _parts(self, path: Path) -> Parts:
        return Path(os.path.normpath(path)).relative_to(self.repository.top).parts

    def _fetch(self, path: Path, entry: Entry) -> None:
        """Read a file and those that lie beside it in one go, since each start of git takes time."""
        beside = self.state.entries(self._parts(path)[:-1])
        wanted = {
            one.object_id
            for name, one in beside.items()
            if one.kind is EntryKind.FILE and Path(name).suffix == path.suffix and not one.is_in_conflict
        }
        sizes = sizes_of(self.repository, wanted - self._known.keys())
        if sizes.get(entry.object_id, 0) > MAX_BYTES:
            said = (
                f"Filen {self.shown(path)} är {number(sizes[entry.object_id])} byte, och gränsen är {number(MAX_BYTES)}"
            )
            raise UnreadableError(said, "Kontrollera att det är rätt fil.", self.shown(path))
        small = {object_id for object_id, size in sizes.items() if size <= MAX_BYTES}
        together = sum(sizes[object_id] for object_id in small) <= _MOST_AT_ONCE
        self._known.update(contents_of(self.repository, small if together else {entry.object_id}))

    def _refuse_strange_file(self, path: Path, entry: Entry) -> None:
        shown = self.shown(path)
        if entry.is_in_conflict:
            raise UnreadableError(f"{shown} är i konflikt", "Lös konflikten och lägg till filen: git add.", shown)
        if entry.kind is EntryKind.FOLDER:
            raise UnreadableError(f"{shown} är en mapp, inte en fil", "Ange en planfil.", shown)
        if entry.kind is not EntryKind.FILE:
            hint = "Ur git läses bara vanliga filer. Checka in filen själv i stället."
            raise UnreadableError(f"{shown} är en {entry.kind.value}, inte en fil", hint, shown)

    def _refuse_strange_folder(self, folder: Parts) -> None:
        for depth in range(1, len(folder) + 1):
            entry = entry_at(self.state, folder[:depth])
            if entry is not None and entry.kind in (EntryKind.LINK, EntryKind.SUBMODULE):
                shown = self.name + "/".join(folder[:depth])
                hint = "Ur git läses bara vanliga mappar. Kör kommandot i det förråd där planerna ligger."
                raise UnreadableError(f"{shown} är en {entry.kind.value}, inte en mapp", hint, shown)
