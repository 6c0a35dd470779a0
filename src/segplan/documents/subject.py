"""What one document is about: a plan, or one owner, district or measure of it."""

from dataclasses import dataclass
from enum import Enum

from segplan.model.plan import Plan


class Scope(Enum):
    """What a document is about, in the word that people use for it."""

    PLAN = "planen"
    OWNER = "förvaltning"
    DISTRICT = "stadsdel"
    MEASURE = "åtgärd"


@dataclass(frozen=True)
class Subject:
    """What one document is about.

    `identifier` is what the plan or the register calls it (an organisation's code, a place's or a measure's
    identifier) and `name` what people call it; both are empty for a document about the whole plan.
    """

    plan: Plan
    scope: Scope = Scope.PLAN
    identifier: str = ""
    name: str = ""


@dataclass(frozen=True)
class NotPossible:
    """That the year's data do not allow a kind of document, and why, as a Swedish sentence."""

    reason: str


Subjects = tuple[Subject, ...] | NotPossible
"""What documents of a kind there are for a plan. Never empty: a kind without subjects says why."""
