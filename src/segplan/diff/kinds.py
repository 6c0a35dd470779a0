"""The kinds of change, series SD. A code is never renumbered and never used for another kind."""

from enum import Enum


class Weight(Enum):
    """How much a kind of change means to those who decided on the plan.

    `WEIGHTY` is what alters the commitment: what is to be done, by whom, for whom, by when, and how
    it is known to be done. `DETAIL` is the rest: how it is done, what it rests on, and what it costs.
    """

    WEIGHTY = "weighty"
    DETAIL = "detail"


class ChangeKind(Enum):
    """A kind of change: its code, the words that a row or sentence about it begins with, and its weight.

    SD0 is about the plan and its areas, SD1 about what became of measures, SD2 about names and
    texts, SD3 responsibility, SD4 time, SD5 targets and how they are measured, SD6 scope and
    reasons, SD7 money.
    """

    TITLE = "SD001", "Titeln", Weight.DETAIL
    STATUS = "SD002", "Planstatus", Weight.WEIGHTY
    VALIDITY = "SD003", "Giltighetstiden", Weight.WEIGHTY
    ADOPTED_BY = "SD004", "Den som fastställer planen", Weight.WEIGHTY
    COORDINATOR = "SD005", "Den som samordnar", Weight.WEIGHTY
    LEG = "SD006", "Planens ben", Weight.WEIGHTY
    AREA_TERM = "SD007", "Ordet för område", Weight.DETAIL
    PURPOSE = "SD008", "Syftet", Weight.DETAIL
    BACKGROUND = "SD009", "Bakgrunden", Weight.DETAIL
    REORGANISATION = "SD010", "Omorganisation", Weight.WEIGHTY
    AREA = "SD011", "Området", Weight.WEIGHTY
    AREA_NAME = "SD012", "Områdets namn", Weight.WEIGHTY
    AREA_NUMBER = "SD013", "Områdets nummer", Weight.WEIGHTY
    AREA_GOALS = "SD014", "Områdets mål", Weight.WEIGHTY
    AREA_SITUATION = "SD015", "Områdets nuläge", Weight.DETAIL

    UNACCOUNTED = "SD101", "Saknas utan redovisning", Weight.WEIGHTY
    UNTRACEABLE = "SD102", "Kan inte följas", Weight.WEIGHTY
    REASON_UNKNOWN = "SD103", "Förs inte vidare, orsaken är okänd", Weight.WEIGHTY
    STOPPED = "SD104", "Avbruten", Weight.WEIGHTY
    NOT_RELEVANT = "SD105", "Inte längre aktuell", Weight.WEIGHTY
    ORDINARY_OPERATIONS = "SD106", "Övergår i ordinarie verksamhet", Weight.WEIGHTY
    DONE = "SD107", "Genomförd", Weight.WEIGHTY
    SPLIT = "SD111", "Delad", Weight.WEIGHTY
    MERGED = "SD112", "Sammanslagen", Weight.WEIGHTY
    NEW = "SD121", "Ny", Weight.WEIGHTY
    ORIGIN_UNTRACEABLE = "SD122", "Kan inte följas bakåt", Weight.WEIGHTY
    RETURNED = "SD123", "Ny, kommer av en åtgärd i en äldre plan", Weight.WEIGHTY

    NUMBER = "SD201", "Numret", Weight.WEIGHTY
    MOVED = "SD202", "Området", Weight.WEIGHTY
    HEADING = "SD203", "Rubriken", Weight.WEIGHTY
    WORDING = "SD204", "Formuleringen", Weight.WEIGHTY
    IN_SHORT = "SD205", "Sammanfattningen i korthet", Weight.DETAIL

    OWNER = "SD301", "Ansvarig förvaltning", Weight.WEIGHTY
    BOARD = "SD302", "Ansvarig nämnd", Weight.WEIGHTY
    UNIT_IN_CHARGE = "SD303", "Ansvarig enhet", Weight.DETAIL
    FUNCTION_IN_CHARGE = "SD304", "Ansvarig funktion", Weight.DETAIL
    DECISION_MAKER = "SD305", "Beslutsfattaren", Weight.DETAIL
    PARTICIPANT = "SD306", "Medverkande", Weight.DETAIL
    CONTROL = "SD307", "Kommunens rådighet", Weight.DETAIL
    RUN_BY = "SD308", "Den som driver verksamheten", Weight.WEIGHTY
    OWN_PART = "SD309", "Kommunens del", Weight.DETAIL

    START = "SD401", "Startdatum", Weight.DETAIL
    END = "SD402", "Slutdatum", Weight.WEIGHTY
    CONTINUOUS = "SD403", "Löpande arbete", Weight.WEIGHTY
    REVIEW = "SD404", "Datum för omprövning", Weight.WEIGHTY
    MILESTONE = "SD405", "Hållpunkt", Weight.DETAIL
    DECISION_BODY = "SD406", "Beslutspunktens organ", Weight.DETAIL
    DECISION_DATE = "SD407", "Beslutspunktens datum", Weight.WEIGHTY
    DECISION_BASIS = "SD408", "Beslutspunktens underlag", Weight.DETAIL
    DECISION_NEXT_STEP = "SD409", "Nästa steg efter beslutet", Weight.DETAIL

    CLOSING_CRITERION = "SD501", "Slutkriteriet", Weight.WEIGHTY
    METRIC_UNIT = "SD502", "Måttenheten", Weight.DETAIL
    BASELINE = "SD503", "Utgångsvärdet", Weight.DETAIL
    BASELINE_DATE = "SD504", "Mätdatum", Weight.DETAIL
    TARGET = "SD505", "Målvärdet", Weight.WEIGHTY
    TARGET_DATE = "SD506", "Datum för målvärdet", Weight.WEIGHTY
    DATA_SOURCE = "SD507", "Datakällan", Weight.DETAIL
    DIRECTION = "SD508", "Önskad riktning", Weight.DETAIL
    METRIC_INDICATOR = "SD509", "Måttets indikator", Weight.DETAIL
    INTERIM_TARGET = "SD510", "Delmål", Weight.DETAIL
    INDICATORS = "SD511", "Indikatorerna", Weight.DETAIL

    GEOGRAPHY = "SD601", "Geografin", Weight.WEIGHTY
    TARGET_GROUP = "SD602", "Målgruppen", Weight.DETAIL
    PROBLEMS = "SD603", "Problemen", Weight.DETAIL
    BOARD_GOALS = "SD604", "Nämndmålen", Weight.DETAIL
    APPROACH = "SD605", "Ansatsen", Weight.DETAIL
    APPROACH_REASON = "SD606", "Skälet för ansatsen", Weight.DETAIL
    MEASURE_LEG = "SD607", "Benet", Weight.DETAIL

    AMOUNT = "SD701", "Beloppet", Weight.DETAIL
    FUNDED_BY = "SD702", "Finansieringen", Weight.DETAIL
    WITHIN_BUDGET = "SD703", "Inom beslutad ram", Weight.DETAIL
    CONSEQUENCES = "SD704", "Konsekvenserna", Weight.DETAIL

    def __init__(self, code: str, label: str, weight: Weight) -> None:
        self.code = code
        self.label = label
        self.weight = weight

    @property
    def is_weighty(self) -> bool:
        """Whether the kind alters the commitment, and is not a detail of how it is kept.

        A date is weighty even when it moved along with the plan's year: a promise that was not kept in
        time is moved in the same way as one that is made anew every year.
        """
        return self.weight is Weight.WEIGHTY

    @property
    def is_about_lineage(self) -> bool:
        """Whether the kind tells what became of whole measures, and not of what they say."""
        return self.code.startswith("SD1")

    @property
    def is_about_plan(self) -> bool:
        """Whether the kind is about the plan itself or its areas."""
        return self.code.startswith("SD0")
