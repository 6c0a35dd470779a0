"""The table of commands, and the boundary where errors become exit codes."""

import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import pairwise
from typing import Annotated

import typer

from segplan import __version__, cache
from segplan.cli import typer_errors
from segplan.cli.accept import accept
from segplan.cli.commands import EarlyOutcome, SwedishCommand, SwedishGroup
from segplan.cli.diff import diff
from segplan.cli.exit_codes import ExitCode
from segplan.cli.explain import explain, rules
from segplan.cli.git_setup import git_merge, git_setup, git_text
from segplan.cli.lineage import lineage
from segplan.cli.new import new
from segplan.cli.outcome import Outcome, tell
from segplan.cli.report import report
from segplan.cli.schema import schema
from segplan.cli.streams import encode, write
from segplan.cli.usage_errors import explain_usage_error
from segplan.cli.validate import validate
from segplan.cli.wording import wording
from segplan.errors import SegplanError, UnreadableError, UsageError, unwritable

COMMANDS = (
    new,
    validate,
    wording,
    accept,
    diff,
    lineage,
    report,
    explain,
    rules,
    schema,
    git_setup,
    git_text,
    git_merge,
)
"""Every command. A command is a plain function that gives an `Outcome`."""

_INTERRUPTED = Outcome(ExitCode.INTERRUPTED, messages="segplan: avbrutet\n")


def build_app(arguments: Sequence[str] = ()) -> typer.Typer:
    """Build the application from the table of commands: of the one that the arguments begin with, or else of all.

    Typer reads the options of every command that it is given, which takes longer than what most of them do.
    """
    app = typer.Typer(
        name="segplan",
        cls=SwedishGroup,
        help="Årliga åtgärdsplaner mot segregation: pröva, jämför och redovisa.",
        add_completion=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(_root)
    asked = [command for command in COMMANDS if [_command_name(command)] == list(arguments[:1])]
    for command in asked or COMMANDS:
        app.command(cls=SwedishCommand)(command)
    return app


def _command_name(command: Callable[..., Outcome]) -> str:
    return command.__name__.replace("_", "-")


def _answer_with_version(asked: bool) -> None:
    if asked:
        raise EarlyOutcome(Outcome(output=f"segplan {__version__}\n"))


def _root(
    context: typer.Context,
    _version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_answer_with_version, help="Visa versionen och avsluta."),
    ] = False,
) -> Outcome:
    return Outcome(output=context.get_help() + "\n")


def run(arguments: list[str]) -> Outcome:
    """Run one command line and give its outcome; nothing has been printed yet."""
    try:
        _refuse_empty_values(arguments)
        program = typer.main.get_command(build_app(arguments))
        with program.make_context("segplan", list(arguments)) as context:
            outcome = program.invoke(context)
        assert isinstance(outcome, Outcome)
    except EarlyOutcome as early:
        return early.outcome
    except SegplanError as error:
        return _refuse(error)
    except typer_errors.UsageError as error:
        return _refuse(explain_usage_error(error))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception:
        said = "segplan: ett fel i segplan självt. Rapportera det gärna med texten här ovanför.\n"
        return Outcome(ExitCode.BUG, messages=traceback.format_exc() + said)
    return outcome


def _refuse_empty_values(arguments: list[str]) -> None:
    """Raise `UsageError` for an option without a value: in a script, an unset variable would choose everything."""
    for argument, following in pairwise([*arguments, "."]):
        option, equals, value = argument.partition("=")
        if option.startswith("--") and not (value if equals else following):
            raise UsageError(f"Värdet efter {option} är tomt", f"Skriv ett värde, eller ta bort {option}.")


def _refuse(error: SegplanError) -> Outcome:
    code = ExitCode.UNREADABLE if isinstance(error, UnreadableError) else ExitCode.USAGE
    return Outcome(code, messages=tell(error))


def main(arguments: list[str], key: str) -> int:
    """Run one command line, print what it gave, and give the exit code.

    `key` is the run's key in the cache, or nothing when the cache cannot be used; an outcome that
    names its inputs is stored under it.
    """
    try:
        return _print(run(arguments), key)
    except KeyboardInterrupt:
        write(_INTERRUPTED.messages.encode("ascii"), sys.stderr)
        return int(ExitCode.INTERRUPTED)
    except OSError as error:
        return tell_unwritable(error)


def tell_unwritable(error: OSError) -> int:
    """Say that standard output cannot be written, if that can be said, and give the exit code."""
    refused = _refuse(unwritable(error))
    with suppress(OSError):
        write(encode(refused.messages, sys.stderr), sys.stderr)
    return int(refused.exit_code)


def _print(outcome: Outcome, key: str) -> int:
    messages = encode(outcome.messages, sys.stderr)
    output = encode(outcome.output, sys.stdout, machine_format=outcome.machine_format)
    if outcome.inputs and key:
        cache.store(key, cache.Answer(int(outcome.exit_code), output, messages), outcome.inputs)
    write(messages, sys.stderr)
    write(output + outcome.content, sys.stdout)
    return int(outcome.exit_code)
