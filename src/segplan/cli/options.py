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
