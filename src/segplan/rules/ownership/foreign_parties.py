"""The parties outside the municipality that a measure names as doing its work."""

from typing import NamedTuple

from segplan.model.directory import Directory
from segplan.model.responsibility import ParticipantRole
from segplan.model.view import MeasureAt
from segplan.ownership.classify import classify
from segplan.ownership.judgement import Verdict
from segplan.places import Route


class ForeignParty(NamedTuple):
    """A party outside the municipality, what the measure says of it, and where."""

    name: str
    does: str
    route: Route


def foreign_party(at: MeasureAt, directory: Directory | None) -> ForeignParty | None:
    """Give the first party outside the municipality that runs or carries out the measure."""
    if at.measure.run_by is not None:
        return ForeignParty(at.measure.run_by, "driver", (*at.route, "drivs_av"))
    for index, participant in enumerate(at.measure.participants):
        is_external = classify(participant.actor, directory).verdict is Verdict.EXTERNAL_ONLY
        if is_external and participant.role is ParticipantRole.PERFORMS:
            return ForeignParty(participant.actor, "utför", (*at.route, "medverkande", index, "aktör"))
    return None
