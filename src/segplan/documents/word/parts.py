"""The parts of a Word document beside its text: page head and foot, lists, settings and properties."""

from html import escape
from pathlib import Path

from segplan.documents.tree import Document
from segplan.documents.word.markup import DECLARATION, NAMESPACES, TAB, field, paragraph, run

Styles = dict[str, str]


def page_head(document: Document, styles: Styles, *, first: bool) -> str:
    """Give the head of a page; on the first page only what must be seen, since the letterhead says the rest."""
    lines = [paragraph(styles["SegplanWarning"], run(document.warning))] if document.warning else []
    if not first:
        number = f"Dnr\u00a0{document.registry_number}" if document.registry_number else ""
        title = f"{document.sender.municipality} · {document.title}"
        lines.append(paragraph(styles["Header"], run(title) + (TAB + run(number) if number else "")))
    return f"{DECLARATION}<w:hdr {NAMESPACES}>{''.join(lines) or paragraph(styles['Header'], '')}</w:hdr>"


def page_foot(document: Document, styles: Styles) -> str:
    """Give the foot of a page: the municipality, and ”Sida x av y” that Word fills in."""
    pages = run("Sida ") + field("PAGE", "1") + run(" av ") + field("NUMPAGES", "1")
    line = paragraph(styles["Footer"], run(document.sender.municipality) + TAB + pages)
    return f"{DECLARATION}<w:ftr {NAMESPACES}>{line}</w:ftr>"


def section() -> str:
    """Give the properties of the only section: A4, margins, and the heads and feet of its pages."""
    references = "".join(
        f'<w:{what}Reference w:type="{kind}" r:id="rIdSegplan{what.capitalize()}{kind.capitalize()}"/>'
        for what in ("header", "footer")
        for kind in ("default", "first")
    )
    margins = 'w:top="1814" w:right="1418" w:bottom="1474" w:left="1418" w:header="709" w:footer="567" w:gutter="0"'
    return f'<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar {margins}/><w:titlePg/></w:sectPr>'


def list_definitions(first: int, ordered: int) -> tuple[str, str]:
    """Give the definitions of the lists and the lists: one with en dashes, and as many numbered as there are.

    `first` is the number of the first; the others follow.
    """
    levels = (
        ("bullet", "–", 340),
        ("decimal", "%1.", 397),
    )
    definitions = "".join(
        f'<w:abstractNum w:abstractNumId="{first + index}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{mark}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl></w:abstractNum>'
        for index, (kind, mark, indent) in enumerate(levels)
    )
    lists = f'<w:num w:numId="{first}"><w:abstractNumId w:val="{first}"/></w:num>'
    lists += "".join(
        f'<w:num w:numId="{first + index}"><w:abstractNumId w:val="{first + 1}"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for index in range(1, ordered + 1)
    )
    return definitions, lists


def numbering(first: int, ordered: int) -> str:
    """Give the part with the lists, numbered from the first."""
    definitions, lists = list_definitions(first, ordered)
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{definitions}{lists}</w:numbering>"


def settings() -> str:
    """Give the settings: Swedish, hyphenation, and the newest mode so that Word shows no compatibility mode."""
    uri = "http://schemas.microsoft.com/office/word"
    return (
        f'{DECLARATION}<w:settings {NAMESPACES}><w:defaultTabStop w:val="1304"/><w:autoHyphenation w:val="true"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        f'<w:compatSetting w:name="compatibilityMode" w:uri="{uri}" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="sv-SE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def theme() -> bytes:
    """Give the theme: colours and fonts that Word offers beside those of the styles."""
    return (Path(__file__).parent / "theme.xml").read_bytes()


def font_table() -> str:
    """Give the list of fonts that the styles name."""
    font = '<w:font w:name="Arial"><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
    return f"{DECLARATION}<w:fonts {NAMESPACES}>{font}</w:fonts>"


def web_settings() -> str:
    """Give the settings for the web, which are none."""
    return f"{DECLARATION}<w:webSettings {NAMESPACES}/>"


def core_properties(document: Document) -> str:
    """Give the document's properties: title, sender, subject, registry number, language and day."""
    stamp = f"{document.stamp.isoformat()}T00:00:00Z"
    words = {
        "dc:title": document.title,
        "dc:subject": document.description,
        "dc:creator": document.sender.municipality,
        "cp:keywords": document.registry_number,
        "dc:description": document.warning,
        "cp:category": document.kind,
        "dc:language": document.language,
    }
    inside = "".join(f"<{name}>{escape(text, quote=False)}</{name}>" for name, text in words.items() if text)
    days = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{name}>' for name in ("created", "modified")
    )
    return (
        f"{DECLARATION}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{inside}{days}</cp:coreProperties>'
    )
