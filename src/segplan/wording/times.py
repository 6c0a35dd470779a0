"""Where a text says when something is to be done."""

from collections.abc import Sequence

from segplan.wording.lexicon import Lexicon
from segplan.wording.words import Word

Stretch = tuple[int, int]
"""Half-open word indexes."""

_LIMITS = frozenset(["senast", "t.o.m", "fr.o.m"])
_RECURRING = frozenset(["varje", "var", "per", "varannan", "vart", "på", "om"])
_PERIOD_STARTS = frozenset(["inom", "efter", "under", "om"])
_WEEKS = frozenset(["v", "vecka", "veckorna"])
_THIS = frozenset(["under", "innevarande", "hela", "kommande", "nästa", "detta"])
_PERIODS = ("året", "år", "läsår", "termin", "perioden", "kvartal", "vecka", "halvår")
_PARTS_OF_YEAR = frozenset(["kvartalet", "kvartal", "tertialet", "tertial", "halvåret", "halvår"])
_ORDINALS = frozenset(["första", "andra", "tredje", "fjärde"])


def time_limits(words: Sequence[Word], lexicon: Lexicon) -> list[Stretch]:
    """Give the stretches that set a time: a date, a period, a season, a deadline.

    A frequency ("varje månad") is no time limit, nor is a year in a name ("Agenda 2030").
    """
    texts = [word.text for word in words]
    found: list[Stretch] = []
    for index in range(len(words)):
        end = _time_at(texts, index, lexicon)
        if end is not None and (not found or found[-1][1] <= index):
            found.append((index, end))
    return found


def _time_at(texts: list[str], index: int, lexicon: Lexicon) -> int | None:
    text = texts[index]
    before = texts[index - 1] if index else ""
    after = texts[index + 1] if index + 1 < len(texts) else ""
    if text in _PERIOD_STARTS and _is_counted_period(texts, index + 1, lexicon):
        return index + 3
    if text in ("till", "från") and texts[index + 1 : index + 3] == ["och", "med"]:
        return index + 3
    if text in _WEEKS and after[:1].isdigit():
        return index + 2
    if text[0].isdigit():
        in_year = before in lexicon.words["före_årtal"] or before in lexicon.words["månader"]
        return index + 1 if is_date(text) or (in_year and is_year(text)) else None
    in_month = text in lexicon.words["månader"] and before not in _RECURRING
    return index + 1 if text in _LIMITS or in_month or _is_named_period(text, before, lexicon) else None


def _is_named_period(text: str, before: str, lexicon: Lexicon) -> bool:
    if before in _RECURRING:
        return False
    if text in lexicon.words["tider"] or text == "årets" or (text == "år" and before == "i"):
        return True
    if before in _THIS:
        return text.startswith(_PERIODS)
    return text in _PARTS_OF_YEAR and (before in _ORDINALS or before.isdigit())


def _is_counted_period(texts: list[str], index: int, lexicon: Lexicon) -> bool:
    if index + 1 >= len(texts):
        return False
    number, unit = texts[index], texts[index + 1]
    counted = number[0].isdigit() or number in lexicon.words["räkneord"] or number in ("en", "ett")
    return counted and unit in lexicon.words["perioder"]


def is_date(text: str) -> bool:
    """Tell whether a word is a date in figures: 2025-06-30, 30/6, 30/6-25."""
    parts = text.split("-")
    if len(parts) == 3 and all(part.isdigit() for part in parts) and len(parts[0]) == 4:
        return True
    day, slash, month = parts[0].partition("/")
    if not (slash and day.isdigit() and month.isdigit()):
        return False
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12


def is_year(text: str) -> bool:
    """Tell whether a word is a year, a school year or a span of years: 2025, 2025/26, 2025–2027."""
    first = text.replace("–", "/").replace("-", "/").partition("/")[0]
    return len(first) == 4 and first.isdigit() and first[:2] in ("19", "20") and "." not in text
