"""Which file holds the settings of a plan repository, and what it says."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from segplan.configuration.configuration import Configuration, default_configuration
from segplan.errors import UsageError
from segplan.fingerprint import ABSENT, digest_file
from segplan.places import Route
from segplan.project import is_file, read_bytes, shown

if TYPE_CHECKING:
    from segplan.configuration_file.parse import SettingsText

OWN_FILE = "segplan.toml"
SHARED_FILE = "pyproject.toml"
SHARED_TABLES = ("tool", "segplan")
_SHARED_MARK = b"segplan"
"""A shared file without this word has no settings for segplan, so it need not be parsed."""


@dataclass(frozen=True)
class Settings:
    """The settings of a plan repository, the text they stand in, and the files that they follow from.

    `inputs` are paths with digests for the result cache, absent files among them.
    """

    values: Configuration
    source: "SettingsText | None" = None
    inputs: tuple[tuple[str, str], ...] = ()

    def fault(self, route: Route, message: str, remedy: str, *, on_key: bool = False) -> UsageError:
        """Give the error about a value that only a later step can judge, such as the code of a rule."""
        return self.source.fault(route, message, remedy, on_key=on_key) if self.source else UsageError(message, remedy)


def read_settings(root: Path | None) -> Settings:
    """Read the settings at the root of a plan repository; the defaults when there is no file or no repository.

    Raises `UsageError` for a file that cannot be used or settings in both files, `UnreadableError`
    for a file that cannot be read.
    """
    if root is None:
        return Settings(default_configuration())
    own, shared = (_read(root / name) for name in (OWN_FILE, SHARED_FILE))
    inputs = tuple(
        (os.path.abspath(root / name), ABSENT if raw is None else digest_file(os.path.abspath(root / name), raw))
        for name, raw in ((OWN_FILE, own), (SHARED_FILE, shared))
    )
    found: list[tuple[str, bytes, Route]] = []
    if own is not None:
        found.append((OWN_FILE, own, ()))
    if shared is not None and _SHARED_MARK in shared:
        found.append((SHARED_FILE, shared, SHARED_TABLES))
    return _parse(root, found, inputs) if found else Settings(default_configuration(), None, inputs)


def _parse(root: Path, found: list[tuple[str, bytes, Route]], inputs: tuple[tuple[str, str], ...]) -> Settings:
    """Give the settings of the files that are there; what reads them is imported only now."""
    from segplan.configuration_file.parse import SettingsText, parse_settings

    sources = [SettingsText(shown(root / name), _decode(root / name, raw), tables) for name, raw, tables in found]
    parsed = [(source, values) for source in sources if (values := parse_settings(source)) is not None]
    if len(parsed) > 1:
        raise UsageError(
            f"Inställningar finns både i {shown(root / OWN_FILE)} och i [tool.segplan] i {shown(root / SHARED_FILE)}",
            "Samla dem i en av filerna, och ta bort dem ur den andra.",
        )
    for source, values in parsed:
        return Settings(values, source, inputs)
    return Settings(default_configuration(), None, inputs)


def _read(path: Path) -> bytes | None:
    return read_bytes(path) if is_file(path) else None


def _decode(path: Path, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{shown(path)} är inte UTF-8", "Spara filen i teckenkodningen UTF-8.") from None
