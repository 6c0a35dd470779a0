"""Pairs of plan files with all changes between them, written down one a line."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from segplan.checking.workspace import SourceFile, read_workspace
from segplan.diff import Change, compare
from segplan.diff.sentences import describe
from support.rich_registers import rich_registers

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_the_changes_are_those_that_are_written_down(
    case: Path, check_golden: Callable[[Path, Mapping[str, bytes]], None]
) -> None:
    files = {path.stem: path.read_bytes() for path in case.glob("*.yaml")}
    read = {name: read_workspace([SourceFile(name, name, raw)]).plans[name].value for name, raw in files.items()}
    plans = {name: plan for name, plan in read.items() if plan is not None}
    assert set(plans) == set(files)
    series = read_workspace(SourceFile(name, name, raw) for name, raw in files.items()).series
    found = compare(plans["before"], plans["after"], series, rich_registers())
    text = "".join(f"{line(change)}\n" for change in found.changes).encode()
    check_golden(case, {f"{name}.yaml": raw for name, raw in files.items()} | {"changes.txt": text})


def line(change: Change) -> str:
    """Give `target_weakened  decreases  mått.målvärde: …`."""
    reasons = f" Skäl: {' '.join(change.reasons)}" if change.reasons else ""
    field = f"{change.field}: " if change.field else ""
    return f"{change.kind.word}  {change.severity.word}  {field}{describe(change)}{reasons}".replace("\u00a0", " ")


def test_the_hard_cases_are_there() -> None:
    assert len(CASES) >= 10
