"""The documents that the gates judge: of every kind the fullest that this repository's plans give, and a great plan."""

from contextlib import chdir
from functools import cache
from pathlib import Path

from bench.corpus import REGISTERS, plan_text

from segplan.cli.report_material import read_all
from segplan.documents.build import make_document, plan_documents, together
from segplan.documents.kind import DocumentKind, all_documents
from segplan.documents.material import Material
from segplan.documents.outputs.docx import docx
from segplan.documents.outputs.format import all_formats
from segplan.documents.outputs.html import html
from segplan.documents.outputs.pdf import pdf
from segplan.documents.templating import Templates
from segplan.documents.tree import Document
from support.documents import document_named
from support.rich_project import material_of

ROOT = Path(__file__).parents[2]
GREAT = "plan med 600 åtgärder"
SMALL = "uppföljning av en liten plan"
NAMES = [*(kind.name for kind in all_documents()), GREAT]
ON_PAPER = [*(kind.name for kind in all_documents() if not kind.formats), GREAT]
"""Those that are also PDF and Word."""

_FORMATS = {"html": html, "pdf": pdf, "docx": docx}


@cache
def paper(name: str, suffix: str) -> bytes:
    """Give the document of a name among `NAMES`, or `SMALL`, as bytes in a format."""
    return _FORMATS[suffix].write(_document(name))


@cache
def _document(name: str) -> Document:
    if name == SMALL:
        return document_named("uppföljning")
    if name == GREAT:
        return _fullest(_named("åtgärdsplan"), _great_material())
    return _fullest(_named(name), _material())


def _named(name: str) -> DocumentKind:
    return next(kind for kind in all_documents() if kind.name == name)


def _fullest(kind: DocumentKind, material: Material) -> Document:
    every = [one for each in all_documents() for one in plan_documents(material, each)]
    planned = [one for one in together(every, all_formats()) if one.kind is kind]
    assert planned, f"planen för 2023 ger inget dokument av slaget {kind.name}"
    made = [make_document(kind, one.material, _templates()) for one in planned]
    return max(made, key=lambda one: sum(1 for _ in one.body.walk()))


@cache
def _templates() -> Templates:
    return Templates()


@cache
def _material() -> Material:
    with chdir(ROOT):
        found = read_all("2023", None).material
    assert found is not None
    return found


@cache
def _great_material() -> Material:
    registers = {f"plans/register/{name}.yaml": text for name, text in REGISTERS.items()}
    return material_of({"plans/2023.yaml": plan_text(2023, 600), **registers})
