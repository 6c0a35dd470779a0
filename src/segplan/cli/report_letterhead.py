"""The coat of arms and the Word template that the settings name, read for the documents."""

from pathlib import Path
from typing import TYPE_CHECKING

from segplan.errors import UnreadableError

if TYPE_CHECKING:
    from segplan.configuration_file.find import Settings
    from segplan.documents.letterhead import Letterhead, Picture

_PICTURES = {".svg": "svg", ".png": "png"}
_COAT_OF_ARMS = ("report", "coat-of-arms")
_BASE_DOCUMENT = ("report", "base-document")


def read_letterhead(root: Path | None, settings: "Settings") -> "Letterhead":
    """Read what the municipality puts on its papers.

    Raises `UsageError`, at the place in the settings, for a file that cannot be read or is no picture.
    """
    from segplan.documents.letterhead import Letterhead

    report = settings.values.report
    if root is None:
        return Letterhead()
    arms = _picture(root / report.coat_of_arms, settings) if report.coat_of_arms else None
    base = _read(root / report.base_document, _BASE_DOCUMENT, settings) if report.base_document else None
    return Letterhead(arms, base)


def _picture(path: Path, settings: "Settings") -> "Picture":
    from segplan.documents.letterhead import Picture
    from segplan.documents.pictures import is_whole
    from segplan.project import shown

    suffix = _PICTURES.get(path.suffix.lower())
    hint = "Ange en SVG- eller PNG-bild i coat-of-arms under [report]."
    if suffix is None:
        raise settings.fault(_COAT_OF_ARMS, f"Kommunvapnet {shown(path)} är varken SVG eller PNG", hint)
    content = _read(path, _COAT_OF_ARMS, settings)
    if not is_whole(content, suffix):
        message = f"Kommunvapnet {shown(path)} är ingen hel {suffix.upper()}-bild"
        raise settings.fault(_COAT_OF_ARMS, message, f"Spara bilden på nytt. {hint}")
    return Picture(content, suffix)


def _read(path: Path, route: tuple[str, ...], settings: "Settings") -> bytes:
    from segplan.project import read_bytes

    try:
        return read_bytes(path)
    except UnreadableError as error:
        hint = "Rätta filnamnet. Det räknas från mappen där inställningarna står."
        raise settings.fault(route, error.message, hint) from None
