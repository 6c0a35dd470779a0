"""Quantities, steps, time and money of a measure, in words."""

from datetime import date

from segplan.documents.parts.names import NOT_GIVEN, NOT_TOLD, Names
from segplan.model.measure import Financing, Measure
from segplan.model.responsibility import DecisionPoint
from segplan.model.targets import Metric, Schedule
from segplan.model.values import NumberOrUnknown, Unknown
from segplan.swedish import EN_DASH, NO_BREAK, capitalised, day, number, sentence

_SAME_IN_SINGULAR = frozenset({"%", "procent", "promille", "barn", "år", "besök", "kr"})


def amount(value: NumberOrUnknown | None) -> str:
    """A number in Swedish, what the source does not tell, or an en dash."""
    if value is None:
        return EN_DASH
    return NOT_TOLD.lower() if isinstance(value, Unknown) else number(value)


def with_unit(value: NumberOrUnknown | None, unit: str) -> str:
    """A value with its unit. After 1 a unit in the plural is set apart, since units have no singular form."""
    said = amount(value)
    if not unit or said != "1" or unit in _SAME_IN_SINGULAR:
        return f"{said} {unit}".rstrip()
    return f"{said} ({unit})"


def metric_lines(metric: Metric | None, names: Names) -> tuple[str, ...]:
    """The way from baseline to target, the days of both, and where the value is found."""
    if metric is None:
        return ()
    unit = metric.unit if isinstance(metric.unit, str) else ""
    lines = [f"Från {amount(metric.baseline)} till {with_unit(metric.target, unit)}."]
    if metric.baseline is None and metric.target is not None:
        lines = [f"{capitalised(with_unit(metric.target, unit))}."]
    dated = [f"utgångsvärdet gäller {day(metric.baseline_date)}"] if isinstance(metric.baseline_date, date) else []
    dated += [f"målvärdet ska vara nått senast {day(metric.due)}"] if isinstance(metric.due, date) else []
    lines += [sentence(", ".join(dated))] if dated else []
    lines += [f"Datakälla: {metric.data_source}."] if isinstance(metric.data_source, str) else []
    lines += [f"Indikator: {names.indicator(metric.indicator)}."] if metric.indicator else []
    return tuple(lines)


def interim_lines(measure: Measure) -> tuple[str, ...]:
    """The interim targets, each with its day."""
    unit = measure.metric.unit if measure.metric and isinstance(measure.metric.unit, str) else ""
    return tuple(f"{capitalised(with_unit(one.value, unit))} senast {day(one.due)}" for one in measure.interim_targets)


def milestone_lines(measure: Measure) -> tuple[str, ...]:
    """The milestones, each with its day, and the day it was reached."""
    return tuple(
        f"Senast {day(one.due)}: {one.what}" + (f" Klart {day(one.done)}." if one.done else "")
        for one in measure.milestones
    )


def due(measure: Measure) -> str:
    """By when the measure is done, as it fits in a table."""
    if measure.is_unknown("tidplan"):
        return NOT_TOLD
    schedule = measure.schedule
    if schedule is None:
        return NOT_GIVEN
    if schedule.continuous:
        return "Löpande"
    if schedule.end is None:
        return NOT_GIVEN
    return NOT_TOLD if isinstance(schedule.end, Unknown) else day(schedule.end)


def when_or_unknown(value: date | Unknown) -> str:
    """A day in words, or that the source does not tell it."""
    return NOT_TOLD if isinstance(value, Unknown) else day(value)


def schedule_line(schedule: Schedule | None) -> str:
    """When the measure begins and ends, or when continuous work is reviewed."""
    if schedule is None:
        return ""
    said = [f"börjar {day(schedule.start)}"] if schedule.start and not isinstance(schedule.start, Unknown) else []
    if schedule.end and not isinstance(schedule.end, Unknown):
        said.append(f"klar senast {day(schedule.end)}")
    said += ["löpande arbete utan slutdatum"] if schedule.continuous else []
    if schedule.review and not isinstance(schedule.review, Unknown):
        said.append(f"omprövas {day(schedule.review)}")
    return sentence(", ".join(said)) if said else f"{NOT_TOLD}."


def financing_lines(financing: Financing | None) -> tuple[str, ...]:
    """What the measure costs and who pays."""
    if financing is None:
        return ()
    said = []
    if financing.amount is not None:
        unknown = isinstance(financing.amount, Unknown)
        said.append("Beloppet framgår inte av källan." if unknown else f"{amount(financing.amount)}{NO_BREAK}kronor.")
    if financing.funded_by is not None:
        payer = NOT_TOLD.lower() if isinstance(financing.funded_by, Unknown) else financing.funded_by
        said.append(f"Betalas av: {payer}.")
    if financing.within_budget is not None:
        said.append("Ryms inom beslutad ram." if financing.within_budget else "Ryms inte inom beslutad ram.")
    return (" ".join(said),) if said else ()


def decision_point_lines(point: DecisionPoint | None, names: Names) -> tuple[str, ...]:
    """Who decides, when, on what basis, and what follows."""
    if point is None:
        return ()
    body = NOT_TOLD if isinstance(point.body, Unknown) else names.organisation(point.body)
    basis = NOT_TOLD if isinstance(point.basis, Unknown) else point.basis
    following = NOT_TOLD if isinstance(point.next_step, Unknown) else point.next_step
    return (
        f"Beslutas av: {body}",
        f"Senast: {when_or_unknown(point.due)}",
        f"Underlag: {basis}",
        f"Nästa steg: {following}",
    )
