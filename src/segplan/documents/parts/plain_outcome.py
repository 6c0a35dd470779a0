"""How measures go, in plain words for those who live in the municipality."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from segplan.documents.parts.names import Names
from segplan.documents.parts.status import label_of
from segplan.documents.parts.targets import amount, with_unit
from segplan.model.followup import NO_EVIDENCE, FollowUp, Label, State
from segplan.model.measure import Measure
from segplan.model.target_reached import is_target_reached
from segplan.model.values import known
from segplan.swedish import capitalised, day, listed, number, sentence

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
    None: "Arbetet fortsätter år efter år. Vi vet inte om det som var lovat för året är gjort.",
}

_REACHED = {True: "Målet på {} är nått.", False: "Målet på {} är inte nått.", None: "Målet är {}."}

_COUNTED = {
    Label.DONE: ("är genomförd", "är genomförda"),
    Label.ONGOING: ("pågår", "pågår"),
    Label.NOT_DONE: ("är inte genomförd", "är inte genomförda"),
    Label.NOT_REPORTED: ("har ingen rapport", "har ingen rapport"),
}


def counts_sentence(measures: Iterable[Measure]) -> str:
    """How many of some measures are done, go on, are not done and lack a report."""
    counts = Counter(label_of(one) for one in measures)
    if counts.keys() <= {Label.NOT_REPORTED}:
        return "Ingen har rapporterat hur det går."
    if len(counts) == 1:
        ((label, amount),) = counts.items()
        one, many = _COUNTED[label]
        return f"Åtgärden {one}." if amount == 1 else f"Alla {many}."
    return f"{listed(f'{number(counts[one])} {_COUNTED[one][counts[one] != 1]}' for one in Label if counts[one])}."


def state_sentence(measure: Measure) -> str:
    """How it goes, in one or two short sentences."""
    newest = measure.newest_follow_up
    if newest is None:
        return (
            "Vi vet inte hur det har gått. Källan säger det inte."
            if measure.is_unknown("uppföljning")
            else "Ingen har rapporterat hur det har gått."
        )
    return _CONTINUOUS[newest.commitment_met] if newest.state is State.CONTINUOUS else _GOING[newest.state]


def going_lines(measure: Measure, names: Names) -> tuple[str, ...]:
    """How it has gone: the state, what was done, the figures, what went wrong, what remains, and who says so."""
    newest = measure.newest_follow_up
    said = [state_sentence(measure)]
    if newest is None:
        return tuple(said)
    said += [sentence(newest.result)] if newest.result else []
    said += [_figures(measure, newest, names)]
    said += [f"Det blev inte som planerat: {sentence(newest.deviation)}"] if newest.deviation else []
    said += [f"Kvar att göra: {sentence(newest.remaining)}"] if newest.remaining else []
    said += ["Det finns inget underlag som visar resultatet."] if newest.evidence == (NO_EVIDENCE,) else []
    said += [_reported(newest, names)]
    return tuple(filter(None, said))


def _figures(measure: Measure, newest: FollowUp, names: Names) -> str:
    metric = measure.metric
    if newest.outcome is None or metric is None:
        return ""
    said = f"I siffror: {with_unit(newest.outcome, known(metric.unit) or '')}."
    if isinstance(metric.baseline, Decimal):
        said += f" Utgångsläget var {amount(metric.baseline)}."
    if isinstance(metric.target, Decimal):
        reached = is_target_reached(newest.outcome, metric, names.registers)
        said += f" {_REACHED[reached].format(amount(metric.target))}"
    return said


def _reported(newest: FollowUp, names: Names) -> str:
    if newest.reported_by is None:
        return f"Rapporten är från den {day(newest.reported_on)}."
    return f"{capitalised(names.organisation(newest.reported_by))} rapporterade det här den {day(newest.reported_on)}."


def evidence_lines(measure: Measure) -> tuple[str, ...]:
    """The papers and figures that show the result; none when nothing does or nobody has told."""
    newest = measure.newest_follow_up
    if newest is None or newest.evidence == (NO_EVIDENCE,):
        return ()
    return tuple(map(capitalised, newest.evidence))
