"""What makes a finding the same finding in the next run, however the file has been moved about.

A fingerprint follows from the rule's code, the document, the measure's identifier, the field, the
field's text and the words in it that are meant. Lines, numbers, order and line breaks are no part
of it; a text that says something else is another finding.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from segplan.findings import Finding, sort_findings
from segplan.fingerprint import digest_bytes
from segplan.places import Place, Route, Span
from segplan.source.document import SourceDocument
from segplan.source.tree import MappingNode, Node, SequenceNode, find

_SCHEME = "v1"
"""Raised when fingerprints are made of something else, so that old ones are not taken for unknown findings."""

_LENGTH = 16
"""Hexadecimal digits: 64 bits, where millions of findings would hardly meet by chance."""

_NAMES = ("id", "namn", "rubrik")
"""The keys that tell which item of a list is meant, in the order of how lasting they are."""

_HEADING = ("rubrik",)
"""What a measure lacks is told at its heading; then its wording is what the finding is about."""

_BETWEEN = "\x1f"


def identity_at(code: str, document: SourceDocument, place: Place) -> str:
    """Give what a fingerprint follows from, for a finding at a place in a document."""
    text = "" if place.on_key else _text_at(document.root, place.route)
    if place.route[-1:] == _HEADING:
        text = f"{text} {_text_at(document.root, (*place.route[:-1], 'formulering'))}"
    meant = text[place.words[0] : place.words[1]] if place.words else ""
    return _joined(code, document.name, *_lasting(document.root, place.route), text, meant)


def _text_at(root: Node | None, route: Route) -> str:
    _, node, depth = find(root, route) if root is not None else (None, None, -1)
    return _text_of(node) if depth == len(route) else ""


def identity_in(code: str, document: SourceDocument, route: Route, span: Span) -> str:
    """Give what a fingerprint follows from, for a fault of the file itself at a span."""
    lines = document.lines[span.start.line : span.end.line + 1]
    if not lines:
        return _joined(code, document.name)
    end = span.end.column if span.end.line == span.start.line else len(lines[0])
    return _joined(code, document.name, *_lasting(document.root, route), lines[0][span.start.column : end])


def with_fingerprints(findings: Iterable[Finding]) -> list[Finding]:
    """Give the findings, which bear their identities, with fingerprints; equal ones are told apart by their order."""
    seen: Counter[str] = Counter()
    marked = []
    for finding in sort_findings(findings):
        identity = finding.fingerprint
        seen[identity] += 1
        raw = f"{identity}{_BETWEEN}{seen[identity]}".encode("utf-8", "surrogatepass")
        marked.append(finding._replace(fingerprint=f"{_SCHEME}-{digest_bytes(raw)[:_LENGTH]}"))
    return marked


def _joined(*parts: str) -> str:
    return _BETWEEN.join(" ".join(part.split()) for part in parts)


def _lasting(root: Node | None, route: Route) -> list[str]:
    """Give a route where names stand for indexes; what has an identifier of its own is found by that alone."""
    parts: list[str] = []
    for depth, part in enumerate(route, 1):
        if isinstance(part, str):
            parts.append(part)
            continue
        item = find(root, route[:depth])[1] if root is not None else None
        key, name = _name_of(item)
        parts = [*(parts[-1:] if key == "id" else parts), name]
    return parts


def _name_of(item: Node | None) -> tuple[str, str]:
    """Give the key and the value that tell which item of a list this is; empty texts when nothing does."""
    if isinstance(item, MappingNode):
        for key in _NAMES:
            value = item.values.get(key)
            if value is not None and not isinstance(value, (MappingNode, SequenceNode)):
                return key, str(value.value)
    return "", ""


def _text_of(node: Node | None) -> str:
    """Give the text of a value as loaded: of a list or a group of keys that of what stands right in it.

    An item with a name of its own is a part of the plan and no text.
    """
    if node is None or _name_of(node)[0]:
        return ""
    if isinstance(node, (MappingNode, SequenceNode)):
        return " ".join(str(one.value) for one in _children(node) if not isinstance(one, (MappingNode, SequenceNode)))
    return normalize("NFC", str(node.value))


def _children(node: MappingNode | SequenceNode) -> Iterator[Node]:
    return iter(node.values.values() if isinstance(node, MappingNode) else node.items)
