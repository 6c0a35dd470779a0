"""Digests of what a result follows from: bytes, folder listings, and things that are not there.

Kept free of heavy imports, since it runs before anything else when a result is answered from the
cache.
"""

import os
from hashlib import blake2b

from segplan import __version__

ABSENT = "-"
"""The digest of a path where there is nothing."""


def digest_bytes(raw: bytes) -> str:
    """Give the digest of a file's bytes."""
    return blake2b(raw, digest_size=16).hexdigest()


def digest_file(path: str, raw: bytes) -> str:
    """Give the digest of a file that holds these bytes. A link that is led to an equal file is another file."""
    target = os.path.realpath(path).encode("utf-8", "surrogateescape") if os.path.islink(path) else b""
    return digest_bytes(target + raw)


def digest_names(names: list[str]) -> str:
    """Give the digest of a folder's listing."""
    return "d" + digest_bytes("\n".join(sorted(names)).encode("utf-8", "surrogateescape"))


def digest_path(path: str) -> str:
    """Give the digest of what is at a path now: a file, a folder, or nothing."""
    if not os.path.isfile(path):  # a pipe would be waited for
        return digest_folder(path)
    try:
        with open(path, "rb") as file:
            return digest_file(path, file.read())
    except OSError:
        return ABSENT


def digest_folder(path: str) -> str:
    """Give the digest of a folder's listing, or of its absence."""
    try:
        return digest_names(os.listdir(path))
    except OSError:
        return ABSENT


_TOOLS: dict[str, str] = {}
"""The digest of the tool in each folder, found once in a run; an answer from the cache has no time for functools."""


def digest_tool(package: str) -> str:
    """Give the digest of the tool itself, as it was when it was first asked for in the run.

    An installed package changes as a whole: its version and the time it was installed tell. In a
    checkout the files' names, sizes and times count, so that an edited tool is another.
    """
    if package not in _TOOLS:
        _TOOLS[package] = _digest_package(package)
    return _TOOLS[package]


def _digest_package(package: str) -> str:
    if "site-packages" in package:
        return f"{package} {__version__} {os.stat(package).st_mtime_ns}"
    parts = []
    for folder, subfolders, names in os.walk(package):
        if "__pycache__" in subfolders:
            subfolders.remove("__pycache__")
        for name in names:
            status = os.stat(os.path.join(folder, name))
            parts.append(f"{folder}/{name} {status.st_size} {status.st_mtime_ns}")
    return digest_names(parts)
