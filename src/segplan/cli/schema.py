"""`segplan schema`: the JSON Schema of plans and registers, for editors."""

from typing import Annotated

import typer

from segplan.cli.outcome import Outcome
from segplan.errors import UsageError


def schema(
    name: Annotated[
        str | None, typer.Argument(metavar="REGISTER", help="Registrets namn; utan namn planens schema.")
    ] = None,
) -> Outcome:
    """Skriv ut JSON Schema för planer eller för ett register.

    Exempel: segplan schema organisation
    """
    from segplan.model.registry import REGISTER_MODELS, register_of_file
    from segplan.model.schema import plan_schema, register_schema
    from segplan.similar import did_you_mean

    if name is None or name == "plan":
        return Outcome(output=plan_schema(), machine_format=True)
    register = register_of_file(name)
    if register is None:
        hint = f"Register som finns: {', '.join(REGISTER_MODELS)}."
        raise UsageError(f"Registret {name} finns inte{did_you_mean(name, REGISTER_MODELS)}", hint)
    return Outcome(output=register_schema(register), machine_format=True)
