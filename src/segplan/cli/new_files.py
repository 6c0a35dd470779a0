"""Files that are written only where there are none."""

from collections.abc import Mapping
from pathlib import Path

from segplan.errors import UnreadableError, system_reason
from segplan.project import shown


def create_files(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write files that are not there yet below a folder, and give their paths in order: all of them or none.

    Raises `UnreadableError` when one is there already, or cannot be written.
    """
    created: list[Path] = []
    try:
        for name in sorted(files):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as file:
                created.append(target)
                file.write(files[name])
    except BaseException as error:
        for one in created:
            one.unlink(missing_ok=True)
        if isinstance(error, OSError):
            said = f"{shown(folder / name)} går inte att skriva ({system_reason(error)})"
            raise UnreadableError(said, "Kontrollera att du får skriva där.") from None
        raise
    return created
