"""Check what was selected, with workers when there are many repositories."""

import os
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from segplan.checking.check import check
from segplan.checking.selection import Selection, select
from segplan.checking.workspace import SourceFile, Workspace
from segplan.errors import UnreadableError
from segplan.findings import Finding
from segplan.fingerprint import digest_file
from segplan.model.registry import REGISTER_MODELS, register_of_file
from segplan.project import shown
from segplan.similar import did_you_mean

WORKERS_FROM = 8
"""The number of repositories from which starting worker processes pays."""

_MOST_WORKERS = 60
"""Windows waits for no more than this many processes at once."""


class Checked(NamedTuple):
    """The findings of one repository or file, and what is needed to show them.

    `unreadable` holds the error when it cannot be read at all.
    """

    findings: list[Finding]
    sources: dict[str, list[str]]
    plans: int
    measures: int
    notes: list[str]
    inputs: tuple[tuple[str, str], ...]
    unreadable: tuple[UnreadableError, ...] = ()


def check_targets(targets: list[str], folder: Path, as_of: date) -> list[Checked]:
    """Check what the targets name, seen from a folder; what cannot be read does not stop the rest."""
    selected = select(targets, folder)
    missing = [_unreadable(error) for error in selected.unreadable]
    return _check_selections(selected.selections, as_of) + missing


def _check_selections(selections: list[Selection], as_of: date) -> list[Checked]:
    workers = min(os.cpu_count() or 1, len(selections) // 4, _MOST_WORKERS)
    if len(selections) < WORKERS_FROM or workers < 2:
        return [_try_selection(selection, as_of=as_of) for selection in selections]
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers, initializer=_leave_interrupts_to_the_parent) as pool:
        return list(pool.map(partial(_try_selection, as_of=as_of), selections, chunksize=4))


def _leave_interrupts_to_the_parent() -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _try_selection(selection: Selection, as_of: date) -> Checked:
    try:
        return check_selection(selection, as_of)
    except UnreadableError as error:
        return _unreadable(error)


def _unreadable(error: UnreadableError) -> Checked:
    return Checked([], {}, 0, 0, [], (), (error,))


def check_selection(selection: Selection, as_of: date) -> Checked:
    """Read and check one repository or file. Raises `UnreadableError` when a file in it cannot be read."""
    inputs = selection.folder_digests()
    files = selection.read_files()
    workspace = selection.workspace(files)
    findings = check(workspace, as_of, selection.chosen)
    shown_paths = {finding.location.path for finding in findings} | {
        related.location.path for finding in findings for related in finding.related
    }
    documents = [reading.document for reading in workspace.readings.values()]
    names = [name for name in workspace.plans if selection.chosen is None or name in selection.chosen]
    values = [workspace.plans[name].value for name in names]
    return Checked(
        findings,
        {document.path: document.lines for document in documents if document.path in shown_paths},
        len(names),
        sum(len(value.measures) for value in values if value is not None),
        [*_unread_registers(files), *_notes(selection, workspace)],
        (*inputs, *((os.path.abspath(file.path), digest_file(os.path.abspath(file.path), file.raw)) for file in files)),
    )


def _unread_registers(files: list[SourceFile]) -> Iterator[str]:
    """Tell which register files were left out: an unknown name, or a register that another file holds."""
    first: dict[str, str] = {}
    for file in (file for file in files if file.is_register):
        register = register_of_file(file.stem)
        if register is None:
            suggestion = did_you_mean(file.stem, REGISTER_MODELS) or "."
            yield f"{file.path} är inget register som segplan känner till och har inte lästs{suggestion}"
        elif register in first:
            yield f"{file.path} har inte lästs: registret {register} finns redan i {first[register]}. Slå ihop filerna."
        else:
            first[register] = file.path


def _notes(selection: Selection, workspace: Workspace) -> list[str]:
    if workspace.alone and selection.file is not None:
        for register in workspace.registers:
            read = f"{shown(selection.file)} ligger utanför en planmapp och har lästs som registret {register}"
            return [f"{read}: planer och andra register har inte prövats."]
        skipped = "register, grannår och härkomst har inte prövats"
        return [f"{shown(selection.file)} ligger utanför en planmapp: {skipped}."]
    if selection.chosen is None:
        return []
    others = sorted(year for year in workspace.series.unreadable if str(year) not in selection.chosen)
    return [f"Planen för {year} har fel i filen och kunde inte jämföras med." for year in others]
