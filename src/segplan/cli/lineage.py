"""`segplan lineage`: a measure's life through the plans, and suggestions of where measures come from."""

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.options import words
from segplan.cli.outcome import Outcome
from segplan.errors import UsageError

if TYPE_CHECKING:
    from segplan.checking.workspace import Workspace
    from segplan.lineage import Part


class LineageFormat(str, Enum):
    """How a measure's life is written."""

    TEXT = "text"
    MARKDOWN = "md"
    JSON = "json"


def lineage(
    named: Annotated[
        list[str],
        typer.Argument(
            metavar="ÅTGÄRD",
            help="Åtgärdens id eller rubrik, eller plan och nummer som 2023:4.7. Med --suggest två planer.",
        ),
    ],
    output_format: Annotated[
        LineageFormat,
        typer.Option(
            "--format", metavar=words(LineageFormat), help="text för terminalen, md för Markdown, json för program."
        ),
    ] = LineageFormat.TEXT,
    suggest: Annotated[
        bool, typer.Option("--suggest", help="Föreslå föregångare för den senare planens åtgärder, efter likhet.")
    ] = False,
    write: Annotated[
        bool,
        typer.Option(
            "--write", help="Skriv in de föreslagna par som du bekräftar som föregångare i den senare planen."
        ),
    ] = False,
    link: Annotated[
        list[str] | None,
        typer.Option(
            "--link", metavar="FÖRE=EFTER", help="Ett par som stämmer, med åtgärdernas id. Kan anges flera gånger."
        ),
    ] = None,
) -> Outcome:
    """Visa en åtgärds väg genom planerna, från den första till nu.

    Visar för varje plan formulering, ansvarig, tider, tal och läge, vad som ändrats sedan den förra, och hur
    gammalt löftet är. Med --suggest föreslås vilka åtgärder i två planer som kan vara samma.

    Exempel:
      segplan lineage 2023:4.7
      segplan lineage öppna-kulturskolan --format md
      segplan lineage --suggest 2023 2025
    """
    if suggest:
        from segplan.cli.lineage_links import suggest_or_write

        return suggest_or_write(named, link or [], output_format.value, write=write)
    if write or link:
        raise UsageError("--write och --link hör ihop med --suggest", "Skriv till exempel --suggest 2023 2025 --write.")
    if len(named) != 1:
        raise UsageError("Ange en åtgärd i taget", "Sätt en rubrik med mellanslag inom citattecken.")
    workspace = _load()
    part = _find(named[0], workspace)
    return Outcome(output=_show(output_format, part, workspace), machine_format=output_format is not LineageFormat.TEXT)


def _load() -> "Workspace":
    from segplan.checking.selection import select_target

    (selection,) = select_target(None, Path.cwd())
    return selection.load()


def _find(written: str, workspace: "Workspace") -> "Part":
    from segplan.lineage import find_measure
    from segplan.swedish import listed

    plans = workspace.series.plans
    found = find_measure(written, plans)
    if found.part is not None:
        return found.part
    years = listed(str(year) for year in sorted(plans)) or "inga"
    hint = f"Planer som kan läsas: {years}. Ange id, rubrik, eller plan och nummer som 2023:4.7."
    if found.suggestions:
        hint = f"Menade du något av dessa: {'; '.join(found.suggestions)}?"
    raise UsageError(f"Ingen åtgärd heter {written}", hint)


def _show(output_format: LineageFormat, part: "Part", workspace: "Workspace") -> str:
    from segplan.cli.judging import own_lexicon_here
    from segplan.diff.life import tell_life
    from segplan.model.origin_count import holds_examples
    from segplan.reports.changes_account import EXAMPLE_NOTICE

    series = workspace.series
    life = tell_life(part, series, workspace.register_values, own_lexicon_here())
    told = {stage.name.plan for stage in life.stages}
    notes = [EXAMPLE_NOTICE] if any(holds_examples(series.plans[year]) for year in sorted(told)) else []
    notes += [f"Planen för {year} har fel i filen och har inte använts." for year in sorted(series.unreadable)]
    if output_format is LineageFormat.JSON:
        from segplan.places import Location, Place
        from segplan.reports.lineage_json import lineage_json

        def locate(place: Place) -> Location:
            document = workspace.readings[place.document].document
            return Location(document.path, document.locate(place))

        return lineage_json(life, tuple(notes), locate)
    if output_format is LineageFormat.MARKDOWN:
        from segplan.reports.lineage_markdown import lineage_markdown

        return lineage_markdown(life, tuple(notes))
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.reports.lineage_text import lineage_text

    terminal = Terminal.current()
    return show_lines(lineage_text(life, tuple(notes), terminal.width), terminal)
