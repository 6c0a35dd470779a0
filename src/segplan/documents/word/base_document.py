"""A municipality's own Word document as the base: its styles, page heads and margins are kept."""

import re
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from segplan.documents.word.base_settings import base_settings
from segplan.documents.word.markup import DECLARATION, NAMESPACES
from segplan.documents.word.package import Parts, content_types, no_relations
from segplan.documents.word.parts import font_table, settings, theme, web_settings
from segplan.documents.word.style_names import own_styles
from segplan.errors import UsageError

_NEEDED = ("[Content_Types].xml", "_rels/.rels", "word/document.xml")
_NO_STYLES = f"{DECLARATION}<w:styles {NAMESPACES}></w:styles>"
_RELATIONS = "word/_rels/document.xml.rels"
_ALSO_READ = (_RELATIONS, "word/styles.xml", "word/numbering.xml", "word/settings.xml")
_SUPPLIED = {
    "word/settings.xml": "settings",
    "word/theme/theme1.xml": "theme",
    "word/fontTable.xml": "fontTable",
    "word/webSettings.xml": "webSettings",
}
"""Parts that a base gets when it has none, with the last word of their relations."""
_HINT = "Öppna mallen i Word, spara den på nytt som Word-dokument (.docx) utan lösenord och pröva igen."


def empty_parts() -> Parts:
    """Give the parts of a package without a base."""
    return {
        "[Content_Types].xml": content_types().encode(),
        "_rels/.rels": no_relations().encode(),
        "word/styles.xml": own_styles().encode(),
        "word/settings.xml": settings().encode(),
        "word/theme/theme1.xml": theme(),
        "word/fontTable.xml": font_table().encode(),
        "word/webSettings.xml": web_settings().encode(),
    }


def base_parts(content: bytes) -> Parts:
    """Give the parts of a base document. Raises `UsageError` when it is not a Word document."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, zlib.error):
        raise UsageError("Word-mallen går inte att läsa som .docx", _HINT) from None
    parts.setdefault("word/styles.xml", _NO_STYLES.encode())
    _check(parts)
    parts = {_renamed(name): _without_own_names(name, content) for name, content in parts.items()}
    parts |= {name: made for name, made in empty_parts().items() if name in _SUPPLIED and _lacks(parts, name)}
    return _without_effects(parts) | {"word/settings.xml": base_settings(parts["word/settings.xml"].decode()).encode()}


def _lacks(parts: Parts, name: str) -> bool:
    kind = f'/{_SUPPLIED[name]}"'.encode()
    return name not in parts and kind not in parts.get(_RELATIONS, b"")


def _without_effects(parts: Parts) -> Parts:
    """The parts without the copy of the styles that Word 2010 kept, which would contradict the styles."""
    name = "word/stylesWithEffects.xml"
    if name not in parts:
        return parts
    patterns = {
        "[Content_Types].xml": rb'<Override\b[^>]*"/word/stylesWithEffects\.xml"[^>]*/>',
        _RELATIONS: rb'<Relationship\b[^>]*"stylesWithEffects\.xml"[^>]*/>',
    }
    changed = {part: re.sub(pattern, b"", parts.get(part, b"")) for part, pattern in patterns.items()}
    return {part: content for part, content in parts.items() if part != name} | changed


def _check(parts: Parts) -> None:
    """Raise `UsageError` for what is no Word document, or one that Word would not open under its new name."""
    missing = [name for name in _NEEDED if name not in parts]
    if missing:
        raise UsageError(f"Word-mallen är inget vanligt Word-dokument: {missing[0]} saknas", _HINT)
    for name in (*_NEEDED, *_ALSO_READ):
        try:
            parts.get(name, b"").decode()
        except UnicodeDecodeError:
            raise UsageError(f"Word-mallens del {name} är inte UTF-8", _HINT) from None
    if b"macroEnabled" in parts["[Content_Types].xml"]:
        raise UsageError(
            "Word-mallen är ett dokument med makron",
            "Öppna mallen i Word och spara den som Word-dokument (.docx), inte .docm eller .dotm.",
        )
    if b"<w:styles" not in parts["word/styles.xml"] or b"</w:styles>" not in parts["word/styles.xml"]:
        raise UsageError("Word-mallens formatmallar går inte att läsa", _HINT)


def _renamed(name: str) -> str:
    return name.replace("segplan-", "base-")


def _without_own_names(name: str, content: bytes) -> bytes:
    """A part whose names cannot be taken for ours: the base may be a document that segplan has made."""
    if not name.endswith((".xml", ".rels")):
        return content
    return content.replace(b"segplan-", b"base-").replace(b"rIdSegplan", b"rIdBase")


def has_picture_on_pages(parts: Parts) -> bool:
    """Tell whether the base has a picture in a page head, which is taken to be the municipality's mark."""
    heads = (content for name, content in parts.items() if name.startswith("word/") and "header" in name)
    return any(b"<pic:pic" in head or b"<v:imagedata" in head for head in heads)
