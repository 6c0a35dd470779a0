"""How output looks where it is shown: colour, width and encoding."""

import os
import shutil
import sys
from typing import NamedTuple

from segplan.reports.styled import Line, Style, plain_text, printable

_RICH_STYLES = {
    Style.PLAIN: "",
    Style.STRONG: "bold",
    Style.FAINT: "dim",
    Style.ERROR: "bold red",
    Style.WARNING: "bold yellow",
    Style.HINT: "bold blue",
    Style.ADDED: "green",
    Style.REMOVED: "red",
    Style.HEADING: "bold underline",
}


class Terminal(NamedTuple):
    """What is known about the place that standard output goes to."""

    colour: bool
    width: int

    @classmethod
    def current(cls) -> "Terminal":
        """Look at standard output and the environment, as no-color.org and force-color.org ask."""
        width = shutil.get_terminal_size((100, 24)).columns
        if os.environ.get("NO_COLOR"):
            return cls(False, width)
        if os.environ.get("FORCE_COLOR"):
            return cls(True, width)
        shows_colour = sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
        return cls(shows_colour, width)


def show_lines(lines: list[Line], terminal: Terminal) -> str:
    """Give the lines as text, with colour codes when the terminal shows them."""
    if not terminal.colour:
        return plain_text(lines)
    from rich.console import Console
    from rich.text import Text

    console = Console(
        force_terminal=True, color_system="standard", highlight=False, markup=False, emoji=False, soft_wrap=True
    )
    if console.legacy_windows:
        return plain_text(lines)
    with console.capture() as capture:
        for one in lines:
            console.print(Text.assemble(*((printable(piece.text), _RICH_STYLES[piece.style]) for piece in one)))
    return capture.get()
