"""What can be said about an owner."""

from enum import Enum
from typing import NamedTuple

from segplan.model.registers.organisation import Organisation


class Verdict(Enum):
    """Whether somebody in the municipality can be held to account."""

    OK = "ok"
    TOO_VAGUE = "too_vague"
    EXTERNAL_ONLY = "external_only"
    MISSING = "missing"


class Reason(Enum):
    """Why an owner got its verdict."""

    NAMED = "ett organ, en enhet eller en funktion är utpekad"
    PLACEHOLDER = "texten håller bara platsen"
    REFERENCE = "texten hänvisar någon annanstans"
    COLLECTIVE = "ett kollektiv är ansvarigt"
    CIRCLE = "en krets bestäms av vad den gör, inte av vilka den består av"
    NETWORK = "ett nätverk eller en grupp har inget eget mandat"
    GENERIC = "ordet säger inte vilken nämnd, förvaltning eller funktion"
    EQUALS = "flera är ansvariga utan att någon leder"
    MIXED = "kommunens del är inte utpekad"
    PERSON = "en person är utpekad i stället för en funktion"
    EXTERNAL = "bara parter utanför kommunen är utpekade"


_VERDICTS = {
    Reason.NAMED: Verdict.OK,
    Reason.PLACEHOLDER: Verdict.MISSING,
    Reason.REFERENCE: Verdict.MISSING,
    Reason.EXTERNAL: Verdict.EXTERNAL_ONLY,
}


class Judgement(NamedTuple):
    """A verdict on an owner's text, the words it rests on, and the register's entry when there is one.

    `words` are half-open offsets in code points of the text: the lead of an accepted owner, or
    what makes the text vague.
    """

    reason: Reason
    words: tuple[int, int]
    party: Organisation | None = None

    @property
    def verdict(self) -> Verdict:
        """The verdict that the reason gives."""
        return _VERDICTS.get(self.reason, Verdict.TOO_VAGUE)
