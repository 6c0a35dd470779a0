"""The HTML subset that templates may use: elements, what may stand in them, attributes and classes."""

INLINE = frozenset({"strong", "em", "a", "span"})
BLOCKS = frozenset({"p", "ul", "ol", "dl", "table", "aside", "section", "h2", "h3", "h4"})
_NOTHING: frozenset[str] = frozenset()

TEXT_ELEMENTS: dict[str, frozenset[str]] = dict.fromkeys(
    ("h1", "h2", "h3", "h4", "p", "dt", "caption", "th", "td", "strong", "em", "a", "span", "dd", "li"), INLINE
)
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
}
"""Elements that hold elements and no text of their own."""

ATTRIBUTES: dict[str, frozenset[str]] = {
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
}
"""The attributes that an element may have; an element that is not listed has none."""

CLASSES = frozenset(
    {"notice", "origin", "wording", "quiet", "facts", "measure", "number", "narrow", "total"}
    | {f"w{weight}" for weight in range(1, 10)}
)
"""The classes that style sheets and writers know. w1–w9 are a column's share of the width."""

SCHEMES = ("https://", "http://", "mailto:", "#")
"""The beginnings that a link may have."""
