"""Register `statsbidrag-2018`: an application for a state grant; nothing in it is granted or used."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.common import Origin, SourceReference
from segplan.model.values import FormatVersion, Identifier, Number, Text, Year


class Interval(PlanPart):
    """Ett intervall i procent av årets bidrag."""

    low: Number = Field(alias="från", description="Lägsta andelen i procent.")
    high: Number = Field(alias="till", description="Högsta andelen i procent.")


class GrantArea(PlanPart):
    """Ett insatsområde i ansökan."""

    identifier: Identifier = Field(alias="id", description="Områdets id.")
    name: Text = Field(alias="namn", description="Områdets namn.")
    share: Interval | None = Field(None, alias="andel", description="Andelen av årets bidrag.")
    goal: Identifier | None = Field(None, alias="mål", description="Målet i registret mål.")
    indicators: tuple[Text, ...] = Field(
        (), alias="indikatorer_enligt_ansökan", strict=False, description="Det som ansökan kallar indikatorer."
    )


class GrantDimension(PlanPart):
    """En dimension som går genom områdena."""

    identifier: Identifier = Field(alias="id", description="Dimensionens id.")
    name: Text = Field(alias="namn", description="Dimensionens namn.")
    share: Interval | None = Field(None, alias="andel", description="Andelen av årets bidrag.")


class GrantActivity(PlanPart):
    """En aktivitet i ansökan."""

    text: Text = Field(alias="text", description="Aktiviteten.")
    examples: tuple[Text, ...] = Field((), alias="exempel", strict=False, description="Exemplen inom parentes.")
    area: Identifier | None = Field(None, alias="område", description="Området som den hör till.")
    dimension: Identifier | None = Field(None, alias="dimension", description="Dimensionen som den hör till.")
    placement: Origin | None = Field(
        None, alias="placering", description="Varifrån placeringen i område och dimension kommer."
    )


class GrantRegister(PlanPart):
    """Registret statsbidrag-2018: en ansökan om statsbidrag; inget i den är beviljat eller använt."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    title: Text = Field(alias="titel", description="Ansökans titel.")
    status: Text = Field(alias="ställning", description="Vad handlingen är; en ansökan är inget beviljat bidrag.")
    year: Year = Field(alias="år", description="Året för ansökan.")
    recipient: Text = Field(alias="ställd_till", description="Myndigheten.")
    statute: Identifier | None = Field(None, alias="författning", description="Förordningen i styrdokument.")
    amount: Number = Field(alias="belopp_per_år", description="Den indikativa ramen i kronor per år.")
    years: int = Field(alias="antal_år", description="Antalet år.")
    responsible: Text = Field(alias="ansvarig_funktion", description="Den ansvariga funktionen.")
    purpose: Text = Field(alias="syfte", description="Satsningens syfte.")
    areas: tuple[GrantArea, ...] = Field(alias="områden", strict=False, description="Områdena.")
    dimensions: tuple[GrantDimension, ...] = Field(alias="dimensioner", strict=False, description="Dimensionerna.")
    activities: tuple[GrantActivity, ...] = Field(alias="aktiviteter", strict=False, description="Aktiviteterna.")
    partners: tuple[Text, ...] = Field((), alias="samarbeten", strict=False, description="Parter som nämns.")
    source: SourceReference = Field(alias="källa", description="Handlingen som återges.")
