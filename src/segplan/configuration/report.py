"""Table `[report]`: who the documents are from, and how the municipality wants its papers."""

from typing import Annotated

from pydantic import Field

from segplan.configuration.table import Table, Words


class CaseSection(Table):
    """Ett eget avsnitt i tjänsteskrivelsen."""

    heading: str = Field("", description="Avsnittets rubrik, till exempel Barnets bästa.")
    text: str = Field("", description="Avsnittets text. Utan text skrivs en rad att fylla i.")


_USUAL_SECTIONS = tuple(
    CaseSection.model_construct(heading=heading, text="")
    for heading in ("Ekonomiska konsekvenser", "Samråd", "Barnets bästa")
)


class ReportTable(Table):
    """Hur handlingarna framställs."""

    administration: str = Field("", description="Förvaltningen som handlingarna kommer från.")
    address: Words = Field((), description="Avsändarens adress, rad för rad.")
    case_officer: str = Field("", alias="case-officer", description="Handläggarens funktion, aldrig ett namn.")
    recipient: str = Field("kommunstyrelsen", description="Den som tjänsteskrivelsen är ställd till.")
    contact: Words = Field(
        (),
        description=(
            "Hur en invånare når kommunen, rad för rad, till exempel telefon och e-post. Står på startsidan och på"
            " stadsdelarnas och åtgärdernas sidor, men aldrig på exempel."
        ),
    )
    coat_of_arms: str = Field(
        "",
        alias="coat-of-arms",
        description="Bildfil med kommunvapnet (.svg eller .png). Sätts aldrig på exempel och utkast.",
    )
    base_document: str = Field(
        "", alias="base-document", description="Kommunens egen Word-mall (.docx), vars formatmallar används."
    )
    case_sections: Annotated[tuple[CaseSection, ...], Field(strict=False)] = Field(
        _USUAL_SECTIONS,
        alias="case-sections",
        description="Tjänsteskrivelsens egna avsnitt, i ordning, vart och ett med heading och text.",
    )
