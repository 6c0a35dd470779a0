"""The checked tree that every format is written from."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from segplan.documents.document_set import Way
from segplan.documents.letterhead import PLAIN, Letterhead
from segplan.documents.sender import Sender

EARLIEST = date(1980, 1, 1)
"""The first day that a file in a ZIP archive can have."""


@dataclass(frozen=True)
class Node:
    """An element of the HTML subset: its tag, its attributes, and texts and elements in order.

    `place` is the template and line that wrote it, when that is known.
    """

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "tuple[Node | str, ...]" = ()
    place: str = field(default="", compare=False, repr=False)

    @cached_property
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

    @property
    def weight(self) -> int:
        """A column's share of the width."""
        return next((int(name[1:]) for name in self.classes if name[0] == "w" and name[1:].isdigit()), 1)

    def walk(self) -> "Iterator[Node]":
        """Give the element and every element within it, in the order of the text."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += reversed(node.elements)

    def holding(self, children: "tuple[Node | str, ...]") -> "Node":
        """Give the element with other texts and elements in it."""
        return Node(self.tag, self.attributes, children, self.place)

    def first(self, tag: str) -> "Node | None":
        """Give the first element with a tag within this one."""
        return next((node for node in self.walk() if node.tag == tag), None)


@dataclass(frozen=True)
class Document:
    """A whole document: what it is, who it is from, the style sheet and the tree.

    `kind` is what a register calls it (handlingstyp) and `description` what it is about, in a sentence.
    `day` is the one that is printed, or `None`; `stamp` the day that files say they were made, which
    every file must have. `warning` is what must be seen on every page, or empty; a document that has one
    has no coat of arms. `trail` is the way to the document from the start page of its set, and `files` the same
    document in other formats.
    """

    title: str
    sender: Sender
    warning: str
    style: str
    body: Node
    kind: str = ""
    description: str = ""
    registry_number: str = ""
    day: date | None = None
    stamp: date = EARLIEST
    language: str = "sv-SE"
    letterhead: Letterhead = PLAIN
    trail: tuple[Way, ...] = ()
    files: tuple[Way, ...] = ()
