"""`segplan validate --watch`: run again each time a file that the result followed from has changed.

The files are looked at twice a second. They are few, and looking works the same on every system, also on
network drives and in containers where the system's own notices of changes do not come through.
"""

import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated, NamedTuple, NoReturn

import typer

from segplan.cli.outcome import Outcome, tell
from segplan.cli.streams import encode, write
from segplan.errors import SegplanError, UsageError
from segplan.fingerprint import digest_path

WatchOption = Annotated[
    bool, typer.Option("--watch", help="Pröva på nytt varje gång en fil ändras; avsluta med Ctrl-C.")
]

SETTINGS_FILES = ("segplan.toml", "pyproject.toml")
"""What is waited for when the settings are wrong from the start."""

_PAUSE = 0.5
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"

Inputs = tuple[tuple[str, str], ...]
"""Files and folders with the digests of what they held."""


class Watched(NamedTuple):
    """The outcome of a run, and what it followed from."""

    outcome: Outcome
    inputs: Inputs


def refuse_together(*, watch: bool, fix: bool, diff: bool, other_format: bool) -> None:
    """Raise `UsageError` for options that exclude each other."""
    if fix and diff:
        raise UsageError(
            "--fix och --diff går inte att ange tillsammans", "Välj --diff för att se och --fix för att skriva."
        )
    if watch and (fix or diff):
        raise UsageError("--watch ändrar inga filer", "Ta bort --fix och --diff, eller --watch.")
    if watch and other_format:
        raise UsageError("--watch skriver för en människa", "Ta bort --format, eller --watch.")


def watch_files(run: Callable[[], Watched]) -> NoReturn:
    """Run, wait for a change, and run again, until somebody interrupts. An error ends the run but not the waiting."""
    inputs: Inputs = ()
    changed: list[str] = []
    while True:
        try:
            watched = run()
            inputs = watched.inputs or _digests([os.getcwd()])
            _show(watched.outcome, changed)
        except SegplanError as error:
            inputs = _digests([path for path, _ in inputs] or [os.getcwd(), *SETTINGS_FILES])
            _show(Outcome(messages=tell(error)), changed)
        changed = wait_for_change(inputs)


def wait_for_change(inputs: Inputs) -> list[str]:
    """Give the paths that no longer hold what they did, as soon as there are any."""
    seen: dict[str, object] = {}
    while True:
        changed = [path for path, digest in inputs if _is_touched(path, seen) and digest_path(path) != digest]
        if changed:
            return changed
        time.sleep(_PAUSE)


def _is_touched(path: str, seen: dict[str, object]) -> bool:
    """Tell whether a path's size, time or number is another than at the last look; the first time it is."""
    try:
        status = os.stat(path)
        mark: object = (status.st_mtime_ns, status.st_size, status.st_ino)
    except OSError:
        mark = None
    is_touched = path not in seen or seen[path] != mark
    seen[path] = mark
    return is_touched


def _digests(paths: list[str]) -> Inputs:
    return tuple((path, digest_path(path)) for path in map(os.path.abspath, paths))


def _show(outcome: Outcome, changed: list[str]) -> None:
    """Print an outcome, when it was and after what; an earlier one is cleared away, but only from a terminal."""
    from segplan.project import shown

    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    files = [path for path in changed if not os.path.isdir(path)] or changed
    said = f" efter ändring i {', '.join(sorted({shown(Path(path)) for path in files}))}" if changed else ""
    foot = f"Prövat klockan {datetime.now():%H:%M:%S}{said}. Väntar på ändringar; avsluta med Ctrl-C.\n"
    text = (_CLEAR if is_terminal else "") + outcome.messages + outcome.output + foot
    write(encode(text, sys.stdout), sys.stdout)
