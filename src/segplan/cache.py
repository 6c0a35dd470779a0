"""Results of earlier runs, answered when every input is unchanged, and what else is kept under a key between runs.

Consulted before anything heavy is imported and before the arguments are parsed: the key is the
arguments as given, the folder, the environment and terminal traits that shape output, today's
date unless `--as-of` is given, and the tool itself. An entry names the digest of every input, and
is used only when they all still hold. Deleting the folder is always safe; entries are written
atomically, so runs may share it.
"""

import os
import sys
import time

from segplan.fingerprint import digest_bytes, digest_path, digest_tool

_HEADER = b"segplan-cache 1\n"
_ENVIRONMENT = (
    *("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS", "GITHUB_ACTIONS"),
    *("PYTHONIOENCODING", "PYTHONUTF8", "LC_ALL", "LANG"),
)
_MOST_ENTRIES = 200


class Answer:
    """What a run printed and how it ended. A plain class, since `typing` would double the start."""

    __slots__ = ("exit_code", "messages", "output")

    def __init__(self, exit_code: int, output: bytes, messages: bytes) -> None:
        self.exit_code = exit_code
        self.output = output
        self.messages = messages


def cache_folder() -> str:
    """Give the folder for entries: XDG_CACHE_HOME, or the user's cache folder of the system.

    A relative XDG_CACHE_HOME is ignored, as the XDG Base Directory Specification says.
    """
    root = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(root):
        return os.path.join(root, "segplan")
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", os.path.expanduser("~")), "segplan", "Cache")
    if sys.platform == "darwin":
        return os.path.join(os.path.expanduser("~"), "Library", "Caches", "segplan")
    return os.path.join(os.path.expanduser("~"), ".cache", "segplan")


def key_of(arguments: list[str]) -> str:
    """Give the key of a run with these arguments, here and now."""
    dated = any(one == "--as-of" or one.startswith("--as-of=") for one in arguments)
    parts = [
        *arguments,
        "",
        os.getcwd(),
        *(f"{name}={os.environ.get(name, '')}" for name in _ENVIRONMENT),
        _terminal(),
        "" if dated else time.strftime("%Y-%m-%d"),
        sys.version,
    ]
    return key_of_parts(*parts)


def key_of_parts(*parts: str) -> str:
    """Give the key of what follows from some words and from the tool itself."""
    tool = digest_tool(os.path.dirname(os.path.abspath(__file__)))
    return digest_bytes("\0".join((*parts, tool)).encode("utf-8", "surrogateescape"))


def _terminal() -> str:
    if sys.stdout is None or sys.stderr is None:
        return "closed"
    try:
        width = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        width = 0
    return f"{sys.stdout.isatty()} {sys.stdout.encoding} {sys.stderr.encoding} {width}"


def look_up(key: str) -> Answer | None:
    """Give the stored answer when there is one and all its inputs are unchanged."""
    try:
        stored = kept(key)
        return _parse(stored) if stored is not None else None
    except (OSError, ValueError):
        return None


def kept(key: str) -> bytes | None:
    """Give what was kept under a key; nothing when it is not there, or is not what was kept."""
    try:
        with open(os.path.join(cache_folder(), key), "rb") as file:
            stored = file.read()
    except OSError:
        return None
    check, _, content = stored.removeprefix(_HEADER).partition(b"\n")
    return content if stored.startswith(_HEADER) and check == digest_bytes(content).encode() else None


def _parse(rest: bytes) -> Answer | None:
    counts, _, rest = rest.partition(b"\n")
    exit_code, inputs, length = (int(part) for part in counts.split())
    for _ in range(inputs):
        one, _, rest = rest.partition(b"\n")
        digest, _, path = one.decode("utf-8", "surrogateescape").partition(" ")
        if digest_path(path) != digest:
            return None
    return Answer(exit_code, rest[:length], rest[length:])


def store(key: str, answer: Answer, inputs: tuple[tuple[str, str], ...]) -> None:
    """Store an answer with its inputs, as path and digest; a folder that cannot be written is no fault."""
    lines = [f"{digest} {path}\n" for path, digest in sorted(set(inputs)) if "\n" not in path]
    rest = b"".join(
        [
            f"{answer.exit_code} {len(lines)} {len(answer.output)}\n".encode(),
            "".join(lines).encode("utf-8", "surrogateescape"),
            answer.output,
            answer.messages,
        ]
    )
    keep(key, rest)


def keep(key: str, content: bytes) -> None:
    """Keep something under a key for later runs; a folder that cannot be written is no fault."""
    folder = cache_folder()
    temporary = os.path.join(folder, f".{key}.{os.getpid()}")
    try:
        os.makedirs(folder, exist_ok=True)
        with open(temporary, "wb") as file:
            file.write(_HEADER + digest_bytes(content).encode() + b"\n" + content)
        os.replace(temporary, os.path.join(folder, key))
        _forget_oldest(folder)
    except OSError:
        return


def _forget_oldest(folder: str) -> None:
    entries = [entry for entry in os.scandir(folder) if entry.is_file()]
    if len(entries) > _MOST_ENTRIES:
        entries.sort(key=lambda entry: entry.stat().st_mtime)
        for entry in entries[: len(entries) - _MOST_ENTRIES // 2]:
            os.unlink(entry.path)
