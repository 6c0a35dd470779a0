"""The help of the program and of a command, as text in Swedish."""

import textwrap
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from segplan.cli.exit_codes import ExitCode
from segplan.cli.parameters import default_of, is_argument, takes_value, usage_of, value_name

if TYPE_CHECKING:
    from typer._click import Parameter

_WIDEST = 100
_WIDEST_NAME = 28
_EXAMPLE = "Exempel:"
_READ_MORE = (
    ("segplan KOMMANDO --help", "Kommandots argument och flaggor, med exempel."),
    ("segplan explain KOD", "Varför en regel finns, ett fel och hur det blir rätt."),
    ("docs/format.md", "Planernas format, nyckel för nyckel."),
    ("docs/cli.md", "Alla kommandon, slutkoder och miljövariabler på en sida."),
)


class CommandText(NamedTuple):
    """A command's docstring taken apart: the first line, the paragraphs after it, and the examples."""

    summary: str
    paragraphs: tuple[str, ...]
    examples: tuple[str, ...]


def read_docstring(docstring: str) -> CommandText:
    """Take a command's docstring apart; what follows `Exempel:` is one example a line."""
    text, _, examples = docstring.partition(_EXAMPLE)
    summary, *paragraphs = [" ".join(part.split()) for part in text.strip().split("\n\n")]
    return CommandText(summary, tuple(paragraphs), tuple(one.strip() for one in examples.splitlines() if one.strip()))


def command_help(path: str, docstring: str, parameters: "Sequence[Parameter]", width: int) -> str:
    """Give a command's help, no wider than `width` columns."""
    told = read_docstring(docstring)
    arguments = [one for one in parameters if is_argument(one)]
    usage = " ".join([path, "[FLAGGOR]", *(usage_of(one) for one in arguments)])
    return "\n".join(
        [
            *_wrapped(f"Användning: {usage}", width, hanging=" " * len("Användning: ")),
            *_paragraphs([told.summary, *told.paragraphs], width),
            *_section("Argument", _argument_rows(arguments), width),
            *_section("Flaggor", _option_rows(parameters), width),
            *_section("Exempel", [(example, "") for example in told.examples], width),
        ]
    )


def program_help(
    summary: str, commands: Sequence[tuple[str, str]], parameters: "Sequence[Parameter]", width: int
) -> str:
    """Give the help of the program itself: `commands` are names with one sentence each."""
    exit_codes = [(str(int(code)), code.meaning) for code in ExitCode]
    return "\n".join(
        [
            "Användning: segplan KOMMANDO [FLAGGOR] …",
            *_paragraphs([summary], width),
            *_section("Kommandon", commands, width),
            *_section("Flaggor", _option_rows(parameters), width),
            *_section("Slutkoder; av flera vinner den högsta av 0–3", exit_codes, width),
            *_section("Läs mer", _READ_MORE, width),
        ]
    )


def _argument_rows(arguments: "Iterable[Parameter]") -> list[tuple[str, str]]:
    return [(usage_of(one), _described(one)) for one in arguments]


def _option_rows(parameters: "Iterable[Parameter]") -> list[tuple[str, str]]:
    rows = []
    for one in parameters:
        if is_argument(one) or getattr(one, "hidden", False):
            continue
        names = ", ".join(sorted(one.opts, key=len))
        rows.append((f"{names} {value_name(one)}" if takes_value(one) else names, _described(one)))
    return rows


def _described(parameter: "Parameter") -> str:
    help_text = getattr(parameter, "help", None) or ""
    default = default_of(parameter)
    return f"{help_text} Förval: {default}." if default else help_text


def _paragraphs(texts: Iterable[str], width: int) -> list[str]:
    lines: list[str] = []
    for text in texts:
        lines += ["", *_wrapped(text, width, first="  ", hanging="  ")]
    return lines


def _section(heading: str, rows: Sequence[tuple[str, str]], width: int) -> list[str]:
    if not rows:
        return []
    column = 2 + max([len(name) for name, _ in rows if len(name) <= _WIDEST_NAME], default=_WIDEST_NAME) + 2
    lines = ["", f"{heading}:"]
    for name, text in rows:
        start = f"  {name}"
        if text and len(start) > column - 2:
            lines.append(start)
            start = ""
        lines += _wrapped(text, width, first=start.ljust(column), hanging=" " * column) if text else [start]
    return lines


def _wrapped(text: str, width: int, *, first: str = "", hanging: str) -> list[str]:
    room = max(min(width, _WIDEST), len(hanging) + 20)
    return textwrap.wrap(
        text, room, initial_indent=first, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
    )
