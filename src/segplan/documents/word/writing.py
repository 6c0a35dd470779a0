"""From a document to the parts of a Word file."""

import re

from segplan.documents.tree import Document
from segplan.documents.word import parts as own
from segplan.documents.word.base_document import base_parts, empty_parts, section_of
from segplan.documents.word.body import Body
from segplan.documents.word.markup import DECLARATION, NAMESPACES
from segplan.documents.word.package import (
    Parts,
    no_relations,
    pack,
    with_document_relations,
    with_package_relations,
    with_types,
)
from segplan.documents.word.style_names import complete

_RELATIONS = "word/_rels/document.xml.rels"


def write_word(document: Document, pictures: list[bytes], arms: bytes | None) -> bytes:
    """Give the file. `pictures` are the drawings of the tree as PNG, in order; `arms` is the coat of arms.

    A base document gives styles, page heads and margins; a document with a warning has page heads of its
    own, since the base's may hold a coat of arms. Raises `UsageError` when the base is not a Word document.
    """
    base = document.letterhead.base_document
    made = base_parts(base) if base is not None else empty_parts()
    section = None if document.warning else section_of(made)
    styles_file, styles = complete(made["word/styles.xml"].decode())
    first = _first_free_list(made)
    body = Body(document, dict(styles), first, list(pictures), arms)
    text = f"<w:body>{body.write()}{section or own.section()}</w:body>"
    made |= {
        "word/document.xml": f"{DECLARATION}<w:document {NAMESPACES}>{text}</w:document>".encode(),
        "word/styles.xml": styles_file.encode(),
        "word/numbering.xml": _numbering(made, first, body.relations.ordered_lists).encode(),
        "docProps/core.xml": own.core_properties(document).encode(),
    }
    if section is None:
        made |= _heads_and_feet(document, dict(styles))
    for index, picture in enumerate(body.relations.pictures, 1):
        made[f"word/media/segplan-{index}.png"] = picture
    relations = made.get(_RELATIONS, no_relations().encode()).decode()
    made[_RELATIONS] = with_document_relations(relations, made, body.relations, section is None).encode()
    made["_rels/.rels"] = with_package_relations(made["_rels/.rels"].decode()).encode()
    made["[Content_Types].xml"] = with_types(made["[Content_Types].xml"].decode(), made).encode()
    return pack(made)


def _heads_and_feet(document: Document, styles: dict[str, str]) -> Parts:
    foot = own.page_foot(document, styles).encode()
    heads = {
        f"word/segplan-header-{kind}.xml": own.page_head(document, styles, first=kind == "first").encode()
        for kind in ("default", "first")
    }
    return heads | {f"word/segplan-footer-{kind}.xml": foot for kind in ("default", "first")}


def _first_free_list(parts: Parts) -> int:
    """A number above those of the base's lists, and 1 without a base."""
    used = re.findall(rb'w:(?:abstractNumId|numId)="(\d+)"', parts.get("word/numbering.xml", b""))
    return max((int(one) for one in used), default=0) + 1


def _numbering(parts: Parts, first: int, ordered: int) -> str:
    """The lists of the base, with ours in the places that the schema asks: definitions before lists."""
    written = parts.get("word/numbering.xml", b"").decode()
    if "</w:numbering>" not in written:
        return own.numbering(first, ordered)
    definitions, lists = own.list_definitions(first, ordered)
    place = re.search(r"<w:num\b|<w:numIdMacAtCleanup\b|</w:numbering>", written)
    assert place is not None
    whole = written[: place.start()] + definitions + written[place.start() :]
    last = re.search(r"<w:numIdMacAtCleanup\b|</w:numbering>", whole)
    assert last is not None
    return whole[: last.start()] + lists + whole[last.start() :]
