"""A measure's text and fields judged together: a field can bear the leg that the text lacks."""

import re
from typing import NamedTuple

from segplan.wording.analysis import analyse
from segplan.wording.deadlines import is_empty_ending, is_only_time
from segplan.wording.lexicon import POSITION, PROCESSES, Lexicon
from segplan.wording.result import Analysis, Overall, Shortfall

_HAS = re.compile(r"\bhar\b")
"""A criterion says what will have been done; the analysis takes "har" for what has been."""


class MeasureFields(NamedTuple):
    """What the fields beside a text say.

    `deadline` tells that a time limit or a day of review is filled in, `decision_point` that it tells
    who decides, when, on what basis and what follows, `quantity` that a unit with a target value is
    given, `indicator` that a goal has an indicator. `closing_criterion` is the field's text.
    """

    deadline: bool = False
    closing_criterion: str = ""
    decision_point: bool = False
    quantity: bool = False
    owner: bool = False
    is_goal: bool = False
    indicator: bool = False


class MeasureJudgement(NamedTuple):
    """The verdict on text and fields together, what is missing, and the analysis of the text."""

    shortfall: Shortfall | None
    analysis: Analysis

    @property
    def overall(self) -> Overall:
        """The verdict on text and fields together."""
        if self.shortfall is None:
            return Overall.MEASURABLE
        return Overall.NOT_MEASURABLE if self.shortfall is Shortfall.OPEN else Overall.BORDERLINE


def judge_measure(text: str, fields: MeasureFields, known: Lexicon | None = None) -> MeasureJudgement:
    """Judge a measure's text together with its fields.

    A goal is judged as a goal: it needs an indicator, not a number. A decision point rescues an open
    process, a quantity an effort. A closing criterion that can be checked gives the result that the
    text lacks; one that is only a date gives nothing.
    """
    analysis = analyse(text, known)
    if fields.is_goal:
        return MeasureJudgement(None if fields.indicator or analysis.quantified else Shortfall.LEVEL, analysis)
    return MeasureJudgement(_shortfall(analysis, fields, known), analysis)


def _shortfall(analysis: Analysis, fields: MeasureFields, known: Lexicon | None) -> Shortfall | None:
    missing = analysis.shortfall
    if missing is None or missing is Shortfall.HEDGED:
        return missing
    families = {one.family for one in analysis.vague}
    if fields.decision_point and families <= PROCESSES:
        return None
    bounded = analysis.bounded or fields.deadline or fields.quantity
    if missing is Shortfall.UNBOUNDED or _field_gives_result(families, fields, known):
        return None if bounded else Shortfall.UNBOUNDED
    if missing is Shortfall.OPEN and fields.deadline and _is_review(analysis):
        return Shortfall.REVIEW
    return missing


def _field_gives_result(families: set[str], fields: MeasureFields, known: Lexicon | None) -> bool:
    """Tell whether a quantity or a closing criterion says what the text does not.

    A quantity is the result of an effort and not of a review. Who takes a position is told by a decision
    point only.
    """
    if fields.quantity and not families & PROCESSES:
        return True
    return POSITION not in families and is_checkable(fields.closing_criterion, known)


def is_checkable(closing_criterion: str, known: Lexicon | None = None) -> bool:
    """Tell whether a closing criterion says something that can be checked, and not only when or that it is done."""
    if is_only_time(closing_criterion) or is_empty_ending(closing_criterion):
        return False
    analysis = analyse(_HAS.sub("ska ha", closing_criterion), known)
    return not analysis.vague and not analysis.hedges and (analysis.quantified or not analysis.fuzzy)


def _is_review(analysis: Analysis) -> bool:
    """Tell whether all that is vague is a delimited review, which a time makes half judgeable."""
    return all(one.family in PROCESSES and one.family != POSITION and not one.is_open for one in analysis.vague)
