"""Outcomes held against baseline, interim target and target, and what lies behind the label Pågår."""

from segplan.documents.parts.decisions import when
from segplan.documents.parts.measure_entry import marked_heading, measure_number
from segplan.documents.parts.names import Names
from segplan.documents.parts.status import label_of, marked_status
from segplan.documents.parts.table import Cell, Column, Table, cells
from segplan.documents.parts.targets import amount, due
from segplan.model.followup import FollowUp, Label
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.target_reached import is_target_reached
from segplan.model.targets import Interim, Metric
from segplan.model.values import known
from segplan.swedish import EN_DASH, capitalised, sentence

_REACHED = {True: "Ja", False: "Nej", None: EN_DASH}


def outcome_table(plan: Plan, names: Names) -> Table | None:
    """Every measure with a quantity: where it began, where it should have been, where it is, and its target.

    The column of interim targets stands there when any of them had come.
    """
    measured = [(one, one.metric) for one in plan.measures if one.metric is not None]
    has_interims = any(passed_interim(one, one.newest_follow_up) for one, _ in measured)
    columns = (
        Column("Nr", 1),
        Column("Mått", 5),
        Column("Utgångsvärde", 2, True),
        *((Column("Delmål", 2, True),) if has_interims else ()),
        Column("Utfall", 2, True),
        Column("Målvärde", 2, True),
        Column("Nått", 1),
        Column("Senast", 4),
    )
    rows = tuple(_outcome(one, metric, names, has_interims=has_interims) for one, metric in measured)
    return Table("Utfall mot utgångsvärde, delmål och målvärde", columns, rows) if rows else None


def outcome_note(plan: Plan) -> str:
    """Which interim targets the outcomes are held against."""
    if any(passed_interim(one, one.newest_follow_up) for one in plan.measures if one.metric is not None):
        return "Delmålet är det senaste vars dag hade kommit när åtgärden rapporterades."
    return "Inget mått har ett delmål vars dag hade kommit när åtgärden rapporterades."


def _outcome(measure: Measure, metric: Metric, names: Names, *, has_interims: bool) -> tuple[Cell, ...]:
    newest = measure.newest_follow_up
    reported = newest.outcome if newest else None
    interim = passed_interim(measure, newest)
    between = amount(interim.value) if interim else ""
    reached = is_target_reached(reported, metric, names.registers) if reported is not None else None
    return cells(
        measure_number(measure),
        capitalised(known(metric.unit) or measure.heading),
        amount(metric.baseline),
        *((between,) if has_interims else ()),
        amount(reported) if reported is not None else "Inte rapporterat",
        amount(metric.target),
        _REACHED[reached],
        when(metric.due),
    )


def passed_interim(measure: Measure, newest: FollowUp | None) -> Interim | None:
    """Give the last interim target whose day had come when the measure was reported."""
    if newest is None:
        return None
    passed = [one for one in measure.interim_targets if one.due <= newest.reported_on]
    return max(passed, key=lambda one: one.due, default=None)


def ongoing_measures(plan: Plan) -> Table | None:
    """Every measure that has the label Pågår: what state that stands for, what remains, and until when."""
    columns = (
        Column("Nr", 1),
        Column("Åtgärd", 4),
        Column("Läge", 3),
        Column("Återstår", 5),
        Column("Slutdatum i planen", 3),
    )
    rows = tuple(
        cells(
            measure_number(one),
            marked_heading(one),
            marked_status(one),
            sentence(newest.remaining) if newest.remaining else "Inte angivet",
            due(one),
        )
        for one in plan.measures
        if label_of(one) is Label.ONGOING and (newest := one.newest_follow_up) is not None
    )
    return Table("Åtgärderna bakom Pågår", columns, rows) if rows else None
