"""Quantities, interim targets, milestones and time."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.values import (
    Choice,
    DateOrUnknown,
    Identifier,
    NumberOrUnknown,
    PlanDate,
    Text,
    TextOrUnknown,
    YesNo,
)


class Direction(Choice):
    """Which way a quantity should move."""

    UP = "öka"
    DOWN = "minska"


class Metric(PlanPart):
    """En mängd med enhet, utgångsvärde, målvärde, tid och datakälla."""

    unit: TextOrUnknown | None = Field(None, alias="måttenhet", description="Vad som räknas: elever, besök, procent.")
    baseline: NumberOrUnknown | None = Field(None, alias="utgångsvärde", description="Värdet innan åtgärden börjar.")
    baseline_date: DateOrUnknown | None = Field(None, alias="mätdatum", description="Dagen som utgångsvärdet gäller.")
    target: NumberOrUnknown | None = Field(None, alias="målvärde", description="Värdet som ska nås.")
    due: DateOrUnknown | None = Field(None, alias="senast", description="Dagen då målvärdet ska vara nått.")
    data_source: TextOrUnknown | None = Field(None, alias="datakälla", description="Var värdet hämtas.")
    direction: Direction | None = Field(
        None, alias="önskad_riktning", description="öka eller minska; behövs när den inte följer av värdena."
    )
    indicator: Identifier | None = Field(
        None, alias="indikator", description="Indikatorn i registret, när måttet är en sådan."
    )


class Interim(PlanPart):
    """Ett värde som måttet ska ha nått på vägen."""

    due: PlanDate = Field(alias="senast", description="Dagen då värdet ska vara nått.")
    value: NumberOrUnknown = Field(alias="värde", description="Värdet.")


class Milestone(PlanPart):
    """Ett daterat steg på vägen."""

    due: PlanDate = Field(alias="senast", description="Dagen då steget ska vara taget.")
    what: Text = Field(alias="vad", description="Vad som då är gjort.")
    done: PlanDate | None = Field(None, alias="klar", description="Dagen då steget togs.")


class Schedule(PlanPart):
    """När åtgärden börjar och slutar, eller när ett löpande arbete omprövas."""

    start: DateOrUnknown | None = Field(None, alias="start", description="Första dagen.")
    end: DateOrUnknown | None = Field(None, alias="slut", description="Dagen då åtgärden ska vara klar.")
    continuous: YesNo | None = Field(None, alias="löpande", description="ja för arbete utan slutdatum.")
    review: DateOrUnknown | None = Field(None, alias="omprövas", description="Dagen då ett löpande arbete prövas om.")
