"""The arguments and options that say which states `segplan diff` compares, and when it fails."""

from typing import Annotated

import typer

from segplan.cli.fail_levels import LEVELS

BeforeArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="FÖRE",
        help="Den äldre planens år eller fil, med main: framför som den är i grenen main; eller två versioner,"
        " v1..v2, för alla planer som skiljer sig åt.",
    ),
]

AfterArgument = Annotated[str | None, typer.Argument(metavar="EFTER", help="Den nyare planen, på samma sätt.")]

SinceOption = Annotated[
    str | None,
    typer.Option(
        "--since",
        metavar="VERSION",
        help="Jämför alla planer med hur de var när grenen lämnade VERSION, till exempel origin/main.",
    ),
]

StagedOption = Annotated[
    bool, typer.Option("--staged", "--cached", help="Jämför med det som är tillagt för nästa incheckning (git add).")
]

FailOnOption = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar=LEVELS,
        help="Ge slutkod 1 när ett åtagande minskar, eller alls ändras, utan att det är godkänt i registret"
        " godkända-ändringar. Kan skrivas utan å, ä och ö.",
    ),
]
