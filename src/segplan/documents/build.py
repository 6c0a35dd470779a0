"""From a plan to finished documents: path → bytes, and nothing is written."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from segplan.documents.document_set import DocumentSet, SetDocument, Way
from segplan.documents.kind import Context, DocumentKind
from segplan.documents.links import check_links_between
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

    def formats(self, chosen: Iterable[OutputFormat]) -> tuple[OutputFormat, ...]:
        """Give those of the chosen formats that the kind makes sense in."""
        return tuple(one for one in chosen if not self.kind.formats or one.name in self.kind.formats)


def build(
    material: Material, kinds: Iterable[DocumentKind], formats: Iterable[OutputFormat], templates: Templates
) -> dict[str, bytes]:
    """Give the documents of a plan by file name, such as `atgardsplan-2023.html`, with links between them.

    The same input gives the same bytes on every machine. Raises `TemplateError` when a template
    is wrong.
    """
    chosen = tuple(formats)
    planned = together([one for kind in kinds for one in plan_documents(material, kind)], chosen)
    return {name: content for one in planned for name, content in write_document(one, chosen, templates)}


def together(planned: Sequence[PlannedDocument], formats: Iterable[OutputFormat]) -> tuple[PlannedDocument, ...]:
    """Give the same documents, each with the knowledge of those that are written with it, so that it leads to them.

    One that makes sense in none of the formats is left out.
    """
    chosen = tuple(formats)
    written = [(one, one.formats(chosen)) for one in planned if one.formats(chosen)]
    documents = DocumentSet(tuple(_described(one, [each.name for each in its]) for one, its in written))
    return tuple(replace(one, material=replace(one.material, documents=documents)) for one, _ in written)


def _described(planned: PlannedDocument, formats: Iterable[str]) -> SetDocument:
    kind, subject = planned.kind, planned.material.subject
    assert subject is not None
    return SetDocument(
        kind.name,
        kind.summary,
        kind.is_draft,
        subject.plan.year,
        subject.identifier,
        subject.name,
        planned.stem,
        tuple(formats),
    )


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
    return tuple(PlannedDocument(kind, about, kind.stem or name) for about, name in zip(abouts, names, strict=True))


def write_document(
    planned: PlannedDocument, formats: Iterable[OutputFormat], templates: Templates
) -> Iterator[tuple[str, bytes]]:
    """Give one document in each format, as file names with bytes. Raises `TemplateError` when a template is wrong."""
    chosen = planned.formats(formats)
    made = replace(make_document(planned.kind, planned.material, templates), files=_files(planned))
    for one in chosen:
        yield f"{planned.stem}.{one.name}", one.write(made)


def _files(planned: PlannedDocument) -> tuple[Way, ...]:
    """The document in the other formats that it is written in, when it is written with others."""
    return next((one.files for one in planned.material.documents.documents if one.stem == planned.stem), ())


def make_document(kind: DocumentKind, material: Material, templates: Templates) -> Document:
    """Give one document as a checked tree. Raises `TemplateError` when its template is wrong."""
    return document_of(kind.context(material), material, kind.template, templates)


def document_of(context: Context, material: Material, template: str, templates: Templates) -> Document:
    """Give the document that a template makes of a context. Raises `TemplateError` when the template is wrong."""
    body = read_tree(templates.render(template, context), template)
    check_links_between(body, material.documents)
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
        trail=front.trail,
    )
