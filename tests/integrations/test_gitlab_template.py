"""The template for GitLab: its shape, and its script run in bash with pretended surroundings."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from ruamel.yaml import YAML

from support.pretended_service import PretendedService
from support.projects import with_duplicate_identifier, write_project

FILE = Path(__file__).parents[2] / ".gitlab" / "segplan-validate.yml"
JOB: dict[str, Any] = YAML(typ="safe").load(FILE.read_text("utf-8"))["segplan-validate"]
REPORTS = JOB["artifacts"]["reports"]


def test_it_is_a_pipeline_by_the_published_schema() -> None:
    program = Path(sys.executable).parent / "check-jsonschema"
    done = subprocess.run(
        [program, "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", FILE],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_reports_are_kept_when_the_job_fails() -> None:
    assert JOB["artifacts"]["when"] == "always"
    assert set(REPORTS) == {"codequality", "junit"}


def run_job(folder: Path, tmp_path: Path, **variables: str) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    service = PretendedService(tmp_path / "tjänst")
    given = {
        **JOB["variables"],
        "SEGPLAN_PACKAGE": "segplan",
        "CI_PROJECT_DIR": str(folder),
        "XDG_CACHE_HOME": str(tmp_path),
        **variables,
    }
    return service.run("\n".join(JOB["script"]), folder, given), service.calls


def test_findings_fail_the_job_and_are_in_both_reports(tmp_path: Path) -> None:
    folder = write_project(tmp_path / "projekt", y2023=with_duplicate_identifier())
    done, calls = run_job(folder, tmp_path)
    assert done.returncode == 1
    assert "fel SP101" in done.stdout
    assert calls[1].endswith("install --quiet --disable-pip-version-check segplan")
    issues = json.loads((folder / REPORTS["codequality"]).read_text("utf-8"))
    assert [one["check_name"] for one in issues if one["severity"] == "major"] == ["SP101 duplicate-identifier"]
    assert ElementTree.parse(folder / REPORTS["junit"]).getroot().get("failures") == "1"


def test_a_clean_plan_passes_with_reports(tmp_path: Path) -> None:
    folder = write_project(tmp_path / "projekt")
    done, _ = run_job(folder, tmp_path)
    assert done.returncode == 0, done.stderr
    assert ElementTree.parse(folder / REPORTS["junit"]).getroot().get("failures") == "0"


def test_what_to_install_must_be_told(tmp_path: Path) -> None:
    done, calls = run_job(write_project(tmp_path / "projekt"), tmp_path, SEGPLAN_PACKAGE="")
    assert (done.returncode, calls) == (2, [])
    assert "SEGPLAN_PACKAGE saknas" in done.stdout


def test_a_variable_is_never_run(tmp_path: Path) -> None:
    folder = write_project(tmp_path / "projekt")
    done, _ = run_job(folder, tmp_path, **dict.fromkeys(JOB["variables"], "$(touch hackad); touch hackad"))
    assert done.returncode == 2
    assert not list(tmp_path.rglob("hackad"))
