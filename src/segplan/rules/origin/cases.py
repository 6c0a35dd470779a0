"""What the rules on the case share."""

from segplan.model.view import PlanView


def case_is_own(view: PlanView) -> bool:
    """Tell whether the plan's case is written by those who handle it, and not retold from documents."""
    case, origin = view.plan.case, view.plan.origin
    return case is not None and case.source is None and not (origin is not None and origin.is_retold)
