"""typer's commands and groups, speaking Swedish and answering for help with an outcome.

Only what typer and click document for subclasses is overridden, and no English text is read.
"""

import shutil
from typing import TYPE_CHECKING, Any

from typer.core import TyperCommand, TyperGroup

from segplan.cli import typer_errors
from segplan.cli.help_text import command_help, program_help, read_docstring
from segplan.cli.outcome import Outcome
from segplan.errors import UsageError
from segplan.similar import did_you_mean

if TYPE_CHECKING:
    from typer._click import Command, Context, Parameter
    from typer.core import TyperOption


class EarlyOutcome(Exception):  # noqa: N818  nothing has gone wrong
    """Raised to end a command line whose outcome is known before the command has run."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


class SwedishCommand(TyperCommand):
    """A command whose help is in Swedish."""

    allow_extra_args = True

    def get_help(self, ctx: "Context") -> str:
        """Give the help."""
        return command_help(ctx.command_path, self.help or "", self.get_params(ctx), _width())

    def get_help_option(self, ctx: "Context") -> "TyperOption | None":
        """Give the option that asks for help."""
        return _swedish_help_option(super().get_help_option(ctx))

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Read the command line. Raises `UsageError` for arguments that the command does not take."""
        try:
            extra = super().parse_args(ctx, args)
        except typer_errors.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if extra:
            hint = f"Ta bort det, eller se {ctx.command_path} --help."
            raise UsageError(f"”{extra[0]}” är ett argument för mycket", hint)
        return extra


class SwedishGroup(TyperGroup):
    """The program: its help lists the commands, and an unknown command is met with the nearest one."""

    def get_help(self, ctx: "Context") -> str:
        """Give the help."""
        commands = [(name, read_docstring(one.help or "").summary) for name, one in self.commands.items()]
        return program_help(self.help or "", commands, self.get_params(ctx), _width())

    def get_help_option(self, ctx: "Context") -> "TyperOption | None":
        """Give the option that asks for help."""
        return _swedish_help_option(super().get_help_option(ctx))

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Read the command line up to the command."""
        try:
            return super().parse_args(ctx, args)
        except typer_errors.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def resolve_command(self, ctx: "Context", args: list[str]) -> "tuple[str | None, Command | None, list[str]]":
        """Find the command. Raises `UsageError` for one that is not there."""
        if args[0] not in self.commands:
            message = f"Kommandot {args[0]} finns inte{did_you_mean(args[0], self.commands)}"
            raise UsageError(message, f"Kommandon som finns: {', '.join(self.commands)}.")
        return super().resolve_command(ctx, args)


def _swedish_help_option(option: "TyperOption | None") -> "TyperOption | None":
    if option is not None:
        option.help = "Visa den här hjälpen."
        option.callback = _answer_with_help
    return option


def _answer_with_help(ctx: "Context", _parameter: "Parameter", value: Any) -> None:
    if value and not ctx.resilient_parsing:
        raise EarlyOutcome(Outcome(output=ctx.get_help() + "\n"))


def _width() -> int:
    return shutil.get_terminal_size((100, 24)).columns
