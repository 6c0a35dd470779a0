"""What a test needs of the machine: told when it is missing, and never skipped in CI."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def needed_program(*names: str, package: str) -> str:
    """Give the path of the first program found; else skip with how to install it, or fail in CI."""
    for name in names:
        if found := shutil.which(name):
            return found
    return _missing(f"{names[0]} saknas. Installera: sudo apt-get install {package}")


def needed_file(path: Path, *, made_by: str) -> Path:
    """Give the path when the file is there; else skip with the command that makes it, or fail in CI."""
    return path if path.exists() else Path(_missing(f"{path.name} saknas. Kör: {made_by}"))


def needed_version(program: str, oldest: int) -> None:
    """Skip, or fail in CI, when a program that answers `--version` with `v18.1.0` is older than a main version."""
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(told.removeprefix("v").partition(".")[0]) < oldest:
        _missing(f"{program} är {told}, och {oldest} eller senare behövs")


def _missing(reason: str) -> str:
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
