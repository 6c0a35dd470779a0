"""Who answers for a measure, who takes part and who decides."""

from typing import ClassVar

from pydantic import Field

from segplan.model.base import PlanPart, ShorthandPart
from segplan.model.values import Choice, DateOrUnknown, Text, TextOrUnknown, known
from segplan.model.walk import says_something


class Owner(ShorthandPart):
    """Den som svarar för åtgärden: en förvaltning och dess nämnd, en funktion bara när den säger mer."""

    shorthand: ClassVar[str] = "som_skrivet"

    administration: TextOrUnknown | None = Field(
        None, alias="förvaltning", description="Förvaltningens eller bolagets kod eller namn i registret organisation."
    )
    board: TextOrUnknown | None = Field(
        None, alias="nämnd", description="Nämndens kod eller namn i registret organisation."
    )
    unit: TextOrUnknown | None = Field(None, alias="enhet", description="Enheten, när den säger mer än förvaltningen.")
    function: TextOrUnknown | None = Field(
        None, alias="funktion", description="En funktion, aldrig en person: till exempel säkerhetschef."
    )
    as_written: TextOrUnknown | None = Field(
        None, alias="som_skrivet", description="Ansvaret med planens egna ord, när de skiljer sig från registrets."
    )

    @property
    def is_named(self) -> bool:
        """Whether an administration, a board or a function is named, and not only told in the plan's own words."""
        return any(map(known, (self.administration, self.board, self.function)))

    @property
    def is_unknown(self) -> bool:
        """Whether all that is written is okänt, so that nobody is told."""
        return bool(self.model_fields_set) and not says_something(self)


class ParticipantRole(Choice):
    """What a participant does."""

    PERFORMS = "utför"
    FUNDS = "finansierar"
    COOPERATES = "samverkar"


class Participant(PlanPart):
    """En annan part som deltar, och vad den gör."""

    actor: Text = Field(alias="aktör", description="Partens kod eller namn i registret organisation.")
    role: ParticipantRole = Field(alias="roll", description="utför, finansierar eller samverkar.")


class DecisionPoint(PlanPart):
    """Det som gör ett beslut eller en utredning till en åtgärd: vem, när, på vilket underlag, och sedan."""

    body: TextOrUnknown = Field(alias="organ", description="Den som beslutar.")
    due: DateOrUnknown = Field(alias="senast", description="När beslutet ska vara fattat.")
    basis: TextOrUnknown = Field(alias="underlag", description="Det underlag som beslutet fattas på.")
    next_step: TextOrUnknown = Field(alias="nästa_steg", description="Vad som händer när beslutet är fattat.")
