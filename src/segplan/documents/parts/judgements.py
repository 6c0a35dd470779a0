"""What the documents say of each measure's wording and responsibility: one verdict each, so that sums add up."""

from enum import Enum

from segplan.documents.material import Material
from segplan.model.measure import Measure

WORDING_FAMILY = "SP3"
OWNER_CODES = frozenset({"SP202", "SP203", "SP205", "SP206", "SP207"})
"""The rules that something is written of who answers, but that it does not point out the one that does."""


class Clarity(Enum):
    """Whether a measure is worded so that it can be told when it is done."""

    CLEAR = "clear"
    UNCLEAR = "unclear"
    NOT_JUDGED = "not judged"


class Responsibility(Enum):
    """Whether a measure has one that answers for it."""

    NAMED = "named"
    VAGUE = "vague"
    NOT_TOLD = "not told"
    MISSING = "missing"


def clarity(material: Material, measure: Measure) -> Clarity:
    """Judge a measure's wording by the rules; findings that are accepted count too.

    A measure that the source does not give in whole is not judged: silence is neither clear nor unclear.
    """
    if _is_given_in_part(measure):
        return Clarity.NOT_JUDGED
    faulted = any(one.code.startswith(WORDING_FAMILY) for one in material.faults.get(measure.identifier, ()))
    return Clarity.UNCLEAR if faulted else Clarity.CLEAR


def _is_given_in_part(measure: Measure) -> bool:
    silent_on_end = measure.is_unknown("slutkriterium") and measure.is_unknown("tidplan")
    return measure.is_retold or measure.is_unknown("formulering") or silent_on_end


def responsibility(material: Material, measure: Measure) -> Responsibility:
    """Judge who answers for a measure, by what is written and by the rules on owners."""
    if measure.has_unknown_owner:
        return Responsibility.NOT_TOLD
    if measure.owner is None:
        return Responsibility.MISSING
    faulted = any(one.code in OWNER_CODES for one in material.faults.get(measure.identifier, ()))
    return Responsibility.NAMED if measure.has_owner and not faulted else Responsibility.VAGUE
