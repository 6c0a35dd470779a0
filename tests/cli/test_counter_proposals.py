"""A counter-proposal is validated and compared like the plan that it would give."""

import re
from pathlib import Path

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from segplan.model.counter_proposal import CounterProposal
from segplan.model.registers.approvals import ApprovalRegister
from segplan.source.reading import read
from support.projects import write_project
from support.repositories import commit_all, run_git, start_repository

HEAD = """\
formatversion: 0
motförslag: Fler kurser
bas: 2023
avsändare: Exempelpartiet
ändringar:
"""
SHARPER = """\
  - åtgärd: prova-på-kurser
    sätt:
      mått:
        måttenhet: kurser
        utgångsvärde: 6
        mätdatum: 2021-12-31
        målvärde: 30
        senast: 2023-11-30
        datakälla: kulturskolans kursregister
    ta_bort: [indikatorer]
    skäl: Fler barn vill gå.
"""
DROPPED = "  - åtgärd: prova-på-kurser\n    utgår: ja\n    skäl: Kurserna når inte de barn som behöver dem.\n"
ADDED = """\
  - lägg_till:
      id: läxhjälp
      nr: "1.2"
      rubrik: Läxhjälp
      formulering: Skolförvaltningen verkar för läxhjälp.
    område: 1
    skäl: Läxhjälp saknas.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = write_project(tmp_path / "planer")
    monkeypatch.chdir(folder)
    return folder


def propose(folder: Path, changes: str) -> str:
    (folder / "motförslag").mkdir(exist_ok=True)
    (folder / "motförslag" / "exempel.yaml").write_text(HEAD + changes, "utf-8")
    return "motförslag/exempel.yaml"


def test_a_sharper_target_is_valid_and_shown_with_its_reason(folder: Path) -> None:
    file = propose(folder, SHARPER)
    assert "0 fel" in run(["validate", file]).output
    outcome = run(["diff", "2023", file])
    assert outcome.exit_code is ExitCode.OK
    assert "Målvärdet             Före: 24 kurser   Efter: 30 kurser" in outcome.output
    assert "Skäl: Fler barn vill gå." in outcome.output
    assert "Åtgärder med indikator: före 1 av 1 (100 %), efter 0 av 1 (0 %)." in outcome.output.replace("\u00a0", " ")


def test_a_dropped_measure_leaves_a_problem_uncovered(folder: Path) -> None:
    output = run(["diff", "2023", propose(folder, DROPPED)]).output.replace("\u00a0", " ")
    assert "Problem som planen nämner och svarar mot: före 1 av 1 (100 %), efter 0 av 1 (0 %)." in output
    assert "Skäl: Kurserna når inte de barn som behöver dem." in output


def test_an_added_vague_measure_is_found_fault_with_in_the_proposal(folder: Path) -> None:
    outcome = run(["validate", propose(folder, ADDED)])
    assert outcome.exit_code is ExitCode.FINDINGS
    assert "motförslag/exempel.yaml:9:15: fel SP201" in outcome.output
    assert "plans/2023.yaml" not in outcome.output.replace("plans/2023.yaml:4:5: varning SP506", "").replace(
        "plans/2023.yaml:14:1: råd SP702", ""
    )
    output = outcome.output.replace("\u00a0", " ")
    assert "Åtgärder med otydlig formulering: före 0 av 1 (0 %), efter 1 av 2 (50 %)." in output


def test_the_figures_follow_own_words_and_not_rules_that_have_to_be_asked_for(folder: Path) -> None:
    (folder / "segplan.toml").write_text('[wording]\nverbs = ["bejaka"]\n[wording.vague]\nsoft = ["bejaka"]\n', "utf-8")
    for wording, vague in (
        ("bejakar läxhjälp", "Åtgärder med otydlig formulering: före 0 av 1 (0 %), efter 1 av 2 (50 %)."),
        ("håller 30 träffar för utsatta barn", "åtgärder med otydlig formulering 0 av 2 (0 %)"),
    ):
        file = propose(folder, ADDED.replace("verkar för läxhjälp", f"{wording} senast den 30 november 2023"))
        for arguments in (["validate", file], ["diff", "2023", file]):
            output = run(arguments).output.replace("\u00a0", " ")
            assert vague in output


@pytest.mark.parametrize(
    ("changes", "place", "message"),
    [
        (SHARPER.replace("prova-på-kurser", "prova-kurser"), "6:13", "menade du ”prova-på-kurser”?"),
        (SHARPER.replace("[indikatorer]", "[rubrik]"), "15:15", "är inget av orden för ta_bort"),
        (SHARPER.replace("målvärde: 30", "målvärde: trettio"), "12:19", "trettio"),
        (SHARPER.replace("sätt:", "sätt_:"), "7:5", "menade du ”sätt”?"),
        (SHARPER.replace("    skäl: Fler barn vill gå.\n", ""), "6:5", "skäl saknas"),
        (ADDED.replace("område: 1", "område: 9"), "11:13", "Område 9 finns inte i planen"),
        (ADDED.replace("läxhjälp\n", "prova-på-kurser\n"), "7:11", "finns redan i planen"),
        (ADDED.replace("    område: 1\n", ""), "6:5", "säger inte vad som föreslås"),
        (DROPPED + DROPPED, "9:5", "ändras på två ställen"),
        (DROPPED.replace("    utgår: ja\n", ""), "6:5", "säger inte vad som föreslås"),
    ],
)
def test_faults_are_told_by_line_and_column(folder: Path, changes: str, place: str, message: str) -> None:
    file = propose(folder, changes)
    outcome = run(["validate", file])
    assert outcome.exit_code is ExitCode.FINDINGS
    assert f"{file}:{place}: fel" in outcome.output
    assert message in outcome.output
    assert run(["diff", "2023", file]).exit_code is ExitCode.FINDINGS


def test_a_proposal_to_a_plan_that_is_not_there(folder: Path) -> None:
    file = propose(folder, DROPPED)
    (folder / file).write_text((HEAD + DROPPED).replace("bas: 2023", "bas: 2024"), "utf-8")
    assert "Planen för 2024, som förslaget ändrar, finns inte" in run(["validate", file]).output


def test_a_proposal_in_a_branch_is_read_there_with_its_plan(folder: Path) -> None:
    start_repository(folder)
    commit_all(folder)
    run_git(folder, "switch", "--quiet", "--create", "gren")
    file = propose(folder, SHARPER)
    commit_all(folder)
    run_git(folder, "switch", "--quiet", "main")
    assert "Efter: 30 kurser" in run(["diff", "2023", f"gren:{file}"]).output
    assert "0 fel" in run(["validate", f"gren:{file}"]).output


def test_neither_a_proposal_nor_another_version_is_mended(folder: Path) -> None:
    start_repository(folder)
    commit_all(folder)
    for target in (propose(folder, DROPPED), "HEAD:2023", "HEAD:"):
        outcome = run(["validate", "--fix", target])
        assert outcome.exit_code is ExitCode.USAGE
        assert "Bara planer och register på disken kan rättas" in outcome.messages


def test_the_examples_of_the_guide_can_be_read() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "granskning.md").read_text("utf-8")
    examples = re.findall(r"```yaml\n(formatversion.*?)```", guide, re.DOTALL)
    models = [CounterProposal if "motförslag:" in one else ApprovalRegister for one in examples]
    assert models == [ApprovalRegister, CounterProposal]
    for text, model in zip(examples, models, strict=True):
        assert read("exempel", "exempel.yaml", text.encode(), model).faults == ()
