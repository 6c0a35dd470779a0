"""Environments of their own for segplan and its peer, installed as pip does and byte-compiled."""

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEER = "check-jsonschema==0.39.0"


def make(folder: Path, *requirements: str) -> Path:
    """Make a virtual environment with the requirements once, and give its folder of programs."""
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    if not (folder / "ready").exists():
        venv.create(folder, with_pip=True, clear=True)
        python = str(programs / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", *requirements], check=True)
        subprocess.run([python, "-m", "compileall", "-q", str(folder / "lib")], check=False)
        (folder / "ready").touch()
    return programs


def tool(folder: Path) -> Path:
    """Install segplan from this checkout, anew every time, with the pinned requirements and those of its extras."""
    programs = make(folder, "--require-hashes", "-r", str(ROOT / "requirements" / "run.txt"))
    python = str(programs / "python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", *_extras()], check=True)
    install = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--force-reinstall"]
    subprocess.run([*install, str(ROOT)], check=True)
    subprocess.run([python, "-m", "compileall", "-q", str(folder / "lib")], check=False)
    return programs


def _extras() -> list[str]:
    """The pinned libraries of the heavy formats, as they stand among the requirements of the tests."""
    pinned = (ROOT / "requirements" / "test.txt").read_text("utf-8")
    return re.findall(r"^((?:typst|font-source-sans-pro)==\S+)", pinned, re.MULTILINE)


def environment(cache: Path) -> dict[str, str]:
    """Give an environment where byte code is used and the cache is the given folder."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"XDG_CACHE_HOME": str(cache)}
