"""The git program, run so that nothing in a repository or the environment can make it run something else.

Names that a person or a repository wrote go in on standard input and never on the command line, and
what comes back is addressed by object id; only the labels of a merge are given behind an option.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from segplan.errors import UnreadableError, system_reason

_KEPT = frozenset(
    {
        "GIT_INDEX_FILE",  # `git commit FILE` gives its hooks an index of their own
        "GIT_OBJECT_DIRECTORY",  # objects that a receiving repository has not taken in yet
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_QUARANTINE_PATH",
        "GIT_CEILING_DIRECTORIES",
        "GIT_DISCOVERY_ACROSS_FILESYSTEM",
        "GIT_CONFIG_GLOBAL",  # where the user says which folders are safe
        "GIT_CONFIG_SYSTEM",
        "GIT_CONFIG_NOSYSTEM",
        "GIT_CONFIG_COUNT",
        "GIT_CONFIG_PARAMETERS",
    }
)
_KEPT_PREFIXES = ("GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_")

_FORCED = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",  # reading writes nothing, not even a refreshed index
    "GIT_NO_REPLACE_OBJECTS": "1",  # a commit id means that commit
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",  # a missing object is never fetched: that could run any program
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_PAGER": "cat",
}
_SETTINGS = ("core.fsmonitor=false", "core.hooksPath=/dev/null", "core.untrackedCache=false", "core.quotePath=false")
_LONGEST_RUN = 120
"""Seconds. A repository that takes longer to answer is on a disk that does not."""


def git(folder: Path, *arguments: str, given: bytes = b"") -> bytes | None:
    """Run git in a folder with text on standard input, and give what it wrote; `None` when it refused.

    Raises `UnreadableError` when the program is missing or does not answer.
    """
    done = run_git(folder, *arguments, given=given)
    return done.stdout if done.returncode == 0 else None


def run_git(folder: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder, and give its exit code and what it wrote.

    Raises `UnreadableError` when the program is missing or does not answer.
    """
    command = [_program(), "--no-pager"]
    for setting in _SETTINGS:
        command += ["-c", setting]
    try:
        return subprocess.run(
            [*command, *arguments],
            cwd=folder,
            env=environment(os.environ),
            input=given,
            capture_output=True,
            check=False,
            timeout=_LONGEST_RUN,
        )
    except subprocess.TimeoutExpired:
        raise UnreadableError("git svarar inte", "Försök igen, och kontrollera disken eller nätverket.") from None
    except OSError as error:
        raise UnreadableError(f"git går inte att starta ({system_reason(error)})") from None


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """Give the environment for git: the user's, without the variables that change what git runs or tells."""
    kept = {
        name: value
        for name, value in given.items()
        if not name.upper().startswith("GIT_") or name in _KEPT or name.startswith(_KEPT_PREFIXES)
    }
    if "GIT_INDEX_FILE" in kept:
        kept["GIT_INDEX_FILE"] = os.path.abspath(kept["GIT_INDEX_FILE"])
    return {**kept, **_FORCED}


def is_installed() -> bool:
    """Tell whether there is a git program."""
    return _found() is not None


def _found() -> str | None:
    """Give the program's full path. One that is found by way of the current folder may be anybody's."""
    path = shutil.which("git")
    return path if path is not None and os.path.isabs(path) else None


def _program() -> str:
    path = _found()
    if path is None:
        raise UnreadableError(
            "Programmet git finns inte på datorn",
            "Installera git för att jämföra med tidigare versioner, till exempel: sudo apt-get install git",
        )
    return path
