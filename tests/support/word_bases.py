"""Word documents that a municipality may have as its base, as different programs make them."""

from segplan.documents.word.package import pack

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = (
    f'xmlns:w="{_MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w15"'
)
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATION_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
PAPER = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="2268" w:bottom="1417" w:left="2268"'
MARGINS = f'{PAPER} w:header="708" w:footer="708" w:gutter="0"/>'
SECTION = (
    '<w:sectPr w:rsidR="00A1B2C3"><w:headerReference w:type="default" r:id="rId9"/>'
    f'{MARGINS}<w:cols w:space="708"/><w15:footnoteColumns w15:val="1"/></w:sectPr>'
)


def word_base(
    *,
    section: str = SECTION,
    styles: str | None = f"<w:styles {NAMES}></w:styles>",
    numbering: str = "",
    settings: str = "",
    head: str = "<w:r><w:t>KOMMUNENS HUVUD</w:t></w:r>",
    main_type: str = f"{_TYPE}.document.main+xml",
    more: dict[str, bytes] | None = None,
) -> bytes:
    """Give a document with a page head and whatever else is given, written as sparsely as Word allows."""
    inner = {"styles": styles, "numbering": numbering, "settings": settings}
    parts = {f"word/{name}.xml": f"{_HEAD}{text}".encode() for name, text in inner.items() if text}
    body = f"<w:body><w:p><w:r><w:t>Exempeltext</w:t></w:r></w:p>{section}</w:body>"
    parts["word/document.xml"] = f"{_HEAD}<w:document {NAMES}>{body}</w:document>".encode()
    parts["word/header7.xml"] = f"{_HEAD}<w:hdr {NAMES}><w:p>{head}</w:p></w:hdr>".encode()
    kinds = {name: f"{_TYPE}.{name}+xml" for name, text in inner.items() if text}
    types = {f"/word/{name}.xml": kind for name, kind in kinds.items()}
    types |= {"/word/document.xml": main_type, "/word/header7.xml": f"{_TYPE}.header+xml"}
    parts["[Content_Types].xml"] = (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="rels" ContentType="{_RELATION_TYPE}"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in types.items())
        + "</Types>"
    ).encode()
    parts["_rels/.rels"] = _relations([("rId1", "officeDocument", "word/document.xml")])
    inner_relations = [(f"rId{index}", name, f"{name}.xml") for index, name in enumerate(kinds, 1)]
    parts["word/_rels/document.xml.rels"] = _relations([*inner_relations, ("rId9", "header", "header7.xml")])
    return pack(parts | (more or {}))


def _relations(wanted: list[tuple[str, str, str]]) -> bytes:
    inside = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>' for name, kind, target in wanted
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'.encode()
