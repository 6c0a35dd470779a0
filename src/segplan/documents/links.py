"""Links between documents: the file that a link leads to, and what is left of links on paper."""

from dataclasses import replace

from segplan.documents.document_set import DocumentSet
from segplan.documents.tree import Document, Node
from segplan.documents.vocabulary import DOCUMENT, DOCUMENT_ADDRESS
from segplan.errors import TemplateError

LEADING = "ways"
"""The class of what only leads to other documents."""


def address(target: str, suffix: str) -> str:
    """Give where a link leads from a document with a suffix; a link to a document becomes a relative one."""
    found = DOCUMENT_ADDRESS.fullmatch(target)
    return f"{found['stem']}.{found['suffix'] or suffix}{found['place'] or ''}" if found else target


def on_paper(document: Document) -> Document:
    """Give the document as it is read without the others: what leads to them is text, or left out."""
    return replace(document, body=_on_paper(document.body))


def _on_paper(node: Node) -> Node:
    children: list[Node | str] = []
    for child in node.children:
        if isinstance(child, str):
            children.append(child)
        elif child.attributes.get("href", "").startswith(DOCUMENT):
            children += _on_paper(child).children
        elif LEADING not in child.classes:
            children.append(_on_paper(child))
    return node.holding(tuple(children))


def check_links_between(body: Node, documents: DocumentSet) -> None:
    """Raise `TemplateError` for a link to a document that is not written with this one."""
    for node in body.walk():
        found = DOCUMENT_ADDRESS.fullmatch(node.attributes.get("href", ""))
        if found and found["name"] not in documents.names:
            raise TemplateError(
                f"Mallen {node.place}: länken {found[0]} leder till ett dokument som inte skrivs samtidigt",
                "Visa länken bara när innehållet har en adress för den.",
            )
