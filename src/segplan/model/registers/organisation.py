"""Register `organisation`: the municipality, its bodies, and the parties it works with."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.common import Origin, SourceReference
from segplan.model.values import Choice, DateOrUnknown, FormatVersion, PlanDate, Text


class OrganisationKind(Choice):
    """What sort of organisation or role an entry is."""

    BOARD = "nämnd"
    ADMINISTRATION = "förvaltning"
    UNIT = "enhet"
    FUNCTION = "funktion"
    COMPANY = "bolag"
    EXTERNAL = "extern"
    GROUP = "grupp"


class Municipality(PlanPart):
    """Kommunen som planerna gäller."""

    name: Text = Field(alias="namn", description="Kommunens namn.")
    code: Text = Field(alias="kod", description='Kommunkoden inom citattecken: "0123".')


class Organisation(PlanPart):
    """En nämnd, förvaltning, enhet, funktion, extern part eller grupp under ett visst namn."""

    code: Text = Field(alias="kod", description="Kod som planerna använder, till exempel KOF.")
    name: Text = Field(alias="namn", description="Namnet, som det skrevs vid de belagda dagarna.")
    kind: OrganisationKind = Field(
        alias="slag", description="nämnd, förvaltning, enhet, funktion, bolag, extern eller grupp."
    )
    also_written: tuple[Text, ...] = Field(
        (), alias="skrivs_även", strict=False, description="Andra skrivsätt för samma organisation."
    )
    start: DateOrUnknown | None = Field(None, alias="från", description="När den inrättades, om det är känt.")
    end: DateOrUnknown | None = Field(None, alias="till", description="När den upphörde, om det är känt.")
    attested: tuple[PlanDate, ...] = Field(
        (), alias="belagd", strict=False, description="Dagar då namnet är belagt i en handling."
    )
    successors: tuple[Text, ...] = Field(
        (), alias="efterträds_av", strict=False, description="Koder för det som tog över vid en omorganisation."
    )
    part_of: Text | None = Field(None, alias="ingår_i", description="Koden för den organisation den är en del av.")
    serves: tuple[Text, ...] = Field(
        (), alias="lyder_under", strict=False, description="Koder för de nämnder som en förvaltning lyder under."
    )
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som säger det.")
    origin: Origin | None = Field(None, alias="ursprung", description="När posten är härledd eller exempel.")
    remark: Text | None = Field(None, alias="anmärkning", description="En upplysning om posten.")


class OrganisationRegister(PlanPart):
    """Registret organisation: kommunen, dess nämnder och förvaltningar, och parterna den arbetar med."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    municipality: Municipality = Field(alias="kommun", description="Kommunens namn och kod.")
    organisations: tuple[Organisation, ...] = Field(
        alias="organisationer", strict=False, description="Organisationerna."
    )
