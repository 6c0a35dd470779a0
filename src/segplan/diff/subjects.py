"""What in a plan a change is about, as a row or sentence about it begins."""

from enum import Enum, auto, unique


class Weight(Enum):
    """How much a subject means to those who decided on the plan.

    `WEIGHTY` is what alters the commitment: what is to be done, by whom, for whom, by when, and how
    it is known to be done. `DETAIL` is the rest: how it is done, what it rests on, and what it costs.
    """

    WEIGHTY = "weighty"
    DETAIL = "detail"


class Family(Enum):
    """What a subject belongs to."""

    PLAN = auto()
    LINEAGE = auto()
    TEXT = auto()
    RESPONSIBILITY = auto()
    TIME = auto()
    TARGET = auto()
    SCOPE = auto()
    MONEY = auto()
    PROGRESS = auto()


@unique
class Subject(Enum):
    """What a change is about: its family, the words that a row or sentence about it begins with, and its weight."""

    TITLE = Family.PLAN, "Titeln", Weight.DETAIL
    STATUS = Family.PLAN, "Planstatus", Weight.WEIGHTY
    VALIDITY = Family.PLAN, "Giltighetstiden", Weight.WEIGHTY
    ADOPTED_BY = Family.PLAN, "Den som fastställer planen", Weight.WEIGHTY
    COORDINATOR = Family.PLAN, "Den som samordnar", Weight.WEIGHTY
    LEG = Family.PLAN, "Planens ben", Weight.WEIGHTY
    AREA_TERM = Family.PLAN, "Ordet för område", Weight.DETAIL
    PURPOSE = Family.PLAN, "Syftet", Weight.DETAIL
    BACKGROUND = Family.PLAN, "Bakgrunden", Weight.DETAIL
    REORGANISATION = Family.PLAN, "Omorganisation", Weight.WEIGHTY
    AREA = Family.PLAN, "Området", Weight.WEIGHTY
    AREA_NAME = Family.PLAN, "Områdets namn", Weight.WEIGHTY
    AREA_NUMBER = Family.PLAN, "Områdets nummer", Weight.WEIGHTY
    AREA_GOALS = Family.PLAN, "Områdets mål", Weight.WEIGHTY
    AREA_SITUATION = Family.PLAN, "Områdets nuläge", Weight.DETAIL

    UNACCOUNTED = Family.LINEAGE, "Saknas utan redovisning", Weight.WEIGHTY
    UNTRACEABLE = Family.LINEAGE, "Kan inte följas", Weight.WEIGHTY
    REASON_UNKNOWN = Family.LINEAGE, "Förs inte vidare, orsaken är okänd", Weight.WEIGHTY
    STOPPED = Family.LINEAGE, "Avbruten", Weight.WEIGHTY
    NOT_RELEVANT = Family.LINEAGE, "Inte längre aktuell", Weight.WEIGHTY
    ORDINARY_OPERATIONS = Family.LINEAGE, "Övergår i ordinarie verksamhet", Weight.WEIGHTY
    DONE = Family.LINEAGE, "Genomförd", Weight.WEIGHTY
    CONTINUED = Family.LINEAGE, "Förs vidare", Weight.DETAIL
    SPLIT = Family.LINEAGE, "Delad", Weight.WEIGHTY
    MERGED = Family.LINEAGE, "Sammanslagen", Weight.WEIGHTY
    NEW = Family.LINEAGE, "Ny", Weight.WEIGHTY
    ORIGIN_UNTRACEABLE = Family.LINEAGE, "Kan inte följas bakåt", Weight.WEIGHTY
    RETURNED = Family.LINEAGE, "Ny, kommer av en åtgärd i en äldre plan", Weight.WEIGHTY

    NUMBER = Family.TEXT, "Numret", Weight.WEIGHTY
    MOVED = Family.TEXT, "Området", Weight.WEIGHTY
    HEADING = Family.TEXT, "Rubriken", Weight.WEIGHTY
    WORDING = Family.TEXT, "Formuleringen", Weight.WEIGHTY
    IN_SHORT = Family.TEXT, "Sammanfattningen i korthet", Weight.DETAIL

    OWNER = Family.RESPONSIBILITY, "Ansvarig förvaltning", Weight.WEIGHTY
    BOARD = Family.RESPONSIBILITY, "Ansvarig nämnd", Weight.WEIGHTY
    UNIT_IN_CHARGE = Family.RESPONSIBILITY, "Ansvarig enhet", Weight.DETAIL
    FUNCTION_IN_CHARGE = Family.RESPONSIBILITY, "Ansvarig funktion", Weight.DETAIL
    DECISION_MAKER = Family.RESPONSIBILITY, "Beslutsfattaren", Weight.DETAIL
    PARTICIPANT = Family.RESPONSIBILITY, "Medverkande", Weight.DETAIL
    CONTROL = Family.RESPONSIBILITY, "Kommunens rådighet", Weight.DETAIL
    RUN_BY = Family.RESPONSIBILITY, "Den som driver verksamheten", Weight.WEIGHTY
    OWN_PART = Family.RESPONSIBILITY, "Kommunens del", Weight.DETAIL

    START = Family.TIME, "Startdatum", Weight.DETAIL
    END = Family.TIME, "Slutdatum", Weight.WEIGHTY
    CONTINUOUS = Family.TIME, "Löpande arbete", Weight.WEIGHTY
    REVIEW = Family.TIME, "Datum för omprövning", Weight.WEIGHTY
    MILESTONE = Family.TIME, "Hållpunkt", Weight.DETAIL
    DECISION_BODY = Family.TIME, "Beslutspunktens organ", Weight.DETAIL
    DECISION_DATE = Family.TIME, "Beslutspunktens datum", Weight.WEIGHTY
    DECISION_BASIS = Family.TIME, "Beslutspunktens underlag", Weight.DETAIL
    DECISION_NEXT_STEP = Family.TIME, "Nästa steg efter beslutet", Weight.DETAIL

    CLOSING_CRITERION = Family.TARGET, "Slutkriteriet", Weight.WEIGHTY
    METRIC_UNIT = Family.TARGET, "Måttenheten", Weight.DETAIL
    BASELINE = Family.TARGET, "Utgångsvärdet", Weight.DETAIL
    BASELINE_DATE = Family.TARGET, "Mätdatum", Weight.DETAIL
    TARGET = Family.TARGET, "Målvärdet", Weight.WEIGHTY
    TARGET_DATE = Family.TARGET, "Datum för målvärdet", Weight.WEIGHTY
    DATA_SOURCE = Family.TARGET, "Datakällan", Weight.DETAIL
    DIRECTION = Family.TARGET, "Önskad riktning", Weight.DETAIL
    METRIC_INDICATOR = Family.TARGET, "Måttets indikator", Weight.DETAIL
    INTERIM_TARGET = Family.TARGET, "Delmål", Weight.DETAIL
    INDICATORS = Family.TARGET, "Indikatorerna", Weight.DETAIL

    GEOGRAPHY = Family.SCOPE, "Geografin", Weight.WEIGHTY
    TARGET_GROUP = Family.SCOPE, "Målgruppen", Weight.DETAIL
    PROBLEMS = Family.SCOPE, "Problemen", Weight.DETAIL
    BOARD_GOALS = Family.SCOPE, "Nämndmålen", Weight.DETAIL
    APPROACH = Family.SCOPE, "Ansatsen", Weight.DETAIL
    APPROACH_REASON = Family.SCOPE, "Skälet för ansatsen", Weight.DETAIL
    MEASURE_LEG = Family.SCOPE, "Benet", Weight.DETAIL

    AMOUNT = Family.MONEY, "Beloppet", Weight.DETAIL
    FUNDED_BY = Family.MONEY, "Finansieringen", Weight.DETAIL
    WITHIN_BUDGET = Family.MONEY, "Inom beslutad ram", Weight.DETAIL
    CONSEQUENCES = Family.MONEY, "Konsekvenserna", Weight.DETAIL

    FOLLOW_UP = Family.PROGRESS, "Uppföljningen", Weight.WEIGHTY
    AMENDMENT = Family.PLAN, "Beslutad ändring av planen", Weight.WEIGHTY
    PLAN_PART = Family.PLAN, "Övrigt i planen", Weight.DETAIL
    MEASURE_PART = Family.TEXT, "Övrigt om åtgärden", Weight.DETAIL

    NUMBER_IN_TEXT = Family.TARGET, "Tal i texten", Weight.WEIGHTY
    TIME_IN_TEXT = Family.TIME, "Tid i texten", Weight.WEIGHTY
    OBLIGATION_IN_TEXT = Family.TEXT, "Hur bindande texten är", Weight.WEIGHTY
    OWNER_IN_TEXT = Family.RESPONSIBILITY, "Ansvarig i texten", Weight.WEIGHTY
    PLACES_IN_TEXT = Family.SCOPE, "Platser i texten", Weight.WEIGHTY
    COVERAGE_IN_TEXT = Family.SCOPE, "Vilka texten gäller", Weight.WEIGHTY

    def __init__(self, family: Family, label: str, weight: Weight) -> None:
        self.family = family
        self.label = label
        self.weight = weight

    @property
    def is_weighty(self) -> bool:
        """Whether the subject is the commitment, and not a detail of how it is kept.

        A date is weighty even when it moved along with the plan's year: a promise that was not kept in
        time is moved in the same way as one that is made anew every year.
        """
        return self.weight is Weight.WEIGHTY

    @property
    def is_about_lineage(self) -> bool:
        """Whether the subject is what became of whole measures, and not what they say."""
        return self.family is Family.LINEAGE

    @property
    def is_in_text(self) -> bool:
        """Whether the subject is what a part of a text says."""
        return self in _IN_TEXT

    @property
    def is_about_plan(self) -> bool:
        """Whether the subject is the plan itself or its areas."""
        return self.family is Family.PLAN


_IN_TEXT = frozenset(
    (
        Subject.NUMBER_IN_TEXT,
        Subject.TIME_IN_TEXT,
        Subject.OBLIGATION_IN_TEXT,
        Subject.OWNER_IN_TEXT,
        Subject.PLACES_IN_TEXT,
        Subject.COVERAGE_IN_TEXT,
    )
)
