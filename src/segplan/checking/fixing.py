"""`--fix`: faults with one safe answer, mended file by file until none is left."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from segplan.checking.check import check
from segplan.checking.choosing import choose_rules
from segplan.checking.selection import Selection, select
from segplan.checking.workspace import SourceFile, Workspace
from segplan.configuration_file.find import read_settings
from segplan.errors import EditRefusedError, UnreadableError, UsageError
from segplan.findings import Finding, Mended
from segplan.model.base import PlanPart
from segplan.model.plan import Plan
from segplan.model.registry import REGISTER_MODELS
from segplan.project import ON_DISK, replace_file
from segplan.rules.profiles import EVERY_RULE, Choices, Profiles
from segplan.source.editing import apply_edits

_MOST_ROUNDS = 30
"""Each round reads everything again, since a mended file may show faults that could not be seen before."""


class MendedFile(NamedTuple):
    """A file as it was and as it is when its faults are mended."""

    path: str
    before: bytes
    after: bytes


class Fixing(NamedTuple):
    """What fixing gave: the files that change, what was mended in order, and why other fixes were left, in Swedish."""

    files: tuple[MendedFile, ...]
    mended: tuple[Mended, ...]
    left: tuple[str, ...]


def fix_targets(targets: list[str], folder: Path, as_of: date, asked: Choices = EVERY_RULE) -> Fixing:
    """Mend what the targets name, seen from a folder. Nothing is written; what cannot be read is passed over.

    `asked` is what the command line chooses among the rules. Raises `UsageError` for what cannot be written:
    another version in git, and the plan that a counter-proposal gives.
    """
    selections = select(targets, folder).selections
    if any(one.files is not ON_DISK or one.proposal is not None for one in selections):
        raise UsageError("Bara planer och register på disken kan rättas", "Ange planens år eller fil, utan version.")
    found = [_try_fixing(selection, as_of, asked) for selection in selections]
    return Fixing(
        tuple(file for one in found for file in one.files),
        tuple(mended for one in found for mended in one.mended),
        tuple(dict.fromkeys(reason for one in found for reason in one.left)),
    )


def write_fixes(fixing: Fixing) -> None:
    """Write the mended files, each at once or not at all. Raises `UnreadableError`."""
    for file in fixing.files:
        replace_file(Path(file.path), file.before, file.after)


def _try_fixing(selection: Selection, as_of: date, asked: Choices) -> Fixing:
    settings = read_settings(selection.project.root if selection.project else None)
    try:
        return fix_files(selection, selection.read_files(), as_of, choose_rules(settings, asked))
    except UnreadableError:
        return Fixing((), (), ())


def fix_files(selection: Selection, files: list[SourceFile], as_of: date, profiles: Profiles | None = None) -> Fixing:
    """Mend files that are read together, by the rules that the profiles choose; by every rule without them."""
    before = {file.path: file.raw for file in files}
    mended: list[Mended] = []
    left: list[str] = []
    for _ in range(_MOST_ROUNDS):
        workspace = selection.workspace(files)
        found = check(workspace, as_of, selection.chosen, profiles)
        findings = [one for one in found if one.fix is not None and one.accepted is None]
        raws = {file.path: file.raw for file in files}
        done, left = _mend_once(workspace, raws, findings)
        if not done:
            break
        mended += done
        files = [file._replace(raw=raws[file.path]) for file in files]
    changed = (MendedFile(file.path, before[file.path], file.raw) for file in files if file.raw != before[file.path])
    return Fixing(tuple(changed), tuple(mended), tuple(left))


def _mend_once(workspace: Workspace, raws: dict[str, bytes], findings: list[Finding]) -> tuple[list[Mended], list[str]]:
    """Mend each file from its end to its beginning, so that places before a fix still hold.

    Gives what was done and why the rest was not; what came in the way of another fix has its turn when the
    files have been read again.
    """
    models = {reading.document.path: _model(name, workspace) for name, reading in workspace.readings.items()}
    done: list[Mended] = []
    left: list[str] = []
    for finding in sorted(findings, key=lambda one: one.location, reverse=True):
        path = finding.location.path
        try:
            after = apply_edits(raws[path], finding.fix.edits if finding.fix else (), models[path])
        except EditRefusedError as refused:
            left.append(f"{finding.location}: {finding.code} har inte rättats. {refused.message}.")
            continue
        if after != raws[path]:
            done.append(_mended(finding, raws[path], after))
            raws[path] = after
    return sorted(done, key=lambda one: one.location), left[::-1]


def _model(name: str, workspace: Workspace) -> type[PlanPart]:
    return REGISTER_MODELS[name] if name in workspace.registers else Plan


def _mended(finding: Finding, before: bytes, after: bytes) -> Mended:
    old, new = _lines(before), _lines(after)
    start = _shared_start(old, new)
    end = _shared_start(old[start:][::-1], new[start:][::-1])
    assert finding.fix is not None
    return Mended(
        finding.location,
        finding.code,
        finding.fix.description,
        tuple(old[start : len(old) - end]),
        tuple(new[start : len(new) - end]),
    )


def _lines(raw: bytes) -> list[str]:
    return raw.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")


def _shared_start(first: list[str], second: list[str]) -> int:
    pairs = enumerate(zip(first, second, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(first), len(second)))
