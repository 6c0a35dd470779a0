"""A document as the data that the pages are set from: JSON and drawings, and no markup."""

import json
from typing import Any

from segplan.documents.column_widths import column_widths
from segplan.documents.contents import has_contents
from segplan.documents.drawing import as_svg_file
from segplan.documents.heading_lines import case_lines, sender_lines
from segplan.documents.tree import Document, Node
from segplan.documents.typeset.compiling import FONT_FAMILIES
from segplan.documents.typography import RANGE

Data = dict[str, Any]


def page_files(document: Document) -> dict[str, bytes]:
    """Give the files that the layout reads: `document.json`, the drawings and the coat of arms."""
    files: dict[str, bytes] = {}
    data = _whole(document, files)
    files["document.json"] = json.dumps(data, ensure_ascii=False).encode()
    return files


def _whole(document: Document, files: dict[str, bytes]) -> Data:
    header = next(node for node in document.body.elements if node.tag == "header")
    stamp = document.stamp
    data: Data = {
        "title": document.title,
        "author": document.sender.municipality,
        "description": document.description,
        "keywords": [word for word in (document.kind, document.registry_number) if word],
        "kind": document.kind,
        "warning": document.warning,
        "registry": f"Dnr\u00a0{document.registry_number}" if document.registry_number else "",
        "stamp": [stamp.year, stamp.month, stamp.day],
        "fonts": list(FONT_FAMILIES),
        "sender-lines": sender_lines(document),
        "case-lines": case_lines(document),
        "short": "short" in document.body.classes,
        "contents": has_contents(document.body),
        "front": [_block(node, files) for node in header.elements if node.tag != "h1"],
        "body": [_block(node, files) for node in document.body.elements if node.tag != "header"],
    }
    arms = document.letterhead.coat_of_arms
    if arms is not None:
        data |= {"arms": f"arms.{arms.suffix}", "arms-alt": f"Kommunvapen, {document.sender.municipality}"}
        files[data["arms"]] = arms.content
    return data


def _block(node: Node, files: dict[str, bytes]) -> Data:
    if node.tag == "table":
        return _table(node)
    if node.tag == "figure":
        return _figure(node, files)
    made = _element(node)
    if node.tag not in ("section", "aside"):
        return made
    made["inside"] = [_block(child, files) for child in node.elements]
    first = made["inside"][0] if made["inside"] else {}
    if "id" in made and first.get("tag") in ("h2", "h3", "h4") and "id" not in first:
        first["id"] = made.pop("id")
    return made


def _element(node: Node) -> Data:
    inside = [
        piece for child in node.children for piece in (_pieces(child) if isinstance(child, str) else [_element(child)])
    ]
    made: Data = {"tag": node.tag, "classes": list(node.classes), "inside": inside, "length": len(node.text)}
    for name, key in (("href", "to"), ("id", "id"), ("lang", "lang")):
        if name in node.attributes:
            made[key] = node.attributes[name]
    return made


def _pieces(text: str) -> list[str | Data]:
    """A text with its ranges of numbers apart, so that they are kept on one line."""
    if "–" not in text:
        return [text]
    parts = RANGE.split(text)
    ranges = RANGE.findall(text)
    pieces: list[str | Data] = [parts[0]]
    for found, part in zip(ranges, parts[1:], strict=True):
        pieces += [{"tag": "range", "inside": [found]}, part]
    return [piece for piece in pieces if piece]


def _table(node: Node) -> Data:
    parts = {part.tag: part for part in node.elements}
    head = [_element(cell) for cell in parts["thead"].elements[0].elements]
    return {
        "tag": "table",
        "caption": _element(parts["caption"]),
        "widths": column_widths(node),
        "head": head,
        "rows": [[_element(cell) for cell in row.elements] for row in parts["tbody"].elements],
    }


def _figure(node: Node, files: dict[str, bytes]) -> Data:
    caption, drawing = node.first("figcaption"), node.first("svg")
    assert caption is not None
    assert drawing is not None
    name = f"figure-{len(files) + 1}.svg"
    files[name] = as_svg_file(drawing)
    words = [child.text for child in drawing.elements if child.tag in ("title", "desc")]
    return {"tag": "figure", "caption": _element(caption), "file": name, "alt": ". ".join(words).replace("..", ".")}
