"""What the rules on quantities share: which metrics are judged, and when a value is missing."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from segplan.findings import Problem
from segplan.model.measure import Measure
from segplan.model.registers.indicators import Indicator
from segplan.model.targets import Metric
from segplan.model.values import Unknown
from segplan.model.view import PlanView
from segplan.model.walk import fields_by_key
from segplan.places import Route


class MetricAt(NamedTuple):
    """A metric with its measure and the measure's route."""

    route: Route
    measure: Measure
    metric: Metric


def metrics_of(view: PlanView) -> Iterator[MetricAt]:
    """Give every metric of a plan."""
    for route, _, measure in view.measures:
        if measure.metric is not None:
            yield MetricAt(route, measure, measure.metric)


def judged_metrics(view: PlanView) -> Iterator[MetricAt]:
    """Give the metrics that should be complete; one retold from a document holds what that says."""
    return (one for one in metrics_of(view) if not one.measure.is_retold)


def is_missing(view: PlanView, value: Any) -> bool:
    """Tell whether a value is not given. In an adopted plan okänt is an answer, in a proposal it is none."""
    return value is None or (isinstance(value, Unknown) and not view.plan.status.is_adopted)


def missing(view: PlanView, one: MetricAt, key: str, fault: str, remedy: str) -> Problem:
    """Make the problem of a value that the metric lacks; it points at the key when that says okänt."""
    field = fields_by_key(Metric)[key]
    if getattr(one.metric, field) is None:
        return Problem(view.place(*one.route, "mått", on_key=True), fault, remedy)
    return Problem(view.place(*one.route, "mått", key), fault, remedy)


def indicator_of(view: PlanView, metric: Metric) -> Indicator | None:
    """Give the indicator in the register that the metric is."""
    return view.registers.indicator_by_id.get(metric.indicator) if metric.indicator else None


def is_told_elsewhere(view: PlanView, metric: Metric) -> bool:
    """Tell whether the metric points at an indicator that cannot be looked up here."""
    return metric.indicator is not None and view.registers.indicators is None
