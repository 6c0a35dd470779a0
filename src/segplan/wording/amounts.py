"""Amounts and directions without a level: fler, ett antal, kraftigt, minska skillnaderna, ökat antal."""

from collections.abc import Iterator

from segplan.wording.context import acting_verbs, is_excused
from segplan.wording.lexicon import Lexicon
from segplan.wording.modes import Mode
from segplan.wording.result import Kind
from segplan.wording.sentences import Clause, Sentence
from segplan.wording.small_words import listed

Stretch = tuple[int, int]

_DIRECTIONS = listed("riktningsverb")
_DETAIL = listed("före_detalj")
_LEVELS = frozenset({Kind.COUNT, Kind.SHARE, Kind.MONEY})
_AMOUNTS = listed("ungefärliga_antal")


def fuzzy_amounts(sentence: Sentence, clause: Clause, lexicon: Lexicon, *, kinds: frozenset[Kind]) -> Iterator[Stretch]:
    """Give the amounts and directions of a clause that no number gives a level, as half-open word indexes."""
    if kinds & _LEVELS:
        return
    heads = {at for at, verbs in acting_verbs(sentence, clause) if not _DIRECTIONS.isdisjoint(verbs)}
    for index in range(clause.start, clause.end):
        if sentence.modes[index] not in (Mode.MAIN, Mode.MEANS):
            continue
        end = (
            index + 1
            if index in heads or _is_supine_direction(sentence, index)
            else _amount_end(sentence, clause, index)
        )
        if end is not None and Kind.RATE in kinds and "oklar_frekvens" in sentence.words[index].facts.lists:
            continue
        if end is not None and not is_excused(sentence, clause, index, lexicon):
            yield index, end
            return


def is_direction(words: str, lexicon: Lexicon) -> bool:
    """Tell whether fuzzy words say which way, and not roughly how much: "fler", "ska öka"."""
    for word in words.lower().split():
        facts = lexicon.facts(word)
        if "ökning" in facts.lists or any(form.verb in _DIRECTIONS for form in facts.verbs):
            return True
    return False


def _is_supine_direction(sentence: Sentence, index: int) -> bool:
    """Tell whether "ha sänkt" stands there: what is to have been done."""
    facts = sentence.words[index].facts
    if not facts.supine or not any(form.verb in _DIRECTIONS for form in facts.verbs):
        return False
    return any(word.text == "ha" for word in sentence.words[max(0, index - 3) : index])


def _amount_end(sentence: Sentence, clause: Clause, index: int) -> int | None:
    words = sentence.words
    word = words[index]
    before = words[index - 1].text if index > clause.start else ""
    if word.text in ("ett", "en") and index + 1 < clause.end and words[index + 1].text in _AMOUNTS:
        return index + 2 if before not in _DETAIL else None
    lists = word.facts.lists
    if "oklar_mängd" in lists:
        return index + 1 if before not in _DETAIL else None
    if "ökning" in lists and _is_main_noun(sentence, index, before):
        return index + 1
    return None


def _is_main_noun(sentence: Sentence, index: int, before: str) -> bool:
    """Tell whether "fler" or "ökat" belongs to the subject or the object, and not to a detail."""
    if before in _DETAIL:
        return False
    if before == "" or sentence.words[index - 1].facts.finite or sentence.words[index - 1].facts.acting:
        return True
    return sentence.words[index - 1].facts.lists.isdisjoint({"adverb"}) is False or before in (
        "betydligt",
        "en",
        "ett",
        "den",
    )
