"""Check what was selected, with workers when there are many repositories."""

import os
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from segplan.checking.check import check
from segplan.checking.choosing import choose_rules
from segplan.checking.earlier import Earlier
from segplan.checking.notes import notes_of_run
from segplan.checking.proposals import parts_of
from segplan.checking.selection import Selection, select
from segplan.checking.workspace import SourceFile
from segplan.configuration.validate import Level
from segplan.configuration_file.find import read_settings
from segplan.errors import UnreadableError
from segplan.findings import Finding
from segplan.fingerprint import digest_file
from segplan.project import ON_DISK
from segplan.rules.profiles import EVERY_RULE, Choices

WORKERS_FROM = 8
"""The number of repositories from which starting worker processes pays."""

_MOST_WORKERS = 60
"""Windows waits for no more than this many processes at once."""


class Checked(NamedTuple):
    """The findings of one repository or file, and what is needed to show them.

    `is_repeatable` is false for what was read in git, whose names may come to mean something else.
    `unreadable` holds the error when it cannot be read at all.
    """

    findings: list[Finding]
    sources: dict[str, list[str]]
    plans: int
    measures: int
    notes: list[str]
    inputs: tuple[tuple[str, str], ...]
    unreadable: tuple[UnreadableError, ...] = ()
    fail_on: Level = "fel"
    """The level in the settings from which findings count for the exit code, as in `--fail-on`."""
    is_repeatable: bool = True


def check_targets(
    targets: list[str], folder: Path, as_of: date, asked: Choices = EVERY_RULE, since: str | None = None
) -> list[Checked]:
    """Check what the targets name, seen from a folder; what cannot be read does not stop the rest.

    `asked` is what the command line chooses among the rules. With the name of a branch or another version as `since`
    it is also checked how adopted plans have been edited since the branch that is read left it. Raises `UsageError` for
    settings that cannot be used.
    """
    selected = select(targets, folder)
    missing = [_unreadable(error) for error in selected.unreadable]
    return _check_selections(selected.selections, as_of, asked, since) + missing


def _check_selections(selections: list[Selection], as_of: date, asked: Choices, since: str | None) -> list[Checked]:
    try_one = partial(_try_selection, as_of=as_of, asked=asked, since=since)
    workers = min(os.cpu_count() or 1, len(selections) // 4, _MOST_WORKERS)
    if len(selections) < WORKERS_FROM or workers < 2:
        return [try_one(selection) for selection in selections]
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers, initializer=_leave_interrupts_to_the_parent) as pool:
        return list(pool.map(try_one, selections, chunksize=4))


def _leave_interrupts_to_the_parent() -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _try_selection(selection: Selection, as_of: date, asked: Choices, since: str | None) -> Checked:
    try:
        return check_selection(selection, as_of, asked, since)
    except UnreadableError as error:
        return _unreadable(error)


def _unreadable(error: UnreadableError) -> Checked:
    return Checked([], {}, 0, 0, [], (), (error,))


def check_selection(
    selection: Selection, as_of: date, asked: Choices = EVERY_RULE, since: str | None = None
) -> Checked:
    """Read and check one repository or file. Raises `UnreadableError` when a file in it cannot be read.

    Raises `UsageError` when its settings cannot be used.
    """
    earlier = _earlier_state(selection, since) if since is not None else None
    settings = read_settings(selection.project.root if selection.project else None)
    profiles = choose_rules(settings, asked)
    inputs = [*selection.folder_digests(), *settings.inputs]
    files = selection.read_files()
    workspace = selection.workspace(files)
    findings = check(workspace, as_of, selection.chosen, profiles, earlier)
    shown_paths = {finding.location.path for finding in findings} | {
        related.location.path for finding in findings for related in finding.related
    }
    read = [workspace, earlier.workspace] if earlier else [workspace]
    documents = [part for one in read for reading in one.readings.values() for part in parts_of(reading.document)]
    names = [name for name in workspace.plans if selection.chosen is None or name in selection.chosen]
    values = [workspace.plans[name].value for name in names]
    return Checked(
        findings,
        {document.path: document.lines for document in documents if document.path in shown_paths},
        len(names),
        sum(len(value.measures) for value in values if value is not None),
        [*notes_of_run(selection, files, workspace, earlier, as_of, profiles.vocabulary)],
        (*inputs, *_file_digests(files)) if selection.files is ON_DISK else (),
        fail_on=settings.values.validation.fail_on,
        is_repeatable=selection.files is ON_DISK and since is None and selection.proposal is None,
    )


def _earlier_state(selection: Selection, since: str) -> Earlier | None:
    """Read the state to judge against; what reads git is imported only when it is asked for."""
    from segplan.checking.since import earlier_state

    return earlier_state(selection, since)


def _file_digests(files: list[SourceFile]) -> Iterator[tuple[str, str]]:
    for file in files:
        path = os.path.abspath(file.path)
        yield path, digest_file(path, file.raw)
