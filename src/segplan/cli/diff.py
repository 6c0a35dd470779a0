"""`segplan diff`: what has changed between two plans."""

from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.exit_codes import ExitCode
from segplan.cli.hindrances import show_hindrances
from segplan.cli.options import words
from segplan.cli.outcome import Outcome
from segplan.errors import UsageError

if TYPE_CHECKING:
    from segplan.checking.loading import LoadedPlan
    from segplan.diff import Comparison


class ChangeFormat(str, Enum):
    """How changes are written."""

    TEXT = "text"
    MARKDOWN = "md"
    JSON = "json"


def diff(
    before: Annotated[str, typer.Argument(metavar="FÖRE", help="Den äldre planens år eller fil.")],
    after: Annotated[str, typer.Argument(metavar="EFTER", help="Den nyare planens år eller fil.")],
    output_format: Annotated[
        ChangeFormat,
        typer.Option(
            "--format", metavar=words(ChangeFormat), help="text för terminalen, md för Markdown, json för program."
        ),
    ] = ChangeFormat.TEXT,
    everything: Annotated[
        bool,
        typer.Option(
            "--all",
            help="Visa också övriga uppgifter, till exempel om beslutsfattare, medverkande och hållpunkter."
            " md och json har alltid med allt.",
        ),
    ] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Ge slutkod 1 när planerna skiljer sig åt, annars 0.")
    ] = False,
) -> Outcome:
    """Visa vad som ändrats mellan två planer, åtgärd för åtgärd.

    Åtgärderna paras ihop efter id och föregångare, aldrig efter nummer. Texten visar det som rör åtagandet:
    vad som ska göras, av vem, för vilka och till när, och hur det märks att det är gjort.

    Exempel: segplan diff 2022 2023
    """
    from segplan.checking.loading import load_plans

    loaded = load_plans([before, after], Path.cwd(), date.today())
    is_machine_format = output_format is ChangeFormat.JSON
    if loaded.hindrances:
        return show_hindrances(loaded.hindrances, as_json=is_machine_format)
    comparison = _compare(*loaded.plans)
    return Outcome(
        exit_code=ExitCode.FINDINGS if exit_code and comparison.changes else ExitCode.OK,
        output=_show(output_format, comparison, loaded.plans, loaded.notes, everything=everything),
        machine_format=output_format is not ChangeFormat.TEXT,
    )


def _compare(before: "LoadedPlan", after: "LoadedPlan") -> "Comparison":
    from segplan.diff import compare

    if after.plan.year < before.plan.year:
        hint = f"Skriv den äldre planen först: segplan diff {after.name} {before.name}"
        raise UsageError(f"Planen för {before.plan.year} är nyare än planen för {after.plan.year}", hint)
    source = before if after.alone else after
    return compare(before.plan, after.plan, source.series, source.registers, documents=(before.name, after.name))


def _show(
    output_format: ChangeFormat,
    comparison: "Comparison",
    plans: "tuple[LoadedPlan, ...]",
    notes: tuple[str, ...],
    *,
    everything: bool,
) -> str:
    if output_format is ChangeFormat.JSON:
        from segplan.reports.changes_json import changes_json

        before, after = plans
        return changes_json(comparison, notes, before.locate, after.locate)
    if output_format is ChangeFormat.MARKDOWN:
        from segplan.reports.changes_markdown import changes_markdown

        return changes_markdown(comparison, notes)
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.reports.changes_text import changes_text

    terminal = Terminal.current()
    return show_lines(changes_text(comparison, notes, terminal.width, everything=everything), terminal)
