"""Register `mål`: the goals that measures serve, from target field to board goal."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.common import Origin, SourceReference
from segplan.model.values import Choice, FormatVersion, Identifier, Text


class GoalLevel(Choice):
    """Who has set a goal."""

    MUNICIPAL = "kommunövergripande"
    BOARD = "nämndmål"
    AREA = "områdesmål"


class Goal(PlanPart):
    """Ett mål. Ett mål får vara brett, om det har indikatorer."""

    identifier: Identifier = Field(alias="id", description="Målets id.")
    name: Text = Field(alias="namn", description="Målet, som det är formulerat.")
    level: GoalLevel = Field(alias="nivå", description="kommunövergripande, nämndmål eller områdesmål.")
    target_field: Text | None = Field(None, alias="målområde", description="Målområdet som målet hör till.")
    parent: Identifier | None = Field(None, alias="överordnat", description="Målet som det tjänar.")
    board: Text | None = Field(None, alias="nämnd", description="Nämnden, för ett nämndmål.")
    budget_period: Text | None = Field(None, alias="budgetperiod", description="Budgeten som satte målet.")
    indicators: tuple[Identifier, ...] = Field(
        (), alias="indikatorer", strict=False, description="Indikatorerna som målet följs med."
    )
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som anger målet.")
    origin: Origin | None = Field(None, alias="ursprung", description="När posten är härledd eller exempel.")


class GoalRegister(PlanPart):
    """Registret mål: målen som åtgärderna tjänar."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    goals: tuple[Goal, ...] = Field(alias="mål", strict=False, description="Målen.")
