"""What arguments and options are called where people read about them."""

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typer._click import Parameter


def is_argument(parameter: "Parameter") -> bool:
    """Tell arguments, which are known by their place, from options."""
    return parameter.param_type_name == "argument"


def takes_value(parameter: "Parameter") -> bool:
    """Tell whether something is to be written after an option's name."""
    return not getattr(parameter, "is_flag", False)


def value_name(parameter: "Parameter") -> str:
    """Give what the value is called: `DATUM`, or the words to choose among as `text|json`."""
    return parameter.metavar or (parameter.name or "").upper()


def shown_name(parameter: "Parameter") -> str:
    """Give the name in a sentence: `--format`, `KOD`."""
    return value_name(parameter) if is_argument(parameter) else max(parameter.opts, key=len)


def usage_of(argument: "Parameter") -> str:
    """Give an argument as the usage line has it: in brackets when optional, with dots when repeated."""
    name = value_name(argument)
    shown = name if argument.required else f"[{name}]"
    return shown if argument.nargs == 1 else f"{shown}..."


def default_of(parameter: "Parameter") -> str:
    """Give the default as it would be written, or nothing when there is none worth telling."""
    default = parameter.default
    if default is None or isinstance(default, bool) or not getattr(parameter, "show_default", True):
        return ""
    return str(default.value if isinstance(default, Enum) else default)
