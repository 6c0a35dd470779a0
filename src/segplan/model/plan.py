"""A whole plan: the year, the case, the areas with their measures, and what was not carried on."""

from datetime import date
from typing import ClassVar, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from segplan.model.base import PlanPart, ShorthandPart
from segplan.model.case import Case
from segplan.model.common import Origin, Period, SourceReference
from segplan.model.measure import Measure
from segplan.model.remarks import Remark
from segplan.model.values import Choice, DateOrUnknown, FormatVersion, Identifier, Text, TextOrUnknown, Year, YesNo


class PlanStatus(Choice):
    """How far a plan has come; decides how strict the rules are."""

    DRAFT = "utkast"
    PREPARATION = "beredning"
    ADOPTED = "fastställd"
    ENDED = "upphörd"

    @property
    def is_adopted(self) -> bool:
        """Whether the plan has been decided."""
        return self in (PlanStatus.ADOPTED, PlanStatus.ENDED)


class Replaces(ShorthandPart):
    """Den plan som den här planen ersätter."""

    shorthand: ClassVar[str] = "plan"

    plan: Year = Field(alias="plan", description="Den ersatta planens år.")
    certain: YesNo = Field(True, alias="säkert", description="nej när det inte är känt vilken plan som ersätts.")
    file_missing: YesNo = Field(False, alias="fil_saknas", description="ja när den ersatta planens fil inte finns.")
    adopted_on: DateOrUnknown | None = Field(None, alias="fastställd", description="När den planen fastställdes.")
    measure_count: int | None = Field(None, alias="antal_åtgärder", description="Antalet åtgärder i den planen.")
    remark: Text | None = Field(None, alias="anmärkning", description="Vad som är känt om den ersatta planen.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som säger det.")


class Coordinator(PlanPart):
    """Den funktion som samordnar arbetet med planen."""

    function: TextOrUnknown = Field(alias="funktion", description="Funktionen, aldrig en person.")
    organisation: Text | None = Field(None, alias="organisation", description="Var funktionen finns.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som säger det.")
    remark: Text | None = Field(None, alias="anmärkning", description="En upplysning om samordningen.")


class Leg(PlanPart):
    """Ett av de ben som planens arbete vilar på."""

    identifier: Identifier = Field(alias="id", description="Benets id.")
    description: Text = Field(alias="beskrivning", description="Vad benet går ut på.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som säger det.")


class LabelCounts(PlanPart):
    """Antalet åtgärder med var och en av de tre officiella etiketterna."""

    done: int = Field(alias="genomförd", description="Antalet med Genomförd.")
    ongoing: int = Field(alias="pågår", description="Antalet med Pågår.")
    not_done: int = Field(alias="ej_genomförd", description="Antalet med Ej genomförd.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som anger talen.")


class ControlFigures(PlanPart):
    """Tal som protokollen anger och som filen prövas mot."""

    measure_count: int | None = Field(None, alias="antal_åtgärder", description="Antalet åtgärder i planen.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som anger antalet.")
    outcome: LabelCounts | None = Field(None, alias="utfall", description="Uppföljningens tal enligt protokollet.")


class OverallFollowUp(PlanPart):
    """Uppföljningen av planen som helhet."""

    period: Period | None = Field(None, alias="avser", description="Perioden som uppföljningen gäller.")
    method: Text | None = Field(None, alias="metod", description="Hur uppgifterna samlades in och av vem.")
    summary: Text | None = Field(None, alias="sammanfattning", description="Det viktigaste.")
    conclusions: tuple[Text, ...] = Field(
        (), alias="slutsatser", strict=False, description="Slutsatser inför nästa plan."
    )
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som återges.")
    origin: Origin | None = Field(None, alias="ursprung", description="Varifrån texterna kommer.")


class Area(PlanPart):
    """Ett område av planen med sina åtgärder."""

    number: int = Field(alias="nr", description="Områdets nummer.")
    name: Text = Field(alias="namn", description="Områdets namn.")
    situation: Text | None = Field(None, alias="nuläge", description="Läget som åtgärderna svarar mot.")
    analysis: Text | None = Field(None, alias="analys", description="Uppföljningens bedömning av området.")
    goals: tuple[Identifier, ...] = Field(
        (), alias="mål", strict=False, description="De mål i registret mål som området tjänar."
    )
    origin: Origin | None = Field(None, alias="ursprung", description="Varifrån områdets egna texter kommer.")
    measures: tuple[Measure, ...] = Field(alias="åtgärder", strict=False, description="Områdets åtgärder.")


class DropReason(Choice):
    """Why a measure of the replaced plan is not in this one."""

    ORDINARY_OPERATIONS = "övergår_i_ordinarie_verksamhet"
    DONE = "genomförd"
    STOPPED = "avbruten"
    NOT_RELEVANT = "inte_aktuell"
    UNKNOWN = "okänt"


class Dropped(PlanPart):
    """En åtgärd i den ersatta planen som inte förs vidare, och varför."""

    plan: Year = Field(alias="plan", description="Den ersatta planens år.")
    identifier: Identifier = Field(alias="id", description="Åtgärdens id i den planen.")
    reason: DropReason = Field(
        alias="orsak", description="övergår_i_ordinarie_verksamhet, genomförd, avbruten, inte_aktuell eller okänt."
    )
    motivation: Text | None = Field(None, alias="motivering", description="Varför, och vem som tar över.")
    origin: Origin | None = Field(None, alias="ursprung", description="Varifrån uppgiften kommer.")


class Plan(PlanPart):
    """En fastställd eller föreslagen åtgärdsplan."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    municipality: Text = Field(alias="kommun", description="Kommunens namn, som i registret organisation.")
    title: Text = Field(alias="titel", description="Planens titel.")
    calendar_year: Year | None = Field(None, alias="år", description="Året som planen gäller.")
    validity: Period | None = Field(
        None, alias="giltighetstid", description="Perioden som planen gäller, i stället för år."
    )
    status: PlanStatus = Field(alias="planstatus", description="utkast, beredning, fastställd eller upphörd.")
    replaces: Replaces | None = Field(None, alias="ersätter", description="Året för planen som ersätts.")
    area_term: Text = Field("område", alias="områdesbenämning", description="Kommunens ord för område.")
    coordinator: Coordinator | None = Field(
        None, alias="samordningsansvarig", description="Den som samordnar arbetet med planen."
    )
    legs: tuple[Leg, ...] = Field((), alias="ben", strict=False, description="De ben som arbetet vilar på.")
    case: Case | None = Field(None, alias="ärende", description="Ärendet som planen behandlas i.")
    control_figures: ControlFigures | None = Field(None, alias="kontrolltal", description="Tal som protokollen anger.")
    background: Text | None = Field(None, alias="bakgrund", description="Planens bakgrund.")
    purpose: Text | None = Field(None, alias="syfte", description="Planens syfte.")
    origin: Origin | None = Field(None, alias="ursprung", description="Varifrån planens egna texter kommer.")
    overall_follow_up: OverallFollowUp | None = Field(
        None, alias="samlad_uppföljning", description="Uppföljningen av planen som helhet."
    )
    areas: tuple[Area, ...] = Field(alias="områden", strict=False, description="Planens områden.")
    dropped: tuple[Dropped, ...] = Field(
        (), alias="förs_inte_vidare", strict=False, description="Åtgärder i den ersatta planen som inte förs vidare."
    )
    remarks: tuple[Remark, ...] = Field(
        (), alias="protokollsanteckningar", strict=False, description="Vad partier lät anteckna."
    )

    @model_validator(mode="after")
    def _has_one_time(self) -> Self:
        if (self.calendar_year is None) == (self.validity is None):
            raise PydanticCustomError("år_eller_giltighetstid", "exactly one of år and giltighetstid")
        return self

    @property
    def year(self) -> int:
        """The plan's year, or the first year of a plan over several years."""
        if self.validity is not None:
            return self.validity.start.year
        assert self.calendar_year is not None
        return self.calendar_year

    @property
    def period(self) -> tuple[date, date]:
        """The first and last day of the plan."""
        if self.validity is not None:
            return self.validity.start, self.validity.end
        return date(self.year, 1, 1), date(self.year, 12, 31)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """All measures in the order of the file."""
        return tuple(measure for area in self.areas for measure in area.measures)
