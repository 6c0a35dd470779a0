"""Whether an outcome reaches the target of its quantity."""

from decimal import Decimal

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


def _direction(metric: Metric, target: Decimal, registers: Registers) -> Direction | None:
    """Give the direction as written, else as the values show it, else as the indicator wants it."""
    if metric.direction is not None:
        return metric.direction
    if isinstance(metric.baseline, Decimal) and metric.baseline != target:
        return Direction.UP if target > metric.baseline else Direction.DOWN
    indicator = registers.indicator_by_id.get(metric.indicator) if metric.indicator else None
    return indicator.desired if indicator else None
