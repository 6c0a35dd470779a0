"""What is told beside the findings of a run: what was not read or not judged, and what a proposal does."""

from collections.abc import Iterator
from datetime import date

from segplan.checking.earlier import Earlier
from segplan.checking.proposals import without_proposal
from segplan.checking.selection import Selection
from segplan.checking.workspace import SourceFile, Workspace
from segplan.model.registry import REGISTER_MODELS, register_of_file
from segplan.similar import did_you_mean
from segplan.wording.vocabulary import Vocabulary


def notes_of_run(
    selection: Selection,
    files: list[SourceFile],
    workspace: Workspace,
    earlier: Earlier | None,
    as_of: date,
    vocabulary: Vocabulary,
) -> Iterator[str]:
    """Give everything that is told of what was read, in Swedish."""
    yield from _unread_registers(files)
    yield from _notes(selection, workspace)
    yield from _earlier_notes(workspace, earlier)
    yield from _proposal_notes(selection, workspace, as_of, vocabulary)


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


def _earlier_notes(workspace: Workspace, earlier: Earlier | None) -> Iterator[str]:
    """Tell which plans cannot be protected, since one of their versions could not be read."""
    if earlier is not None:
        faulty = earlier.workspace.series.unreadable | (
            workspace.series.unreadable & earlier.workspace.series.plans.keys()
        )
        for year in sorted(faulty):
            yield f"Planen för {year} går inte att läsa i båda versionerna: ändringar sedan {earlier.name} har inte prövats."


def _proposal_notes(selection: Selection, workspace: Workspace, as_of: date, vocabulary: Vocabulary) -> Iterator[str]:
    """Tell what a counter-proposal does to the figures of the plan."""
    if selection.proposal is None:
        return
    from segplan.checking.figures import effect, figures_of

    for name in sorted(selection.chosen or ()):
        before = without_proposal(workspace, name)
        if before is not None:
            yield from effect(*(figures_of(one, name, as_of, vocabulary) for one in (before, workspace)))


def _notes(selection: Selection, workspace: Workspace) -> list[str]:
    if workspace.alone and selection.file is not None:
        for register in workspace.registers:
            read = f"{selection.files.shown(selection.file)} ligger utanför en planmapp och har lästs som registret {register}"
            return [f"{read}: planer och andra register har inte prövats."]
        skipped = "register, grannår och härkomst har inte prövats"
        return [f"{selection.files.shown(selection.file)} ligger utanför en planmapp: {skipped}."]
    if selection.chosen is None:
        return []
    others = sorted(year for year in workspace.series.unreadable if str(year) not in selection.chosen)
    return [f"Planen för {year} har fel i filen och kunde inte jämföras med." for year in others]
