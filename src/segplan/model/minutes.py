"""The plan counted by the official labels, as the minutes counted it."""

from collections import Counter
from datetime import date

from segplan.model.followup import Label
from segplan.model.measure import Measure
from segplan.model.plan import LabelCounts, Plan
from segplan.model.registry import Registers


def day_of_minutes(stated: LabelCounts, registers: Registers) -> date:
    """Give the day of the document that states the figures; `date.max` when it is not known."""
    document = registers.document_by_id.get(stated.source.document) if stated.source else None
    return document.date if document and isinstance(document.date, date) else date.max


def count_labels(plan: Plan, until: date = date.max) -> Counter[Label]:
    """Count the measures by label, by what was reported until a day, that day included."""
    return Counter(_label(measure, until) for measure in plan.measures)


def _label(measure: Measure, until: date) -> Label:
    newest = measure.newest_follow_up_until(until)
    return newest.label if newest else Label.NOT_REPORTED
