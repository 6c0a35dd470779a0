"""The programs that a build server has, pretended: Python environments that hold this segplan, and nothing fetched."""

import os
import subprocess
import sys
from pathlib import Path

_SEGPLAN = f'#!/bin/sh\nexec "{sys.executable}" -m segplan "$@"\n'
_PYTHON = """\
#!/bin/sh
echo "$@" >> "{log}"
if [ "$1 $2 $3" = "-I -m venv" ]; then
  mkdir -p "$4/bin"
  cp "{programs}/python3" "$4/bin/python"
  cp "{programs}/segplan" "$4/bin/segplan"
fi
"""


class PretendedService:
    """A folder with a pretended `python`, which notes its arguments and makes environments with segplan in them."""

    def __init__(self, folder: Path) -> None:
        self.programs = folder / "program"
        self.log = folder / "logg.txt"
        self.programs.mkdir(parents=True)
        self._write("segplan", _SEGPLAN)
        for name in ("python", "python3"):
            self._write(name, _PYTHON.format(log=self.log, programs=self.programs))

    def _write(self, name: str, text: str) -> None:
        path = self.programs / name
        path.write_text(text, "utf-8")
        path.chmod(0o755)

    @property
    def calls(self) -> list[str]:
        """What `python` was called with, line by line."""
        return self.log.read_text("utf-8").splitlines() if self.log.exists() else []

    def run(self, script: str, folder: Path, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
        """Run a script in bash as a build server does: stopped by the first command that fails."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "CI_"))}
        path = f"{self.programs}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=folder,
            env={**inherited, "PATH": path, "COLUMNS": "100", **variables},
            capture_output=True,
            text=True,
            check=False,
        )
