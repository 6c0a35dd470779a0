"""From a plan to finished documents: path → bytes, and nothing is written."""

from collections.abc import Iterable

from segplan.documents.kind import DocumentKind
from segplan.documents.material import Material
from segplan.documents.outputs.format import OutputFormat
from segplan.documents.reading import read_tree
from segplan.documents.templating import Templates
from segplan.documents.tree import Document


def build(
    material: Material, kinds: Iterable[DocumentKind], formats: Iterable[OutputFormat], templates: Templates
) -> dict[str, bytes]:
    """Give the documents of a plan by file name, such as `atgardsplan-2023.html`.

    The same input gives the same bytes on every machine. Raises `TemplateError` when a template
    is wrong.
    """
    chosen = tuple(formats)
    files: dict[str, bytes] = {}
    for kind in kinds:
        for plan in kind.plans(material.plan, material.series):
            about = material.about(plan)
            made = make_document(kind, about, templates)
            stem = f"{kind.file_name}-{about.name.replace('/', '-')}"
            files |= {f"{stem}.{one.name}": one.write(made) for one in chosen}
    return files


def make_document(kind: DocumentKind, material: Material, templates: Templates) -> Document:
    """Give one document as a checked tree. Raises `TemplateError` when its template is wrong."""
    context = kind.context(material)
    body = read_tree(templates.render(kind.template, context), kind.template)
    front = context.front
    return Document(front.title, front.sender, front.warning, templates.style, body)
