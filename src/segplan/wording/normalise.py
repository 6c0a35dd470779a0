"""The first stage: a text with its letters composed and its broken words joined, and the way back to the original."""

import re
from typing import NamedTuple
from unicodedata import combining, is_normalized, normalize

_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_BROKEN = re.compile(
    r"(?<=[^\W\d_])-[ \t]*(?:\r?\n[ \t]*|[ \t])(?=[a-zåäöéü])(?!(?:och|eller|samt|respektive|till|men|resp)\b)"
)


class Normalised(NamedTuple):
    """A text to be analysed, and for each of its characters the offset in the original.

    `offsets` is empty when nothing was changed; it holds one more offset than there are characters.
    """

    text: str
    offsets: tuple[int, ...] = ()

    def original(self, offset: int) -> int:
        """Give the offset in the original text of an offset in the normalised."""
        return self.offsets[offset] if self.offsets else offset


def normalise(text: str) -> Normalised:
    """Compose letters (NFC), take away invisible signs, and join words that are broken: ”trygg- het”."""
    removed = {at for match in (*_INVISIBLE.finditer(text), *_BROKEN.finditer(text)) for at in range(*match.span())}
    if not removed and is_normalized("NFC", text):
        return Normalised(text)
    kept = [at for at in range(len(text)) if at not in removed]
    return _composed(text, kept)


def _composed(text: str, kept: list[int]) -> Normalised:
    """Compose each letter with the marks that follow it."""
    written: list[str] = []
    offsets: list[int] = []
    at = 0
    while at < len(kept):
        end = at + 1
        while end < len(kept) and combining(text[kept[end]]):
            end += 1
        for letter in normalize("NFC", "".join(text[one] for one in kept[at:end])):
            written.append(letter)
            offsets.append(kept[at])
        at = end
    return Normalised("".join(written), (*offsets, len(text)))
