"""`segplan schema`: the JSON Schema of plans and registers, for editors."""

from typing import Annotated

import typer

from segplan.cli.outcome import Outcome
from segplan.errors import UsageError

SETTINGS = "inställningar"
"""The name that asks for the schema of segplan.toml."""

PROPOSAL = "motförslag"

CHANGES, LINEAGE = "diff", "lineage"
"""The names that ask for the schemas of what these commands write with `--format json`."""


def schema(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="REGISTER",
            help="Registrets namn, inställningar, diff eller lineage (det som de skriver med --format json);"
            " utan namn planens schema.",
        ),
    ] = None,
) -> Outcome:
    """Skriv ut JSON Schema för planer, för ett register eller för inställningarna.

    Exempel:
      segplan schema organisation
      segplan schema inställningar
    """
    from segplan.model.registry import REGISTER_MODELS, register_of_file
    from segplan.model.schema import plan_schema, proposal_schema, register_schema, settings_schema
    from segplan.similar import did_you_mean

    if name is None or name == "plan":
        return Outcome(output=plan_schema(), machine_format=True)
    if name == CHANGES:
        from segplan.reports.changes_schema import changes_schema

        return Outcome(output=changes_schema(), machine_format=True)
    if name == LINEAGE:
        from segplan.reports.lineage_json import lineage_schema

        return Outcome(output=lineage_schema(), machine_format=True)
    if name == PROPOSAL:
        return Outcome(output=proposal_schema(), machine_format=True)
    if name == SETTINGS:
        return Outcome(output=settings_schema(), machine_format=True)
    register = register_of_file(name)
    if register is None:
        hint = f"Register som finns: {', '.join(REGISTER_MODELS)}."
        raise UsageError(
            f"Registret {name} finns inte{did_you_mean(name, [*REGISTER_MODELS, SETTINGS, CHANGES, LINEAGE])}", hint
        )
    return Outcome(output=register_schema(register), machine_format=True)
