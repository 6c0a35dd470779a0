"""One measure of a plan: what is to be done, by whom, by when, and how it is known to be done."""

from datetime import date

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.common import Origin, SourceReference
from segplan.model.followup import FollowUp
from segplan.model.responsibility import DecisionPoint, Owner, Participant
from segplan.model.targets import Interim, Metric, Milestone, Schedule
from segplan.model.values import (
    Choice,
    Identifier,
    MeasureNumber,
    NumberOrUnknown,
    Text,
    TextOrUnknown,
    Year,
    YesNo,
)


class Control(Choice):
    """How far the municipality decides over a measure itself."""

    FULL = "full"
    SHARED = "delad"
    LIMITED = "begränsad"


class ApproachKind(Choice):
    """Whether a measure aims at causes or consequences of segregation."""

    COUNTERACT = "motverka"
    COMPENSATE = "kompensera"
    COORDINATE = "samordna"
    KNOWLEDGE = "kunskap"


class Approach(PlanPart):
    """Om åtgärden riktar sig mot orsaker eller verkningar, och varför den räknas dit."""

    kind: ApproachKind = Field(
        alias="slag",
        description="motverka: orsakerna. kompensera: verkningarna. samordna: arbetssätt. kunskap: underlag.",
    )
    reason: Text | None = Field(None, alias="skäl", description="Varför åtgärden räknas dit.")


class Financing(PlanPart):
    """Vad åtgärden kostar och vem som betalar."""

    amount: NumberOrUnknown | None = Field(None, alias="belopp", description="Belopp i kronor, eller okänt.")
    funded_by: TextOrUnknown | None = Field(
        None, alias="finansieras_av", description="Den budget eller det bidrag som betalar."
    )
    within_budget: YesNo | None = Field(
        None, alias="inom_ram", description="ja om åtgärden ryms i nämndens beslutade ram."
    )


class Transition(Choice):
    """What happened to a measure on its way into a later plan."""

    CONTINUED = "fortsätter"
    REWORDED = "omarbetad"
    SPLIT = "delad"
    MERGED = "sammanslagen"


class Predecessor(PlanPart):
    """En åtgärd i en tidigare plan som den här åtgärden kommer av."""

    plan: Year = Field(alias="plan", description="Den tidigare planens år.")
    identifier: Identifier = Field(alias="id", description="Åtgärdens id i den planen.")
    transition: Transition = Field(alias="förändring", description="fortsätter, omarbetad, delad eller sammanslagen.")
    reason: Text | None = Field(None, alias="skäl", description="Varför åtgärden ändrades.")


class Measure(PlanPart):
    """En åtgärd: vad som ska vara gjort, av vem, till när och hur man vet att det är gjort."""

    identifier: Identifier = Field(
        alias="id", description="Permanent namn som följer åtgärden genom åren, till exempel öppna-kulturskolan."
    )
    number: MeasureNumber = Field(alias="nr", description='Årets nummer inom citattecken: "5.4". Området före punkten.')
    heading: Text = Field(alias="rubrik", description="Åtgärdens rubrik.")
    wording: Text = Field(alias="formulering", description="Åtgärden som den är beslutad: vem gör vad till när.")
    owner: Owner | None = Field(
        None, alias="ansvarig", description="Den enda förvaltning, och dess nämnd, som svarar för åtgärden."
    )
    decision_maker: TextOrUnknown | None = Field(
        None,
        alias="beslutsfattare",
        description="Den som beslutar: en nämnd eller styrelse, eller tjänsteperson när inget politiskt beslut krävs.",
    )
    participants: tuple[Participant, ...] = Field(
        (), alias="medverkande", strict=False, description="Andra som utför, finansierar eller samverkar."
    )
    control: Control | None = Field(
        None, alias="rådighet", description="Om kommunen råder över åtgärden: full, delad eller begränsad."
    )
    run_by: Text | None = Field(
        None, alias="drivs_av", description="Den part utanför kommunen som driver verksamheten, om någon."
    )
    own_part: Text | None = Field(
        None, alias="kommunens_del", description="Vad kommunen själv gör när rådigheten är delad eller begränsad."
    )
    approach: Approach | None = Field(
        None, alias="ansats", description="Om åtgärden riktar sig mot orsaker eller verkningar."
    )
    leg: Identifier | None = Field(None, alias="ben", description="Det av planens ben som åtgärden hör till.")
    geography: tuple[Identifier, ...] = Field(
        (), alias="geografi", strict=False, description="De platser i registret geografi som åtgärden gäller."
    )
    target_group: Text | None = Field(None, alias="målgrupp", description="Vilka åtgärden är till för.")
    problems: tuple[Identifier, ...] = Field(
        (), alias="problem", strict=False, description="De problem i registret problem som åtgärden svarar mot."
    )
    board_goals: tuple[Identifier, ...] = Field(
        (), alias="nämndmål", strict=False, description="De nämndmål i registret mål som åtgärden tjänar."
    )
    indicators: tuple[Identifier, ...] = Field(
        (), alias="indikatorer", strict=False, description="De indikatorer i registret som ska påverkas."
    )
    closing_criterion: Text | None = Field(
        None,
        alias="slutkriterium",
        description="Vad som är sant när åtgärden är gjord. Ett datum hör hemma i tidplan.",
    )
    decision_point: DecisionPoint | None = Field(
        None,
        alias="beslutspunkt",
        description="För en utredning eller ett beslut: vem som beslutar, när, på vilket underlag och vad som följer.",
    )
    metric: Metric | None = Field(None, alias="mått", description="Måttet, när åtgärden är en mängd.")
    interim_targets: tuple[Interim, ...] = Field(
        (), alias="delmål", strict=False, description="Värden som måttet ska ha nått på vägen."
    )
    milestones: tuple[Milestone, ...] = Field(
        (), alias="hållpunkter", strict=False, description="Daterade steg på vägen."
    )
    schedule: Schedule | None = Field(None, alias="tidplan", description="När åtgärden börjar och slutar.")
    financing: Financing | None = Field(None, alias="finansiering", description="Kostnad och betalare.")
    consequences: Text | None = Field(
        None, alias="konsekvenser", description="Vad åtgärden kräver av personal, lokaler och pengar."
    )
    predecessors: tuple[Predecessor, ...] = Field(
        (), alias="föregångare", strict=False, description="Åtgärder i tidigare planer som den kommer av."
    )
    in_short: Text | None = Field(None, alias="i_korthet", description="En enkel mening för den offentliga sidan.")
    sources: tuple[SourceReference, ...] = Field(
        (), alias="källor", strict=False, description="Handlingar som påståenden i texten vilar på."
    )
    remark: Text | None = Field(None, alias="anmärkning", description="En upplysning som hör till åtgärden.")
    origin: Origin | None = Field(
        None,
        alias="ursprung",
        description="Behövs bara när planen är återgiven ur andra handlingar eller innehåller exempel.",
    )
    unknown: tuple[Text, ...] = Field(
        (), alias="okänt", strict=False, description="Fält som källan inte säger något om."
    )
    follow_ups: tuple[FollowUp, ...] = Field(
        (), alias="uppföljning", strict=False, description="Daterad logg; den senaste posten gäller."
    )

    def is_unknown(self, key: str) -> bool:
        """Tell whether the source is silent about the field with this key of the file."""
        return key in self.unknown

    @property
    def has_owner(self) -> bool:
        """Whether a named administration, board or function answers for the measure."""
        return not self.has_unknown_owner and self.owner is not None and self.owner.is_named

    @property
    def has_unknown_owner(self) -> bool:
        """Whether the source does not tell who answers for the measure, in whichever way the plan says so."""
        return self.is_unknown("ansvarig") or (self.owner is not None and self.owner.is_unknown)

    @property
    def is_retold(self) -> bool:
        """Whether the measure is retold from other documents, so that it lacks what they do not say."""
        return self.origin is not None and self.origin.is_retold

    @property
    def newest_follow_up(self) -> FollowUp | None:
        """The entry that speaks: the newest, and of several from the same day the last in the file."""
        return max(reversed(self.follow_ups), key=lambda entry: entry.reported_on, default=None)

    def newest_follow_up_until(self, day: date) -> FollowUp | None:
        """Give the entry that spoke on a day."""
        told = [entry for entry in self.follow_ups if entry.reported_on <= day]
        return max(reversed(told), key=lambda entry: entry.reported_on, default=None)
