"""A document as GitHub-flavoured Markdown, where every text is literal."""

import re
from collections.abc import Iterator

from segplan.documents.anchors import heading_anchors, linked_to_headings
from segplan.documents.contents import chapters, has_contents
from segplan.documents.heading_lines import case_lines, sender_lines
from segplan.documents.links import address
from segplan.documents.outputs.format import output_format
from segplan.documents.tree import Document, Node
from segplan.swedish import NO_BREAK

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>|~#$&]")
_AUTOLINK = re.compile(r"(?i)\b(https?|ftp)(:)(?=//)|\b(www)(\.)|\b(mailto|xmpp)(:)|(\w)(@)(?=\w)")
_MARKS = {"strong": "**", "em": "*"}
_UNSAFE_IN_ADDRESS = re.compile(r"[<>\s\\]")
_LINE_START = re.compile(r"^(?:([-+=:])|(\d+)([.)])(?=\s|$))")


@output_format("md")
def markdown(document: Document) -> bytes:
    """Write the document in UTF-8. What must be seen on every page stands first."""
    anchors = heading_anchors(document.body)
    contents = _contents(document.body, anchors)
    parts = linked_to_headings(document.body, anchors).elements
    title, *front = (block for one in parts if one.tag == "header" for block in _blocks(one))
    above = [f"> **{literal(document.warning)}**"] if document.warning else []
    rest = (block for one in parts if one.tag != "header" for block in _block(one))
    blocks = [*above, *_trail(document), title, _letterhead(document), *front, *contents, *rest]
    return ("\n\n".join(blocks) + "\n").encode()


def _trail(document: Document) -> Iterator[str]:
    """The way to the document; sections of other files have no address in Markdown."""
    ways = dict.fromkeys(_link(literal(one.text), one.target) for one in document.trail if "#" not in one.target)
    if ways:
        yield " › ".join([*ways, literal(document.title)])


def _letterhead(document: Document) -> str:
    """Who the document is from, and what it is, in a line each."""
    sender = [document.sender.municipality, *sender_lines(document)]
    paper = [document.kind, *case_lines(document)]
    lines = (" · ".join(part for part in parts if part) for parts in (sender, paper))
    return "  \n".join(literal(line) for line in lines if line)


def _contents(body: Node, anchors: dict[int, str]) -> list[str]:
    """The list of contents, where the document is long enough for one, as links to the headings."""
    if not has_contents(body):
        return []
    return ["**Innehåll**", "\n".join(f"- [{_inline(one)}](#{anchors[id(one)]})" for one in chapters(body))]


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
    """Give the blocks in an element, each to be followed by an empty line."""
    for child in node.elements:
        yield from _block(child)


def _block(node: Node) -> Iterator[str]:
    if node.tag[0] == "h" and node.tag[1:].isdigit():
        yield f"{'#' * int(node.tag[1:])} {_inline(node).replace(NO_BREAK, ' ')}"
    elif node.tag == "p":
        yield _paragraph(node)
    elif node.tag in ("ul", "ol"):
        yield _list(node)
    elif node.tag == "dl":
        yield _definitions(node)
    elif node.tag == "table":
        yield _table(node)
    elif node.tag == "figure":
        yield from _figure(node)
    elif node.tag == "aside":
        yield _quote("\n\n".join(_blocks(node)))
    else:
        yield from _blocks(node)


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
    whole = _inline(node)
    text = whole.strip(" ")
    before, after = whole[: len(whole) - len(whole.lstrip(" "))], whole[len(whole.rstrip(" ")) :]
    if node.tag == "a":
        text = _link(text, node.attributes["href"])
    elif node.tag in _MARKS and text:
        text = f"{_MARKS[node.tag]}{text}{_MARKS[node.tag]}"
    return f"{before}{text}{after}" if text else whole


def _link(text: str, target: str) -> str:
    """A link; of a section in another document only the document is told, since its headings are not known here."""
    if target.startswith("#"):
        return f"[{text}]({target})"
    to_document = address(target, "md")
    leading = to_document if to_document == target else to_document.partition("#")[0]
    return f"[{text}](<{_UNSAFE_IN_ADDRESS.sub(_percent, leading)}>)"


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode())
