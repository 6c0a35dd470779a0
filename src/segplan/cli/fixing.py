"""`segplan validate --fix` and `--diff`: what is written, and what people are told of it."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.exit_codes import ExitCode
from segplan.cli.outcome import Outcome

if TYPE_CHECKING:
    from segplan.checking.fixing import Fixing
    from segplan.rules.profiles import Choices

FixOption = Annotated[
    bool, typer.Option("--fix", help="Rätta de fel som har ett enda säkert svar, och visa vad som är kvar.")
]
DiffOption = Annotated[
    bool,
    typer.Option("--diff", help="Visa vad --fix skulle ändra, utan att skriva; slutkod 1 om det är något."),
]


def mend(targets: list[str], as_of: date, asked: "Choices") -> "Fixing":
    """Mend the files that the targets name, and write them."""
    from segplan.checking.fixing import fix_targets, write_fixes

    fixing = fix_targets(targets, Path.cwd(), as_of, asked)
    write_fixes(fixing)
    return fixing


def show_diff(targets: list[str], as_of: date, asked: "Choices") -> Outcome:
    """Give what `mend` would change as a unified diff, and why other fixes would not be made."""
    from segplan.checking.fixing import fix_targets
    from segplan.reports.fixes_text import unified

    fixing = fix_targets(targets, Path.cwd(), as_of, asked)
    return Outcome(
        exit_code=ExitCode.FINDINGS if fixing.files else ExitCode.OK,
        output="".join(unified(*file) for file in fixing.files),
        messages="".join(f"{reason}\n" for reason in fixing.left) or ("" if fixing.files else "Inget att rätta.\n"),
        machine_format=True,
    )


def show_fixes(fixing: "Fixing") -> str:
    """Write what was mended, and why the rest was not."""
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.reports.fixes_text import fixes_text

    return show_lines(fixes_text(fixing.mended, fixing.left), Terminal.current())
