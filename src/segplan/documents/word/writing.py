"""From a document to the parts of a Word file."""

from segplan.documents.tree import Document
from segplan.documents.word import parts as own
from segplan.documents.word.base_document import base_parts, empty_parts, has_picture_on_pages
from segplan.documents.word.body import Body
from segplan.documents.word.lists import Lists, base_lists, numbering_part, own_lists
from segplan.documents.word.markup import DECLARATION, NAMESPACES
from segplan.documents.word.package import (
    Parts,
    no_relations,
    pack,
    with_document_relations,
    with_package_relations,
    with_types,
)
from segplan.documents.word.section import base_section, own_section
from segplan.documents.word.style_names import complete, style_named

_NUMBERING = "word/numbering.xml"
_RELATIONS = "word/_rels/document.xml.rels"


def write_word(document: Document, pictures: list[bytes], arms: bytes | None) -> bytes:
    """Give the file. `pictures` are the drawings of the tree as PNG, in order; `arms` is the coat of arms.

    A base document gives styles, page heads and margins; a document with a warning has page heads of its
    own, since the base's may hold a coat of arms. Raises `UsageError` when the base is not a Word document.
    """
    base = document.letterhead.base_document
    made = base_parts(base) if base is not None else empty_parts()
    takes_heads = base is not None and not document.warning
    section = base_section(made["word/document.xml"]) if takes_heads else own_section()
    lists = _lists(made)
    styles_file, styles = complete(made["word/styles.xml"].decode(), lists)
    own_arms = None if takes_heads and has_picture_on_pages(made) else arms
    body = Body(document, dict(styles), lists, list(pictures), own_arms, section.width)
    text = f"<w:body>{body.write()}{section.markup}</w:body>"
    made |= {
        "word/document.xml": f"{DECLARATION}<w:document {NAMESPACES}>{text}</w:document>".encode(),
        "word/styles.xml": styles_file.encode(),
        _NUMBERING: numbering_part(_numbering(made), lists, body.relations.ordered_lists).encode(),
        "docProps/core.xml": own.core_properties(document).encode(),
    }
    if not takes_heads:
        made |= _heads_and_feet(document, dict(styles))
    for index, picture in enumerate(body.relations.pictures, 1):
        made[f"word/media/segplan-{index}.png"] = picture
    relations = made.get(_RELATIONS, no_relations().encode()).decode()
    made[_RELATIONS] = with_document_relations(relations, made, body.relations, not takes_heads).encode()
    made["_rels/.rels"] = with_package_relations(made["_rels/.rels"].decode()).encode()
    made["[Content_Types].xml"] = with_types(made["[Content_Types].xml"].decode(), made).encode()
    return pack(made)


def _lists(parts: Parts) -> Lists:
    if "word/document.xml" not in parts:
        return own_lists()
    styles = parts["word/styles.xml"].decode()
    return base_lists(_numbering(parts), style_named(styles, "list bullet"), style_named(styles, "list number"))


def _numbering(parts: Parts) -> str:
    return parts.get(_NUMBERING, b"").decode()


def _heads_and_feet(document: Document, styles: dict[str, str]) -> Parts:
    foot = own.page_foot(document, styles).encode()
    heads = {
        f"word/segplan-header-{kind}.xml": own.page_head(document, styles, first=kind == "first").encode()
        for kind in ("default", "first")
    }
    return heads | {f"word/segplan-footer-{kind}.xml": foot for kind in ("default", "first")}
