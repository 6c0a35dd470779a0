"""Register `problem`: the problems that the plans name, so that none stays without a measure."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.common import Origin, SourceReference
from segplan.model.values import FormatVersion, Identifier, Text, Year


class ProblemEntry(PlanPart):
    """Ett problem som en plan eller dess underlag pekar ut."""

    identifier: Identifier = Field(alias="id", description="Problemets id.")
    heading: Text = Field(alias="rubrik", description="Problemet i några ord.")
    description: Text = Field(alias="beskrivning", description="Vad som är problemet och hur det syns.")
    geography: tuple[Identifier, ...] = Field(
        (), alias="geografi", strict=False, description="Platserna där problemet finns."
    )
    indicators: tuple[Identifier, ...] = Field(
        (), alias="indikatorer", strict=False, description="Indikatorerna som visar problemet."
    )
    named_in: tuple[Year, ...] = Field(
        (), alias="nämns_i", strict=False, description="Åren för de planer som nämner problemet."
    )
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som pekar ut det.")
    origin: Origin | None = Field(None, alias="ursprung", description="När posten är härledd eller exempel.")


class ProblemRegister(PlanPart):
    """Registret problem: problemen som planerna och deras underlag pekar ut."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    problems: tuple[ProblemEntry, ...] = Field(alias="problem", strict=False, description="Problemen.")
