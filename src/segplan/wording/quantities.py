"""Where a text promises a number: how many, how much or how often."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from segplan.wording.lexicon import Lexicon
from segplan.wording.times import is_date, is_year
from segplan.wording.words import Word


class Kind(Enum):
    """What a number counts."""

    COUNT = "24 kurser"
    SHARE = "80 procent"
    MONEY = "20 000 kronor"
    RATE = "två gånger per år"


class Quantity(NamedTuple):
    """A number with what it counts, as half-open word indexes."""

    start: int
    end: int
    kind: Kind


_SHARES = frozenset(["%", "procent", "procentenheter"])
_MONEY = frozenset(["kr", "kronor", "tkr", "mnkr", "miljoner", "miljon"])
_TIMES = frozenset(["gång", "gånger"])
_AGES = frozenset(["år", "års", "åringar", "årig", "årsåldern", "§", "kap"])
_STRESSED = frozenset(["minst", "högst", "totalt", "sammanlagt", "cirka", "ca", "omkring", "upp", "ytterligare"])


def quantities(words: Sequence[Word], lexicon: Lexicon) -> list[Quantity]:
    """Give the numbers that belong to the measure.

    Left out are years, dates, ages, school years, sections, numbers of roads and goals, and numbers
    of what already exists ("de tre stadsdelarna", "kommunens två boenden").
    """
    found: list[Quantity] = []
    for index, word in enumerate(words):
        if found and index < found[-1].end:
            continue
        if is_number(word, lexicon) and not _is_a_name(words, index, lexicon):
            quantity = _counted(words, index, lexicon)
            if quantity is not None:
                found.append(quantity)
        elif word.text in ("en", "ett") and _text(words, index + 1) in _TIMES:
            found.append(Quantity(index, index + 2, Kind.RATE))
    return found


def is_number(word: Word, lexicon: Lexicon) -> bool:
    """Tell whether a word is a number that can count something."""
    text = word.text
    if text in lexicon.words["räkneord"]:
        return True
    if not text[0].isdigit() or not text[-1].isdigit() or is_date(text):
        return False
    return all(part.isdigit() for part in text.replace("–", "-").replace(",", "-").split("-"))


def _is_a_name(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    before = words[index - 1] if index else None
    if is_year(words[index].text) and not (before and before.text in _STRESSED):
        return True
    if before is None:
        return False
    if before.text in lexicon.words["före_nummer"] or before.text in lexicon.words["befintliga"]:
        return True
    named = before.capital and index > 1 and not words[index - 2].is_sign
    owned = before.text.endswith(("ens", "ets", "ernas", "arnas", "ornas")) and before.text not in _STRESSED
    day = before.text == "den" or _text(words, index + 1) in lexicon.words["månader"]
    return named or owned or day


def _counted(words: Sequence[Word], index: int, lexicon: Lexicon) -> Quantity | None:
    end = index + 1
    while _text(words, end) == "000" or _text(words, end) in lexicon.words["räkneord"]:
        end += 1
    after = _text(words, end)
    if after in _SHARES:
        return Quantity(index, end + 1, Kind.SHARE)
    if after in _MONEY:
        return Quantity(index, end + 1, Kind.MONEY)
    if after in _TIMES:
        return Quantity(index, end + 1, Kind.RATE)
    if not after[:1].isalpha() or _is_age_or_time_limit(words, index, end):
        return None
    if after in lexicon.words["perioder"]:
        often = _text(words, end + 1) in ("per", "i", "varje", "om")
        return Quantity(index, end + 1, Kind.RATE) if often else None
    return Quantity(index, min(_noun_end(words, end, lexicon), len(words)), Kind.COUNT)


def _is_age_or_time_limit(words: Sequence[Word], index: int, end: int) -> bool:
    """Tell whether a number says who or how soon: "mellan 13 och 19 år", "inom tio skoldagar"."""
    after = _text(words, end)
    if _text(words, index - 1) == "inom" and after.endswith(("dagar", "veckor", "månader", "timmar")):
        return True
    return after in _AGES or (after in ("och", "till") and _text(words, end + 2) in _AGES)


def _noun_end(words: Sequence[Word], start: int, lexicon: Lexicon) -> int:
    """Find the end of the thing counted: "nya prova på-kurser" is cut at its first likely noun."""
    describing = words[start].text.endswith(("a", "de", "ta")) and start + 1 < len(words)
    following = _text(words, start + 1)
    return (
        start + 2 if describing and following[:1].isalpha() and following not in lexicon.words["adverb"] else start + 1
    )


def covers_all(words: Sequence[Word]) -> bool:
    """Tell whether a stretch promises full coverage: samtliga, alla or varje with a thing after."""
    return any(
        word.text in ("samtliga", "alla", "varje") and _text(words, index + 1)[:1].isalpha()
        for index, word in enumerate(words)
    )


def _text(words: Sequence[Word], index: int) -> str:
    return words[index].text if 0 <= index < len(words) else ""
