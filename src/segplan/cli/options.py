"""Options that several commands share, and how their values are read."""

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import Annotated

import typer

from segplan.errors import UsageError

AsOfOption = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATUM", help="Dagen att bedöma efter i regler som beror på datum; annars i dag."),
]

SelectOption = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="REGLER", help="Pröva bara dessa regler: koder, namn eller familjer."),
]
IgnoreOption = Annotated[list[str] | None, typer.Option("--ignore", metavar="REGLER", help="Pröva inte dessa regler.")]
IncludeOption = Annotated[
    list[str] | None, typer.Option("--include", metavar="REGLER", help="Pröva också dessa frivilliga regler.")
]

SinceOption = Annotated[
    str | None,
    typer.Option(
        "--since",
        metavar="VERSION",
        help="Pröva också hur fastställda planer har ändrats sedan grenen VERSION, till exempel origin/main.",
    ),
]

TargetsArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ÅR|FIL|MAPP",
        help="Planår, planfil eller mapp; med main: framför som de är i grenen main. Utan argument alla planer.",
    ),
]


def words(choices: Iterable[Enum]) -> str:
    """Give the words to choose among as help and errors show them: `text|json|github`."""
    return "|".join(str(choice.value) for choice in choices)


def parse_as_of(text: str | None) -> date | None:
    """Read the date of `--as-of`. Raises `UsageError` when it is not a date."""
    if text is None:
        return None
    from segplan.model.values import parse_date

    try:
        return parse_date(text)
    except ValueError:
        raise UsageError(f"--as-of {text} är inget datum", "Skriv datumet som 2024-01-31.") from None


def split_list(values: list[str] | None) -> tuple[str, ...]:
    """Give the words of an option that may be repeated and hold several with commas between."""
    return tuple(word.strip() for value in values or () for word in value.split(",") if word.strip())
