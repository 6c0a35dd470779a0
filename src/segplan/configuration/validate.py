"""Table `[validate]`: which rules apply, and how much they weigh."""

from typing import Literal

from pydantic import Field

from segplan.configuration.table import Table, Words

Level = Literal["fel", "varning", "råd"]
"""How much a finding weighs, in the words of `--fail-on`."""


class StageTable(Table):
    """Vad som gäller planer i ett skede, utöver det som gäller alla."""

    ignore: Words = Field((), description="Regler som inte gäller i skedet: koder, namn eller familjer.")
    severity: dict[str, Level] = Field(
        {}, description="Nivå i skedet för en regel eller en familj: fel, varning eller råd."
    )


class ProfileTable(Table):
    """Skeden som en plan går igenom; skedet står i planens planstatus. Ett register har inget skede."""

    draft: StageTable = Field(
        default_factory=StageTable.model_construct, alias="utkast", description="Planer med planstatus utkast."
    )
    preparation: StageTable = Field(
        default_factory=StageTable.model_construct, alias="beredning", description="Planer med planstatus beredning."
    )
    adopted: StageTable = Field(
        default_factory=StageTable.model_construct,
        alias="fastställd",
        description="Planer med planstatus fastställd eller upphörd. Nyckeln skrivs inom citattecken.",
    )


class ValidateTable(Table):
    """Hur `segplan validate` prövar planerna."""

    select: Words = Field(
        (), description="De enda regler som prövas: koder, namn eller familjer. En tom lista betyder alla."
    )
    include: Words = Field((), description="Frivilliga regler som också prövas: koder, namn eller familjer.")
    ignore: Words = Field((), description="Regler som inte prövas: koder, namn eller familjer.")
    fail_on: Level = Field("fel", alias="fail-on", description="Lägsta nivå som ger slutkod 1.")
    severity: dict[str, Level] = Field({}, description="Nivå för en regel eller en familj: fel, varning eller råd.")
    profile: ProfileTable = Field(
        default_factory=ProfileTable.model_construct, description="Vad som gäller i planens olika skeden."
    )
