"""What a format is, and how all formats are found: by walking this package."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import segplan.documents.outputs
from segplan.documents.tree import Document


@dataclass(frozen=True)
class OutputFormat:
    """A format: its name, which is also the file's suffix, and the function that writes it.

    `extra` is the extra that holds the libraries which the function needs, or empty when it needs none;
    they are imported when the function is called.
    """

    name: str
    extra: str
    module: str
    write: Callable[[Document], bytes]


def output_format(name: str, *, extra: str = "") -> Callable[[Callable[[Document], bytes]], OutputFormat]:
    """Make a function from document to bytes a format."""

    def make(write: Callable[[Document], bytes]) -> OutputFormat:
        return OutputFormat(name, extra, write.__module__, write)

    return make


@cache
def all_formats() -> tuple[OutputFormat, ...]:
    """Give every format, by name."""
    found = []
    for module in pkgutil.iter_modules(segplan.documents.outputs.__path__, "segplan.documents.outputs."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, OutputFormat) and value.module == module.name:
                found.append(value)
    return tuple(sorted(found, key=lambda one: one.name))


@cache
def light_formats() -> tuple[OutputFormat, ...]:
    """Give the formats that need no extra, by name."""
    return tuple(one for one in all_formats() if not one.extra)
