"""What makes a tree a whole, accessible document: headings, tables, identifiers and links."""

from collections import Counter
from itertools import pairwise

from segplan.documents.tree import Node
from segplan.errors import TemplateError

_HEADINGS = ("h1", "h2", "h3", "h4")
_TEXTS = frozenset(("p", "li", "dt", "dd", "th", "td", "caption", "figcaption", *_HEADINGS))
_NUMBERED = {"table": ("caption", "Tabell"), "figure": ("figcaption", "Figur")}
"""What is numbered, each with the element that tells its number and the word before it."""

_HOLDS_NUMBERED = frozenset({"article", "section"})


def check_whole(root: Node) -> Node:
    """Give the tree with trimmed texts, and with numbered tables and figures. Raises `TemplateError` on a breach.

    The demands follow WCAG 2.1 AA (1.3.1 information and relationships, 2.4.6 headings), which
    EN 301 549 asks of what a municipality publishes.
    """
    tree = _numbered(_trim(root), Counter())
    nodes = tuple(tree.walk())
    _check_headings([node for node in nodes if node.tag in _HEADINGS])
    _check_links(nodes)
    for node in nodes:
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
    """Give a tree without empty texts, and without spaces at the ends of the outermost elements that hold text."""
    holds_inline = inside_text or any(isinstance(child, str) for child in node.children)
    children = [child if isinstance(child, str) else _trim(child, inside_text=holds_inline) for child in node.children]
    if holds_inline and not inside_text:
        if isinstance(children[0], str):
            children[0] = children[0].lstrip(" ")
        if isinstance(children[-1], str):
            children[-1] = children[-1].rstrip(" ")
    return node.holding(tuple(child for child in children if child != ""))


def _numbered(node: Node, counted: Counter[str]) -> Node:
    """Begin the caption of every table and figure with a word and its number in the document."""
    if node.tag in _HOLDS_NUMBERED:
        return node.holding(tuple(_numbered(child, counted) for child in node.elements))
    if node.tag not in _NUMBERED:
        return node
    counted[node.tag] += 1
    caption, word = _NUMBERED[node.tag]
    start = f"{word}\u00a0{counted[node.tag]}. "
    return node.holding(
        tuple(one.holding((start, *one.children)) if one.tag == caption else one for one in node.elements)
    )


def _check_headings(headings: list[Node]) -> None:
    if not headings or headings[0].tag != "h1" or sum(node.tag == "h1" for node in headings) != 1:
        raise TemplateError("dokumentet ska börja med en h1, och bara en", "Dokumentets titel är h1, avsnitten h2.")
    for before, node in pairwise(headings):
        if int(node.tag[1]) > int(before.tag[1]) + 1:
            raise TemplateError(
                f"rubriken {node.text[:60]} hoppar från nivå {before.tag[1]} till {node.tag[1]}",
                "Rubriknivåer kommer i ordning.",
            ).at(node.place)


def _check_links(nodes: tuple[Node, ...]) -> None:
    named = [node for node in nodes if "id" in node.attributes or "href" in node.attributes]
    names = Counter(node.attributes["id"] for node in named if "id" in node.attributes)
    for node in named:
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
