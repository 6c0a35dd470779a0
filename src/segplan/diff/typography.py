"""Text without its typography, so that only words can differ."""

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


def plain(text: str) -> str:
    """Give a text with plain quotation marks and dashes, and every run of white space as one space."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_SAME).split())
