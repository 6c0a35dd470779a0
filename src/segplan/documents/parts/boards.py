"""The boards of a plan: which measures each answers for, and in which it decides."""

from dataclasses import dataclass, field

from segplan.documents.parts.names import Names
from segplan.documents.parts.owners import organisation_code
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.registers.organisation import OrganisationKind
from segplan.model.values import known


@dataclass
class BoardShare:
    """A board, the measures that it answers for, and those in which it decides, in the order of the plan."""

    code: str
    name: str
    measures: list[Measure] = field(default_factory=list)
    deciding: list[Measure] = field(default_factory=list)


def boards_of(plan: Plan, names: Names) -> tuple[BoardShare, ...]:
    """Every board that answers for a measure or decides over one, in the order of the plan."""
    found: dict[str, BoardShare] = {}

    def board(written: str) -> BoardShare:
        code = organisation_code(written, names)
        return found.setdefault(code, BoardShare(code, names.organisation(written)))

    for measure in plan.measures:
        answering = known(measure.owner.board) if measure.owner else None
        if answering:
            board(answering).measures.append(measure)
        deciding = _decider(measure, names)
        if deciding:
            board(deciding).deciding.append(measure)
    return tuple(found.values())


def _decider(measure: Measure, names: Names) -> str:
    """The board that decides over a measure: that of its decision point, else the decision maker; or nothing."""
    point = known(measure.decision_point.body) if measure.decision_point else None
    for written in filter(None, (point, known(measure.decision_maker))):
        directory = names.registers.directory
        organisation = directory.named(written, names.plan.period) if directory else None
        if organisation is not None and organisation.kind is OrganisationKind.BOARD:
            return written
    return ""
