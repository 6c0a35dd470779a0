"""The settings are found at the root of the plan repository, in one file of two."""

from pathlib import Path

import pytest

from segplan.configuration.configuration import default_configuration
from segplan.configuration_file.find import read_settings
from segplan.errors import UsageError
from support.projects import run_program, write_project


def test_without_a_file_or_a_repository_the_defaults_apply(tmp_path: Path) -> None:
    assert read_settings(tmp_path).values == default_configuration()
    assert read_settings(None).values == default_configuration()


@pytest.mark.parametrize(
    ("name", "text"), [("segplan.toml", "[validate]\n"), ("pyproject.toml", "[tool.segplan.validate]\n")]
)
def test_either_file_may_hold_them(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(f'{text}ignore = ["SP3"]\n', "utf-8")
    assert read_settings(tmp_path).values.validation.ignore == ("SP3",)


def test_a_shared_file_that_says_nothing_of_segplan_is_not_judged(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[trasig", "utf-8")
    assert read_settings(tmp_path).values == default_configuration()


def test_settings_in_both_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "segplan.toml").write_text("", "utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "segplan-planer"\n', "utf-8")
    assert read_settings(tmp_path).values == default_configuration()
    (tmp_path / "pyproject.toml").write_text("[tool.segplan]\n", "utf-8")
    with pytest.raises(UsageError, match=r"både i .*segplan\.toml och i \[tool\.segplan\] i .*pyproject\.toml"):
        read_settings(tmp_path)


def test_a_file_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    (tmp_path / "segplan.toml").write_bytes("# åäö".encode("latin-1"))
    with pytest.raises(UsageError, match="är inte UTF-8"):
        read_settings(tmp_path)


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "segplan.toml").write_bytes('[validate]\nfail-on = "råd"\n'.encode("utf-8-sig"))
    assert read_settings(tmp_path).values.validation.fail_on == "råd"


def test_settings_that_cannot_be_used_end_the_run_with_exit_code_2(tmp_path: Path) -> None:
    folder = write_project(tmp_path)
    (folder / "segplan.toml").write_text("[valdate]\n", "utf-8")
    done = run_program(["validate"], folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines() == [
        "segplan: segplan.toml:1:2: Nyckeln valdate finns inte – menade du ”validate”?",
        "  Gör så här: Här kan stå: validate, wording, report, diff.",
    ]


@pytest.mark.parametrize("name", ["segplan.toml", "pyproject.toml"])
def test_a_file_that_comes_or_changes_is_seen_in_spite_of_the_cache(tmp_path: Path, name: str) -> None:
    folder = write_project(tmp_path)
    assert run_program(["validate"], folder).returncode == 0
    (folder / name).write_text("[segplan", "utf-8")
    assert run_program(["validate"], folder).returncode == 2
    (folder / name).write_text("# segplan", "utf-8")
    assert run_program(["validate"], folder).returncode == 0
