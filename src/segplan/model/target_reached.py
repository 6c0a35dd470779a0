"""Whether an outcome reaches the target of its quantity."""

from collections.abc import Iterable
from decimal import Decimal

from segplan.model.measure import Measure
from segplan.model.registry import Registers
from segplan.model.targets import Direction, Metric


def is_target_reached(outcome: Decimal, metric: Metric, registers: Registers) -> bool | None:
    """Tell whether an outcome reaches the target; `None` when the target or its direction is not known."""
    if not isinstance(metric.target, Decimal):
        return None
    direction = _direction(metric, metric.target, registers)
    if direction is None:
        return None
    return outcome >= metric.target if direction is Direction.UP else outcome <= metric.target


def targets_reached(measures: Iterable[Measure], registers: Registers) -> list[bool]:
    """Tell of each measure whose newest outcome can be held against a target whether it is reached."""
    pairs = ((one.metric, one.newest_follow_up) for one in measures)
    verdicts = (
        is_target_reached(newest.outcome, metric, registers)
        for metric, newest in pairs
        if metric is not None and newest is not None and newest.outcome is not None
    )
    return [verdict for verdict in verdicts if verdict is not None]


def _direction(metric: Metric, target: Decimal, registers: Registers) -> Direction | None:
    """Give the direction as written, else as the values show it, else as the indicator wants it."""
    if metric.direction is not None:
        return metric.direction
    if isinstance(metric.baseline, Decimal) and metric.baseline != target:
        return Direction.UP if target > metric.baseline else Direction.DOWN
    indicator = registers.indicator_by_id.get(metric.indicator) if metric.indicator else None
    return indicator.desired if indicator else None
