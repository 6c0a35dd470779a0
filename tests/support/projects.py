"""Small plan repositories on disk, and the program run as another process in them."""

import os
import subprocess
import sys
from pathlib import Path

from support import small_plan


def write_project(folder: Path, **plans: str) -> Path:
    """Write the smallest plan of 2023 with its registers, or the given plans as `y2023="…"`, and give the folder."""
    texts = {name.removeprefix("y"): text for name, text in plans.items()} or {"2023": small_plan.plan_text(2023)}
    register = folder / "plans" / "register"
    register.mkdir(parents=True)
    for name in small_plan.REGISTERS:
        (register / f"{name}.yaml").write_text(small_plan.register_text(name), "utf-8")
    for name, text in texts.items():
        (folder / "plans" / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def with_duplicate_identifier(year: int = 2023) -> str:
    """Give the smallest plan with its measure written twice, under different numbers: one fault, SP101."""
    text = small_plan.plan_text(year)
    measure = text[text.index("      - id:") :]
    return text + measure.replace('"1.1"', '"1.2"')


def run_program(
    arguments: list[str], folder: Path, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run segplan as a process of its own in a folder, with a cache of its own below it."""
    variables = {**os.environ, "XDG_CACHE_HOME": str(folder / ".cache"), **(environment or {})}
    for name in ("NO_COLOR", "FORCE_COLOR"):
        if name not in (environment or {}):
            variables.pop(name, None)
    command = [sys.executable, "-m", "segplan", *arguments]
    return subprocess.run(command, cwd=folder, env=variables, capture_output=True, check=False)
