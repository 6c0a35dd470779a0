"""The hook for pre-commit: its shape, which files it is for, and its command run in a plan folder."""

import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from support.projects import run_program, with_duplicate_identifier, write_project

ROOT = Path(__file__).parents[2]
HOOKS: list[dict[str, Any]] = YAML(typ="safe").load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
(HOOK,) = HOOKS


def test_the_program_is_one_that_the_package_installs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert shlex.split(HOOK["entry"])[0] in project["scripts"]
    assert HOOK["language"] == "python"
    assert {"id", "name", "entry", "language"} <= HOOK.keys()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("plans/2023.yaml", True),
        ("plans/register/mål.yml", True),
        ("kommunen/plans/2023.yaml", True),
        ("segplan.toml", True),
        ("docs/plans.md", False),
        ("myplans/2023.yaml", False),
        ("2023.yaml", False),
    ],
)
def test_it_is_run_for_plans_registers_and_settings(path: str, expected: bool) -> None:
    assert (re.search(HOOK["files"], path) is not None) is expected


def test_its_command_stops_a_plan_with_faults_and_lets_a_clean_one_pass(tmp_path: Path) -> None:
    arguments = shlex.split(HOOK["entry"])[1:]
    assert HOOK["pass_filenames"] is False
    assert run_program(arguments, write_project(tmp_path / "ren")).returncode == 0
    faulty = write_project(tmp_path / "fel", y2023=with_duplicate_identifier())
    assert run_program(arguments, faulty).returncode == 1
