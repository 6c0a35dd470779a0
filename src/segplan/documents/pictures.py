"""Whether a picture file is whole, so that a damaged one is told before it stands in a document."""

import zlib
from collections.abc import Iterator
from struct import unpack
from xml.etree import ElementTree

_PNG_MARK = b"\x89PNG\r\n\x1a\n"
_SVG = "{http://www.w3.org/2000/svg}svg"


def is_whole(content: bytes, suffix: str) -> bool:
    """Tell whether a file is a picture of its suffix, `svg` or `png`, from its beginning to its end."""
    return _is_png(content) if suffix == "png" else _is_svg(content)


def _is_svg(content: bytes) -> bool:
    try:
        return ElementTree.fromstring(content).tag == _SVG
    except ElementTree.ParseError:
        return False


def _is_png(content: bytes) -> bool:
    """Judge by the chunks, each with a checksum: PNG (Third Edition), section 5."""
    if not content.startswith(_PNG_MARK):
        return False
    chunks = list(_chunks(content))
    kinds = [kind for kind, _ in chunks]
    if not chunks or kinds[0] != b"IHDR" or kinds[-1] != b"IEND" or len(chunks[0][1]) != 13:
        return False
    try:
        zlib.decompress(b"".join(data for kind, data in chunks if kind == b"IDAT"))
    except zlib.error:
        return False
    return all(unpack(">II", chunks[0][1][:8]))


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give kind and data of the chunks, up to the first that is damaged."""
    at = len(_PNG_MARK)
    while len(content) - at >= 12:
        (length,) = unpack(">I", content[at : at + 4])
        kind, data, checksum = (
            content[at + 4 : at + 8],
            content[at + 8 : at + 8 + length],
            content[at + 8 + length :][:4],
        )
        if checksum != zlib.crc32(kind + data).to_bytes(4, "big"):
            return
        yield kind, data
        at += 12 + length
