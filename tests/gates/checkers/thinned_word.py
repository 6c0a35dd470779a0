"""A great Word document with every shape of paragraph, table and row kept, and their copies left out.

The schema judges each by itself, so that what remains is judged as the whole would be, in a hundredth of the time.
What binds them together, such as numbers and relations, is judged in the whole document by `word_structure`.
"""

import re
import zipfile
from io import BytesIO
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MAIN = "word/document.xml"
_FREE = {f"{W}name", f"{W}anchor", "descr", "name"}
"""Attributes that hold any text."""


def thinned(content: bytes) -> bytes:
    """Give the document without blocks and rows that are shaped as one before them."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(name, _thin(text) if name == _MAIN else text)
    return made.getvalue()


def _thin(text: bytes) -> bytes:
    for found in re.finditer(rb'xmlns:(\w+)="([^"]*)"', text[:4000]):
        ElementTree.register_namespace(found[1].decode(), found[2].decode())
    root = ElementTree.fromstring(text)
    body = root.find(f"{W}body")
    assert body is not None
    for holder in (*body.iter(f"{W}tbl"), *body.iter(f"{W}sdtContent"), body):
        _leave_out_copies(holder)
    made: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return made


def _leave_out_copies(holder: ElementTree.Element) -> None:
    seen: set[str] = set()
    for child in list(holder):
        shape = _shape(child)
        if shape in seen:
            holder.remove(child)
        seen.add(shape)


def _shape(element: ElementTree.Element) -> str:
    """The elements and attributes with their values, but for texts and the size of numbers."""
    values = (
        f"{name}={'' if name in _FREE or element.tag == f'{W}tblCaption' else re.sub(r'[0-9]+', '0', value)}"
        for name, value in sorted(element.attrib.items())
    )
    return f"<{element.tag} {' '.join(values)}>{''.join(map(_shape, element))}</>"
