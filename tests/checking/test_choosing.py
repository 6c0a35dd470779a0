"""Settings and command line choose rules, and what they name wrongly is refused where it stands."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from support import small_plan
from support.projects import write_project

VAGUE = small_plan.plan_text(2023, measure={"ansvarig": "# utan"})


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def project(tmp_path: Path, settings: str = "", status: str = "fastställd") -> Path:
    folder = write_project(tmp_path, y2023=VAGUE.replace("planstatus: fastställd", f"planstatus: {status}"))
    (tmp_path / "segplan.toml").write_text(settings, "utf-8")
    return folder


def found(*arguments: str) -> dict[str, str]:
    done = run(["validate", "--as-of", "2023-06-30", "--format", "json", *arguments])
    document: dict[str, Any] = json.loads(done.output)
    return {one["code"]: one["severity"] for one in document["findings"]}


def test_a_rule_may_be_ignored_in_settings_and_on_the_command_line(tmp_path: Path) -> None:
    project(tmp_path)
    assert found() == {"SP201": "error"}
    assert found("--ignore", "ansvar") == {}
    assert found("--select", "SP1,formulering", "--select", "SP7") == {}
    (tmp_path / "segplan.toml").write_text('[validate]\nignore = ["owner-missing"]\n', "utf-8")
    assert found() == {}
    assert found("--select", "SP201") == {"SP201": "error"}


def test_select_on_the_command_line_replaces_that_in_settings(tmp_path: Path) -> None:
    project(tmp_path, '[validate]\nselect = ["SP3"]\n')
    assert found() == {}
    assert found("--select", "SP2") == {"SP201": "error"}


def test_a_level_may_be_chosen_for_all_stages_and_for_one(tmp_path: Path) -> None:
    settings = '[validate.severity]\nSP2 = "varning"\n[validate.profile.beredning.severity]\nSP2 = "råd"\n'
    project(tmp_path, settings)
    assert found() == {"SP201": "warning"}
    plan = tmp_path / "plans" / "2023.yaml"
    plan.write_text(plan.read_text("utf-8").replace("planstatus: fastställd", "planstatus: beredning"), "utf-8")
    assert found()["SP201"] == "hint"


def test_the_level_for_the_exit_code_may_be_set_and_the_command_line_counts_first(tmp_path: Path) -> None:
    project(tmp_path, '[validate]\nfail-on = "varning"\n[validate.severity]\nSP201 = "varning"\n')
    assert run(["validate"]).exit_code == 1
    assert run(["validate", "--fail-on", "fel"]).exit_code == 0


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('[validate]\nselect = ["SP1",\n  "formulring"]\n', "3:4: Ingen regel och ingen familj heter formulring"),
        ('[validate]\ninclude = ["SP398"]\n', "2:13: Ingen regel och ingen familj heter SP398"),
        ('[validate.profile.utkast]\nignore = ["SP998"]\n', "2:12: Ingen regel och ingen familj heter SP998"),
        ('[validate.severity]\nSP998 = "råd"\n', "2:1: Ingen regel och ingen familj heter SP998"),
        ('[validate]\nignore = ["filen"]\n', "2:12: filen gäller fel i själva filen"),
        ('[validate.severity]\nSP001 = "råd"\n', "2:1: SP001 gäller fel i själva filen"),
        ('[validate]\nignore = ["SP"]\n', "2:12: SP gäller fel i själva filen"),
    ],
)
def test_a_rule_that_cannot_be_chosen_is_refused_where_it_stands(tmp_path: Path, settings: str, said: str) -> None:
    project(tmp_path, settings)
    done = run(["validate"])
    assert (done.exit_code, done.output) == (2, "")
    assert done.messages.startswith(f"segplan: segplan.toml:{said}")


def test_an_unknown_rule_on_the_command_line_is_refused_with_the_nearest(tmp_path: Path) -> None:
    project(tmp_path)
    done = run(["validate", "--select", "formulring"])
    assert done.exit_code == 2
    assert "--select: Ingen regel och ingen familj heter formulring – menade du ”formulering”?" in done.messages


def test_the_rules_of_a_stage_are_listed_with_the_settings_of_the_folder(tmp_path: Path) -> None:
    project(tmp_path, '[validate.profile.utkast]\nignore = ["SP201"]\nseverity = {SP301 = "råd"}\n')
    listed = run(["rules", "--profile", "utkast"]).output.splitlines()
    levels = {line.split()[0]: line.split()[1] for line in listed if line.startswith("  SP")}
    assert listed[0].endswith("i skedet utkast")
    assert (levels["SP201"], levels["SP301"]) == ("av", "råd")
    plain = run(["rules"]).output
    assert "  SP201  fel" in plain


def test_an_acceptance_of_a_rule_that_is_not_judged_is_not_called_unused(tmp_path: Path) -> None:
    entry = (
        'accepterade:\n  - kod: SP201\n    plan: "2023"\n    åtgärd: prova-på-kurser\n'
        "    skäl: Planen är fastställd så; det rättas i nästa plan.\n"
        "    godkänd_av: utvecklingsstrategen\n    datum: 2023-03-01\n"
    )
    project(tmp_path)
    register = small_plan.register_text("accepterade", small_plan.split_keys(entry))
    (tmp_path / "plans" / "register" / "accepterade.yaml").write_text(register, "utf-8")
    assert "SP901" not in found("--ignore", "SP2")


@pytest.mark.parametrize("page", ["konfiguration.md", "ci.md"])
def test_the_examples_in_the_documentation_can_be_used(tmp_path: Path, page: str) -> None:
    text = (Path(__file__).parents[2] / "docs" / page).read_text("utf-8")
    examples = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    assert examples
    for example in examples:
        project(tmp_path / page, example)
        done = run(["validate", str(tmp_path / page)])
        assert done.exit_code in (ExitCode.OK, ExitCode.FINDINGS), done.messages
        shutil.rmtree(tmp_path / page)
