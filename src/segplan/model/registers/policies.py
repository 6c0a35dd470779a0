"""Register `styrdokument`: the steering documents that plans and measures lean on."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.common import SourceReference
from segplan.model.values import DateOrUnknown, FormatVersion, Identifier, Text, TextOrUnknown


class Policy(PlanPart):
    """Ett styrdokument."""

    identifier: Identifier = Field(alias="id", description="Styrdokumentets id.")
    title: Text = Field(alias="titel", description="Titeln.")
    kind: Text = Field(alias="slag", description="plan, program, reglemente, överenskommelse, författning.")
    decided_by: TextOrUnknown = Field(alias="beslutsfattare", description="Den som beslutade.")
    decided_on: DateOrUnknown = Field(alias="datum", description="Beslutsdagen, eller okänt.")
    registry_number: Text | None = Field(None, alias="diarienummer", description="Diarienumret.")
    paragraph: int | None = Field(None, alias="paragraf", description="Paragrafen.")
    validity: Text | None = Field(None, alias="gäller", description="Giltighetstiden, som den är skriven.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som nämner det.")
    remark: Text | None = Field(None, alias="anmärkning", description="En upplysning om styrdokumentet.")


class PolicyRegister(PlanPart):
    """Registret styrdokument: de styrdokument som planer och åtgärder vilar på."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    policies: tuple[Policy, ...] = Field(alias="styrdokument", strict=False, description="Styrdokumenten.")
