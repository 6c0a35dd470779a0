"""From the text that a template gave to the checked tree."""

from collections.abc import Iterator
from xml.etree import ElementTree

from segplan.documents.drawing_rules import DRAWING_ATTRIBUTES
from segplan.documents.template_places import Places, UnclosedError, last_place, parse, without_marks
from segplan.documents.tree import Node
from segplan.documents.tree_checks import check_whole
from segplan.documents.typography import set_text
from segplan.documents.vocabulary import (
    ATTRIBUTES,
    BLOCK_ELEMENTS,
    CLASSES,
    DOCUMENT,
    DOCUMENT_ADDRESS,
    SCHEMES,
    TEXT_ELEMENTS,
)
from segplan.errors import TemplateError

_SUBSET = f"Element som finns: {', '.join(sorted({*BLOCK_ELEMENTS, *TEXT_ELEMENTS}))}."


def read_tree(text: str, template: str) -> Node:
    """Give the checked tree of what a template gave.

    Raises `TemplateError` when the text is not well-formed XML, uses something outside the
    subset, or is not a whole accessible document.
    """
    if not without_marks(text).strip():
        raise TemplateError(f"Mallen {template} är tom", "Kopiera den inbyggda mallen och ändra i kopian.")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise TemplateError(
            f"Mallen {template} har en DOCTYPE eller en ENTITY", "Ta bort den; mallen börjar med article."
        )
    try:
        root, places = parse(text)
    except UnclosedError as error:
        where = error.place or template
        raise TemplateError(
            f"Mallen {where}: <{error.tag}> stängs inte", f"Skriv </{error.tag}> där det slutar."
        ) from None
    except ElementTree.ParseError as error:
        raise TemplateError(*_not_well_formed(text, template, error)) from None
    if root.tag != "article":
        raise TemplateError(f"Mallen {template} börjar med <{root.tag}>", "En mall ger ett enda element: article.")
    try:
        return check_whole(_node(root, places))
    except TemplateError as error:
        raise TemplateError(f"Mallen {error.place or template}: {error.message}", error.hint) from None


def _not_well_formed(text: str, template: str, error: ElementTree.ParseError) -> tuple[str, str]:
    row, column = error.position
    lines = text.split("\n")
    before = "\n".join([*lines[: row - 1], lines[row - 1][:column]]) if row <= len(lines) else text
    around = without_marks(lines[row - 1][max(0, column - 60) : column + 40]).strip() if row <= len(lines) else ""
    hint = f"Stäng alla element och skriv tecken i stället för &nbsp; och liknande. Felet är nära: {around}"
    return f"Mallen {last_place(before) or template} ger inte välformad XML", hint


def _node(element: ElementTree.Element, places: Places) -> Node:
    try:
        return _checked_node(element, places)
    except TemplateError as error:
        raise error.at(places.get(id(element), "")) from None


def _checked_node(element: ElementTree.Element, places: Places) -> Node:
    tag = element.tag
    if tag not in TEXT_ELEMENTS and tag not in BLOCK_ELEMENTS:
        raise TemplateError(f"elementet <{tag}> får inte användas", _SUBSET)
    holds_text = tag in TEXT_ELEMENTS
    if not holds_text:
        _refuse_stray_text(element)
    allowed = TEXT_ELEMENTS[tag] if holds_text else BLOCK_ELEMENTS[tag]
    for child in element:
        if child.tag not in allowed:
            problem = TemplateError(f"<{child.tag}> får inte stå i <{tag}>", _contents_of(tag))
            raise problem.at(places.get(id(child), ""))
    children = tuple(_children(element, places, holds_text))
    return Node(tag, _attributes(element), children, places.get(id(element), ""))


def _refuse_stray_text(element: ElementTree.Element) -> None:
    for piece in (element.text, *(child.tail for child in element)):
        if piece and piece.strip():
            raise TemplateError(f"text direkt i <{element.tag}>: {piece.strip()[:60]}", "Sätt texten i ett p-element.")


def _children(element: ElementTree.Element, places: Places, holds_text: bool) -> Iterator[Node | str]:
    if holds_text and element.text:
        yield set_text(element.text)
    for child in element:
        yield _node(child, places)
        if holds_text and child.tail:
            yield set_text(child.tail)


def _attributes(element: ElementTree.Element) -> dict[str, str]:
    allowed = ATTRIBUTES.get(element.tag, frozenset())
    for name, value in element.attrib.items():
        if name not in allowed:
            raise TemplateError(f"attributet {name} får inte stå på <{element.tag}>", _attributes_of(element.tag))
        if name == "class" and not CLASSES.issuperset(value.split()):
            raise TemplateError(f"klassen {value} är okänd", f"Klasser som finns: {', '.join(sorted(CLASSES))}.")
        if name == "href" and not _may_lead(value):
            raise TemplateError(f"länken {value[:60]} är inte tillåten", f"En länk börjar med {', '.join(SCHEMES)}.")
        form = DRAWING_ATTRIBUTES.get(element.tag, {}).get(name)
        if form is not None and not form.fullmatch(value):
            raise TemplateError(
                f"värdet {value[:60]} kan inte stå i {name} på <{element.tag}>", "Se docs/templates.md."
            )
    return dict(element.attrib)


def _may_lead(target: str) -> bool:
    if target.startswith(DOCUMENT):
        return DOCUMENT_ADDRESS.fullmatch(target) is not None
    return target.startswith(SCHEMES)


def _contents_of(tag: str) -> str:
    allowed = {**BLOCK_ELEMENTS, **TEXT_ELEMENTS}[tag]
    return f"I <{tag}> får stå: {', '.join(sorted(allowed)) or 'ingenting'}."


def _attributes_of(tag: str) -> str:
    return f"På <{tag}> får stå: {', '.join(sorted(ATTRIBUTES.get(tag, frozenset()))) or 'inga attribut'}."
