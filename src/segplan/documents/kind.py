"""What a document is, and how all documents are found: in the texts of this package."""

import importlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

import segplan.documents
from segplan.documents.material import Material
from segplan.documents.parts.front import Front
from segplan.documents.subject import Subject, Subjects
from segplan.swedish import alphabetical, plain_name

_DECLARED = re.compile(r'^@document\(\s*"([^"]+)"', re.MULTILINE)


class Context(Protocol):
    """What every context has: the front, which also gives the page its title."""

    @property
    def front(self) -> Front:
        """The title, the notices and the title block."""
        ...


@dataclass(frozen=True)
class DocumentKind:
    """A kind of document: its Swedish name, template, and the pure function that gives its context.

    `subjects` gives what the kind is written about when a plan's year is asked for (the plan itself, other
    plans that the same board gets, each owner, district or measure), or why the data do not allow any. `filed` tells whether
    the document is one that is registered; drafts to be signed, which `is_draft` tells, and pages of the web are not.
    `stem` is the whole file name of a kind that has a fixed one, and `formats` those that the kind makes sense in, or
    empty for all.
    """

    name: str
    summary: str
    template: str
    module: str
    subjects: Callable[[Material], Subjects]
    context: Callable[[Material], Context]
    filed: bool = True
    is_draft: bool = False
    stem: str = ""
    formats: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """The name in ASCII, as it stands in file names."""
        return plain_name(self.name)


def only_the_plan(material: Material) -> Subjects:
    """The plan itself, which is what most documents are about."""
    return (Subject(material.plan),)


def document(
    name: str,
    *,
    summary: str,
    template: str,
    subjects: Callable[[Material], Subjects] = only_the_plan,
    filed: bool = True,
    is_draft: bool = False,
    stem: str = "",
    formats: tuple[str, ...] = (),
) -> Callable[[Callable[[Material], Context]], DocumentKind]:
    """Make a function from material to context a kind of document."""

    def make(context: Callable[[Material], Context]) -> DocumentKind:
        return DocumentKind(
            name, summary, template, context.__module__, subjects, context, filed, is_draft, stem, formats
        )

    return make


@cache
def _modules() -> dict[str, str]:
    """Give the module of each kind by the kind's name, in order of name.

    The names are read in the text of the modules, since one document is often asked for and importing all
    kinds takes a good part of the time that it takes to make one.
    """
    folder = Path(segplan.documents.__path__[0])
    found = {
        name: f"segplan.documents.{path.stem}"
        for path in sorted(folder.glob("*.py"))
        for name in _DECLARED.findall(path.read_text("utf-8"))
    }
    return {name: found[name] for name in sorted(found, key=alphabetical)}


def document_names() -> tuple[str, ...]:
    """Give the name of every kind of document, in order."""
    return tuple(_modules())


def documents_named(names: Iterable[str]) -> tuple[DocumentKind, ...]:
    """Give the kinds with some names, in the order of the names; no other kinds are imported."""
    modules = ((name, importlib.import_module(_modules()[name])) for name in names)
    return tuple(
        value
        for name, module in modules
        for value in vars(module).values()
        if isinstance(value, DocumentKind) and value.name == name
    )


@cache
def all_documents() -> tuple[DocumentKind, ...]:
    """Give every kind of document, by name."""
    return documents_named(document_names())
