"""Bytes to text: plan files are UTF-8, and another encoding is refused by name."""

from segplan.edits import DropByteOrderMark
from segplan.findings import Fix
from segplan.places import Position, Span
from segplan.source.fault import BYTE_ORDER_MARK, OVER_LIMIT, WRONG_ENCODING, Fault

MAX_BYTES = 5_000_000
"""A plan of 600 measures is about 1 MB; anything over this is not a plan."""

_WITHOUT_MARK = Fix("byteordningsmarkeringen tas bort", (DropByteOrderMark(),))
_START = Span(Position(0, 0), Position(0, 0))
_UTF8_REMEDY = "Spara filen som UTF-8. I VS Code: klicka på teckenkodningen längst ned och välj Spara med kodning."


def decode(raw: bytes) -> tuple[str, list[Fault]]:
    """Give the text and the faults of its encoding.

    A file in another eight-bit encoding gives text with a replacement sign for each letter that
    could not be read, to show people where; a file over the limit or in UTF-16 gives no text.
    """
    if len(raw) > MAX_BYTES:
        size = f"{len(raw) / 1_000_000:.1f}".replace(".", ",")
        message = f"Filen är {size} MB, och gränsen är {MAX_BYTES // 1_000_000} MB"
        return "", [Fault(OVER_LIMIT, _START, message, "Kontrollera att det är rätt fil.")]
    if _is_utf16(raw):
        return "", [Fault(WRONG_ENCODING, _START, "Filen är kodad i UTF-16, inte UTF-8", _UTF8_REMEDY)]
    faults = []
    if raw.startswith(b"\xef\xbb\xbf"):
        raw = raw[3:]
        message = "Filen börjar med en osynlig byteordningsmarkering (BOM)"
        faults.append(Fault(BYTE_ORDER_MARK, _START, message, "Spara filen som UTF-8 utan BOM.", fix=_WITHOUT_MARK))
    try:
        return raw.decode("utf-8"), faults
    except UnicodeDecodeError as error:
        return raw.decode("utf-8", errors="replace"), [*faults, _wrong_encoding(raw, error.start)]


def _is_utf16(raw: bytes) -> bool:
    """Tell UTF-16 by its mark, or by a zero byte in each of the first two characters."""
    return raw.startswith((b"\xff\xfe", b"\xfe\xff")) or raw[:4:2] == b"\x00\x00" or raw[1:4:2] == b"\x00\x00"


def _wrong_encoding(raw: bytes, offset: int) -> Fault:
    before = raw[:offset].decode("utf-8")
    line = before.count("\n")
    column = len(before) - (before.rfind("\n") + 1)
    span = Span(Position(line, column), Position(line, column + 1))
    name = _guess_encoding(raw)
    said = f"Filen är kodad i {name}, inte UTF-8" if name else "Filen är inte kodad i UTF-8"
    return Fault(WRONG_ENCODING, span, said, _UTF8_REMEDY)


def _guess_encoding(raw: bytes) -> str:
    """Name the encoding when the bytes over ASCII are Swedish letters or Windows punctuation."""
    swedish_windows = set("åäöÅÄÖéÉüÜ–—”“’‘…•€§".encode("cp1252"))
    swedish_mac = set("åäöÅÄÖéÉ–”".encode("mac-roman"))
    high = {byte for byte in raw if byte >= 0x80}
    if high <= swedish_windows:
        return "Windows-1252"
    if high <= swedish_mac:
        return "Mac Roman"
    return ""
