"""The HTML subset that templates may use: elements, what may stand in them, attributes and classes."""

import re

from segplan.documents.drawing_rules import DRAWING_ATTRIBUTES, SHAPES

INLINE = frozenset({"strong", "em", "a", "span"})
BLOCKS = frozenset({"p", "ul", "ol", "dl", "table", "figure", "aside", "section", "h2", "h3", "h4"})
_NOTHING: frozenset[str] = frozenset()

TEXT_ELEMENTS: dict[str, frozenset[str]] = dict.fromkeys(
    ("h1", "h2", "h3", "h4", "p", "dt", "caption", "figcaption", "th", "td", "strong", "em", "a", "span", "dd", "li"),
    INLINE,
) | dict.fromkeys(("title", "desc", "text"), _NOTHING)
"""Elements that hold text, and the elements that may stand within the text."""

BLOCK_ELEMENTS: dict[str, frozenset[str]] = {
    "article": BLOCKS | {"header"},
    "header": frozenset({"h1", "p", "dl", "aside"}),
    "section": BLOCKS,
    "aside": frozenset({"p", "ul", "ol"}),
    "ul": frozenset({"li"}),
    "ol": frozenset({"li"}),
    "dl": frozenset({"dt", "dd"}),
    "table": frozenset({"caption", "colgroup", "thead", "tbody"}),
    "colgroup": frozenset({"col"}),
    "col": _NOTHING,
    "thead": frozenset({"tr"}),
    "tbody": frozenset({"tr"}),
    "tr": frozenset({"th", "td"}),
    "figure": frozenset({"figcaption", "svg"}),
    "svg": SHAPES | {"title", "desc"},
    **dict.fromkeys(SHAPES - {"text"}, _NOTHING),
    "g": SHAPES,
}
"""Elements that hold elements and no text of their own."""

ATTRIBUTES: dict[str, frozenset[str]] = {
    "article": frozenset({"class"}),
    "a": frozenset({"href"}),
    "table": frozenset({"class"}),
    "th": frozenset({"scope", "class"}),
    "td": frozenset({"class"}),
    "col": frozenset({"class"}),
    "section": frozenset({"id", "class"}),
    "aside": frozenset({"class"}),
    "p": frozenset({"class"}),
    "ul": frozenset({"class"}),
    "dl": frozenset({"class"}),
    "span": frozenset({"class", "lang"}),
    "em": frozenset({"lang"}),
    **{tag: frozenset(patterns) for tag, patterns in DRAWING_ATTRIBUTES.items()},
}
"""The attributes that an element may have; an element that is not listed has none."""

CLASSES = frozenset(
    {
        "short",
        "ways",
        "choices",
        "notice",
        "origin",
        "wording",
        "quiet",
        "facts",
        "measure",
        "number",
        "narrow",
        "total",
    }
    | {f"w{weight}" for weight in range(1, 10)}
)
"""The classes that style sheets and writers know. w1–w9 are a column's share of the width; a short
article has no list of contents; what is marked as ways only leads to other documents, and is not printed;
choices are large ways beside each other."""

DOCUMENT = "dokument:"
"""The beginning of a link to another document of the same set."""

DOCUMENT_ADDRESS = re.compile(
    rf"{DOCUMENT}(?P<name>(?P<stem>[a-z0-9-]+)(?:\.(?P<suffix>[a-z]+))?)(?P<place>#[a-z0-9-]+)?"
)
"""A link to another document: its file name, with a suffix when it is not the reader's own, and a section in it."""

SCHEMES = ("https://", "http://", "mailto:", "#", DOCUMENT)
"""The beginnings that a link may have."""
