"""The case that a plan is adopted in: decisions, papers, recipients and later changes."""

from typing import ClassVar

from pydantic import Field

from segplan.model.base import PlanPart, ShorthandPart
from segplan.model.common import SourceReference
from segplan.model.values import Choice, DateOrUnknown, PlanDate, Text, TextOrUnknown, YesNo


class DecisionKind(Choice):
    """What a decision does with the plan."""

    PROPOSAL = "förslag"
    ADOPTION = "fastställelse"
    NOTING = "notering"
    REVISION = "revidering"


class Decision(PlanPart):
    """Ett beslut i ärendet."""

    kind: DecisionKind = Field(alias="slag", description="förslag, fastställelse, notering eller revidering.")
    decision_maker: TextOrUnknown = Field(alias="beslutsfattare", description="Den som beslutade.")
    date: DateOrUnknown = Field(alias="datum", description="Beslutsdagen, eller okänt.")
    paragraph: int | None = Field(None, alias="paragraf", description="Paragrafen i protokollet.")
    registry_number: Text | None = Field(None, alias="diarienummer", description="Ärendets diarienummer.")
    points: tuple[Text, ...] = Field((), alias="punkter", strict=False, description="Beslutets punkter.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen där beslutet står.")


class CasePaper(PlanPart):
    """En handling i beslutsunderlaget, i protokollets ordning."""

    title: Text = Field(alias="titel", description="Handlingens titel.")
    date: DateOrUnknown | None = Field(None, alias="datum", description="Handlingens datum.")
    appendix: int | None = Field(None, alias="bilaga", description="Bilagans nummer; luckor är tillåtna.")
    available: YesNo | None = Field(None, alias="tillgänglig", description="Om handlingen finns att tillgå.")


class RecipientThrough(ShorthandPart):
    """En organisation som en grupp nås genom."""

    shorthand: ClassVar[str] = "organisation"

    organisation: Text = Field(alias="organisation", description="Organisationens kod eller namn.")
    count: int = Field(1, alias="antal", description="Antalet mottagare där.")


class Recipient(PlanPart):
    """En mottagare av beslutet: en funktion eller grupp, aldrig ett namn."""

    recipient: Text = Field(alias="mottagare", description="Funktionen eller gruppen.")
    count: int = Field(1, alias="antal", description="Antalet personer med funktionen.")
    acting: YesNo = Field(False, alias="tillförordnad", description="ja om funktionen var tillförordnad.")
    with_appendices: YesNo = Field(False, alias="inkl_bilagor", description="ja om bilagorna skickas med.")
    through: tuple[RecipientThrough, ...] = Field(
        (), alias="genom", strict=False, description="Organisationerna som gruppen nås genom."
    )


class AmendmentKind(Choice):
    """What a change to an adopted plan is; only a revision needs a new decision."""

    CORRECTION = "rättelse_av_skrivfel"
    EDITORIAL = "redaktionell"
    REVISION = "revidering"


class Amendment(PlanPart):
    """En ändring av en fastställd plan."""

    kind: AmendmentKind = Field(alias="slag", description="rättelse_av_skrivfel, redaktionell eller revidering.")
    date: PlanDate = Field(alias="datum", description="Dagen för ändringen.")
    decision_maker: Text = Field(alias="beslutsfattare", description="Den som beslutade om ändringen, som funktion.")
    reason: Text = Field(alias="skäl", description="Varför planen ändrades.")
    concerns: tuple[Text, ...] = Field(
        (), alias="avser", strict=False, description="Åtgärder (id eller id.fält) som ändringen gäller."
    )


class Case(PlanPart):
    """Ärendet som planen behandlades i."""

    kind: Text | None = Field(None, alias="ärendetyp", description="Till exempel information eller beslut.")
    decisions: tuple[Decision, ...] = Field((), alias="beslut", strict=False, description="Besluten i tidsordning.")
    papers: tuple[CasePaper, ...] = Field(
        (), alias="beslutsunderlag", strict=False, description="Handlingarna i beslutsunderlaget."
    )
    recipients: tuple[Recipient, ...] = Field(
        (), alias="beslutet_skickas_till", strict=False, description="Mottagarna av beslutet."
    )
    codetermination: Text | None = Field(
        None, alias="mbl", description="Information eller förhandling enligt medbestämmandelagen, som det står."
    )
    amendments: tuple[Amendment, ...] = Field(
        (), alias="ändringar", strict=False, description="Ändringar efter fastställelsen."
    )
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som ärendet återges ur.")
    remark: Text | None = Field(None, alias="anmärkning", description="En upplysning om ärendet.")
