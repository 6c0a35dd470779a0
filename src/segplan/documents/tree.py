"""The checked tree that every format is written from."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Node:
    """An element of the HTML subset: its tag, its attributes, and texts and elements in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "tuple[Node | str, ...]" = ()

    @property
    def elements(self) -> "tuple[Node, ...]":
        """The children that are elements."""
        return tuple(child for child in self.children if isinstance(child, Node))

    @property
    def text(self) -> str:
        """All text in the element, without markup."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    @property
    def classes(self) -> tuple[str, ...]:
        """The words of the class attribute."""
        return tuple(self.attributes.get("class", "").split())

    def walk(self) -> "Iterator[Node]":
        """Give the element and every element within it, in the order of the text."""
        yield self
        for child in self.elements:
            yield from child.walk()

    def first(self, tag: str) -> "Node | None":
        """Give the first element with a tag within this one."""
        return next((node for node in self.walk() if node.tag == tag), None)


@dataclass(frozen=True)
class Document:
    """A whole document: its title, who it is from, the running head, the style sheet and the tree.

    `warning` is what must be seen on every page, or empty.
    """

    title: str
    sender: str
    warning: str
    style: str
    body: Node
