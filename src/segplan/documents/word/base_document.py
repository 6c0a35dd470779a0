"""A municipality's own Word document as the base: its styles, page heads and margins are kept."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from segplan.documents.word.package import Parts, content_types, no_relations
from segplan.documents.word.parts import font_table, settings, theme, web_settings
from segplan.documents.word.style_names import own_styles
from segplan.errors import UsageError

_SECTION = re.compile(r"<w:sectPr\b(?:[^>]*/>|.*?</w:sectPr>)", re.DOTALL)
_NEEDED = ("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml")
_HINT = "Spara mallen på nytt i Word som .docx, eller ta bort base-document ur inställningarna."


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
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError):
        raise UsageError("Word-mallen går inte att läsa som .docx", _HINT) from None
    missing = [name for name in _NEEDED if name not in parts]
    if missing:
        raise UsageError(f"Word-mallen saknar {missing[0]}", _HINT)
    if b"</w:styles>" not in parts["word/styles.xml"]:
        raise UsageError("Word-mallens formatmallar går inte att läsa", _HINT)
    return {_renamed(name): _without_own_names(name, content) for name, content in parts.items()}


def _renamed(name: str) -> str:
    return name.replace("segplan-", "base-")


def _without_own_names(name: str, content: bytes) -> bytes:
    """A part whose names cannot be taken for ours: the base may be a document that segplan has made."""
    if not name.endswith((".xml", ".rels")):
        return content
    return content.replace(b"segplan-", b"base-").replace(b"rIdSegplan", b"rIdBase")


def section_of(parts: Parts) -> str | None:
    """Give the properties of the base's last section, with its page heads and margins."""
    found = _SECTION.findall(parts.get("word/document.xml", b"").decode("utf-8", "replace"))
    return found[-1] if found else None
