"""A document as one HTML page: no scripts, nothing fetched, readable on paper and at 320 pixels."""

import re
from base64 import b64encode
from dataclasses import replace
from html import escape

from segplan.documents.contents import chapters, has_contents
from segplan.documents.drawing import markup
from segplan.documents.heading_lines import case_lines, sender_lines
from segplan.documents.letterhead import Picture
from segplan.documents.links import address
from segplan.documents.outputs.format import output_format
from segplan.documents.tree import Document, Node
from segplan.documents.typography import RANGE
from segplan.swedish import EN_DASH

_MAIN = "innehall"
_CONTENTS = "innehallsforteckning"

_NOTHING = "nothing"
"""The class of a cell that a card does not show, since it only says that there is nothing."""

_PAIR = "pair"
"""The class of a table of words and one number each, which fits the narrowest screen as it is."""

_NUMBERED = re.compile(r"\d+(\.\d+)*")
"""The heading of a row that is only a number, and as a card needs the heading of its column."""

Places = dict[int, str]


@output_format("html")
def html(document: Document) -> bytes:
    """Write a whole page in UTF-8.

    Narrow screens lay tables out as cards; browsers still tell assistive technology that they are tables.
    """
    places = _places(document.body)
    article = "".join(_article_child(child, document.body, places) for child in document.body.elements)
    head = f'<p class="warning">{escape(document.warning)}</p>' if document.warning else ""
    page = f"""<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="segplan">
{_description(document)}<title>{escape(document.title)} – {escape(document.sender.municipality)}</title>
<style>
{document.style}
{_page_boxes(document)}</style>
</head>
<body>
<a class="skip" href="#{_MAIN}">Till innehållet</a>
<header class="running">{head}<p class="running-title">{escape(document.sender.municipality)} · {escape(document.title)}</p></header>
{_trail(document)}<main id="{_MAIN}" tabindex="-1">
<article{_attributes(document.body.attributes)}>
{_letterhead(document)}{article}{_files(document)}</article>
</main>
</body>
</html>
"""
    return page.encode()


def _description(document: Document) -> str:
    """What search engines say of the page: what it is about, and the mark that it must carry."""
    said = " ".join(filter(None, (f"{document.warning}." if document.warning else "", document.description)))
    return f'<meta name="description" content="{escape(said)}">\n' if said else ""


def _trail(document: Document) -> str:
    """The way to the page from the start page, with the page itself last."""
    if not document.trail:
        return ""
    steps = [f'<a href="{escape(address(one.target, "html"))}">{escape(one.text)}</a>' for one in document.trail]
    steps.append(f'<span aria-current="page">{escape(document.title)}</span>')
    items = "".join(f"<li>{one}</li>\n" for one in steps)
    return f'<nav class="trail" aria-label="Du är här">\n<ol>\n{items}</ol>\n</nav>\n'


def _files(document: Document) -> str:
    """The same document in other formats."""
    others = [one for one in document.files if not one.target.endswith(".html")]
    if not others:
        return ""
    links = ", ".join(f'<a href="{escape(address(one.target, "html"))}">{escape(one.text)}</a>' for one in others)
    return f'<p class="files ways">Hämta dokumentet: {links}</p>\n'


def _page_boxes(document: Document) -> str:
    """The head and foot of printed pages."""
    head = document.warning or document.sender.municipality
    foot = f"{document.sender.municipality} · {document.title}"
    return (
        f"@page {{ @top-left {{ content: {_css_string(head)}; }}"
        f" @bottom-left {{ content: {_css_string(foot)}; }}"
        ' @bottom-right { content: "Sida " counter(page) " av " counter(pages); } }\n'
    )


def _css_string(text: str) -> str:
    """A text as a CSS string; everything but letters, digits and spaces as code points."""
    safe = "".join(one if one.isalnum() or one == " " else f"\\{ord(one):x} " for one in text)
    return f'"{safe}"'


def _letterhead(document: Document) -> str:
    """Who the document is from, and what it is."""
    arms = document.letterhead.coat_of_arms
    left = [f"<strong>{escape(document.sender.municipality)}</strong>", *map(escape, sender_lines(document))]
    right = [f"<strong>{escape(document.kind)}</strong>", *map(escape, case_lines(document))]
    parts = [f"<p>{'<br>'.join(left)}</p>\n", f"<p>{'<br>'.join(right)}</p>\n"]
    if arms is not None:
        parts.insert(0, f'<img alt="Kommunvapen, {escape(document.sender.municipality)}" src="{_embedded(arms)}">\n')
    return f'<div class="letterhead">\n{"".join(parts)}</div>\n'


def _embedded(picture: Picture) -> str:
    kind = {"svg": "image/svg+xml", "png": "image/png"}[picture.suffix]
    return f"data:{kind};base64,{b64encode(picture.content).decode()}"


def _article_child(node: Node, article: Node, places: Places) -> str:
    written = _element(node, places)
    return written + _contents(article, places) if node.tag == "header" else written


def _places(article: Node) -> Places:
    """The identifiers of the headings that the list of contents leads to, and of the drawings."""
    drawings = (node for node in article.walk() if node.tag == "svg")
    found = {id(node): f"avsnitt-{index}" for index, node in enumerate(chapters(article), 1)}
    return found | {id(node): f"figur-{index}" for index, node in enumerate(drawings, 1)}


def _contents(article: Node, places: Places) -> str:
    if not has_contents(article):
        return ""
    items = "".join(f'<li><a href="#{places[id(one)]}">{escape(one.text)}</a></li>\n' for one in chapters(article))
    return (
        f'<nav class="contents" aria-labelledby="{_CONTENTS}">\n<p id="{_CONTENTS}">Innehåll</p>\n'
        f"<ul>\n{items}</ul>\n</nav>\n"
    )


def _drawing(node: Node, places: Places) -> str:
    """A drawing that assistive technology reads as a picture with a name and a description.

    It stands in a frame of its own that a narrow screen scrolls, by touch or keys, so that its words stay readable.
    """
    name = places[id(node)]
    title, description, *shapes = node.elements
    words = (
        replace(title, attributes={"id": f"{name}-titel"}),
        replace(description, attributes={"id": f"{name}-text"}),
    )
    attributes = {**node.attributes, "role": "img", "aria-labelledby": f"{name}-titel {name}-text"}
    inside = "".join(f"{markup(one)}\n" for one in (*words, *shapes))
    frame = {"class": "drawing", "role": "group", "aria-label": f"Ruta med {title.text}", "tabindex": "0"}
    return f"<div{_attributes(frame)}>\n<svg{_attributes(attributes)}>\n{inside}</svg>\n</div>\n"


def _element(node: Node, places: Places) -> str:
    if node.tag == "table":
        return _table(node, places)
    if node.tag == "svg":
        return _drawing(node, places)
    tag, attributes = node.tag, dict(node.attributes)
    if tag == "aside":
        tag, attributes = "div", {**attributes, "role": "note"}
    if id(node) in places:
        attributes["id"] = places[id(node)]
    if tag == "a":
        attributes["href"] = address(attributes["href"], "html")
    return f"<{tag}{_attributes(attributes)}>{_inside(node, places)}</{tag}>{_line_end(tag)}"


def _line_end(tag: str) -> str:
    return "" if tag in ("strong", "em", "a", "span") else "\n"


def _inside(node: Node, places: Places) -> str:
    written = "".join(_text(child) if isinstance(child, str) else _element(child, places) for child in node.children)
    return written if any(isinstance(child, str) for child in node.children) or not node.children else f"\n{written}"


def _text(text: str) -> str:
    """A text, where a range of numbers is not divided between two lines."""
    return RANGE.sub(r'<span class="range">\g<0></span>', escape(text, quote=False))


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())


def _table(table: Node, places: Places) -> str:
    head = [cell for part in table.elements if part.tag == "thead" for cell in part.elements[0].elements]
    titles = [cell.text for cell in head]
    written = []
    for part in table.elements:
        if part.tag == "caption":
            written.append(f"<caption>{_inside(part, places)}</caption>\n")
        elif part.tag == "colgroup":
            written.append(_columns(part))
        else:
            rows = "".join(_row(row, titles, places) for row in part.elements)
            written.append(f"<{part.tag}>\n{rows}</{part.tag}>\n")
    attributes = dict(table.attributes)
    if len(head) == 2 and "number" in head[1].classes:
        attributes["class"] = f"{attributes.get('class', '')} {_PAIR}".strip()
    return f"<table{_attributes(attributes)}>\n{''.join(written)}</table>\n"


def _columns(group: Node) -> str:
    weights = [column.weight for column in group.elements]
    total = sum(weights) or 1
    columns = "".join(f'<col style="width: {100 * weight / total:.1f}%">' for weight in weights)
    return f"<colgroup>{columns}</colgroup>\n"


def _row(row: Node, titles: list[str], places: Places) -> str:
    """A row with what it says as a card: the headings of its cells, and which of them have nothing to show there."""
    cells = []
    is_bare = all(cell.text == EN_DASH for cell in row.elements if cell.tag == "td")
    for cell, title in zip(row.elements, titles, strict=True):
        attributes = dict(cell.attributes)
        if cell.tag == "td" or _NUMBERED.fullmatch(cell.text):
            attributes["data-label"] = title
        if cell.text == EN_DASH and not is_bare:
            attributes["class"] = f"{attributes.get('class', '')} {_NOTHING}".strip()
        cells.append(f"<{cell.tag}{_attributes(attributes)}>{_inside(cell, places)}</{cell.tag}>")
    return f"<tr>{''.join(cells)}</tr>\n"
