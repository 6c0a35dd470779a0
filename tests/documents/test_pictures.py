"""A picture file is whole, or it is told."""

import zlib
from struct import pack

import pytest

from segplan.documents.pictures import is_whole


def chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))


def png(width: int = 1, pixels: bytes = zlib.compress(b"\0\0")) -> bytes:
    header = pack(">IIBBBBB", width, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def test_whole_pictures_are_taken() -> None:
    assert is_whole(png(), "png")
    assert is_whole(b'<svg xmlns="http://www.w3.org/2000/svg"/>', "svg")


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\nnonsense",
        png()[:-1],
        png()[:40],
        png()[:20] + b"\xff" + png()[21:],
        png(width=0),
        png(pixels=b"nonsense"),
    ],
    ids=["no chunks", "no end", "cut", "changed", "no width", "no pixels"],
)
def test_a_damaged_png_is_no_picture(content: bytes) -> None:
    assert not is_whole(content, "png")


@pytest.mark.parametrize("content", [b"", b"<svg", b"<svg/>", b"<html/>", png()])
def test_what_is_no_svg_is_no_picture(content: bytes) -> None:
    assert not is_whole(content, "svg")
