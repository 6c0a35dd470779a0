"""Single documents of the small but rich plan, and a document around any body."""

from collections.abc import Mapping
from dataclasses import replace

from segplan.documents.build import make_document, plan_documents
from segplan.documents.kind import all_documents
from segplan.documents.reading import read_tree
from segplan.documents.sender import Sender
from segplan.documents.templating import Templates
from segplan.documents.tree import Document
from support.rich_project import material_of, rich_files


def document_named(kind: str, files: Mapping[str, str] | None = None) -> Document:
    """Give the first document of a kind, by the kind's name."""
    material = material_of(dict(files or rich_files()))
    (found,) = (one for one in all_documents() if one.name == kind)
    planned = plan_documents(material, found)[0]
    return make_document(found, planned.material, Templates())


def document_of(body: str, title: str = "Titel") -> Document:
    """Give a document whose article holds the body after its heading."""
    tree = read_tree(f"<article><header><h1>{title}</h1></header>{body}</article>", "prov.j2.html")
    return Document(title, Sender("Provköpings kommun"), "", "", tree)


def without_warning(document: Document) -> Document:
    """Give the document as it would be of an adopted plan of the municipality's own."""
    return replace(document, warning="")
