"""The composite action for GitHub: its shape, and its steps run in bash with pretended surroundings."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from segplan.cli.finding_output import FailLevel, FindingFormat
from support.pretended_service import PretendedService
from support.projects import with_duplicate_identifier, write_project

ROOT = Path(__file__).parents[2]
FILE = ROOT / ".github" / "actions" / "validate" / "action.yml"
ACTION: dict[str, Any] = YAML(typ="safe").load(FILE.read_text("utf-8"))
INSTALL, JUDGE = ACTION["runs"]["steps"]


def test_it_is_an_action_by_the_published_schema() -> None:
    program = Path(sys.executable).parent / "check-jsonschema"
    done = subprocess.run(
        [program, "--builtin-schema", "vendor.github-actions", FILE], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_no_input_is_ever_part_of_a_script() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"


def test_every_input_is_used_and_described() -> None:
    used = str([step["env"] for step in ACTION["runs"]["steps"]])
    for name, about in ACTION["inputs"].items():
        assert f"inputs.{name} " in used
        assert about["description"]
    for words, about in ((FindingFormat, "format"), (FailLevel, "fail-on")):
        assert all(one.value in ACTION["inputs"][about]["description"] for one in words)


@pytest.fixture
def service(tmp_path: Path) -> PretendedService:
    return PretendedService(tmp_path / "tjänst")


def install(service: PretendedService, tmp_path: Path, version: str = "") -> subprocess.CompletedProcess[str]:
    variables = {
        "SEGPLAN_CHECKOUT": str(ROOT),
        "SEGPLAN_SERVER": str(tmp_path),
        "SEGPLAN_REPOSITORY": "arkiv" if (tmp_path / "arkiv").exists() else "",
        "SEGPLAN_VERSION": version,
        "RUNNER_TEMP": str(tmp_path / "tillfälligt"),
    }
    (tmp_path / "tillfälligt").mkdir(exist_ok=True)
    return service.run(INSTALL["run"], tmp_path, variables)


def judge(
    service: PretendedService, folder: Path, tmp_path: Path, **inputs: str
) -> tuple[subprocess.CompletedProcess[str], str]:
    install(service, tmp_path)
    summary = tmp_path / "sammanfattning.md"
    variables = {f"SEGPLAN_{name.upper()}": inputs.get(name, "") for name in ("path", "fail_on", "format", "output")}
    variables |= {"RUNNER_TEMP": str(tmp_path / "tillfälligt"), "GITHUB_STEP_SUMMARY": str(summary)}
    variables |= {"GITHUB_ACTIONS": "true", "XDG_CACHE_HOME": str(tmp_path)}
    variables["SEGPLAN_PATH"] = inputs.get("path", ".")
    variables["SEGPLAN_FORMAT"] = inputs.get("format", "github")
    done = service.run(JUDGE["run"], folder, variables)
    return done, summary.read_text("utf-8") if summary.exists() else ""


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    return write_project(tmp_path / "projekt", y2023=with_duplicate_identifier())


def test_the_tool_is_installed_from_the_action_with_pinned_packages(service: PretendedService, tmp_path: Path) -> None:
    assert install(service, tmp_path).returncode == 0
    assert service.calls[0].startswith("-I -m venv ")
    assert f"--require-hashes -r {ROOT}/requirements/run.txt" in service.calls[1]
    assert service.calls[2].endswith(f"--no-deps --no-build-isolation {ROOT}")


def test_another_version_is_fetched_from_the_actions_own_archive(service: PretendedService, tmp_path: Path) -> None:
    archive = tmp_path / "arkiv"
    commands = ("init -q -b main", "commit -q --allow-empty -m start", "tag v1.0", "branch gren/ett")
    for command in commands:
        identity = ["-c", "user.name=prov", "-c", "user.email=prov@example.org"]
        archive.mkdir(exist_ok=True)
        subprocess.run(["git", *identity, *command.split()], cwd=archive, check=True, capture_output=True)
    for version in ("v1.0", "gren/ett"):
        done = install(service, tmp_path, version)
        assert done.returncode == 0, done.stderr
        assert service.calls[-1].endswith("/segplan-source")
    assert install(service, tmp_path, "saknas").returncode != 0


@pytest.mark.parametrize("version", ["--upload-pack=touch x", "v1; touch x", "$(touch x)", "a b", "-x"])
def test_a_version_that_is_no_name_is_refused(service: PretendedService, tmp_path: Path, version: str) -> None:
    done = install(service, tmp_path, version)
    assert (done.returncode, service.calls) == (2, [])
    assert done.stdout.startswith("::error::version kan bara ha")


def test_a_version_is_refused_when_github_does_not_tell_where_the_action_is_from(
    service: PretendedService, tmp_path: Path
) -> None:
    done = install(service, tmp_path, "v1.0")
    assert (done.returncode, service.calls) == (2, [])
    assert "ange den efter @ i uses i stället" in done.stdout


def test_findings_are_annotations_and_a_summary_and_the_exit_code(
    service: PretendedService, faulty: Path, tmp_path: Path
) -> None:
    done, summary = judge(service, faulty, tmp_path)
    assert done.returncode == 1
    assert "::error file=plans/2023.yaml,line=45," in done.stdout
    assert summary.startswith("## Prövning av planerna\n")
    assert "| fel | SP101 | plans/2023.yaml, rad 45 |" in summary


def test_a_clean_plan_passes(service: PretendedService, tmp_path: Path) -> None:
    done, _ = judge(service, write_project(tmp_path / "projekt"), tmp_path)
    assert done.returncode == 0, done.stderr


def test_the_result_may_be_written_to_a_file(service: PretendedService, faulty: Path, tmp_path: Path) -> None:
    done, _ = judge(service, faulty, tmp_path, format="sarif", output="segplan.sarif", fail_on="råd")
    assert (done.returncode, done.stdout) == (1, "")
    assert json.loads((faulty / "segplan.sarif").read_text("utf-8"))["version"] == "2.1.0"


@pytest.mark.parametrize("hostile", ['"; touch hackad; `touch hackad` $(touch hackad) #\ntouch hackad', "--version"])
def test_an_input_is_never_run(service: PretendedService, faulty: Path, tmp_path: Path, hostile: str) -> None:
    done, _ = judge(service, faulty, tmp_path, path=hostile, fail_on=hostile, format=hostile)
    assert done.returncode == 2
    assert not list(tmp_path.rglob("hackad"))
