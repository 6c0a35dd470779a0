"""How many measures of a plan are documented, derived, invented or the municipality's own."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from segplan.model.common import Origin, OriginKind
from segplan.model.plan import Plan


@dataclass(frozen=True)
class OriginCount:
    """The measures of a plan by origin. `unmarked` measures tell no origin: they are the municipality's own."""

    documented: int
    derived: int
    example: int
    unmarked: int

    @property
    def total(self) -> int:
        """All measures."""
        return self.documented + self.derived + self.example + self.unmarked


def count_origins(plan: Plan) -> OriginCount:
    """Count the measures of a plan by origin."""
    kinds = Counter(measure.origin.kind if measure.origin else None for measure in plan.measures)
    return OriginCount(
        documented=kinds[OriginKind.DOCUMENTED],
        derived=kinds[OriginKind.DERIVED],
        example=kinds[OriginKind.EXAMPLE],
        unmarked=kinds[None],
    )


def holds_examples(plan: Plan) -> bool:
    """Tell whether anything in the plan, not only a measure, is an invented example."""
    return any(origin.kind is OriginKind.EXAMPLE for origin in _origins(plan))


def _origins(plan: Plan) -> Iterator[Origin]:
    follow_ups = (follow_up for measure in plan.measures for follow_up in measure.follow_ups)
    overall = (plan.overall_follow_up,) if plan.overall_follow_up else ()
    for part in (plan, *overall, *plan.areas, *plan.measures, *follow_ups, *plan.dropped):
        if part.origin is not None:
            yield part.origin
