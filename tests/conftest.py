"""Options and fixtures that all tests share."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

# A slow machine is no fault of the code, and the same tree gives the same verdict every time.
settings.register_profile("segplan", deadline=None, derandomize=True)
settings.load_profile("segplan")

CheckGolden = Callable[[Path, Mapping[str, bytes]], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="Write golden files instead of comparing.")


@pytest.fixture
def check_golden(request: pytest.FixtureRequest) -> CheckGolden:
    """Compare files with a golden folder; a missing, extra or different file fails."""

    def compare(folder: Path, files: Mapping[str, bytes]) -> None:
        if request.config.getoption("--update-golden"):
            folder.mkdir(parents=True, exist_ok=True)
            for old in folder.iterdir():
                old.unlink()
            for name, content in files.items():
                (folder / name).write_bytes(content)
        expected = {path.name: path.read_bytes() for path in folder.iterdir()}
        assert sorted(files) == sorted(expected)
        for name, content in files.items():
            assert content.decode() == expected[name].decode(), f"{name}: review, then pytest --update-golden"

    return compare


@pytest.fixture(autouse=True)
def _as_on_a_desk(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let the tests see the same formats and line breaks in GitHub Actions as anywhere else, and keep nothing at home."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("COLUMNS", "100")
