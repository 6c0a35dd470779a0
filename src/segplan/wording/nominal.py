"""Clauses whose noun is the promise: a heading without a verb, or a verb that says nothing by itself."""

from collections.abc import Iterator
from typing import NamedTuple

from segplan.wording.context import acting_verbs
from segplan.wording.inflection import PARTICIPLE
from segplan.wording.lexicon import SOFT, STRENGTHENING
from segplan.wording.modes import Mode
from segplan.wording.sentences import Clause, Sentence
from segplan.wording.small_words import in_order, listed
from segplan.wording.word import Word

_BEFORE_HEAD = listed("bestämningar")
_SOFT_ENDINGS = in_order("mjuka_slut")


_ENDS_PHRASE = listed("slutar_fras")
_SUPINES = in_order("supinumslut")
_NOUNS = frozenset(["mjuka", "onda", "abstrakta"])
_SEEN = frozenset(["konkreta", "konkreta_ord", "produkter"])


class Described(NamedTuple):
    """A noun that promises nothing: its family, the word that carries it, and half-open word indexes."""

    family: str
    head: int
    start: int
    end: int


def described_noun(sentence: Sentence, clause: Clause) -> Described | None:
    """Find a clause without a verb that promises more or better: "Ökad delaktighet", "Fortsatt läxhjälp"."""
    at = None if acting_verbs(sentence, clause) else _first_word(sentence, clause)
    phrase = [] if at is None else list(_noun_phrase(sentence, clause, at))
    if at is None or not phrase:
        return None
    family = _family_of(sentence, at, phrase)
    return Described(family, phrase[0], at, phrase[-1] + 1) if family else None


def _family_of(sentence: Sentence, at: int, phrase: list[int]) -> str | None:
    """Give the family of a noun phrase that promises nothing; nothing when it can be seen."""
    first, head = sentence.words[at], sentence.words[phrase[-1]]
    if "förstärkande" in first.facts.lists and "abstrakta" in head.facts.lists:
        return STRENGTHENING
    if _is_soft(head):
        return SOFT
    if len(phrase) > 1 and head.facts.families:
        return head.facts.families[0]
    is_praised = len(phrase) > 1 and any(_praises(sentence.words[index]) for index in phrase)
    return STRENGTHENING if is_praised else None


def _first_word(sentence: Sentence, clause: Clause) -> int | None:
    for index in range(clause.start, clause.end):
        word = sentence.words[index]
        if word.is_sign or word.text in ("en", "ett", "den", "det", "och", "samt", "men", "att"):
            continue
        return None if word.text == "för" or sentence.modes[index] is not Mode.MAIN else index
    return None


def _noun_phrase(sentence: Sentence, clause: Clause, start: int) -> Iterator[int]:
    """Give the words of the phrase up to its noun: adjectives, owners, and the first word that is none of them."""
    for index in range(start, min(clause.end, start + 6)):
        word = sentence.words[index]
        if word.is_sign or not word.text[0].isalpha():
            return
        yield index
        if not _describes(word) or word.facts.lists & _NOUNS:
            return


def _describes(word: Word) -> bool:
    facts = word.facts
    if facts.lists & {"förstärkande", "omdömen", "ökning", "adverb", "oklar_mängd"} or word.text in _BEFORE_HEAD:
        return True
    return facts.genitive or word.text.endswith(("ande", "ade", "liga", "iska", "lig", "isk", "iga", "ns", "ts"))


def _praises(word: Word) -> bool:
    return bool(word.facts.lists & {"omdömen", "förstärkande"})


def _is_soft(word: Word) -> bool:
    if word.facts.lists & {"mjuka", "onda"}:
        return True
    return not word.facts.lists and word.text.endswith(_SOFT_ENDINGS)


def empty_promise(sentence: Sentence, clause: Clause) -> Described | None:
    """Find a verb that says nothing by itself with a soft or praised object: "Erbjuda en meningsfull fritid"."""
    verbs = acting_verbs(sentence, clause)
    if not verbs or any("lätta_verb" not in sentence.words[at].facts.verb_lists for at, _ in verbs):
        return None
    first = verbs[0][0]
    last = verbs[-1][0]
    if sentence.words[first].text == "är" and len(sentence.clauses) > 1:
        return None  # "Det är …" beside another clause tells how things are
    for index in range(last + 1, min(clause.end, last + 9)):
        word = sentence.words[index]
        if sentence.modes[index] not in (Mode.MAIN, Mode.MEANS) or word.text in _ENDS_PHRASE:
            break
        if _is_soft(word) or word.facts.lists & {"omdömen"}:
            return Described(SOFT, last, first, _phrase_end(sentence, clause, index))
    return None


def _phrase_end(sentence: Sentence, clause: Clause, index: int) -> int:
    """Give the end of a noun phrase that holds a word."""
    end = index + 1
    while end < clause.end and _describes(sentence.words[end - 1]) and sentence.words[end].text[0].isalpha():
        if sentence.words[end].text in _ENDS_PHRASE:
            break
        end += 1
    return end


def idle_verb(sentence: Sentence, clause: Clause) -> Described | None:
    """Find verbs that need a thing, an event or a day to say anything, and have none: "finnas nära medborgarna"."""
    verbs = acting_verbs(sentence, clause)
    main = [at for at, _ in verbs if sentence.modes[at] is Mode.MAIN]
    if not main or any("beroende_verb" not in sentence.words[at].facts.verb_lists for at, _ in verbs):
        return None
    for index in range(clause.start, clause.end):
        facts = sentence.words[index].facts
        if sentence.modes[index] not in (Mode.MAIN, Mode.MEANS):
            continue
        if facts.supine or (index not in main and (facts.lists & _SEEN or PARTICIPLE in facts.forms)):
            return None
    last = main[-1]
    is_helper = sentence.words[last].text in ("har", "ha")
    if is_helper and last + 1 < clause.end and sentence.words[last + 1].text.endswith(_SUPINES):
        return None  # "har avbrutits"
    end = last + 1
    while end < min(clause.end, last + 6) and not sentence.words[end].is_sign:
        end += 1
    return Described(SOFT, last, main[0], end)
