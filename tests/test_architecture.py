"""The shape of the code holds: floors, sizes, and no clock where results must be reproducible."""

import ast
import statistics
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "src").rglob("*.py"))


def test_floors_hold() -> None:
    program = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_module_and_functions_are_small(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 250
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert _length_without_docstring(node) <= 60, node.name


def test_median_module_is_short() -> None:
    lengths = [len(module.read_text(encoding="utf-8").splitlines()) for module in MODULES]
    assert statistics.median(lengths) <= 70


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_only_the_edges_know_the_clock_and_chance(module: Path) -> None:
    if module.relative_to(ROOT / "src" / "segplan").parts[0] in ("cli", "cache.py"):
        return
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert not {"time", "random", "secrets", "uuid"} & {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.module not in ("time", "random", "secrets", "uuid")
        elif isinstance(node, ast.Attribute):
            assert node.attr not in ("today", "now", "utcnow")


def test_the_picture_of_the_floors_is_the_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = next(one for one in settings["tool"]["importlinter"]["contracts"] if one["id"] == "floors")
    picture = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").split("```text\n")[1].split("```")[0]
    drawn = [line.split("  ")[0].strip() for line in picture.splitlines()]
    assert drawn == contract["layers"]


def _length_without_docstring(node: ast.FunctionDef) -> int:
    total = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        total -= (first.end_lineno or first.lineno) - first.lineno + 1
    return total
