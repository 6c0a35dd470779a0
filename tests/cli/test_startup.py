"""What a short command imports decides how fast it starts."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"pydantic", "ruamel", "jinja2", "rich"}


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["validate", "--help"], ["valdate"]])
def test_nothing_heavy_is_imported_to_tell_about_the_program(arguments: list[str], tmp_path: Path) -> None:
    program = (
        "import sys\nfrom segplan.cli import app\n"
        f"app.main({arguments!r}, '')\n"
        "print('\\n'.join(sorted({name.partition('.')[0] for name in sys.modules})))"
    )
    finished = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, check=True, text=True)
    imported = set(finished.stdout.splitlines())
    assert "typer" in imported
    assert imported & HEAVY == set()
