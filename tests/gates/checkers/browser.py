"""Pages as readers meet them in Chromium: WCAG 2.2 AA, telephone, dark, own colours, wide spacing and paper."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

from support.needs import needed_file, needed_program, needed_version

FOLDER = Path(__file__).parents[1] / "browser"
MODULES = FOLDER / "node_modules"
INSTALL = "npm ci --prefix tests/gates/browser"
OLDEST_NODE = 18
"""As playwright-core asks for, and Debian 12 has."""

MODES = ("desktop", "phone", "dark", "forced", "spacing", "phone-spacing", "print")

Jobs = Iterable[tuple[Path, Iterable[str]]]


def browser_faults(jobs: Jobs) -> dict[tuple[str, str], list[str]]:
    """Look at files in modes and give their faults by the file's name and the mode."""
    chromium = needed_program("chromium", "chromium-browser", "google-chrome", package="chromium")
    node = needed_program("node", package="nodejs npm")
    needed_version(node, OLDEST_NODE)
    needed_file(MODULES / "playwright-core", made_by=INSTALL)
    asked = json.dumps([{"file": str(file), "modes": [*modes]} for file, modes in jobs])
    command = [node, str(FOLDER / "check.mjs"), chromium]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {(Path(one["file"]).name, one["mode"]): one["faults"] for one in json.loads(done.stdout)}
