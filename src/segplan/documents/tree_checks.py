"""What makes a tree a whole, accessible document: headings, tables, identifiers and links."""

from collections import Counter
from itertools import pairwise

from segplan.documents.tree import Node
from segplan.errors import TemplateError

_HEADINGS = ("h1", "h2", "h3", "h4")
_TEXTS = ("p", "li", "dt", "dd", "th", "td", "caption", "figcaption", *_HEADINGS)


def check_whole(root: Node) -> Node:
    """Give the tree with trimmed texts, and with numbered tables and figures. Raises `TemplateError` on a breach.

    The demands follow WCAG 2.1 AA (1.3.1 information and relationships, 2.4.6 headings), which
    EN 301 549 asks of what a municipality publishes.
    """
    tree = _number(_number(_trim(root), "table", "caption", "Tabell"), "figure", "figcaption", "Figur")
    _check_headings(tree)
    _check_links(tree)
    for node in tree.walk():
        try:
            _check_node(node)
        except TemplateError as error:
            raise error.at(node.place) from None
    return tree


def _check_node(node: Node) -> None:
    if node.tag == "table":
        _check_table(node)
    elif node.tag == "dl":
        _check_definitions(node)
    elif node.tag == "figure":
        _check_figure(node)
    elif node.tag in _TEXTS and not node.text.strip():
        raise TemplateError(f"ett tomt <{node.tag}>", "Skriv ett tankstreck där ett värde saknas.")
    elif node.tag in ("ul", "ol") and not node.children:
        raise TemplateError(f"en tom <{node.tag}>", "Utelämna listan när den är tom.")


def _trim(node: Node, *, inside_text: bool = False) -> Node:
    holds_inline = inside_text or any(isinstance(child, str) for child in node.children)
    children = [_trim(child, inside_text=holds_inline) if isinstance(child, Node) else child for child in node.children]
    if not inside_text:
        if children and isinstance(children[0], str):
            children[0] = children[0].lstrip(" ")
        if children and isinstance(children[-1], str):
            children[-1] = children[-1].rstrip(" ")
    return node.holding(tuple(child for child in children if child != ""))


def _number(root: Node, tag: str, caption: str, word: str) -> Node:
    """Begin the caption of every element with a tag with a word and its number in the document."""
    order = {id(one): index for index, one in enumerate((n for n in root.walk() if n.tag == tag), 1)}

    def renew(node: Node, number: int | None) -> Node:
        number = order.get(id(node), number)
        children = tuple(renew(child, number) if isinstance(child, Node) else child for child in node.children)
        if node.tag == caption:
            children = (f"{word}\u00a0{number}. ", *children)
        return node.holding(children)

    return renew(root, None)


def _check_headings(root: Node) -> None:
    headings = [node for node in root.walk() if node.tag in _HEADINGS]
    if not headings or headings[0].tag != "h1" or sum(node.tag == "h1" for node in headings) != 1:
        raise TemplateError("dokumentet ska börja med en h1, och bara en", "Dokumentets titel är h1, avsnitten h2.")
    for before, node in pairwise(headings):
        if int(node.tag[1]) > int(before.tag[1]) + 1:
            raise TemplateError(
                f"rubriken {node.text[:60]} hoppar från nivå {before.tag[1]} till {node.tag[1]}",
                "Rubriknivåer kommer i ordning.",
            ).at(node.place)


def _check_links(root: Node) -> None:
    names = Counter(node.attributes["id"] for node in root.walk() if "id" in node.attributes)
    for node in root.walk():
        name, target = node.attributes.get("id", ""), node.attributes.get("href", "")
        if names[name] > 1:
            raise TemplateError(f"två element har id {name}", "Varje id är unikt i dokumentet.").at(node.place)
        if target.startswith("#") and target[1:] not in names:
            raise TemplateError(f"länken {target} leder ingenstans", "Länka till ett id som finns i dokumentet.").at(
                node.place
            )


def _check_definitions(node: Node) -> None:
    tags = [child.tag for child in node.elements]
    if not tags or tags[0] != "dt" or tags[-1] != "dd" or ("dt", "dt") in pairwise(tags):
        raise TemplateError("en dl där termer och förklaringar inte går jämnt ut", "Varje dt följs av minst en dd.")


def _check_figure(figure: Node) -> None:
    if sorted(child.tag for child in figure.elements) != ["figcaption", "svg"]:
        raise TemplateError("en figur saknar figcaption eller svg", "En figur har en rubrik och en teckning.")
    drawing = figure.elements[0] if figure.elements[0].tag == "svg" else figure.elements[1]
    if [child.tag for child in drawing.elements[:2]] != ["title", "desc"] or "viewBox" not in drawing.attributes:
        raise TemplateError(
            "en teckning saknar viewBox, title eller desc", "Det som teckningen visar står i ord först i svg."
        )
    for node in drawing.walk():
        if node.tag in ("title", "desc", "text") and not node.text.strip():
            raise TemplateError(f"ett tomt <{node.tag}> i en teckning", "Skriv vad som visas.")


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
