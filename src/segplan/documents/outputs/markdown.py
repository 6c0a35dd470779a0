"""A document as GitHub-flavoured Markdown, where every text is literal."""

import re
from collections.abc import Iterator

from segplan.documents.heading_lines import case_lines, sender_lines
from segplan.documents.outputs.format import output_format
from segplan.documents.tree import Document, Node

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>|~#$&]")
_AUTOLINK = re.compile(r"(?i)\b(https?|ftp)(:)(?=//)|\b(www)(\.)|\b(mailto|xmpp)(:)|(\w)(@)(?=\w)")
_UNSAFE_IN_ADDRESS = re.compile(r"[<>\s\\]")
_LINE_START = re.compile(r"^(?:([-+=:])|(\d+)([.)])(?=\s|$))")


@output_format("md")
def markdown(document: Document) -> bytes:
    """Write the document in UTF-8. What must be seen on every page stands first."""
    head = f"> **{literal(document.warning)}**\n\n" if document.warning else ""
    title, *rest = _blocks(document.body)
    return (head + "\n\n".join([title, _letterhead(document), *rest]) + "\n").encode()


def _letterhead(document: Document) -> str:
    """Who the document is from, and what it is, in a line each."""
    sender = ", ".join([document.sender.municipality, *sender_lines(document)])
    paper = ", ".join(line for line in (document.kind, *case_lines(document)) if line)
    return "  \n".join(literal(line) for line in (sender, paper) if line)


def _figure(node: Node) -> Iterator[str]:
    """A figure as its caption and the words of its drawing; the table that follows has the values."""
    caption, description = node.first("figcaption"), node.first("desc")
    assert caption is not None
    assert description is not None
    yield f"**{_line(caption)}**"
    yield _line(description)


def literal(text: str) -> str:
    """Escape what Markdown, its tables and GitHub's own marks would give a meaning."""
    escaped = _SPECIAL.sub(lambda match: "\\" + match[0], text)
    return _AUTOLINK.sub(_break_link, escaped)


def _break_link(match: re.Match[str]) -> str:
    word, mark = (group for group in match.groups() if group)
    return f"{word}\\{mark}"


def _blocks(node: Node) -> Iterator[str]:
    """Give the blocks of an element, each to be followed by an empty line."""
    for child in node.elements:
        if child.tag[0] == "h" and child.tag[1:].isdigit():
            yield f"{'#' * int(child.tag[1:])} {_inline(child)}"
        elif child.tag == "p":
            yield _paragraph(child)
        elif child.tag in ("ul", "ol"):
            yield _list(child)
        elif child.tag == "dl":
            yield _definitions(child)
        elif child.tag == "table":
            yield _table(child)
        elif child.tag == "figure":
            yield from _figure(child)
        elif child.tag == "aside":
            yield _quote("\n\n".join(_blocks(child)))
        else:
            yield from _blocks(child)


def _paragraph(node: Node) -> str:
    text = _line(node)
    return f"*{text}*" if "origin" in node.classes and node.children == (node.text,) else text


def _quote(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _list(node: Node) -> str:
    marks = (
        ["-"] * len(node.elements) if node.tag == "ul" else [f"{index}." for index in range(1, len(node.elements) + 1)]
    )
    return "\n".join(f"{mark} {_line(item)}" for mark, item in zip(marks, node.elements, strict=True))


def _definitions(node: Node) -> str:
    """Terms and explanations as a list, since Markdown has no definition lists."""
    lines: list[str] = []
    terms = node.elements
    for index, child in enumerate(terms):
        if child.tag == "dt":
            several = [one.tag for one in terms[index + 1 : index + 3]] == ["dd", "dd"]
            lines.append(
                f"- **{_line(child)}{'' if child.text.endswith(('.', ':')) else ':'}**" + ("\n" if several else "")
            )
        elif terms[index - 1].tag == "dt" and not lines[-1].endswith("\n"):
            lines[-1] += f" {_inline(child)}"
        else:
            lines[-1] = lines[-1].rstrip("\n")
            lines.append(f"  - {_line(child)}")
    return "\n".join(lines)


def _table(table: Node) -> str:
    caption = next(part for part in table.elements if part.tag == "caption")
    rows = [row.elements for part in table.elements if part.tag in ("thead", "tbody") for row in part.elements]
    rules = ["---:" if "number" in cell.classes else "---" for cell in rows[0]]
    lines = [_cells([_inline(cell) for cell in rows[0]]), _cells(rules)]
    lines += [_cells([_inline(cell) for cell in row]) for row in rows[1:]]
    return f"**{_line(caption)}**\n\n" + "\n".join(lines)


def _cells(texts: list[str]) -> str:
    return f"| {' | '.join(texts)} |"


def _line(node: Node) -> str:
    """The text of a block, with what would begin a list or a heading escaped."""
    return _LINE_START.sub(lambda match: f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}", _inline(node))


def _inline(node: Node) -> str:
    return "".join(literal(child) if isinstance(child, str) else _marked(child) for child in node.children)


def _marked(node: Node) -> str:
    text = _inline(node)
    if node.tag == "strong":
        return f"**{text}**"
    if node.tag == "em":
        return f"*{text}*"
    target = node.attributes.get("href", "")
    if node.tag == "a" and not target.startswith("#"):
        return f"[{text}](<{_UNSAFE_IN_ADDRESS.sub(_percent, target)}>)"
    return text


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode())
