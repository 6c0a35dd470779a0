"""Who answers, who decides and who takes part, in words."""

from segplan.documents.parts.names import NOT_GIVEN, NOT_TOLD, Names
from segplan.model.measure import Control, Measure
from segplan.model.responsibility import Owner, ParticipantRole
from segplan.model.values import Unknown, known
from segplan.swedish import capitalised, quoted, sentence

_CONTROL = {
    Control.FULL: "Full: kommunen råder över åtgärden.",
    Control.SHARED: "Delad: kommunen råder över åtgärden tillsammans med andra.",
    Control.LIMITED: "Begränsad: åtgärden beror på andra än kommunen.",
}

ROLES = {
    ParticipantRole.PERFORMS: "utför",
    ParticipantRole.FUNDS: "finansierar",
    ParticipantRole.COOPERATES: "samverkar",
}

OFFICIAL = "tjänsteperson"


def owner_short(measure: Measure, names: Names) -> str:
    """The one that answers for a measure, as it fits in a table."""
    if measure.has_unknown_owner:
        return NOT_TOLD
    owner = measure.owner
    if owner is None:
        return NOT_GIVEN
    named = known(owner.administration) or known(owner.board)
    if named:
        return capitalised(names.organisation(named))
    return capitalised(known(owner.function) or known(owner.unit) or quoted(known(owner.as_written) or NOT_GIVEN))


def owner_lines(measure: Measure, names: Names) -> tuple[str, ...]:
    """The one that answers for a measure with unit and board, and the plan's own words."""
    owner = measure.owner
    if owner is None:
        return () if measure.has_unknown_owner else (NOT_GIVEN,)
    if owner.is_unknown:
        return () if measure.is_unknown("ansvarig") else (NOT_TOLD,)
    unit, board, as_written = _unit(owner, names), known(owner.board), known(owner.as_written)
    lines = [capitalised(unit)] if unit else []
    lines += [f"Nämnd: {names.organisation(board)}"] if board else []
    lines += [f"Med planens egna ord: {quoted(as_written)}"] if as_written else []
    return tuple(lines)


def _unit(owner: Owner, names: Names) -> str:
    code = known(owner.administration)
    administration = names.organisation(code) if code else None
    return ", ".join(filter(None, (administration, known(owner.unit), known(owner.function))))


def decision_maker(measure: Measure, names: Names) -> str:
    """Who decides over the measure, or nothing."""
    maker = measure.decision_maker
    if maker is None or isinstance(maker, Unknown):
        return ""
    if maker == OFFICIAL:
        return "Tjänsteperson, inget politiskt beslut krävs"
    return capitalised(names.organisation(maker))


def participant_lines(measure: Measure, names: Names) -> tuple[str, ...]:
    """The others that take part, each with its role."""
    return tuple(f"{capitalised(names.organisation(one.actor))} ({ROLES[one.role]})" for one in measure.participants)


def control_lines(measure: Measure, names: Names) -> tuple[str, ...]:
    """How far the municipality decides over the measure, who runs it, and the municipality's own part."""
    lines = [_CONTROL[measure.control]] if measure.control else []
    lines += [f"Drivs av {names.organisation(measure.run_by)}."] if measure.run_by else []
    lines += [f"Kommunens del: {sentence(measure.own_part)}"] if measure.own_part else []
    return tuple(lines)
