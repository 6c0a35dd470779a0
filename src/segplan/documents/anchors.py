"""The names that programs which show Markdown give to headings, so that links in the text lead to them.

The form is that of GitHub, which GitLab, Gitea and others follow: the words of the heading in lower case, without
other marks than hyphens and underscores, joined by hyphens; a name that is taken gets a number. Programs disagree on
non-breaking spaces, so headings are written with ordinary ones.
"""

import re
from collections import Counter

from segplan.documents.tree import Node
from segplan.swedish import NO_BREAK

_HEADINGS = ("h1", "h2", "h3", "h4")
_LEFT_OUT = re.compile(r"[^\w\- ]")


def heading_anchors(body: Node) -> dict[int, str]:
    """Give the name of every heading, by the identity of its node."""
    taken: Counter[str] = Counter()
    found: dict[int, str] = {}
    for node in body.walk():
        if node.tag in _HEADINGS:
            name = _LEFT_OUT.sub("", node.text.lower().replace(NO_BREAK, " ")).replace(" ", "-")
            own = f"{name}-{taken[name]}" if name in taken else name
            taken.update({name, own})
            found[id(node)] = own
    return found


def linked_to_headings(body: Node, anchors: dict[int, str]) -> Node:
    """Give the tree where a link to a place in the document leads to the first heading of that place.

    A link to a place without a heading is left out, and its text stays.
    """
    places = {node.attributes["id"]: _first_heading(node) for node in body.walk() if "id" in node.attributes}
    targets = {f"#{name}": f"#{anchors[id(node)]}" for name, node in places.items() if node is not None}
    return _renewed(body, targets)


def _first_heading(node: Node) -> Node | None:
    return next((one for one in node.walk() if one.tag in _HEADINGS), None)


def _renewed(node: Node, targets: dict[str, str]) -> Node:
    children = tuple(_renewed(child, targets) if isinstance(child, Node) else child for child in node.children)
    target = node.attributes.get("href", "")
    if node.tag != "a" or not target.startswith("#"):
        return node.holding(children)
    return Node("a" if target in targets else "span", {"href": targets.get(target, "")}, children, node.place)
