"""Run a command line the way a reader would, in a terminal of a known width without colour."""

import contextlib
import os
from pathlib import Path
from unittest.mock import patch

from segplan.cli.app import run

WIDTH = "100"


def show_command(arguments: list[str], folder: Path) -> str:
    """Give what a command prints when it is run in a folder. Fails unless it ends with 0 or 1."""
    with contextlib.chdir(folder), patch.dict(os.environ, {"COLUMNS": WIDTH, "NO_COLOR": "1"}):
        outcome = run(arguments)
    assert outcome.exit_code in (0, 1), outcome.messages
    return outcome.messages + outcome.output
