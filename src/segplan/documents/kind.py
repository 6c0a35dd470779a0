"""What a document is, and how all documents are found: by walking this package."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Protocol

import segplan.documents
from segplan.documents.material import Material
from segplan.documents.parts.front import Front
from segplan.model.plan import Plan
from segplan.model.view import Series

_ASCII = str.maketrans("åäöéÅÄÖÉ ", "aaoeAAOE-")


class Context(Protocol):
    """What every context has: the front, which also gives the page its title."""

    @property
    def front(self) -> Front:
        """The title, the notices and the title block."""
        ...


@dataclass(frozen=True)
class DocumentKind:
    """A kind of document: its Swedish name, template, and the pure function that gives its context.

    `plans` gives the plans that the kind is written for when a plan's year is asked for: the plan
    itself, or others that the same board gets.
    """

    name: str
    summary: str
    template: str
    module: str
    plans: Callable[[Plan, Series], tuple[Plan, ...]]
    context: Callable[[Material], Context]

    @property
    def file_name(self) -> str:
        """The name in ASCII, as it stands in file names."""
        return self.name.translate(_ASCII)


def only_the_plan(plan: Plan, _series: Series) -> tuple[Plan, ...]:
    """The plan itself, which is what most documents are about."""
    return (plan,)


def document(
    name: str,
    *,
    summary: str,
    template: str,
    plans: Callable[[Plan, Series], tuple[Plan, ...]] = only_the_plan,
) -> Callable[[Callable[[Material], Context]], DocumentKind]:
    """Make a function from material to context a kind of document."""

    def make(context: Callable[[Material], Context]) -> DocumentKind:
        return DocumentKind(name, summary, template, context.__module__, plans, context)

    return make


@cache
def all_documents() -> tuple[DocumentKind, ...]:
    """Give every kind of document, by name."""
    found = []
    for module in pkgutil.iter_modules(segplan.documents.__path__, "segplan.documents."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, DocumentKind) and value.module == module.name:
                found.append(value)
    return tuple(sorted(found, key=lambda kind: kind.name))
