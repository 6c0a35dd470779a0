"""Where a text says when something is to be done."""

from collections.abc import Sequence

from segplan.wording.small_words import in_order, listed
from segplan.wording.word import Word

Stretch = tuple[int, int]
"""Half-open word indexes."""

_LIMITS = listed("gränsförkortningar")
_RECURRING = listed("återkommande_före")
_PERIOD_STARTS = listed("inleder_frist")
_WEEKS = listed("veckor")
_THIS = listed("denna_period")
_PERIODS = in_order("periodslag")
_PARTS_OF_YEAR = listed("delar_av_året")
_ORDINALS = listed("ordningstal")
_BEFORE_EVENT = listed("före_händelse")
_EVENTS = in_order("händelser")
_END_OF = listed("slutet_av")


_QUARTERS = listed("kvartalsbeteckningar")


_FIRST_WORDS = (
    _QUARTERS
    | _PERIOD_STARTS
    | _WEEKS
    | _BEFORE_EVENT
    | _LIMITS
    | _END_OF
    | _PARTS_OF_YEAR
    | {"till", "från", "samband", "årets"}
)
_TIMED = frozenset(["tider", "månader"])


def time_limits(words: Sequence[Word]) -> list[Stretch]:
    """Give the stretches that set a time: a date, a period, a season, a deadline.

    A frequency ("varje månad") is no time limit, nor is a year in a name ("Agenda 2030").
    """
    found: list[Stretch] = []
    for index, word in enumerate(words):
        if (found and found[-1][1] > index) or not _may_limit(word):
            continue
        if found and found[-1][1] == index and is_year(word.text):
            found[-1] = (found[-1][0], index + 1)  # "maj 2026" is one
            continue
        end = _time_at(words, index, word)
        if end is not None:
            found.append((index, min(end, len(words))))
    return found


def _may_limit(word: Word) -> bool:
    """Tell quickly whether a time limit can begin at a word."""
    text = word.text
    return (
        text[0].isdigit()
        or text in _FIRST_WORDS
        or not _TIMED.isdisjoint(word.facts.lists)
        or text.startswith(_PERIODS)
    )


def _time_at(words: Sequence[Word], index: int, word: Word) -> int | None:
    text = word.text
    if text[0].isdigit() or text in _QUARTERS:
        return index + 1 if _is_day_or_year(words, index) else None
    end = _counted_end(words, index, text)
    if end is not None:
        return end
    is_joined = text == "samband" and _text(words, index - 1) == "i"
    if text in _BEFORE_EVENT or is_joined:
        return _event_end(words, index + is_joined)
    before = _text(words, index - 1)
    if before in ("utom", "förutom") or (text in _PARTS_OF_YEAR and _text(words, index + 1) in ("1", "2", "3", "4")):
        return None if before in ("utom", "förutom") else index + 2
    in_month = "månader" in word.facts.lists and before not in _RECURRING and not word.facts.acting
    return index + 1 if text in _LIMITS or in_month or _is_named_period(word, before, words, index) else None


def _is_day_or_year(words: Sequence[Word], index: int) -> bool:
    """Tell whether a date or a year says when; after a paper it is the paper's own."""
    text = words[index].text
    if is_date(text):
        return not (index and "produkter" in words[index - 1].facts.lists)
    return is_year(text) and _is_time(words, index)


def _counted_end(words: Sequence[Word], index: int, text: str) -> int | None:
    """Give the end of "inom tre veckor", "från och med", "vecka 34"."""
    after = _text(words, index + 1)
    is_within = text in _PERIOD_STARTS and _is_counted_period(words, index + 1)
    is_from = text in ("till", "från") and after == "och" and _text(words, index + 2) == "med"
    if is_within or is_from:
        return index + 3
    is_week = text in _WEEKS and after[:1].isdigit() and _text(words, index - 1) not in _RECURRING
    return index + 2 if is_week else None


def _is_time(words: Sequence[Word], index: int) -> bool:
    """Tell whether a year says when: it stands after "till" or alone, and not in a name or in parentheses."""
    if index == 0:
        return True
    before = words[index - 1]
    if before.facts.lists & {"före_årtal", "månader", "tider"}:
        return True
    if before.text in ("(", "och", ",", "sedan", "födda", "mål", "målet") or _text(words, index + 1) == ")":
        return False
    if before.facts.lists & {"före_nummer", "produkter"} or "-" in words[index].text or "–" in words[index].text:
        return False
    is_name = before.capital and index > 1 and not before.text.endswith(("gatan", "vägen"))
    return not is_name and not before.text[0].isdigit()


def _is_named_period(word: Word, before: str, words: Sequence[Word], index: int) -> bool:
    text = word.text
    if before in _RECURRING or (_text(words, index - 2) in _RECURRING and before.isalpha() and text != "terminen"):
        return False
    if "tider" in word.facts.lists or text == "årets" or (text == "år" and before == "i"):
        return True
    if before in _THIS:
        return text.startswith(_PERIODS) and not (before == "i" and text.startswith(("vecka", "år", "månad", "termin")))
    if text in _END_OF:
        return _text(words, index + 1) == "av" or _text(words, index - 1).endswith("s")
    return text in _PARTS_OF_YEAR and (before in _ORDINALS or before.isdigit())


def _event_end(words: Sequence[Word], index: int) -> int | None:
    """Give the end of "innan höstterminen börjar", "före nästa sammanträde"."""
    for at in range(index + 1, min(index + 5, len(words))):
        word = words[at]
        if word.is_sign:
            return None
        if word.text == "detta" or word.text.startswith("fyll"):
            return None
        is_before = words[index].text in ("före", "innan") and word.text.endswith(
            ("en", "et", "arna", "erna", "n", "ar", "er", "t")
        )
        if is_before or word.text.endswith(_EVENTS) or word.facts.lists & {"tider", "månader"}:
            return at + 1
        if word.text[0].isdigit() and (is_date(word.text) or is_year(word.text)):
            return at + 1
    return None


def _is_counted_period(words: Sequence[Word], index: int) -> bool:
    if index + 1 >= len(words):
        return False
    number = words[index]
    counted = number.text[0].isdigit() or "räkneord" in number.facts.lists or number.text in ("en", "ett")
    return counted and "perioder" in words[index + 1].facts.lists and _text(words, index + 2) != "i"


def is_date(text: str) -> bool:
    """Tell whether a word is a date in figures, or a quarter: 2025-06-30, 30/6, 30/6-25, Q1."""
    if text in _QUARTERS:
        return True
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


def _text(words: Sequence[Word], index: int) -> str:
    return words[index].text if 0 <= index < len(words) else ""


def has_day(words: Sequence[Word], limits: Sequence[Stretch]) -> bool:
    """Tell whether a time limit is a day, a month or a deadline, and not only a period: "under 2026"."""
    return any(not _is_period(words, limit) for limit in limits)


def _is_period(words: Sequence[Word], limit: Stretch) -> bool:
    start = limit[0]
    before = [word.text for word in words[max(0, start - 3) : start + 1]]
    return "under" in before or words[start].text.startswith(("mandatperiod", "planperiod"))
