"""Documents get their names, and plans their years, in the same way whatever order the files come in."""

from itertools import permutations

import pytest

from segplan.checking.check import check
from segplan.checking.workspace import SourceFile, Workspace, name_plans, read_workspace
from segplan.model.registry import register_of_file
from support.rule_examples import EXAMPLE_DATE
from support.small_plan import plan_text

DECOMPOSED = "ma\u030al"


def workspaces(**texts: str) -> list[Workspace]:
    """Read plan texts by stem, in every order."""
    files = [SourceFile(stem, f"plans/{stem}.yaml", text.encode()) for stem, text in texts.items()]
    return [read_workspace(order) for order in permutations(files)]


def test_a_name_that_is_taken_gives_way_to_the_path() -> None:
    stems = [
        ("plans/2023.yml", "2023"),
        ("plans/2023.yaml", "2023"),
        ("plans/organisation.yaml", "organisation"),
        ("plans/2022.yml", "2022"),
    ]
    expected = {
        "plans/2023.yaml": "2023",
        "plans/2023.yml": "plans/2023.yml",
        "plans/organisation.yaml": "plans/organisation.yaml",
        "plans/2022.yml": "2022",
    }
    for order in permutations(stems):
        assert name_plans(order) == expected


@pytest.mark.parametrize("other", ["2023-utkast", "2023 kopia", "2022-2023"])
def test_the_file_named_by_the_year_is_the_plan_of_the_year(other: str) -> None:
    for workspace in workspaces(**{other: plan_text(2023), "2023": plan_text(2023)}):
        assert workspace.series.names == {2023: "2023"}
        assert workspace.series.plans[2023] is workspace.plans["2023"].value


def test_the_draft_is_blamed_for_a_year_that_two_files_claim() -> None:
    for workspace in workspaces(**{"2023-utkast": plan_text(2023), "2023": plan_text(2023)}):
        (found,) = (one for one in check(workspace, EXAMPLE_DATE) if one.code == "SP109")
        assert found.plan == "2023-utkast"
        assert found.related[0].location.path == "plans/2023.yaml"


def test_a_draft_does_not_step_in_for_a_plan_with_faults() -> None:
    for workspace in workspaces(**{"2023-utkast": plan_text(2023), "2023": "x: 1\n"}):
        assert workspace.series.plans == {}
        assert workspace.series.unreadable == {2023}


def test_a_draft_with_faults_does_not_make_its_year_unreadable() -> None:
    for workspace in workspaces(**{"2023-utkast": "x: 1\n", "2023": plan_text(2023)}):
        assert workspace.series.names == {2023: "2023"}
        assert workspace.series.unreadable == frozenset()


def test_a_second_file_of_the_same_name_claims_its_year_too() -> None:
    files = [SourceFile("2023", f"plans/2023.{suffix}", plan_text(2023).encode()) for suffix in ("yaml", "yml")]
    found = {one.code: one for one in check(read_workspace(files), EXAMPLE_DATE)}
    assert found["SP109"].location.path == "plans/2023.yml"
    assert "SP110" not in found


def test_a_register_is_known_by_a_decomposed_name() -> None:
    assert register_of_file(DECOMPOSED) == "mål"
