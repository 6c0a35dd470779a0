"""Register `indikatorer`: what is measured, where the figures come from, and the figures."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.common import Origin, SourceReference
from segplan.model.targets import Direction
from segplan.model.values import FormatVersion, Identifier, NumberOrUnknown, Text, TextOrUnknown, Year


class IndicatorValue(PlanPart):
    """Ett värde för en plats och ett år."""

    place: Identifier = Field(alias="plats", description="Platsen i registret geografi.")
    year: Year | None = Field(None, alias="år", description="Året; utelämnas när källan inte anger det.")
    when: Text | None = Field(None, alias="mätperiod", description="Närmare när: mars, läsåret 2021/22.")
    value: NumberOrUnknown = Field(alias="värde", description="Värdet i indikatorns enhet.")
    group: Text | None = Field(None, alias="grupp", description="Den grupp som värdet gäller, om inte alla.")
    precision: Text | None = Field(
        None, alias="precision", description="cirka, knappt, över: när källan inte ger ett exakt tal."
    )
    source: SourceReference = Field(alias="källa", description="Handlingen som anger värdet.")
    remark: Text | None = Field(None, alias="anmärkning", description="Förbehåll om värdet.")


class SeriesBreak(PlanPart):
    """Ett brott i serien: värden före och efter får inte kedjas."""

    year: Year = Field(alias="år", description="Första året efter brottet.")
    reason: Text = Field(alias="skäl", description="Vad som ändrades.")


class Indicator(PlanPart):
    """En indikator: en storhet med enhet, källa och önskad riktning."""

    identifier: Identifier = Field(alias="id", description="Indikatorns id.")
    name: Text = Field(alias="namn", description="Indikatorns namn, som i källsystemet när det finns ett.")
    definition: TextOrUnknown = Field(alias="definition", description="Vad som mäts och hur.")
    unit: Text = Field(alias="enhet", description="procent, antal, kronor, index.")
    desired: Direction | None = Field(
        None, alias="önskad_riktning", description="öka eller minska; utelämnas när ingen riktning är önskad."
    )
    frequency: TextOrUnknown | None = Field(None, alias="frekvens", description="Hur ofta värdet kommer.")
    system: Text | None = Field(None, alias="källsystem", description="Systemet som värdet hämtas ur: Kolada.")
    system_code: Text | None = Field(None, alias="källsystemets_id", description="Indikatorns id i systemet: N15428.")
    ended: Year | None = Field(None, alias="upphörde", description="Sista året när serien lagts ned.")
    successor: Identifier | None = Field(None, alias="efterträds_av", description="Indikatorn som tog vid.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som beskriver den.")
    origin: Origin | None = Field(None, alias="ursprung", description="När posten är härledd eller exempel.")
    breaks: tuple[SeriesBreak, ...] = Field((), alias="brott", strict=False, description="Brott i serien.")
    values: tuple[IndicatorValue, ...] = Field((), alias="värden", strict=False, description="Värdena.")
    remark: Text | None = Field(None, alias="anmärkning", description="Förbehåll om indikatorn.")


class IndicatorRegister(PlanPart):
    """Registret indikatorer: vad som mäts, var talen kommer ifrån, och talen."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    indicators: tuple[Indicator, ...] = Field(alias="indikatorer", strict=False, description="Indikatorerna.")
