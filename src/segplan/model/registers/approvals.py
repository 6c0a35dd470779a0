"""Register `godkända-ändringar`: changes between plans that somebody has answered for, with reasons."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.values import Fingerprint, FormatVersion, Identifier, PlanDate, Text, Year


class ApprovedChange(PlanPart):
    """En ändring mellan två planer, eller två versioner av en plan, som är godkänd."""

    fingerprint: Fingerprint = Field(
        alias="fingeravtryck", description="Ändringens fingeravtryck, ur segplan diff --format json."
    )
    earlier: Year = Field(alias="från", description="Den äldre planens år.")
    later: Year = Field(alias="till", description="Den nyare planens år; samma år för två versioner av en plan.")
    measure: Identifier | None = Field(
        None, alias="åtgärd", description="Åtgärdens id, så att den som läser registret vet vad som avses."
    )
    reason: Text = Field(alias="skäl", description="Varför ändringen är godkänd.")
    approved_by: Text = Field(alias="godkänd_av", description="Funktionen som godkänt den, aldrig en person.")
    date: PlanDate = Field(alias="datum", description="Dagen för godkännandet.")


class ApprovalRegister(PlanPart):
    """Registret godkända-ändringar: ändringar mellan planer som är godkända, med skäl."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    approvals: tuple[ApprovedChange, ...] = Field(
        alias="godkända_ändringar", strict=False, description="De godkända ändringarna."
    )
