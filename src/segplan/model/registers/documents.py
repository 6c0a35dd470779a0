"""Register `handlingar`: every source document that `källa` may point at."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.values import Choice, DateOrUnknown, FormatVersion, Identifier, Text, TextOrUnknown


class DocumentKind(Choice):
    """What sort of document a source is."""

    MINUTES = "protokoll"
    OFFICIAL_LETTER = "tjänsteskrivelse"
    DECISION = "beslut"
    APPLICATION = "ansökan"
    STATUTE = "författning"
    WEB_PAGE = "webbsida"
    PRESS_RELEASE = "pressmeddelande"
    REPORT = "rapport"
    STATISTICS = "statistik"
    ARTICLE = "artikel"


class SourceDocumentEntry(PlanPart):
    """En offentlig handling eller publicering som uppgifter vilar på."""

    identifier: Identifier = Field(alias="id", description="Id som källa pekar på.")
    citation: Text = Field(
        alias="beteckning", description="Så citeras handlingen: Kommunstyrelsens protokoll 2023-02-14 § 31."
    )
    title: Text = Field(alias="titel", description="Handlingens titel.")
    kind: DocumentKind = Field(alias="slag", description="Vilken sorts handling det är.")
    publisher: Text = Field(alias="utgivare", description="Den som upprättat eller publicerat handlingen.")
    date: DateOrUnknown = Field(alias="datum", description="Handlingens datum, eller okänt.")
    registry_number: TextOrUnknown | None = Field(None, alias="diarienummer", description="Diarienumret.")
    paragraph: int | None = Field(None, alias="paragraf", description="Paragrafen i protokollet.")
    address: Text | None = Field(None, alias="webbadress", description="Var den är publicerad.")
    scope: Text | None = Field(None, alias="omfattar", description="Vad handlingen säger något om, kort.")
    remark: Text | None = Field(None, alias="anmärkning", description="Förbehåll om handlingen.")


class DocumentRegister(PlanPart):
    """Registret handlingar: alla handlingar och publiceringar som källa kan peka på."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    documents: tuple[SourceDocumentEntry, ...] = Field(alias="handlingar", strict=False, description="Handlingarna.")
