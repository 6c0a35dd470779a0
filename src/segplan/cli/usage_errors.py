"""A wrongly used command line, told in Swedish by the error's type and fields."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from segplan.cli import typer_errors
from segplan.cli.help_text import read_docstring
from segplan.cli.parameters import is_argument, shown_name, takes_value, value_name
from segplan.errors import UsageError
from segplan.similar import did_you_mean

if TYPE_CHECKING:
    from typer._click import Command, Context, Parameter

_QUOTED = re.compile(r"'([^']+)' is")


def explain_usage_error(error: typer_errors.UsageError) -> UsageError:
    """Give the error that people read for one that typer raises."""
    context = error.ctx
    parameters = context.command.get_params(context) if context else []
    match error:
        case typer_errors.NoSuchOption():
            return _unknown_option(error.option_name, context, parameters)
        case typer_errors.BadOptionUsage():
            return _half_option(error.option_name, parameters)
        case typer_errors.MissingParameter(param=parameter) if parameter is not None:
            return UsageError(f"{shown_name(parameter)} saknas", _example(context))
        case typer_errors.BadParameter(param=parameter) if parameter is not None:
            return _bad_value(parameter, error.message)
    return UsageError(f"Kommandot används fel ({error.format_message()})", _see_help(context))


def _unknown_option(name: str, context: "Context | None", parameters: "Sequence[Parameter]") -> UsageError:
    commands: dict[str, Command] = getattr(context.command, "commands", {}) if context else {}
    owner = next((one for one, command in commands.items() if any(name in each.opts for each in command.params)), None)
    if owner is not None:
        return UsageError(
            f"Flaggan {name} hör till ett kommando", f"Skriv den efter kommandot: segplan {owner} {name}."
        )
    known = [option for parameter in parameters for option in parameter.opts if not is_argument(parameter)]
    return UsageError(f"Flaggan {name} finns inte{did_you_mean(name, known)}", _see_help(context))


def _half_option(name: str, parameters: "Sequence[Parameter]") -> UsageError:
    option = next((one for one in parameters if name in one.opts), None)
    if option is None or takes_value(option):
        value = value_name(option) if option else "VÄRDE"
        return UsageError(f"Flaggan {name} saknar värde", f"Skriv {name} {value}.")
    return UsageError(f"Flaggan {name} tar inget värde", f"Skriv bara {name}.")


def _bad_value(parameter: "Parameter", said: str) -> UsageError:
    """Tell of a value that a parameter does not take; typer's sentence is where the value stands, in quotes."""
    name = shown_name(parameter)
    written = _QUOTED.match(said)
    if written is not None:
        choices = value_name(parameter).split("|")
        known = choices if len(choices) > 1 else []
        message = f"{name} kan inte vara {written[1]}{did_you_mean(written[1], known)}"
    else:
        message = f"{name} har ett värde som inte går att använda"
    hint = "Skriv ett heltal." if is_argument(parameter) else f"Skriv {name} {value_name(parameter)}."
    return UsageError(message, hint)


def _example(context: "Context | None") -> str:
    examples = read_docstring(context.command.help or "").examples if context else ()
    return f"Skriv till exempel {examples[0]}" if examples else _see_help(context)


def _see_help(context: "Context | None") -> str:
    return f"Se {context.command_path if context else 'segplan'} --help."
