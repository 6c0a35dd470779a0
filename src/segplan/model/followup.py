"""The dated log of how a measure goes; the newest entry speaks."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.common import Origin, Period
from segplan.model.values import Choice, Number, PlanDate, Text, YesNo


class State(Choice):
    """How far a measure has come; finer than the three official labels."""

    NOT_STARTED = "ej_påbörjad"
    STARTED = "påbörjad"
    ONGOING = "pågår"
    CONTINUOUS = "löpande"
    DONE = "genomförd"
    STOPPED = "avbruten"


class Label(Choice):
    """The three official labels, and the absence of a report counted apart."""

    DONE = "Genomförd"
    ONGOING = "Pågår"
    NOT_DONE = "Ej genomförd"
    NOT_REPORTED = "Ej rapporterad"


LABEL_OF_STATE: dict[State, Label] = {
    State.NOT_STARTED: Label.NOT_DONE,
    State.STOPPED: Label.NOT_DONE,
    State.STARTED: Label.ONGOING,
    State.ONGOING: Label.ONGOING,
    State.CONTINUOUS: Label.ONGOING,
    State.DONE: Label.DONE,
}
"""The published table that derives the official label from the state; it is never typed by hand."""

NO_EVIDENCE = "ingen evidens"
"""The value of `verifieras_av` when nothing verifies the result."""


class FollowUp(PlanPart):
    """En post i uppföljningen: läge, resultat, vad som återstår och vad som verifierar det."""

    reported_on: PlanDate = Field(alias="datum", description="Dagen då uppföljningen rapporterades.")
    period: Period | None = Field(None, alias="avser", description="Perioden som rapporten gäller.")
    state: State = Field(alias="läge", description="ej_påbörjad, påbörjad, pågår, löpande, genomförd eller avbruten.")
    commitment_met: YesNo | None = Field(
        None, alias="årets_åtagande_uppfyllt", description="För löpande arbete: om årets åtagande är uppfyllt."
    )
    result: Text | None = Field(None, alias="resultat", description="Vad som är gjort och vad det gav.")
    remaining: Text | None = Field(None, alias="återstår", description="Vad som återstår och när det blir klart.")
    forecast: Text | None = Field(None, alias="prognos", description="Bedömningen av om målet nås.")
    deviation: Text | None = Field(None, alias="avvikelse", description="Varför det inte blev som planerat.")
    outcome: Number | None = Field(None, alias="utfall", description="Måttets värde vid rapporten.")
    evidence: tuple[Text, ...] = Field(
        (),
        alias="verifieras_av",
        strict=False,
        description="Handlingar, listor eller statistik som visar resultatet, eller [ingen evidens].",
    )
    reported_by: Text | None = Field(
        None, alias="rapporterad_av", description="Förvaltningen eller funktionen som rapporterar."
    )
    approved_by: Text | None = Field(None, alias="godkänd_av", description="Funktionen som godkänt rapporten.")
    origin: Origin | None = Field(
        None, alias="ursprung", description="När rapporten har ett annat ursprung än åtgärden."
    )

    @property
    def label(self) -> Label:
        """The official label that the state gives."""
        return LABEL_OF_STATE[self.state]
