"""A measure in plain words for those who live in the municipality: short sentences and no jargon."""

from datetime import date
from decimal import Decimal

from segplan.documents.parts.names import Names
from segplan.documents.parts.responsibility import OFFICIAL, has_owner, owner_short
from segplan.documents.parts.targets import with_unit
from segplan.model.followup import NO_EVIDENCE, FollowUp, State
from segplan.model.measure import Measure
from segplan.model.responsibility import ParticipantRole
from segplan.model.values import known
from segplan.swedish import capitalised, day, listed, sentence

_GOING = {
    State.NOT_STARTED: "Arbetet har inte börjat.",
    State.STARTED: "Arbetet har nyss börjat.",
    State.ONGOING: "Arbetet pågår.",
    State.DONE: "Åtgärden är genomförd.",
    State.STOPPED: "Arbetet är avbrutet.",
}

_CONTINUOUS = {
    True: "Arbetet fortsätter år efter år. Det som var lovat för året är gjort.",
    False: "Arbetet fortsätter år efter år. Det som var lovat för året är inte gjort.",
    None: "Arbetet fortsätter år efter år. Det framgår inte om det som var lovat för året är gjort.",
}

_ROLE = {
    ParticipantRole.PERFORMS: "Arbetet utförs av",
    ParticipantRole.FUNDS: "Pengar kommer från",
    ParticipantRole.COOPERATES: "Med i arbetet är också",
}


def what_lines(measure: Measure) -> tuple[str, ...]:
    """What is to be done, and how one knows that it is done."""
    told = sentence(measure.in_short) if measure.in_short else sentence(measure.wording)
    done = (
        f"Det är klart när det här stämmer: {sentence(measure.closing_criterion)}" if measure.closing_criterion else ""
    )
    return tuple(filter(None, (told, done)))


def who_lines(measure: Measure, names: Names) -> tuple[str, ...]:
    """Who answers, who decides and who helps."""
    if measure.has_unknown_owner:
        said = ["Det framgår inte av källan vem som ansvarar."]
    elif not has_owner(measure):
        said = ["Planen säger inte tydligt vem som ansvarar."]
    else:
        said = [f"Ansvarig: {owner_short(measure, names)}."]
    decides = known(measure.decision_maker)
    if decides and decides != OFFICIAL:
        said.append(f"{capitalised(names.organisation(decides))} beslutar.")
    for role, words in _ROLE.items():
        actors = [names.organisation(one.actor) for one in measure.participants if one.role is role]
        said += [f"{words} {listed(actors)}."] if actors else []
    return tuple(said)


def when_lines(measure: Measure) -> tuple[str, ...]:
    """When the work begins and ends."""
    if measure.is_unknown("tidplan"):
        return ("Det framgår inte av källan när det ska vara klart.",)
    schedule = measure.schedule
    said = []
    if schedule is not None and isinstance(schedule.start, date):
        said.append(f"Arbetet börjar den {day(schedule.start)}.")
    if schedule is not None and isinstance(schedule.end, date):
        said.append(f"Det ska vara klart senast den {day(schedule.end)}.")
    if schedule is not None and schedule.continuous:
        said.append("Arbetet har inget slutdatum.")
    if schedule is not None and isinstance(schedule.review, date):
        said.append(f"Den {day(schedule.review)} bestämmer kommunen om det ska fortsätta.")
    return tuple(said) or ("Planen säger inte när det ska vara klart.",)


def step_lines(measure: Measure) -> tuple[str, ...]:
    """The steps on the way, each with its day and whether it was taken."""
    return tuple(
        f"{capitalised(day(one.due))}: {sentence(one.what)}" + (f" Gjort den {day(one.done)}." if one.done else "")
        for one in measure.milestones
    )


def state_sentence(measure: Measure) -> str:
    """How it goes, in one or two short sentences."""
    newest = measure.newest_follow_up
    if newest is None:
        silent = measure.is_unknown("uppföljning")
        return "Det framgår inte av källan hur det har gått." if silent else "Ingen har rapporterat hur det har gått."
    return _CONTINUOUS[newest.commitment_met] if newest.state is State.CONTINUOUS else _GOING[newest.state]


def going_lines(measure: Measure) -> tuple[str, ...]:
    """How it has gone: the state, what was done, what remains, the figures, and what shows it."""
    newest = measure.newest_follow_up
    if newest is None:
        return (state_sentence(measure),)
    said = [state_sentence(measure)]
    said += [sentence(newest.result)] if newest.result else []
    said += [_figures(measure, newest)]
    said += [f"Det blev inte som planerat: {sentence(newest.deviation)}"] if newest.deviation else []
    said += [f"Kvar att göra: {sentence(newest.remaining)}"] if newest.remaining else []
    said += [_evidence(newest), f"Rapporten är från den {day(newest.reported_on)}."]
    return tuple(filter(None, said))


def _figures(measure: Measure, newest: FollowUp) -> str:
    metric = measure.metric
    if newest.outcome is None or metric is None:
        return ""
    unit = known(metric.unit) or ""
    target = f" Målet är {with_unit(metric.target, unit)}." if isinstance(metric.target, Decimal) else ""
    start = f" Från början var det {with_unit(metric.baseline, unit)}." if isinstance(metric.baseline, Decimal) else ""
    return f"Nu är det {with_unit(newest.outcome, unit)}.{target}{start}"


def _evidence(newest: FollowUp) -> str:
    if newest.evidence == (NO_EVIDENCE,):
        return "Det finns inget underlag som visar resultatet."
    return f"Det här visar resultatet: {listed(newest.evidence)}." if newest.evidence else ""
