"""The file itself: the parts of a Word document in a ZIP archive that is the same every time."""

from collections.abc import Mapping
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from segplan.documents.word.markup import DECLARATION
from segplan.documents.word.relations import Relations

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)

Parts = dict[str, bytes]

PART_TYPES = {
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "word/webSettings.xml": f"{_WORD}.webSettings+xml",
    **{f"word/segplan-header-{kind}.xml": f"{_WORD}.header+xml" for kind in ("default", "first")},
    **{f"word/segplan-footer-{kind}.xml": f"{_WORD}.footer+xml" for kind in ("default", "first")},
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
}
"""The content type of every part that segplan writes."""


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Give the archive: content types first, the rest by name, and every file of the same old day."""
    output = BytesIO()
    first = "[Content_Types].xml"
    with ZipFile(output, "w", ZIP_DEFLATED) as archive:
        for name in (first, *sorted(set(parts) - {first})):
            entry = ZipInfo(name, _FIRST_DAY)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, parts[name])
    return output.getvalue()


def content_types() -> str:
    """Give the list of content types of a package that has nothing but parts of segplan's own."""
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>'
    )


def with_types(types: str, parts: Mapping[str, bytes]) -> str:
    """Give a list of content types with those of the parts that it lacks."""
    added = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name, kind in PART_TYPES.items()
        if name in parts and f'PartName="/{name}"' not in types
    )
    picture = '<Default Extension="png" ContentType="image/png"/>'
    added += picture if 'Extension="png"' not in types and any(name.endswith(".png") for name in parts) else ""
    template = "template.main+xml"
    return types.replace(f"{_WORD}.{template}", f"{_WORD}.document.main+xml").replace("</Types>", f"{added}</Types>")


def no_relations() -> str:
    """Give an empty list of relations."""
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships"></Relationships>'


def with_package_relations(written: str) -> str:
    """Give the package's relations with the main part and the properties."""
    wanted = {
        "rIdSegplanDocument": (f"{_OFFICE}/officeDocument", "word/document.xml"),
        "rIdSegplanCore": (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    }
    return _add(written, {name: pair for name, pair in wanted.items() if f'Type="{pair[0]}"' not in written})


def with_document_relations(written: str, parts: Parts, relations: Relations, heads: bool) -> str:
    """Give the document's relations with those of the parts, the pictures and links, and our own page heads."""
    targets = {what: f"{what}.xml" for what in ("styles", "settings", "numbering", "fontTable", "webSettings")}
    wanted = {
        f"rIdSegplan{what.capitalize()}": (f"{_OFFICE}/{what}", target)
        for what, target in {**targets, "theme": "theme/theme1.xml"}.items()
        if f"word/{target}" in parts and f'Type="{_OFFICE}/{what}"' not in written
    }
    if heads:
        wanted |= {
            f"rIdSegplan{what.capitalize()}{kind.capitalize()}": (f"{_OFFICE}/{what}", f"segplan-{what}-{kind}.xml")
            for what in ("header", "footer")
            for kind in ("default", "first")
        }
    for index in range(1, len(relations.pictures) + 1):
        wanted[f"rIdSegplanPicture{index}"] = (f"{_OFFICE}/image", f"media/segplan-{index}.png")
    for index, target in enumerate(relations.addresses, 1):
        wanted[f"rIdSegplanLink{index}"] = (f"{_OFFICE}/hyperlink", target)
    return _add(written, wanted)


def _add(written: str, wanted: Mapping[str, tuple[str, str]]) -> str:
    added = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{escape(target)}"'
        + (' TargetMode="External"/>' if kind.endswith("/hyperlink") else "/>")
        for name, (kind, target) in wanted.items()
    )
    return written.replace("</Relationships>", f"{added}</Relationships>")
