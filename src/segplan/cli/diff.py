"""`segplan diff`: what has changed between two plans."""

from enum import Enum
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.diff_options import AfterArgument, BeforeArgument, FailOnOption, SinceOption, StagedOption
from segplan.cli.exit_codes import ExitCode
from segplan.cli.fail_levels import fails, level_of
from segplan.cli.hindrances import show_hindrances
from segplan.cli.options import words
from segplan.cli.outcome import Outcome

if TYPE_CHECKING:
    from segplan.checking.loading import LoadedPlan, LoadedPlans
    from segplan.diff import Comparison
    from segplan.reports.compared_plan import ComparedPlan


class ChangeFormat(str, Enum):
    """How changes are written."""

    TEXT = "text"
    MARKDOWN = "md"
    JSON = "json"
    GITHUB = "github"
    HTML = "html"


def diff(
    before: BeforeArgument = None,
    after: AfterArgument = None,
    since: SinceOption = None,
    staged: StagedOption = False,
    output_format: Annotated[
        ChangeFormat,
        typer.Option(
            "--format",
            metavar=words(ChangeFormat),
            help="text för terminalen, md för en kommentar eller sida, html för ändringsredovisningen som webbsida,"
            " json för program, github för anmärkningar på rader i GitHub Actions.",
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
    fail_on: FailOnOption = None,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Ge slutkod 1 när planerna skiljer sig åt, annars 0.")
    ] = False,
) -> Outcome:
    """Visa vad som ändrats mellan två planer, åtgärd för åtgärd.

    Åtgärderna paras ihop efter id och föregångare, aldrig efter nummer. Texten visar det som rör åtagandet:
    vad som ska göras, av vem, för vilka och till när, och hur det märks att det är gjort.

    Utan FÖRE och EFTER jämförs alla planer med den senaste incheckningen i git. Utan EFTER gäller det bara
    planen FÖRE.

    Exempel: segplan diff 2022 2023
    segplan diff main:2023 2023
    segplan diff --since origin/main
    """
    from segplan.checking.approvals import approvals_of
    from segplan.checking.comparing import compare_loaded
    from segplan.cli.diff_states import read_states

    level = level_of(fail_on)
    states = read_states(before, after, since, staged=staged)
    if states.hindrances:
        return show_hindrances(states.hindrances, as_json=output_format is ChangeFormat.JSON)
    comparisons = [compare_loaded(*loaded.plans) for loaded in states.pairs]
    approvals = [approvals_of(one, *loaded.plans) for one, loaded in zip(comparisons, states.pairs, strict=True)]
    shown = [
        _show(
            output_format,
            one,
            loaded,
            tuple(approved.notes(one)),
            everything=everything,
            share=len(comparisons),
        )
        for one, loaded, approved in zip(comparisons, states.pairs, approvals, strict=True)
    ]
    differs = states.differs or any(comparison.differences for comparison in comparisons)
    is_failed = fails(level, comparisons, approvals) or (level is not None and states.loses_plans)
    return Outcome(
        exit_code=ExitCode.FINDINGS if is_failed or (exit_code and differs) else ExitCode.OK,
        output=states.joined(shown, output_format),
        machine_format=output_format is not ChangeFormat.TEXT,
    )


def _compared(plan: "LoadedPlan") -> "ComparedPlan":
    from segplan.reports.compared_plan import ComparedPlan

    return ComparedPlan(plan.label, plan.path, plan.locate, plan.revision, plan.name)


def _show(
    output_format: ChangeFormat,
    comparison: "Comparison",
    loaded: "LoadedPlans",
    approved: tuple[str, ...],
    *,
    everything: bool,
    share: int,
) -> str:
    """Write one comparison; in a comment that holds several each has its share of the room."""
    notes, figures = (*loaded.told, *approved), loaded.figures
    before, after = map(_compared, loaded.plans)
    if output_format is ChangeFormat.JSON:
        from segplan.reports.changes_json import changes_json

        return changes_json(comparison, (*notes, *figures), before, after)
    if output_format is ChangeFormat.GITHUB:
        from segplan.reports.changes_github import changes_github

        return changes_github(comparison, notes, before, after, figures=figures)
    if output_format is ChangeFormat.HTML:
        from segplan.cli.diff_document import changes_html

        return changes_html(comparison, loaded, approved)
    if output_format is ChangeFormat.MARKDOWN:
        from segplan.reports.changes_markdown import LIMIT, changes_markdown

        see = f"segplan diff {before.name} {after.name} --all"
        see = see if see.isprintable() and "`" not in see else ""  # a file name may hold anything
        return changes_markdown(comparison, notes, limit=LIMIT // share, see=see, figures=figures)
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.reports.changes_text import changes_text

    terminal = Terminal.current()
    lines = changes_text(comparison, notes, terminal.width, everything=everything, figures=figures)
    return show_lines(lines, terminal)
