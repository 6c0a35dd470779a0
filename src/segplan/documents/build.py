"""From a plan to finished documents: path → bytes, and nothing is written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from segplan.documents.kind import Context, DocumentKind
from segplan.documents.material import Material
from segplan.documents.naming import distinct_names
from segplan.documents.outputs.format import OutputFormat
from segplan.documents.reading import read_tree
from segplan.documents.subject import NotPossible
from segplan.documents.templating import Templates
from segplan.documents.tree import Document


@dataclass(frozen=True)
class PlannedDocument:
    """A document that the data allow: its kind, its material with its subject, and its file name without suffix."""

    kind: DocumentKind
    material: Material
    stem: str


def build(
    material: Material, kinds: Iterable[DocumentKind], formats: Iterable[OutputFormat], templates: Templates
) -> dict[str, bytes]:
    """Give the documents of a plan by file name, such as `atgardsplan-2023.html`.

    The same input gives the same bytes on every machine. Raises `TemplateError` when a template
    is wrong.
    """
    chosen = tuple(formats)
    return {
        name: content
        for kind in kinds
        for one in plan_documents(material, kind)
        for name, content in write_document(one, chosen, templates)
    }


def plan_documents(material: Material, kind: DocumentKind) -> tuple[PlannedDocument, ...]:
    """Give the documents of a kind that the data allow, or none."""
    subjects = kind.subjects(material)
    if isinstance(subjects, NotPossible):
        return ()
    abouts = [material.about(subject) for subject in subjects]
    names = distinct_names(
        [
            (f"{kind.file_name} {subject.identifier} {about.name}", f"{subject.identifier}\0{about.name}")
            for subject, about in zip(subjects, abouts, strict=True)
        ]
    )
    return tuple(PlannedDocument(kind, about, name) for about, name in zip(abouts, names, strict=True))


def write_document(
    planned: PlannedDocument, formats: Iterable[OutputFormat], templates: Templates
) -> Iterator[tuple[str, bytes]]:
    """Give one document in each format, as file names with bytes. Raises `TemplateError` when a template is wrong."""
    made = make_document(planned.kind, planned.material, templates)
    for one in formats:
        yield f"{planned.stem}.{one.name}", one.write(made)


def make_document(kind: DocumentKind, material: Material, templates: Templates) -> Document:
    """Give one document as a checked tree. Raises `TemplateError` when its template is wrong."""
    return document_of(kind.context(material), material, kind.template, templates)


def document_of(context: Context, material: Material, template: str, templates: Templates) -> Document:
    """Give the document that a template makes of a context. Raises `TemplateError` when the template is wrong."""
    body = read_tree(templates.render(template, context), template)
    front = context.front
    letterhead = material.letterhead
    return Document(
        title=front.title,
        sender=front.sender,
        warning=front.warning,
        style=templates.style,
        body=body,
        kind=front.kind,
        description=front.description,
        registry_number=front.registry_number,
        day=front.day,
        stamp=front.day or material.plan.period[0],
        letterhead=replace(letterhead, coat_of_arms=None) if front.warning else letterhead,
    )
