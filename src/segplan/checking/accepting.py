"""`segplan accept`: entries for the findings of adopted plans, and fresh fingerprints for entries that are there.

The register's own text is edited, so that comments and other entries stay as they are. Nothing is
written here: what comes back is the file as it would be, already judged by the rules.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from segplan.checking.acceptance import ACCEPTANCES, can_be_accepted, field_of, is_about
from segplan.checking.check import check
from segplan.checking.selection import Selection
from segplan.checking.workspace import SourceFile, Workspace
from segplan.edits import AddItem, Edit, SetValue
from segplan.errors import UsageError
from segplan.findings import Finding
from segplan.model.registers.acceptances import Acceptance, AcceptanceRegister
from segplan.model.registry import register_of_file
from segplan.project import PLAN_FOLDER, REGISTER_FOLDER
from segplan.rules.profiles import Profiles
from segplan.source.editing import apply_edits

_NEW_FILE = b"formatversion: 0\n"
_LIST = ("accepterade",)


class Approval(NamedTuple):
    """Why findings are accepted, by which role, and when."""

    reason: str
    role: str
    day: date


class Accepted(NamedTuple):
    """The register as it would be, and the findings that its new or refreshed entries are about.

    `before` is `None` for a file that is not there yet. `left` tells in Swedish what was not done, and why.
    """

    path: Path
    before: bytes | None
    after: bytes
    findings: tuple[Finding, ...]
    left: tuple[str, ...] = ()


def accept_findings(selection: Selection, as_of: date, profiles: Profiles, approval: Approval) -> Accepted:
    """Give the register with an entry for each finding of the chosen adopted plans that is not accepted yet.

    Findings that come and go with the day are left. Raises `UsageError` when an entry would itself
    be a fault, as when the reason says nothing.
    """
    files = selection.read_files()
    workspace = selection.workspace(files)
    path, before = _register_file(selection, files, workspace)
    found = check(workspace, as_of, selection.chosen, profiles)
    wanted = tuple(one for one in found if one.accepted is None and not one.dated and _is_adopted(workspace, one))
    entries = [_entry(finding, approval) for finding in wanted]
    register = workspace.register_values.acceptances
    edits: list[Edit] = [AddItem(_LIST, entry) for entry in entries]
    if entries and (register is None or not register.acceptances):
        edits = [SetValue(_LIST, entries)]
    after = apply_edits(before or _NEW_FILE, edits, AcceptanceRegister)
    if entries:
        _refuse_new_faults(selection, files, after, as_of, profiles, found)
    return Accepted(path, before, after, wanted, tuple(_passed_over(workspace, selection)))


def _passed_over(workspace: Workspace, selection: Selection) -> Iterator[str]:
    """Tell which of the plans that were asked for have no findings that could be accepted."""
    for name, reading in workspace.plans.items():
        if selection.chosen is not None and name not in selection.chosen:
            continue
        if reading.value is None:
            yield f"Planen {name} har fel i filen och har inte prövats."
        elif not reading.value.status.is_adopted and selection.chosen is not None:
            yield f"Planen {name} är inte fastställd: fynd i den rättas."


def refresh_fingerprints(selection: Selection, as_of: date, profiles: Profiles) -> Accepted:
    """Give the register with the present fingerprint in each entry that still names a finding.

    An entry names a finding by rule, plan, measure and field. One whose fingerprint is found is
    left as it is, and so is one that names nothing that is found.
    """
    files = selection.read_files()
    workspace = selection.workspace(files)
    path, before = _register_file(selection, files, workspace)
    register = workspace.register_values.acceptances
    entries = register.acceptances if register else ()
    findings = [one for one in check(workspace, as_of, None, profiles) if can_be_accepted(one.code)]
    claimed = {one.fingerprint for one in findings} & {entry.fingerprint for entry in entries}
    edits: list[Edit] = []
    refreshed: list[Finding] = []
    left: list[str] = []
    for index, entry in enumerate(entries):
        if entry.fingerprint in claimed or (selection.chosen is not None and entry.plan not in selection.chosen):
            continue
        finding = next((one for one in findings if one.fingerprint not in claimed and is_about(entry, one)), None)
        if finding is None or entry.count > 1:
            left.append(_why_left(entry))
            continue
        claimed.add(finding.fingerprint)
        refreshed.append(finding)
        edits += _refreshed(index, entry, finding)
    after = apply_edits(before, edits, AcceptanceRegister) if before is not None else _NEW_FILE
    return Accepted(path, before, after, tuple(refreshed), tuple(left))


def _register_file(selection: Selection, files: list[SourceFile], workspace: Workspace) -> tuple[Path, bytes | None]:
    """Give where the register is, and its bytes. Raises `UsageError` when it cannot be read or cannot be."""
    if selection.project is None:
        raise UsageError("Filen ligger utanför en planmapp", "Fynd accepteras i den planmapp som registret ligger i.")
    reading = workspace.registers.get(ACCEPTANCES)
    if reading is not None and reading.value is None:
        raise UsageError(f"{reading.document.path} har fel i filen", "Rätta dem först: segplan validate visar dem.")
    for path in selection.project.register_files:
        if register_of_file(path.stem) == ACCEPTANCES:
            raw = next(file.raw for file in files if reading is not None and file.path == reading.document.path)
            return path, raw
    return selection.project.root / PLAN_FOLDER / REGISTER_FOLDER / f"{ACCEPTANCES}.yaml", None


def _is_adopted(workspace: Workspace, finding: Finding) -> bool:
    reading = workspace.plans.get(finding.plan)
    is_adopted = reading is not None and reading.value is not None and reading.value.status.is_adopted
    return is_adopted and can_be_accepted(finding.code)


def _entry(finding: Finding, approval: Approval) -> dict[str, str]:
    measure = {"åtgärd": finding.measure} if finding.measure else {}
    return {
        "kod": finding.code,
        "plan": finding.plan,
        **measure,
        "fält": field_of(finding),
        "fingeravtryck": finding.fingerprint,
        "skäl": approval.reason,
        "godkänd_av": approval.role,
        "datum": approval.day.isoformat(),
    }


def _refreshed(index: int, entry: Acceptance, finding: Finding) -> Iterator[Edit]:
    if entry.field is None:
        yield SetValue((*_LIST, index, "fält"), field_of(finding))
    yield SetValue((*_LIST, index, "fingeravtryck"), finding.fingerprint)


def _why_left(entry: Acceptance) -> str:
    where = f"{entry.code} i {entry.plan}" + (f", {entry.measure}" if entry.measure else "")
    if entry.count > 1:
        return f"{where}: posten gäller {entry.count} fynd. Skriv en post för varje."
    return f"{where}: inget fynd svarar mot posten."


def _refuse_new_faults(
    selection: Selection, files: list[SourceFile], after: bytes, as_of: date, profiles: Profiles, found: list[Finding]
) -> None:
    others = [file for file in files if not (file.is_register and register_of_file(file.stem) == ACCEPTANCES)]
    register = SourceFile(ACCEPTANCES, f"{PLAN_FOLDER}/{REGISTER_FOLDER}/{ACCEPTANCES}.yaml", after, is_register=True)
    known = {one.fingerprint for one in found}
    for finding in check(selection.workspace([*others, register]), as_of, selection.chosen, profiles):
        if finding.plan == ACCEPTANCES and finding.fingerprint not in known:
            raise UsageError(f"{finding.code} {finding.message}", finding.remedy)
