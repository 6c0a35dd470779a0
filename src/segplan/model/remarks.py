"""What parties had written into the minutes, and how it was handled."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.common import SourceReference
from segplan.model.values import Choice, Text


class RemarkKind(Choice):
    """What a remark does."""

    AGREEMENT = "instämmande"
    CONCERN = "oro"
    CRITICISM = "kritik"
    QUESTION = "fråga"
    REQUEST = "begäran"
    PROPOSAL = "förslag"
    STATEMENT = "uppgift"


class HandlingState(Choice):
    """What became of a remark."""

    HEEDED = "beaktad"
    PARTLY = "delvis"
    NOT_HEEDED = "inte_beaktad"
    NO_ANSWER = "inget_svar_i_handlingarna"


class Handling(PlanPart):
    """Hur en punkt togs om hand. Alla lägen utom inget svar kräver text och källa."""

    state: HandlingState = Field(
        alias="läge", description="beaktad, delvis, inte_beaktad eller inget_svar_i_handlingarna."
    )
    text: Text | None = Field(None, alias="text", description="Hur punkten togs om hand.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som visar det.")


class RemarkPoint(PlanPart):
    """En punkt i en protokollsanteckning, återgiven med egna ord."""

    number: int = Field(alias="nr", description="Punktens ordning i anteckningen.")
    kind: RemarkKind = Field(
        alias="slag", description="instämmande, oro, kritik, fråga, begäran, förslag eller uppgift."
    )
    concerns: tuple[Text, ...] = Field(
        (), alias="avser", strict=False, description="plan, områdets nummer, åtgärdens id eller problemets id."
    )
    summary: Text = Field(alias="sammanfattning", description="Punkten med egna ord.")
    handling: Handling = Field(alias="hantering", description="Hur punkten togs om hand.")


class Remark(PlanPart):
    """En protokollsanteckning av ett parti."""

    party: Text = Field(alias="parti", description="Partiets beteckning, aldrig en persons namn.")
    source: SourceReference = Field(alias="källa", description="Protokollet.")
    points: tuple[RemarkPoint, ...] = Field(alias="punkter", strict=False, description="Punkterna.")
