"""All settings of a plan repository together."""

from pydantic import Field

from segplan.configuration.diff import DiffTable
from segplan.configuration.report import ReportTable
from segplan.configuration.table import Table
from segplan.configuration.validate import ValidateTable
from segplan.configuration.wording import WordingTable


class Configuration(Table):
    """Inställningar för planerna i en mapp. Filen får saknas; då gäller förvalen."""

    # Defaults are made without validation: what judges them would take longer to build than a file to read.

    validation: ValidateTable = Field(
        default_factory=ValidateTable.model_construct, alias="validate", description="Prövningen."
    )
    wording: WordingTable = Field(default_factory=WordingTable.model_construct, description="Formuleringarna.")
    report: ReportTable = Field(default_factory=ReportTable.model_construct, description="Handlingarna.")
    diff: DiffTable = Field(default_factory=DiffTable.model_construct, description="Jämförelserna.")


def default_configuration() -> Configuration:
    """Give the settings of a repository without a file."""
    return Configuration.model_construct()
