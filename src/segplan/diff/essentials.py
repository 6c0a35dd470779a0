"""Who answers for a measure, until when and how far it has come, as a reader asks of one that is new or gone."""

from segplan.diff.names import Names
from segplan.diff.showing import NOT_TOLD, show_value
from segplan.model.measure import Measure
from segplan.model.responsibility import Owner
from segplan.model.targets import Schedule
from segplan.model.values import UNKNOWN, Unknown, known

NOT_GIVEN = "anges inte"
"""What is shown when the plan itself is silent."""

NOT_FOLLOWED_UP = "ingen uppföljning"
"""What is shown for a measure that nobody has reported on."""


def owner_value(measure: Measure) -> str | Unknown | None:
    """Give who answers: the administration, else the source's own words when they are all there is."""
    owner = measure.owner or Owner()
    return known(owner.administration) or known(owner.as_written) or owner.administration or owner.as_written


def show_owner(measure: Measure, names: Names) -> str:
    """Give the name of the one who answers for a measure."""
    owner = owner_value(measure)
    if owner is UNKNOWN:
        return NOT_TOLD
    return names.organisations.name(owner) if owner else _silence(measure, "ansvarig")


def show_schedule(measure: Measure) -> str:
    """Give `klar senast 31 december 2023`, or `löpande, omprövas 31 december 2023`."""
    schedule = measure.schedule or Schedule()
    if schedule.end is UNKNOWN:
        return NOT_TOLD
    if schedule.end is not None:
        return f"klar senast {show_value(schedule.end)}"
    if not schedule.continuous:
        return _silence(measure, "tidplan")
    if schedule.review is None or schedule.review is UNKNOWN:
        return "löpande"
    return f"löpande, omprövas {show_value(schedule.review)}"


def show_state(measure: Measure) -> str:
    """Give the official label of the newest follow-up, with the state in parentheses when it says more."""
    newest = measure.newest_follow_up
    if newest is None:
        return NOT_FOLLOWED_UP
    label, state = str(newest.label.value), show_value(newest.state)
    return label if state == label.lower() else f"{label} ({state})"


def _silence(measure: Measure, key: str) -> str:
    return NOT_TOLD if measure.is_unknown(key) else NOT_GIVEN
