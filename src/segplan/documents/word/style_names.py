"""The styles that the text uses, by the names that they have in a document.

Word gives built-in styles the same names in every language, but identifiers in the language of the
program that made the file: the style ”heading 1” is Heading1 or Rubrik1.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache
from html import unescape
from pathlib import Path

from segplan.documents.word.lists import Lists

_STYLE = re.compile(r'<w:style\b[^>]*\bw:styleId="([^"]*)"[^>]*>.*?</w:style>', re.DOTALL)
_DEFAULT = re.compile(r'<w:style\b(?=[^>]*\bw:type="(\w+)")(?=[^>]*\bw:default="(?:1|true|on)")')
_LANGUAGE = re.compile(r'(<w:lang\b[^>]*\bw:val=")[^"]*"')
_NAME = re.compile(r'<w:name w:val="([^"]*)"\s*/>')


@cache
def own_styles() -> str:
    """Give the file of styles that documents have without a document of the municipality's own."""
    return (Path(__file__).parent / "styles.xml").read_text("utf-8")


def style_identifiers(styles: str) -> dict[str, str]:
    """Give the identifier of every style in a file by its name, in lower case."""
    found = {}
    for style in _STYLE.finditer(styles):
        name = _NAME.search(style[0])
        if name:
            found[unescape(name[1]).lower()] = unescape(style[1])
    return found


def style_named(styles: str, name: str) -> str:
    """Give the markup of the style with a name in lower case, or nothing."""
    return next((one[0] for one in _STYLE.finditer(styles) if _name_of(one[0]) == name), "")


def complete(styles: str, lists: Lists) -> tuple[str, Mapping[str, str]]:
    """Give a file of styles with the missing ones added, in Swedish, and what each of ours is called in it.

    The mapping goes from our identifiers to the identifiers of the file.
    """
    theirs = style_identifiers(styles)
    ours = style_identifiers(own_styles())
    renamed = {identifier: theirs.get(name, identifier) for name, identifier in ours.items()}
    missing = [one[0] for one in _STYLE.finditer(own_styles()) if _name_of(one[0]) not in theirs]
    defaults = {one[1] for one in _DEFAULT.finditer(styles)}
    added = "\n".join(_refer(style, renamed, lists, defaults) for style in missing)
    return in_swedish(styles).replace("</w:styles>", f"{added}</w:styles>"), renamed


def in_swedish(styles: str) -> str:
    """Give a file of styles where the language of all text is Swedish, also when it said nothing of language."""
    changed = _LANGUAGE.sub(r'\1sv-SE"', styles)
    defaults = re.search(r"<w:docDefaults>.*?</w:docDefaults>", changed, re.DOTALL)
    if defaults and _LANGUAGE.search(defaults[0]):
        return changed
    language = '<w:lang w:val="sv-SE"/>'
    whole = f"<w:rPrDefault><w:rPr>{language}</w:rPr></w:rPrDefault>"
    if defaults is None:
        cleared = re.sub(r"<w:docDefaults\s*/>", "", changed)
        ours = re.search(r"<w:docDefaults>.*?</w:docDefaults>", own_styles(), re.DOTALL)
        assert ours is not None
        return re.sub(r"(<w:styles\b[^>]*>)", rf"\1{ours[0]}", cleared, count=1)
    places = (
        ("</w:rPr></w:rPrDefault>", f"{language}</w:rPr></w:rPrDefault>"),
        ("<w:docDefaults>", f"<w:docDefaults>{whole}"),
    )
    cleared = re.sub(r"<w:rPrDefault\s*/>|<w:rPrDefault>\s*(?:<w:rPr\s*/>)?\s*</w:rPrDefault>", "", defaults[0])
    cleared = re.sub(r"</w:rPr>\s*</w:rPrDefault>", "</w:rPr></w:rPrDefault>", cleared)
    old, new = next(pair for pair in places if pair[0] in cleared)
    return changed.replace(defaults[0], cleared.replace(old, new, 1), 1)


def _name_of(style: str) -> str:
    name = _NAME.search(style)
    return unescape(name[1]).lower() if name else ""


def _refer(style: str, renamed: Mapping[str, str], lists: Lists, defaults: Collection[str]) -> str:
    """Give a style of ours with its references to other styles and to lists as the file names them.

    `defaults` are the sorts of styles of which the file has a default one.
    """
    sort = _DEFAULT.match(style)
    if sort and sort[1] in defaults:
        style = style.replace(' w:default="1"', "")
    style = re.sub(r'(<w:numId w:val=")(\d+)"', lambda one: f'{one[1]}{lists.first - 1 + int(one[2])}"', style)
    return re.sub(
        r'<w:(basedOn|next) w:val="([^"]*)"/>',
        lambda one: f'<w:{one[1]} w:val="{renamed.get(one[2], one[2])}"/>',
        style,
    )
