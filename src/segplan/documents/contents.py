"""Whether a document has a list of contents, and what stands in it."""

from segplan.documents.tree import Node

_FEWEST = 5


def chapters(body: Node) -> tuple[Node, ...]:
    """Give the headings that a list of contents leads to."""
    return tuple(node for node in body.walk() if node.tag == "h2")


def has_contents(body: Node) -> bool:
    """Tell whether the document is long enough for a list of contents; one that is marked as short is not."""
    return "short" not in body.classes and len(chapters(body)) >= _FEWEST
