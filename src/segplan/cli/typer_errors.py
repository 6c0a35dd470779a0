"""The errors that typer raises for a wrongly used command line.

typer does not export them all, and the module that holds them has moved between its versions;
it is found through the one that typer does export.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from typer import BadParameter

if TYPE_CHECKING:
    from typer._click.exceptions import BadOptionUsage, MissingParameter, NoSuchOption, UsageError
else:
    _errors = import_module(BadParameter.__module__)
    BadOptionUsage = _errors.BadOptionUsage
    MissingParameter = _errors.MissingParameter
    NoSuchOption = _errors.NoSuchOption
    UsageError = _errors.UsageError

__all__ = ["BadOptionUsage", "BadParameter", "MissingParameter", "NoSuchOption", "UsageError"]
