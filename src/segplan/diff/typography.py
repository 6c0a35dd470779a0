"""Text without its typography, so that only words can differ."""

import re
import unicodedata

_SAME = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "»": '"',
        "«": '"',
        "’": "'",
        "‘": "'",
        "´": "'",
        "–": "-",
        "—": "-",
        "‐": "-",
        "‑": "-",
        "−": "-",
        "…": "...",
        "\u00ad": None,  # soft hyphen
    }
)


_THOUSANDS = re.compile(r"(?<!\d)(\d{1,3})((?: \d{3})+)(?!\d)")
_SPACED_SIGN = re.compile(r"(?<=\d) (?=%)")


def plain(text: str) -> str:
    """Give a text with plain quotation marks and dashes, and every run of white space as one space.

    Thousands are not set apart, and nothing stands between a number and its per cent sign.
    """
    spaced = " ".join(unicodedata.normalize("NFC", text).translate(_SAME).split())
    joined = _THOUSANDS.sub(lambda found: found[1] + found[2].replace(" ", ""), spaced)
    return _SPACED_SIGN.sub("", joined)
