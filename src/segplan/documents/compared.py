"""What a document about changes compares: two states of a plan, or two plans, and all that differs."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from segplan.model.plan import Plan

if TYPE_CHECKING:
    from segplan.diff import Comparison


@dataclass(frozen=True)
class ComparedState:
    """One of the two plans: the file that it was read from, and in which version, in words.

    `name` is what it can be asked for by, as `main:2023`. `short` names the version in a title, as `main` or
    `arbetsmappen`, and is empty where the plan's own title is enough.
    """

    plan: Plan
    name: str
    file: str
    version: str = ""
    short: str = ""


@dataclass(frozen=True)
class Compared:
    """A comparison, its two states, sentences about what a reader has to know first, and about the plan as a whole."""

    comparison: "Comparison"
    before: ComparedState
    after: ComparedState
    notes: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
