"""Swedish dates, numbers, lists and sentences, as Swedish authorities write them.

The forms follow Myndigheternas skrivregler (Institutet för språk och folkminnen): decimal comma,
non-breaking space between groups of three digits, the minus sign U+2212, dates as 26 januari 2023,
and an en dash without spaces in ranges.
"""

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from unicodedata import normalize

NO_BREAK = "\u00a0"
MINUS = "\u2212"
EN_DASH = "\u2013"
_AFTER_Z = str.maketrans("åäö", "{|}")
_IN_ASCII = str.maketrans({"å": "a", "ä": "a", "ö": "o", "æ": "ae", "ø": "o", "ß": "ss"})

MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)


def day(value: date) -> str:
    """Write a date as 26 januari 2023."""
    return f"{value.day}{NO_BREAK}{MONTHS[value.month - 1]}{NO_BREAK}{value.year}"


def number(value: Decimal | int) -> str:
    """Write a number as 13 808 000,5, with the decimals it has."""
    digits = f"{abs(Decimal(value)):,f}"
    whole, _, decimals = digits.partition(".")
    text = whole.replace(",", NO_BREAK) + (f",{decimals}" if decimals else "")
    return MINUS + text if value < 0 else text


def share(count: int, total: int) -> str:
    """Write what part `count` is of `total`, in whole per cent; an en dash when there is no whole."""
    if total == 0:
        return EN_DASH
    percent = (Decimal(100 * count) / total).quantize(Decimal(1), ROUND_HALF_UP)
    return f"{percent}{NO_BREAK}%"


def listed(words: Iterable[str], joined_by: str = "och") -> str:
    """Write a list as a, b och c."""
    *first, last = [*words] or [""]
    return f"{', '.join(first)} {joined_by} {last}" if first else last


def plural(count: int, one: str, many: str) -> str:
    """Write a number with its noun and an ordinary space, for terminals and for programs: 1 plan, 3 planer."""
    return f"{count} {one if count == 1 else many}"


def counted(count: int, one: str, many: str) -> str:
    """Write a number with its noun, kept together on a line of a document: 1 åtgärd, 12 åtgärder."""
    return f"{number(count)}{NO_BREAK}{one if count == 1 else many}"


def in_prose(count: int, one: str, many: str, *, neuter: bool = False) -> str:
    """Write a number with its noun in running text: ingen åtgärd, en åtgärd, 12 åtgärder."""
    return f"{amount_in_prose(count, neuter=neuter)} {one}" if count in (0, 1) else counted(count, one, many)


def spelled(count: int, *, neuter: bool = False) -> str:
    """Write a number up to twelve in words, as in running text where nothing is compared; larger ones in digits."""
    few = ("inget", "ett") if neuter else ("ingen", "en")
    words = (*few, "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
    return words[count] if 0 <= count < len(words) else number(count)


def amount_in_prose(count: int, *, neuter: bool = False) -> str:
    """Write a number without its noun as `in_prose` does: ingen, en, 12."""
    return spelled(count, neuter=neuter) if count in (0, 1) else number(count)


def days(start: date, end: date) -> str:
    """Write a period with an en dash, without repeating the month or year that both days share."""
    if start == end:
        return day(start)
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}{EN_DASH}{end.year}"
    if start.year != end.year:
        return f"{day(start)}{EN_DASH}{day(end)}"
    if start.month != end.month:
        return f"{start.day}{NO_BREAK}{MONTHS[start.month - 1]}{EN_DASH}{day(end)}"
    return f"{start.day}{EN_DASH}{day(end)}"


def alphabetical(text: str) -> str:
    """Give a key that sorts words as in Swedish: å, ä and ö come last, in that order."""
    return text.casefold().translate(_AFTER_Z)


def plain_name(text: str) -> str:
    """Give a name in a–z, 0–9 and single hyphens, as in file names; empty when nothing is left.

    `Öppna kulturskolan` becomes `oppna-kulturskolan`.
    """
    parted = "".join(one if one.isalnum() else " " for one in text.casefold().translate(_IN_ASCII))
    return "-".join(normalize("NFKD", parted).encode("ascii", "ignore").decode().split())


def genitive(name: str) -> str:
    """Give the genitive of a name: Provköpings kommun → Provköpings kommuns."""
    return name if name.endswith(("s", "x", "z")) else name + "s"


def capitalised(text: str) -> str:
    """Give a text with a capital first letter; the rest is left as it is."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """Give a text with a small first letter; the rest is left as it is."""
    return text[:1].lower() + text[1:]


def in_sentence(title: str) -> str:
    """Give a title as it stands inside a sentence: åtgärdsplan and program lose their capital letter."""
    word = title.partition(" ")[0].lower()
    return uncapitalised(title) if word.endswith(("plan", "planen", "program", "programmet")) else title


def sentence(text: str) -> str:
    """Give a text as a sentence: a capital letter first and a full stop last, unless it has an end."""
    ended = text.endswith((".", "!", "?", ":", "…", ".”", "!”", "?”"))
    return capitalised(text) if ended else capitalised(text) + "."


def quoted(text: str) -> str:
    """Give a text within Swedish quotation marks."""
    return f"”{text}”"


def paragraphs(text: str | None) -> tuple[str, ...]:
    """Cut a text at its empty lines."""
    blocks = (text or "").replace("\r\n", "\n").split("\n\n")
    return tuple(block for block in blocks if block.strip())
