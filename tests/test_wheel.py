"""The wheel carries everything that the tool needs, and works from any folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from support import small_plan

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hjul")
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*build, "--wheel-dir", str(folder), str(ROOT)], check=True, capture_output=True)
    (wheel,) = folder.glob("segplan-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "innehåll")
    return folder / "innehåll"


def run(unpacked: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    variables = {**os.environ, "PYTHONPATH": str(unpacked), "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-m", "segplan", *arguments],
        cwd=folder,
        env=variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_templates_and_word_lists_are_packed(unpacked: Path) -> None:
    packed = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()}
    templates = {path.relative_to(ROOT).as_posix() for path in (ROOT / "templates").rglob("*") if path.is_file()}
    assert {f"segplan/{name}" for name in templates} <= packed
    data = (path for path in (ROOT / "src").rglob("*") if path.suffix in (".toml", ".typ", ".xml", ".yaml"))
    assert {path.relative_to(ROOT / "src").as_posix() for path in data} <= packed


def test_a_plan_in_another_folder_is_checked_and_reported(unpacked: Path, tmp_path: Path) -> None:
    (tmp_path / "plans" / "register").mkdir(parents=True)
    (tmp_path / "plans" / "2023.yaml").write_text(small_plan.plan_text(2023), encoding="utf-8")
    for name in small_plan.REGISTERS:
        path = tmp_path / "plans" / "register" / f"{name}.yaml"
        path.write_text(small_plan.register_text(name), encoding="utf-8")
    checked = run(unpacked, tmp_path, "validate", "--as-of", "2023-06-30")
    assert (checked.returncode, checked.stderr) == (0, "")
    reported = run(unpacked, tmp_path, "report", "2023", "--document", "åtgärdsplan", "--format", "html")
    assert reported.returncode == 0, reported.stderr
    page = (tmp_path / "build" / "2023" / "atgardsplan-2023.html").read_text(encoding="utf-8")
    assert "Provköpings kommun" in page
