"""Where a text promises a number: how many, how much, how often, or all of them."""

from collections.abc import Sequence
from typing import NamedTuple

from segplan.wording.ranges import is_end_of_range
from segplan.wording.result import Kind
from segplan.wording.small_words import in_order, listed
from segplan.wording.times import is_date, is_year
from segplan.wording.word import Word


class Quantity(NamedTuple):
    """A number with what it counts, as half-open word indexes."""

    start: int
    end: int
    kind: Kind


_SHARES = listed("andelar")
_MONEY = listed("pengar")
_TIMES = listed("gånger")
_AGES = listed("åldrar_och_paragrafer")
_STRESSED = listed("betonade_mängder")
_EVERY = listed("varje")
_ORDINALS = listed("varannan_till")
_OFTEN = listed("hur_ofta")
_DAYS = in_order("dagar")
_UNITS = {
    **dict.fromkeys(_SHARES, Kind.SHARE),
    **dict.fromkeys(_MONEY, Kind.MONEY),
    **dict.fromkeys(_TIMES, Kind.RATE),
}
_FIRST_WORDS = _EVERY | _OFTEN | {"en", "ett", "per", "om", "i", "samtliga", "alla", "vardera", "varenda"}
_BEFORE_LEVEL = _STRESSED | {"till", "från", "med"}
_RATIOS = listed("förhållanden")
_STREETS = in_order("gatuslut")


def quantities(words: Sequence[Word], *, owned: bool = False) -> list[Quantity]:
    """Give the numbers that belong to the measure.

    Left out are years, dates, ages, school years, sections, numbers of roads and goals, and numbers
    of what already exists ("de tre stadsdelarna"). From one number to another is one quantity. With `owned`,
    what somebody has is counted too: "på kommunens sex skolor".
    """
    found: list[Quantity] = []
    for index, word in enumerate(words):
        if (found and index < found[-1].end) or not _may_count(word):
            continue
        quantity = _quantity_at(words, index, word, owned=owned)
        if quantity is None:
            continue
        if found and is_end_of_range(words, found[-1].start, quantity.start) and is_number(word):
            found[-1] = Quantity(found[-1].start, quantity.end, quantity.kind)
        elif found and quantity.kind is found[-1].kind is Kind.RATE and found[-1].end == quantity.start:
            found[-1] = found[-1]._replace(end=quantity.end)  # "två gånger" and "per år" are one
        else:
            found.append(quantity)
    return found


def _may_count(word: Word) -> bool:
    """Tell quickly whether a quantity can begin at a word."""
    text, facts = word.text, word.facts
    return text[0].isdigit() or text in _FIRST_WORDS or "räkneord" in facts.lists or bool(facts.acting)


def _quantity_at(words: Sequence[Word], index: int, word: Word, *, owned: bool) -> Quantity | None:
    if is_number(word):
        is_rest = index > 0 and _is_group(words, index)
        return None if is_rest or _is_a_name(words, index, owned=owned) else _counted(words, index)
    if _is_told_once(words, index):
        return Quantity(index, min(index + 2, len(words)), Kind.COUNT)
    end = _frequency_end(words, index, word.text)
    if end is not None:
        return Quantity(index, end, Kind.RATE)
    if word.text in ("samtliga", "alla", "varje", "vardera", "varenda") and _is_enumerable(words, index + 1):
        return Quantity(index, index + 2, Kind.ALL)
    if any(verb in _RATIOS for verb in word.facts.acting):
        return Quantity(index, index + 1, Kind.SHARE)
    return None


def _is_told_once(words: Sequence[Word], index: int) -> bool:
    """Tell whether en or ett is a number: "minst en pedagog", "ett möte per skola", "utöka med en tjänst"."""
    if words[index].text not in ("en", "ett") or _text(words, index + 1) in _TIMES | {"av"}:
        return False
    if _text(words, index - 1) in ("minst", "högst", "exakt", "endast", "max", "ytterligare"):
        return True
    if _text(words, index - 1) in ("med", "till"):
        return any(
            form.verb in ("utöka", "öka", "minska", "höja", "sänka")
            for word in words[:index]
            for form in word.facts.verbs
        )
    return _text(words, index + 2) == "per" or (_text(words, index + 2), _text(words, index + 3)) == ("på", "varje")


def _frequency_end(words: Sequence[Word], index: int, text: str) -> int | None:
    """Give the end of "varje måndag", "en gång per år", "en kväll i veckan", "årligen"."""
    after = _text(words, index + 1)
    if text in _OFTEN:
        return index + 1
    if text in _EVERY:
        return _every_end(words, index, after)
    is_once = text in ("en", "ett") and after in _TIMES and _text(words, index + 2) != "till"
    is_per = text in ("per", "om") and _listed(words, index + 1, "perioder") and after != "dagen"
    is_in = text == "i" and after in ("veckan", "månaden", "kvartalet", "halvåret") and index > 0
    return index + 2 if is_once or is_per or is_in else None


def _every_end(words: Sequence[Word], index: int, after: str) -> int | None:
    if after in _ORDINALS and _listed(words, index + 2, "perioder"):
        return index + 3
    is_time = _listed(words, index + 1, "perioder") or _listed(words, index + 1, "månader") or after.endswith(_DAYS)
    return index + 2 if is_time else None


def is_number(word: Word) -> bool:
    """Tell whether a word is a number that can count something."""
    text = word.text
    if "räkneord" in word.facts.lists:
        return True
    if not text[0].isdigit() or not text[-1].isdigit() or is_date(text):
        return False
    return all(part.isdigit() for part in text.replace("–", "-").replace(",", "-").split("-"))


def _is_a_name(words: Sequence[Word], index: int, *, owned: bool) -> bool:
    """Tell whether a number names something, says who, or belongs to a date."""
    before = words[index - 1] if index else None
    if is_year(words[index].text) and not (before and before.text in _STRESSED):
        return True
    if before is None:
        return False
    if before.text in ("och", "till", ",", "resp", "–", "samt") and index > 2 and is_number(words[index - 2]):
        return _is_numbered(words, index - 2)
    if before.text == "den" or (_listed(words, index + 1, "månader") and words[index].text[0].isdigit()):
        return True
    return _is_numbered(words, index) or (not owned and _is_owned(before))


def _is_numbered(words: Sequence[Word], index: int) -> bool:
    before = words[index - 1]
    if before.facts.lists & {"före_nummer", "befintliga"} or before.text == "år":
        return True
    named = before.capital and index > 1 and not words[index - 2].is_sign and words[index].text[0].isdigit()
    return named or before.text.endswith(_STREETS)


def _is_owned(before: Word) -> bool:
    return before.text.endswith(("ens", "ets", "ernas", "arnas", "ornas")) and before.text not in _STRESSED


def _counted(words: Sequence[Word], index: int) -> Quantity | None:
    end = index + 1
    while _is_group(words, end) or _listed(words, end, "räkneord"):
        end += 1
    after = _text(words, end)
    kind = _UNITS.get(after)
    if kind is Kind.MONEY and _is_threshold(words, index):
        return None
    if kind is not None:
        return Quantity(index, end + 1, kind)
    if _is_age_or_time_limit(words, index, end):
        return None
    if not after[:1].isalpha():
        is_told = _text(words, index - 1) in _BEFORE_LEVEL or words[index].text in ("noll", "hälften")
        return Quantity(index, end, Kind.COUNT) if is_told else None
    if _listed(words, end, "perioder"):
        return _duration(words, index, end)
    return Quantity(index, min(_noun_end(words, end), len(words)), Kind.COUNT)


def _is_threshold(words: Sequence[Word], index: int) -> bool:
    """Tell whether an amount says which ones: "upphandlingar över 700 000 kronor"."""
    before = words[index - 2] if index > 1 else None
    is_over = _text(words, index - 1) in ("över", "under", "överstigande", "understigande")
    return is_over and before is not None and not before.facts.verbs and before.text[0].isalpha()


def _duration(words: Sequence[Word], index: int, end: int) -> Quantity | None:
    """Give "tre kvällar i veckan" as a rate, "högst tre veckor" and "anordnas tre veckor" as a level."""
    if _text(words, end + 1) in ("per", "i", "varje", "om"):
        return Quantity(index, end + 1, Kind.RATE)
    before = words[index - 1] if index else None
    is_level = before is not None and before.text in ("högst", "max", "minst", "totalt")
    if is_level and _text(words, index - 2) in ("i", "under"):
        return None
    is_level = is_level or (before is not None and bool(before.facts.acting) and "modala" not in before.facts.lists)
    return Quantity(index, end + 1, Kind.COUNT) if is_level else None


def _is_group(words: Sequence[Word], index: int) -> bool:
    """Tell whether a word is three digits of a longer number: 1 250 000."""
    text = _text(words, index)
    return len(text) == 3 and text.isdigit() and words[index - 1].text.isdigit()


def _is_age_or_time_limit(words: Sequence[Word], index: int, end: int) -> bool:
    """Tell whether a number says who or how soon: "mellan 13 och 19 år", "inom tio skoldagar"."""
    after = _text(words, end)
    if _text(words, index - 1) == "inom" and after.endswith(("dagar", "veckor", "månader", "timmar", "dygn")):
        return True
    if after.startswith(("årskurs", "åring", "åk")) or after.endswith(("åringar", "åriga")):
        return True
    if after == "år" and end + 1 < len(words) and is_year(words[end + 1].text):
        return False  # "högst 12 år 2026"
    return after in _AGES or (after in ("och", "till") and _text(words, end + 2) in _AGES)


def _noun_end(words: Sequence[Word], start: int) -> int:
    """Find the end of the thing counted: "nya prova på-kurser" is cut at its first likely noun."""
    describing = words[start].text.endswith(("a", "de", "ta")) and start + 1 < len(words)
    following = _text(words, start + 1)
    return (
        start + 2 if describing and following[:1].isalpha() and not _listed(words, start + 1, "adverb") else start + 1
    )


def covers_all(words: Sequence[Word]) -> bool:
    """Tell whether a stretch promises full coverage: samtliga, alla or varje with a thing after."""
    return any(
        word.text in ("samtliga", "alla", "varje") and _text(words, index + 1)[:1].isalpha()
        for index, word in enumerate(words)
    )


def _is_enumerable(words: Sequence[Word], index: int) -> bool:
    """Tell whether what follows alla or varje can be listed; "i alla sammanhang" cannot."""
    if index >= len(words) or not words[index].text[0].isalpha():
        return False
    facts = words[index].facts
    return "inte_uppräkneliga" not in facts.lists and "perioder" not in facts.lists and "abstrakta" not in facts.lists


def _text(words: Sequence[Word], index: int) -> str:
    return words[index].text if 0 <= index < len(words) else ""


def _listed(words: Sequence[Word], index: int, name: str) -> bool:
    return 0 <= index < len(words) and name in words[index].facts.lists
