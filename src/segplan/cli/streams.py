"""Bytes on standard output and standard error: any encoding, and a reader who may have left.

Kept free of heavy imports, since answers from the cache are written through it too.
"""

import codecs
import errno
import os

TYPE_CHECKING = False  # as typing has it, without importing typing
if TYPE_CHECKING:
    from typing import TextIO

_PLAIN = str.maketrans({"”": '"', "“": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "−": "-", "→": ">", "·": "-"})
_READER_LEFT = (errno.EPIPE, errno.EINVAL)
"""How a closed pipe shows itself: the second on Windows."""


def encode(text: str, stream: "TextIO | None", *, machine_format: bool = False) -> bytes:
    """Give the text in the stream's encoding; a character that it lacks becomes the nearest it has.

    A machine format is always UTF-8.
    """
    encoding = "utf-8" if machine_format or stream is None else stream.encoding or "utf-8"
    return text.encode(encoding, errors="segplan-nearest")


def write(content: bytes, stream: "TextIO | None") -> None:
    """Print encoded text. A reader who has stopped reading ends the output without a word.

    Raises `OSError` when the output cannot be written, as on a full disk.
    """
    if stream is None:
        return
    try:
        stream.flush()
        stream.buffer.write(content)
        stream.buffer.flush()
    except OSError as error:
        _silence(stream)
        if error.errno not in _READER_LEFT:
            raise


def _silence(stream: "TextIO") -> None:
    """Send what is still buffered nowhere, or Python complains about it on its way out."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    from unicodedata import normalize

    assert isinstance(error, UnicodeEncodeError)
    lost = error.object[error.start : error.end].translate(_PLAIN)
    plain = (normalize("NFKD", character).encode("ascii", "ignore").decode() or "?" for character in lost)
    return "".join(plain), error.end


codecs.register_error("segplan-nearest", _nearest)
