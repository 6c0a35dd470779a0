"""A document as one HTML page: no scripts, nothing fetched, readable on paper and at 320 pixels."""

from html import escape

from segplan.documents.outputs.format import output_format
from segplan.documents.tree import Document, Node

_MAIN = "innehall"
_CONTENTS = "innehallsforteckning"


@output_format("html")
def html(document: Document) -> bytes:
    """Write a whole page in UTF-8.

    Tables keep their roles in ARIA, since narrow screens lay them out as cards and browsers would
    otherwise stop telling assistive technology that they are tables.
    """
    chapters = _chapters(document.body)
    article = "".join(_article_child(child, document.body, chapters) for child in document.body.elements)
    head = f'<p class="warning">{escape(document.warning)}</p>' if document.warning else ""
    page = f"""<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="segplan">
<title>{escape(document.title)} – {escape(document.sender)}</title>
<style>
{document.style}
{_page_boxes(document)}</style>
</head>
<body>
<a class="skip" href="#{_MAIN}">Till innehållet</a>
<header class="running">{head}<p class="running-title">{escape(document.sender)} · {escape(document.title)}</p></header>
<main id="{_MAIN}" tabindex="-1">
<article>
{article}</article>
</main>
</body>
</html>
"""
    return page.encode()


def _page_boxes(document: Document) -> str:
    """The head and foot of printed pages."""
    head = document.warning or document.sender
    foot = f"{document.sender} · {document.title}"
    return (
        f"@page {{ @top-left {{ content: {_css_string(head)}; }}"
        f" @bottom-left {{ content: {_css_string(foot)}; }}"
        ' @bottom-right { content: "Sida " counter(page) " av " counter(pages); } }\n'
    )


def _css_string(text: str) -> str:
    """A text as a CSS string; everything but letters, digits and spaces as code points."""
    safe = "".join(one if one.isalnum() or one == " " else f"\\{ord(one):x} " for one in text)
    return f'"{safe}"'


def _article_child(node: Node, article: Node, chapters: dict[int, str]) -> str:
    written = _element(node, chapters)
    return written + _contents(article, chapters) if node.tag == "header" else written


def _chapters(article: Node) -> dict[int, str]:
    """The identifiers of the headings that the list of contents leads to."""
    headings = (node for node in article.walk() if node.tag == "h2")
    return {id(node): f"avsnitt-{index}" for index, node in enumerate(headings, 1)}


def _contents(article: Node, chapters: dict[int, str]) -> str:
    headings = [node for node in article.walk() if id(node) in chapters]
    if not headings:
        return ""
    items = "".join(f'<li><a href="#{chapters[id(one)]}">{escape(one.text)}</a></li>\n' for one in headings)
    return (
        f'<nav class="contents" aria-labelledby="{_CONTENTS}">\n<p id="{_CONTENTS}">Innehåll</p>\n'
        f"<ul>\n{items}</ul>\n</nav>\n"
    )


def _element(node: Node, chapters: dict[int, str]) -> str:
    if node.tag == "table":
        return _table(node, chapters)
    tag, attributes = node.tag, dict(node.attributes)
    if tag == "aside":
        tag, attributes = "div", {**attributes, "role": "note"}
    if id(node) in chapters:
        attributes["id"] = chapters[id(node)]
    return f"<{tag}{_attributes(attributes)}>{_inside(node, chapters)}</{tag}>{_line_end(tag)}"


def _line_end(tag: str) -> str:
    return "" if tag in ("strong", "em", "a", "span") else "\n"


def _inside(node: Node, chapters: dict[int, str]) -> str:
    written = "".join(
        escape(child, quote=False) if isinstance(child, str) else _element(child, chapters) for child in node.children
    )
    return written if any(isinstance(child, str) for child in node.children) or not node.children else f"\n{written}"


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())


def _table(table: Node, chapters: dict[int, str]) -> str:
    titles = [cell.text for cell in table.elements if cell.tag == "thead" for cell in cell.elements[0].elements]
    written = []
    for part in table.elements:
        if part.tag == "caption":
            written.append(f"<caption>{_inside(part, chapters)}</caption>\n")
        elif part.tag == "colgroup":
            written.append(_columns(part))
        else:
            rows = "".join(_row(row, titles, chapters, head=part.tag == "thead") for row in part.elements)
            written.append(f'<{part.tag} role="rowgroup">\n{rows}</{part.tag}>\n')
    return f"<table{_attributes({**table.attributes, 'role': 'table'})}>\n{''.join(written)}</table>\n"


def _columns(group: Node) -> str:
    weights = [_weight(column) for column in group.elements]
    total = sum(weights) or 1
    columns = "".join(f'<col style="width: {100 * weight / total:.1f}%">' for weight in weights)
    return f"<colgroup>{columns}</colgroup>\n"


def _weight(column: Node) -> int:
    return next((int(name[1:]) for name in column.classes if name[0] == "w" and name[1:].isdigit()), 1)


def _row(row: Node, titles: list[str], chapters: dict[int, str], *, head: bool) -> str:
    cells = []
    for cell, title in zip(row.elements, titles, strict=True):
        attributes = dict(cell.attributes)
        if cell.tag == "td":
            attributes |= {"role": "cell", "data-label": title}
        else:
            attributes |= {"role": "columnheader" if head else "rowheader"}
        cells.append(f"<{cell.tag}{_attributes(attributes)}>{_inside(cell, chapters)}</{cell.tag}>")
    return f'<tr role="row">{"".join(cells)}</tr>\n'
