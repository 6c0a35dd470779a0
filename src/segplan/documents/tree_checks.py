"""What makes a tree a whole, accessible document: headings, tables, identifiers and links."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from segplan.documents.tree import Node
from segplan.errors import TemplateError

_HEADINGS = ("h1", "h2", "h3", "h4")


def check_whole(root: Node) -> Node:
    """Give the tree with trimmed texts and numbered tables. Raises `TemplateError` on a breach.

    The demands follow WCAG 2.1 AA (1.3.1 information and relationships, 2.4.6 headings), which
    EN 301 549 asks of what a municipality publishes.
    """
    tree = _number_tables(_trim(root))
    _check_headings(tree)
    _check_links(tree)
    for node in tree.walk():
        if node.tag == "table":
            _check_table(node)
        elif node.tag == "dl":
            _check_definitions(node)
        elif node.tag in ("p", "li", "dt", "dd", "th", "td", "caption", *_HEADINGS) and not node.text.strip():
            raise TemplateError(f"ett tomt <{node.tag}>", "Skriv ett tankstreck där ett värde saknas.")
        elif node.tag in ("ul", "ol") and not node.children:
            raise TemplateError(f"en tom <{node.tag}>", "Utelämna listan när den är tom.")
    return tree


def _trim(node: Node, *, inside_text: bool = False) -> Node:
    holds_inline = inside_text or any(isinstance(child, str) for child in node.children)
    children = [_trim(child, inside_text=holds_inline) if isinstance(child, Node) else child for child in node.children]
    if not inside_text:
        if children and isinstance(children[0], str):
            children[0] = children[0].lstrip(" ")
        if children and isinstance(children[-1], str):
            children[-1] = children[-1].rstrip(" ")
    return replace(node, children=tuple(child for child in children if child != ""))


def _number_tables(root: Node) -> Node:
    order = {id(table): index for index, table in enumerate((n for n in root.walk() if n.tag == "table"), 1)}

    def renew(node: Node, table: int | None) -> Node:
        table = order.get(id(node), table)
        children = tuple(renew(child, table) if isinstance(child, Node) else child for child in node.children)
        if node.tag == "caption":
            children = (f"Tabell\u00a0{table}. ", *children)
        return replace(node, children=children)

    return renew(root, None)


def _check_headings(root: Node) -> None:
    levels = [(int(node.tag[1]), node.text) for node in root.walk() if node.tag in _HEADINGS]
    if not levels or levels[0][0] != 1 or sum(level == 1 for level, _ in levels) != 1:
        raise TemplateError("dokumentet ska börja med en h1, och bara en", "Dokumentets titel är h1, avsnitten h2.")
    for (before, _), (level, text) in pairwise(levels):
        if level > before + 1:
            raise TemplateError(
                f"rubriken {text[:60]} hoppar från nivå {before} till {level}", "Rubriknivåer kommer i ordning."
            )


def _check_links(root: Node) -> None:
    names = Counter(node.attributes["id"] for node in root.walk() if "id" in node.attributes)
    for name, count in names.items():
        if count > 1:
            raise TemplateError(f"två element har id {name}", "Varje id är unikt i dokumentet.")
    for node in root.walk():
        target = node.attributes.get("href", "")
        if target.startswith("#") and target[1:] not in names:
            raise TemplateError(f"länken {target} leder ingenstans", "Länka till ett id som finns i dokumentet.")


def _check_definitions(node: Node) -> None:
    tags = [child.tag for child in node.elements]
    if not tags or tags[0] != "dt" or tags[-1] != "dd" or ("dt", "dt") in pairwise(tags):
        raise TemplateError("en dl där termer och förklaringar inte går jämnt ut", "Varje dt följs av minst en dd.")


def _check_table(table: Node) -> None:
    caption, head, body = table.first("caption"), table.first("thead"), table.first("tbody")
    if caption is None or head is None or body is None or len(head.elements) != 1 or not body.elements:
        raise TemplateError(
            "en tabell saknar caption, thead eller rader", "En tabell har rubrik, en huvudrad och rader."
        )
    titles = head.elements[0].elements
    if any(cell.tag != "th" or cell.attributes.get("scope") != "col" for cell in titles):
        raise TemplateError(f"huvudraden i {caption.text[:60]}", 'Huvudradens celler är <th scope="col">.')
    for row in body.elements:
        if len(row.elements) != len(titles):
            raise TemplateError(f"en rad i {caption.text[:60]} har {len(row.elements)} celler", "Rader är lika långa.")
        for cell in row.elements:
            if cell.tag == "th" and cell.attributes.get("scope") != "row":
                raise TemplateError(f"ett radhuvud i {caption.text[:60]}", 'Radhuvuden är <th scope="row">.')
