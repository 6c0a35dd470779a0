"""Register `styrning`: the model for leading and coordinating the work."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.case import Decision, Recipient
from segplan.model.common import SourceReference
from segplan.model.values import FormatVersion, Identifier, Text, TextOrUnknown


class SteeringBody(PlanPart):
    """Ett organ i modellen."""

    identifier: Identifier = Field(alias="id", description="Organets id.")
    name: Text = Field(alias="namn", description="Organets namn.")
    level: Text | None = Field(None, alias="nivå", description="politisk, strategisk, taktisk eller operativ.")
    members: tuple[Text, ...] = Field((), alias="ledamöter", strict=False, description="Ledamöterna som funktioner.")
    conveners: tuple[Text, ...] = Field(
        (), alias="sammankallande", strict=False, description="Den som sammankallar; flera när källan ger alternativ."
    )
    frequency: TextOrUnknown | None = Field(
        None, alias="mötesfrekvens", description="Hur ofta organet möts, som det är skrivet."
    )
    support: tuple[Text, ...] = Field((), alias="resurser", strict=False, description="De som stöder organet.")
    duties: tuple[Text, ...] = Field((), alias="uppgifter", strict=False, description="Vad organet ska göra.")
    reports_to: Identifier | None = Field(None, alias="rapporterar_till", description="Organet ovanför.")


class SteeringModel(PlanPart):
    """En fastställd modell för ledning och samordning."""

    identifier: Identifier = Field(alias="id", description="Modellens id.")
    title: Text = Field(alias="titel", description="Modellens titel.")
    decision: Decision | None = Field(None, alias="beslut", description="Beslutet om modellen.")
    purpose: Text | None = Field(None, alias="syfte", description="Vad modellen syftar till.")
    goals: tuple[Identifier, ...] = Field((), alias="mål", strict=False, description="Målen som den vilar på.")
    shortcomings: tuple[Text, ...] = Field(
        (), alias="brister", strict=False, description="Bristerna som den svarar mot."
    )
    priorities: tuple[Text, ...] = Field(
        (), alias="prioriterade_åtgärder", strict=False, description="De prioriterade åtgärderna."
    )
    bodies: tuple[SteeringBody, ...] = Field(alias="organ", strict=False, description="Organen.")
    references: tuple[Identifier, ...] = Field(
        (), alias="hänvisningar", strict=False, description="Styrdokumenten som modellen hänvisar till."
    )
    consultation: Text | None = Field(None, alias="samråd", description="Hur modellen togs fram.")
    finances: Text | None = Field(None, alias="ekonomiska_konsekvenser", description="De ekonomiska konsekvenserna.")
    stakeholders: tuple[Text, ...] = Field(
        (), alias="intressenter", strict=False, description="Andra parter och forum som modellen räknar med."
    )
    recipients: tuple[Recipient, ...] = Field(
        (), alias="beslutet_skickas_till", strict=False, description="Mottagarna av beslutet."
    )
    remark: Text | None = Field(None, alias="anmärkning", description="En upplysning om modellen.")
    evaluation: Text | None = Field(None, alias="senare_utvärdering", description="Vad som är känt om utvärderingen.")
    evaluation_source: SourceReference | None = Field(
        None, alias="utvärderingens_källa", description="Handlingen som nämner utvärderingen."
    )
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som återges.")


class SteeringRegister(PlanPart):
    """Registret styrning: modellerna för att leda och samordna arbetet."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    models: tuple[SteeringModel, ...] = Field(alias="modeller", strict=False, description="Modellerna.")
