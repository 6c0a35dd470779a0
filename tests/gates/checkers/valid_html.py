"""HTML as the standard says, judged by the Nu Html Checker."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from gates.checkers.browser import INSTALL, MODULES
from support.needs import needed_file, needed_program


def html_faults(files: Iterable[Path]) -> list[str]:
    """Give errors and warnings in some HTML files, a line for each with its file."""
    java = needed_program("java", package="default-jre-headless")
    jar = needed_file(MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar", made_by=INSTALL)
    command = [java, "-jar", str(jar), "--stdout", "--format", "gnu", "--exit-zero-always", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()
