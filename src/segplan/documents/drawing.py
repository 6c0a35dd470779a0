"""A drawing as a value: its title, what it shows in words, its size and its shapes."""

from dataclasses import dataclass
from html import escape

from segplan.documents.tree import Node


@dataclass(frozen=True)
class Drawing:
    """A drawing in the subset of SVG. `description` says in words what a reader of the drawing learns.

    Width and height are in points: a drawing as wide as the page is 480 wide.
    """

    title: str
    description: str
    width: int
    height: int
    shapes: tuple[Node, ...]

    def __html__(self) -> str:
        """Give the drawing as it stands in a template: markup with everything in it escaped."""
        words = (Node("title", {}, (self.title,)), Node("desc", {}, (self.description,)))
        return markup(Node("svg", {"viewBox": f"0 0 {self.width} {self.height}"}, (*words, *self.shapes)))


def markup(node: Node) -> str:
    """Give an element as XML, with every text and value escaped."""
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in node.attributes.items())
    inside = "".join(escape(child, quote=False) if isinstance(child, str) else markup(child) for child in node.children)
    return f"<{node.tag}{attributes}>{inside}</{node.tag}>" if inside else f"<{node.tag}{attributes}/>"


def as_svg_file(drawing: Node) -> bytes:
    """Give an element `svg` of a checked tree as a file of its own, in the fonts of the printed documents."""
    width, height = drawing.attributes["viewBox"].split()[2:]
    own = {
        "xmlns": "http://www.w3.org/2000/svg",
        "width": width,
        "height": height,
        "font-family": "'Source Sans Pro', 'Libertinus Serif'",
    }
    return markup(Node("svg", {**own, **drawing.attributes}, drawing.children)).encode()
