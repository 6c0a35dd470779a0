"""The list of contents as the field that Word itself makes, filled in beforehand."""

from segplan.documents.tree import Node
from segplan.documents.word.markup import field_mark, paragraph, run

_INSTRUCTION = ' TOC \\o "1-1" \\h \\z \\u '
_GALLERY = (
    '<w:sdtPr><w:alias w:val="Innehåll"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
    "<w:docPartUnique/></w:docPartObj></w:sdtPr>"
)


def contents_markup(chapters: tuple[Node, ...], bookmarks: dict[int, str], styles: dict[str, str]) -> str:
    """Give the heading and the list, each line a link to its chapter.

    Only Word knows its pages, so there are no page numbers until its reader chooses Update Table; the field
    is not marked as old, since Word then asks a worrying question when the file is opened.
    """
    begin = (
        field_mark("begin")
        + f'<w:r><w:instrText xml:space="preserve">{_INSTRUCTION}</w:instrText></w:r>'
        + field_mark("separate")
    )
    lines = [
        f'<w:hyperlink w:anchor="{bookmarks[id(node)]}" w:history="1">{run(node.text)}</w:hyperlink>'
        for node in chapters
    ]
    lines[0] = begin + lines[0]
    lines[-1] += field_mark("end")
    inside = "".join(paragraph(styles["TOC1"], line) for line in lines)
    heading = paragraph(styles["TOCHeading"], run("Innehåll"))
    return f"<w:sdt>{_GALLERY}<w:sdtContent>{heading}{inside}</w:sdtContent></w:sdt>"
