"""The context of one document, as its template gets it."""

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from segplan.documents.kind import DocumentKind, all_documents
from segplan.documents.material import Material
from segplan.documents.parts.table import Table
from segplan.documents.subject import NotPossible
from segplan.documents.templating import Templates
from support import small_plan
from support.rich_project import material_of


def kind_named(name: str) -> DocumentKind:
    """Give a kind of document by its name."""
    return next(kind for kind in all_documents() if kind.name == name)


def context(files: dict[str, str], kind: str, year: str = "2023", about: str = "", day: date | None = None) -> Any:
    """Give the context of a kind's first document of a year, or of the one about an identifier."""
    material = replace(material_of(files, year), as_of=day)
    return context_of(material, kind, about)


def context_of(material: Material, kind: str, about: str = "") -> Any:
    """Give the context of a kind's first document, or of the one about an identifier."""
    found = kind_named(kind)
    subjects = found.subjects(material)
    assert not isinstance(subjects, NotPossible), subjects.reason
    subject = next(one for one in subjects if one.identifier == about or not about)
    return found.context(material.about(subject))


def why_not(files: dict[str, str], kind: str, year: str = "2023") -> str:
    """Give why a year's data do not allow a kind."""
    subjects = kind_named(kind).subjects(material_of(files, year))
    assert isinstance(subjects, NotPossible)
    return subjects.reason


def own_plan(measure: dict[str, str] | None = None, **keys: str) -> dict[str, str]:
    """Give the smallest plan with other keys, as files."""
    files = {"plans/2023.yaml": small_plan.plan_text(2023, keys, measure=measure)}
    return files | {f"plans/register/{name}.yaml": small_plan.register_text(name) for name in small_plan.REGISTERS}


def cells_of(table: Table | None) -> list[list[str]]:
    """Give the texts of a table, row by row, with plain spaces."""
    assert table is not None
    return [[plain(cell.text) for cell in row] for row in table.rows]


def numbers_of(table: Table | None) -> list[list[int]]:
    """Give the numbers of a table that counts, row by row without the headings; an en dash is none."""
    return [[0 if cell == "–" else int(cell) for cell in row[1:]] for row in cells_of(table)]


def plain(text: str) -> str:
    """Give a text with plain spaces."""
    return text.replace("\u00a0", " ")


@cache
def built_in_templates() -> Templates:
    """Give the built-in templates, which are compiled once."""
    return Templates()
