"""The options of `segplan report`."""

from pathlib import Path
from typing import Annotated

import typer

Texts = list[str] | None

TargetArgument = Annotated[str | None, typer.Argument(metavar="ÅR", help="Planåret, till exempel 2023.")]

FormatsOption = Annotated[
    Texts,
    typer.Option("--format", metavar="html|md|pdf|docx", help="Format; kan upprepas. Utan valet skrivs html och md."),
]

DocumentsOption = Annotated[
    Texts,
    typer.Option(
        "--document",
        metavar="NAMN",
        help="Dokument; kan upprepas. Utan valet skrivs alla som planens uppgifter räcker till.",
    ),
]

OwnersOption = Annotated[
    Texts, typer.Option("--owner", metavar="NAMN", help="Bara dokument om den förvaltningen eller nämnden.")
]

DistrictsOption = Annotated[Texts, typer.Option("--district", metavar="NAMN", help="Bara dokument om den stadsdelen.")]

OutOption = Annotated[Path | None, typer.Option("--out", metavar="MAPP", help="Mappen att skriva i; annars build/ÅR.")]

StdoutOption = Annotated[
    bool, typer.Option("--stdout", help="Skriv det enda valda dokumentet till standard ut i stället för till fil.")
]

FromOption = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="LÄGE",
        help="Vad ändringsredovisningen jämför med: ett annat planår, en fil, eller en version som main:2023."
        " Annars planen som ersätts.",
    ),
]

ListOption = Annotated[bool, typer.Option("--list", help="Lista dokumenten, och varför några inte görs; skriv inget.")]

CheckOption = Annotated[
    bool, typer.Option("--check", help="Framställ dokumenten utan att skriva dem, och visa alla fel i mallarna.")
]

RegisterOption = Annotated[
    bool,
    typer.Option(
        "--registrera",
        help="Skriv det som ska registreras: PDF/A och handlingsförteckning, i build/ÅR/registrering.",
    ),
]

WithoutDraftsOption = Annotated[
    bool,
    typer.Option(
        "--utan-utkast",
        help="Utelämna tjänsteskrivelser och beslut, som bara är utkast; till exempel när mappen ska publiceras.",
    ),
]

DayOption = Annotated[
    str | None,
    typer.Option(
        "--as-of", metavar="DATUM", help="Dagen att bedöma efter; annars räknas inga fynd som beror på datum."
    ),
]
