"""The styles that the text uses, by the names that they have in a document.

Word gives built-in styles the same names in every language, but identifiers in the language of the
program that made the file: the style ”heading 1” is Heading1 or Rubrik1.
"""

import re
from collections.abc import Mapping
from functools import cache
from html import unescape
from pathlib import Path

_STYLE = re.compile(r'<w:style\b[^>]*\bw:styleId="([^"]*)"[^>]*>.*?</w:style>', re.DOTALL)
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


def complete(styles: str) -> tuple[str, Mapping[str, str]]:
    """Give a file of styles with the missing ones added, in Swedish, and what each of ours is called in it.

    The mapping goes from our identifiers to the identifiers of the file.
    """
    theirs = style_identifiers(styles)
    ours = style_identifiers(own_styles())
    renamed = {identifier: theirs.get(name, identifier) for name, identifier in ours.items()}
    missing = [one[0] for one in _STYLE.finditer(own_styles()) if _name_of(one[0]) not in theirs]
    added = "\n".join(_refer(style, renamed) for style in missing)
    swedish = re.sub(r'(<w:lang\b[^>]*\bw:val=")[^"]*"', r'\1sv-SE"', styles)
    return swedish.replace("</w:styles>", f"{added}</w:styles>"), renamed


def _name_of(style: str) -> str:
    name = _NAME.search(style)
    assert name is not None
    return unescape(name[1]).lower()


def _refer(style: str, renamed: Mapping[str, str]) -> str:
    """Give a style of ours with its references to other styles as the file names them."""
    return re.sub(
        r'<w:(basedOn|next) w:val="([^"]*)"/>',
        lambda one: f'<w:{one[1]} w:val="{renamed.get(one[2], one[2])}"/>',
        style.replace(' w:default="1"', ""),
    )
