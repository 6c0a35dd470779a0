"""What a short command imports decides how fast it starts."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from segplan.documents.kind import all_documents
from support.rich_project import FOLDER

HEAVY = {"pydantic", "ruamel", "jinja2", "rich"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "arkiv"))


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["validate", "--help"], ["valdate"]])
def test_nothing_heavy_is_imported_to_tell_about_the_program(arguments: list[str], tmp_path: Path) -> None:
    imported = _imported(arguments, tmp_path)
    assert "typer" in imported
    assert imported & HEAVY == set()


def test_checking_a_plan_imports_neither_comparison_nor_git_nor_documents(project: Path) -> None:
    imported = _imported(["validate", "plans/2023.yaml"], project)
    assert "segplan.checking.check" in imported
    assert imported & {"segplan.diff", "segplan.git", "segplan.model.counter_proposal", "segplan.documents"} == set()


def test_one_document_imports_no_other_kinds_and_no_comparison(project: Path) -> None:
    imported = _imported(["report", "2023", "--document", "åtgärdsplan", "--format", "md"], project)
    kinds = {kind.module for kind in all_documents()}
    assert imported & kinds == {"segplan.documents.plan_document"}
    assert "segplan.diff" not in imported


def test_nothing_that_looks_for_plugins_is_imported(project: Path) -> None:
    program = (
        "import sys\nfrom segplan.__main__ import main\nsys.argv[1:] = ['validate', '--no-cache']\nmain()\n"
        "print('\\n'.join(sorted(sys.modules)))"
    )
    imported = _told(program, project, PYDANTIC_DISABLE_PLUGINS=None)
    assert "pydantic.main" in imported
    assert imported & {"importlib.metadata", "email", "zipfile"} == set()


def test_one_format_imports_nothing_of_the_others(project: Path) -> None:
    imported = _imported(["report", "2023", "--document", "åtgärdsplan", "--format", "html"], project)
    assert not any(name.startswith(("segplan.documents.word", "segplan.documents.typeset")) for name in imported)


def _imported(arguments: list[str], folder: Path) -> set[str]:
    program = (
        f"import sys\nfrom segplan.cli import app\napp.main({arguments!r}, '')\nprint('\\n'.join(sorted(sys.modules)))"
    )
    return _told(program, folder)


def _told(program: str, folder: Path, **environment: str | None) -> set[str]:
    variables = {name: value for name, value in {**os.environ, **environment}.items() if value is not None}
    finished = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, env=variables, capture_output=True, check=True, text=True
    )
    return set(finished.stdout.splitlines())
