"""Parts that both plans and registers use: sources and origin."""

from typing import ClassVar

from pydantic import Field

from segplan.model.base import PlanPart, ShorthandPart
from segplan.model.values import Choice, Identifier, PlanDate, Text


class SourceReference(ShorthandPart):
    """En hänvisning till en handling i registret, med sida eller punkt när det behövs."""

    shorthand: ClassVar[str] = "handling"

    document: Identifier = Field(alias="handling", description="Handlingens id i registret handlingar.")
    page: int | None = Field(None, alias="sida", description="Sidan i handlingen.")
    passage: Text | None = Field(None, alias="ställe", description="Rubrik, punkt eller stycke, när sidan inte räcker.")


class OriginKind(Choice):
    """Where a value comes from."""

    DOCUMENTED = "belagd"
    DERIVED = "härledd"
    EXAMPLE = "exempel"


class Origin(PlanPart):
    """Varifrån uppgifterna kommer: belagda i en handling, härledda ur handlingar eller påhittade exempel."""

    kind: OriginKind = Field(
        alias="slag",
        description="belagd: en offentlig handling säger det. härledd: följer av handlingar. exempel: påhittat.",
    )
    source: SourceReference | None = Field(
        None, alias="källa", description="Handlingen som uppgifterna står i eller följer av."
    )
    covers: tuple[Text, ...] = Field(
        (), alias="avser", strict=False, description="De fält som källan täcker. Krävs när slag är belagd."
    )
    how: Text | None = Field(
        None, alias="hur", description="Hur uppgifterna följer av källan. Krävs när slag är härledd."
    )

    @property
    def is_retold(self) -> bool:
        """Whether the values are documented or derived, and not invented."""
        return self.kind is not OriginKind.EXAMPLE


class Period(PlanPart):
    """En tidsperiod, båda dagarna inräknade."""

    start: PlanDate = Field(alias="från", description="Första dagen.")
    end: PlanDate = Field(alias="till", description="Sista dagen.")
