"""Those who answer for the measures of a plan, each once, with their measures."""

from collections.abc import Iterator
from dataclasses import dataclass

from segplan.documents.parts.names import Names
from segplan.documents.parts.responsibility import ROLES, owner_short
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.values import known
from segplan.swedish import capitalised


@dataclass(frozen=True)
class OwnerOf:
    """One that answers: its code in the register or its words in the plan, its name, and its measures."""

    code: str
    name: str
    measures: tuple[Measure, ...]


def owners_of(plan: Plan, names: Names) -> tuple[OwnerOf, ...]:
    """Every administration, board or function that answers for a measure, in the order of the plan.

    Different spellings of one organisation are one owner.
    """
    found: dict[str, list[Measure]] = {}
    for measure in plan.measures:
        code = owner_code(measure, names)
        if code:
            found.setdefault(code, []).append(measure)
    return tuple(OwnerOf(code, owner_short(one[0], names), tuple(one)) for code, one in found.items())


def owner_code(measure: Measure, names: Names) -> str:
    """Give what the one that answers is called in the register, or in the plan; nothing when nobody is named."""
    owner = measure.owner
    if owner is None or measure.has_unknown_owner:
        return ""
    written = known(owner.administration) or known(owner.board) or known(owner.function) or known(owner.unit) or ""
    return organisation_code(written, names)


def organisation_code(written: str, names: Names) -> str:
    """Give an organisation's code by any of its spellings, or the words as written."""
    directory = names.registers.directory
    found = directory.named(written, names.plan.period) if directory and written else None
    return found.code if found else written


def takes_part(plan: Plan, owner: OwnerOf, names: Names) -> Iterator[tuple[Measure, str, str]]:
    """Give the measures of others in which an owner takes part, its role, and who answers for them."""
    own = {id(one) for one in owner.measures}
    for measure in plan.measures:
        for participant in measure.participants:
            if id(measure) not in own and organisation_code(participant.actor, names) == owner.code:
                yield measure, capitalised(ROLES[participant.role]), owner_short(measure, names)
