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
    """A format: its name, which is also the file's suffix, and the function that writes it."""

    name: str
    module: str
    write: Callable[[Document], bytes]


def output_format(name: str) -> Callable[[Callable[[Document], bytes]], OutputFormat]:
    """Make a function from document to bytes a format."""

    def make(write: Callable[[Document], bytes]) -> OutputFormat:
        return OutputFormat(name, write.__module__, write)

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
