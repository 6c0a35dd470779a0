"""Streams that end in a line break, packed anew so that they do not.

A stream whose last byte is a carriage return is followed by the line break before `endstream`, and a reader
that counts backwards takes both for the line break. PDF/A-2 (ISO 19005-2, 6.1.7.1) asks that the stream's
length is what stands between the keywords, so the ambiguity is a fault in the eyes of validators.
"""

import re
import zlib

from segplan.documents.typeset.finished_pdf import object_offsets

_STREAM = re.compile(rb"(\d+ 0 obj\n<<[^\n]*?)/Length (\d+)([^\n]*?)>>\nstream\n")
_BREAKS = (b"\r", b"\n")
_PACKED = b"/Filter/FlateDecode"


def firm_streams(pdf: bytes) -> dict[int, bytes]:
    """Give the objects, by number, whose compressed streams ended in a line break.

    The last bytes of a compressed stream are the checksum of its content, so the content of a page gets a
    space at its end, and any other content, such as a font, is left unpacked.
    """
    changed = {}
    for number, offset in object_offsets(pdf):
        found = _STREAM.match(pdf, offset)
        if found is None:
            continue
        content = pdf[found.end() : found.end() + int(found[2])]
        if content.endswith(_BREAKS) and _PACKED in found[3]:
            changed[number] = _firm(found, zlib.decompress(content))
    return changed


def _firm(found: re.Match[bytes], plain: bytes) -> bytes:
    is_page = found[1].endswith(b"<<") and found[3] == _PACKED
    packed = zlib.compress(plain + b" ")
    if is_page and not packed.endswith(_BREAKS):
        return _stream(found[1], packed, found[3])
    return _stream(found[1], plain, found[3].replace(_PACKED, b""))


def _stream(beginning: bytes, content: bytes, rest: bytes) -> bytes:
    return b"%s/Length %d%s>>\nstream\n%s\nendstream\nendobj" % (beginning, len(content), rest, content)
