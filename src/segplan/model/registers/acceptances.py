"""Register `accepterade`: faults of adopted plans that are known and left as they are, with reasons."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.values import FormatVersion, Identifier, PlanDate, Text


class Acceptance(PlanPart):
    """Ett fynd som accepteras."""

    code: Text = Field(alias="kod", description="Regelns kod: SP201.")
    plan: Text = Field(alias="plan", description="Planens år, eller registrets namn.")
    measure: Identifier | None = Field(
        None, alias="åtgärd", description="Åtgärdens id; utelämnas för fynd som gäller hela planen."
    )
    field: Text | None = Field(
        None, alias="fält", description="Fältet som fyndet gäller, när samma regel ger flera: ansvarig.nämnd."
    )
    fingerprint: Text | None = Field(
        None,
        alias="fingeravtryck",
        description="Fyndets fingeravtryck, som segplan accept skriver; posten gäller då bara texten som den var.",
    )
    count: int = Field(1, alias="antal", description="Antalet fynd som posten gäller.")
    reason: Text = Field(alias="skäl", description="Varför felet får stå kvar.")
    accepted_by: Text = Field(alias="godkänd_av", description="Funktionen som godkänt det, aldrig en person.")
    date: PlanDate = Field(alias="datum", description="Dagen för godkännandet.")


class AcceptanceRegister(PlanPart):
    """Registret accepterade: fel i fastställda planer som är kända och får stå kvar, med skäl."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    acceptances: tuple[Acceptance, ...] = Field(alias="accepterade", strict=False, description="De accepterade fynden.")
