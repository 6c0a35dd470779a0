"""What a measure is, in plain words for those who live in the municipality: short sentences and no jargon."""

from datetime import date

from segplan.documents.parts.names import Names
from segplan.documents.parts.responsibility import OFFICIAL, owner_short
from segplan.model.measure import Measure
from segplan.model.responsibility import ParticipantRole
from segplan.model.values import known
from segplan.swedish import capitalised, day, listed, quoted, sentence

_ROLE = {
    ParticipantRole.PERFORMS: "{} gör arbetet.",
    ParticipantRole.FUNDS: "Pengar kommer från {}.",
    ParticipantRole.COOPERATES: "{} är också med i arbetet.",
}


def what_lines(measure: Measure) -> tuple[str, ...]:
    """What is to be done, and how one knows that it is done."""
    told = sentence(measure.in_short) if measure.in_short else sentence(measure.wording)
    done = f"Så vet man att det är klart: {sentence(measure.closing_criterion)}" if measure.closing_criterion else ""
    return tuple(filter(None, (told, done)))


def where_line(measure: Measure, names: Names) -> str:
    """Where the work is done."""
    places = capitalised(listed(names.place_in_sentence(one) for one in measure.geography))
    if places:
        return f"{places}."
    return "Vi vet inte var. Källan säger det inte." if measure.is_unknown("geografi") else "Planen säger inte var."


def who_lines(measure: Measure, names: Names) -> tuple[str, ...]:
    """Who answers, who decides and who helps."""
    said = [_answering(measure, names)]
    decides = known(measure.decision_maker)
    if decides and decides != OFFICIAL:
        said.append(f"{capitalised(names.organisation(decides))} beslutar.")
    for role, words in _ROLE.items():
        actors = [names.organisation(one.actor) for one in measure.participants if one.role is role]
        said += [capitalised(words.format(listed(actors)))] if actors else []
    return tuple(said)


def _answering(measure: Measure, names: Names) -> str:
    owner = measure.owner
    if measure.has_unknown_owner:
        return "Vi vet inte vem som ansvarar. Källan säger det inte."
    if owner is None or not measure.has_owner:
        words = known(owner.as_written) if owner else None
        return f"Planen säger inte tydligt vem som ansvarar{f', bara {quoted(words)}' if words else ''}."
    name = owner_short(measure, names)
    return f"{name} ansvarar." if known(owner.administration) or known(owner.board) else f"Ansvarig: {name}."


def when_lines(measure: Measure) -> tuple[str, ...]:
    """When the work is to begin and end, as the plan says it; the words hold before, during and after the year."""
    if measure.is_unknown("tidplan"):
        return ("Vi vet inte när det ska vara klart. Källan säger det inte.",)
    schedule = measure.schedule
    said = []
    if schedule is not None and isinstance(schedule.start, date):
        said.append(f"Arbetet ska börja den {day(schedule.start)}.")
    if schedule is not None and isinstance(schedule.end, date):
        said.append(f"Det ska vara klart senast den {day(schedule.end)}.")
    if schedule is not None and schedule.continuous:
        said.append("Arbetet har inget slutdatum.")
    if schedule is not None and isinstance(schedule.review, date):
        said.append(f"Den {day(schedule.review)} ska kommunen bestämma om arbetet ska fortsätta.")
    return tuple(said) or ("Planen säger inte när det ska vara klart.",)


def step_lines(measure: Measure) -> tuple[str, ...]:
    """The steps on the way, each with its day and whether it was taken, when the newest report can tell."""
    newest = measure.newest_follow_up
    told = newest.reported_on if newest else date.min
    return tuple(
        f"{capitalised(day(one.due))}: {sentence(one.what)}"
        + (f" Gjort den {day(one.done)}." if one.done else " Inte rapporterat som gjort." if one.due <= told else "")
        for one in measure.milestones
    )
