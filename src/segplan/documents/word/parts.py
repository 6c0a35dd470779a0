"""The parts of a Word document beside its text: page head and foot, lists, settings and properties."""

from html import escape
from pathlib import Path

from segplan.documents.tree import Document
from segplan.documents.word.letter_widths import text_width
from segplan.documents.word.markup import DECLARATION, NAMESPACES, TAB, field, paragraph, run
from segplan.documents.word.section import TEXT_WIDTH

Styles = dict[str, str]

_SMALL = 8.0
"""The size of page heads in points, as the style has it."""


def page_head(document: Document, styles: Styles, *, first: bool) -> str:
    """Give the head of a page; on the first page only what must be seen, since the letterhead says the rest."""
    lines = [paragraph(styles["SegplanWarning"], run(document.warning))] if document.warning else []
    if not first:
        number = f"Dnr\u00a0{document.registry_number}" if document.registry_number else ""
        title = _running_title(document, number)
        lines.append(paragraph(styles["SegplanPageHead"], run(title) + (TAB + run(number) if number else "")))
    return f"{DECLARATION}<w:hdr {NAMESPACES}>{''.join(lines) or paragraph(styles['SegplanPageHead'], '')}</w:hdr>"


def _running_title(document: Document, number: str) -> str:
    """The municipality and the title, or only the title when both do not fit on the line; the foot has the former."""
    whole = f"{document.sender.municipality} · {document.title}"
    room = TEXT_WIDTH - text_width(f"{number}    ", _SMALL)
    return whole if text_width(whole, _SMALL) <= room else document.title


def page_foot(document: Document, styles: Styles) -> str:
    """Give the foot of a page: the municipality, and ”Sida x av y” that Word fills in."""
    pages = run("Sida ") + field("PAGE", "1") + run(" av ") + field("NUMPAGES", "1")
    line = paragraph(styles["SegplanPageFoot"], run(document.sender.municipality) + TAB + pages)
    return f"{DECLARATION}<w:ftr {NAMESPACES}>{line}</w:ftr>"


def settings() -> str:
    """Give the settings: Swedish, hyphenation of words that would leave a line more than 10 mm short, the newest mode."""
    uri = "http://schemas.microsoft.com/office/word"
    return (
        f'{DECLARATION}<w:settings {NAMESPACES}><w:defaultTabStop w:val="1304"/><w:autoHyphenation w:val="true"/>'
        '<w:hyphenationZone w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
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
