"""The two states of a comparison as documents tell them: which file, in which version, from which day."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segplan.checking.loading import LoadedPlan, LoadedPlans
    from segplan.diff import Comparison
    from segplan.documents.compared import Compared, ComparedState


def compared_of(
    comparison: "Comparison", loaded: "LoadedPlans", root: Path | None, approved: tuple[str, ...] = ()
) -> "Compared":
    """Give a comparison with its two states.

    `root` is the plan repository, when there is one, and `approved` what is said of changes that were approved.
    """
    from segplan.documents.compared import Compared

    before, after = loaded.plans
    first, second = (_state(plan, root, _short(plan, before, after)) for plan in (before, after))
    notes = tuple(filter(None, (loaded.touched, *loaded.notes, *approved)))
    return Compared(comparison, first, second, notes, loaded.figures)


def _short(loaded: "LoadedPlan", before: "LoadedPlan", after: "LoadedPlan") -> str:
    """Name a version in a title; the file where neither plan is read in git, and nothing where the titles tell."""
    from segplan.checking.states import state_name
    from segplan.project import ON_DISK

    if before.plan.title != after.plan.title:
        return "" if loaded.files is ON_DISK else state_name(loaded.files)
    if loaded.is_proposal or (before.files is ON_DISK and after.files is ON_DISK):
        return loaded.path
    return state_name(loaded.files)


def _state(loaded: "LoadedPlan", root: Path | None, short: str) -> "ComparedState":
    from segplan.cli.plan_version import version_of
    from segplan.documents.compared import ComparedState

    version = version_of(loaded, root)
    return ComparedState(loaded.plan, loaded.label, loaded.path, f"{version}." if version else "", short)
