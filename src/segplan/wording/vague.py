"""The fourth stage: vague phrases in a clause, by the inflected forms of their verbs, particles apart."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from segplan.wording.context import is_acting, is_bare_noun, is_excused
from segplan.wording.lexicon import SOFT, Lexicon
from segplan.wording.modes import acts_at
from segplan.wording.nominal import Described, described_noun, empty_promise, idle_verb
from segplan.wording.phrases import Gap, Part, Phrase
from segplan.wording.sentences import Clause, Sentence
from segplan.wording.small_words import listed

_MOST_IN_CLAUSE = 12  # more of them would tell nothing new
_LONGEST_GAP = 12
_LONGEST_ADVERBS = 5
_FELT = listed("kända")


class Vague(NamedTuple):
    """A vague phrase: its family, the word that carries it, and its half-open word indexes.

    `is_open` tells that a time limit does not make it a delimited review.
    """

    family: str
    head: int
    start: int
    end: int
    is_open: bool = False


def find_vague(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> list[Vague]:
    """Give the vague phrases that are the measure itself, in order, without overlap.

    A vague noun counts only when no verb of its clause has been found vague.
    """
    found = list(islice(_vague_verbs(sentence, clause, lexicon), _MOST_IN_CLAUSE)) or list(
        _vague_nouns(sentence, clause, lexicon)
    )
    return _joined(sentence, found)


def find_idle(sentence: Sentence, clause: Clause, lexicon: Lexicon, *, alone: bool) -> list[Vague]:
    """Give the verb of a clause that says nothing by itself and has nothing to be seen beside it."""
    idle = idle_verb(sentence, clause)
    if idle is None or (sentence.words[idle.head].text == "är" and not alone):
        return []  # "Det är …" beside another sentence tells how things are
    return list(_unless_excused(idle, sentence, clause, lexicon))


def _vague_verbs(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> Iterator[Vague]:
    end = clause.start
    for head in range(clause.start, clause.end):
        if head < end or not sentence.words[head].facts.verbs:
            continue
        for verb in is_acting(sentence, clause, head):
            match = _longest(sentence, clause, head, lexicon.phrases.of(verb))
            if match is not None and not is_excused(sentence, clause, head, lexicon, is_soft=verb in _FELT):
                yield match
                end = match.end
                break


def _longest(sentence: Sentence, clause: Clause, head: int, phrases: tuple[Phrase, ...]) -> Vague | None:
    for phrase in phrases:
        stretch = _match(sentence, clause, head, phrase)
        if stretch is not None:
            start = _with_modal(sentence, clause, stretch[0])
            return Vague(phrase.family, head, start, stretch[1], phrase.is_open)
    return None


def _match(sentence: Sentence, clause: Clause, head: int, phrase: Phrase) -> tuple[int, int] | None:
    start, at = head, head
    for part in phrase.parts:
        found = _after(sentence, clause, at, part)
        if found is None and part.gap is Gap.EITHER_SIDE:
            earlier = _before(sentence, clause, head, part)
            if earlier is None:
                return None
            start = min(start, earlier)
            continue
        if found is None:
            return None
        at = found
    return start, at + 1


def _after(sentence: Sentence, clause: Clause, at: int, part: Part) -> int | None:
    words = sentence.words
    reach = {Gap.NOTHING: 0, Gap.ADVERBS: _LONGEST_ADVERBS}.get(part.gap, _LONGEST_GAP)
    for index in range(at + 1, min(at + 2 + reach, clause.end)):
        word = words[index]
        if part.matches(word) and not (word.text == "över" and _at(sentence, index + 1) in ("tid", "hela")):
            return index
        if part.gap is Gap.ADVERBS and "adverb" not in word.facts.lists:
            return None
        if index == at + 1 and "partiklar" in word.facts.lists:
            return None
        if acts_at(words, index) and sentence.modes[index] is sentence.modes[at]:
            return None
    return None


def _before(sentence: Sentence, clause: Clause, head: int, part: Part) -> int | None:
    for index in range(head - 1, max(clause.start, head - 6) - 1, -1):
        preceded = _at(sentence, index - 1) in ("för", "till", "med", "av", "i")
        if part.matches(sentence.words[index]) and sentence.modes[index] is sentence.modes[head] and not preceded:
            return index
    return None


def _with_modal(sentence: Sentence, clause: Clause, start: int) -> int:
    before = start - 1
    if before > clause.start and sentence.words[before].text == "ha":
        before -= 1
    if before >= clause.start and "modala" in sentence.words[before].facts.lists:
        return before
    return start


def _vague_nouns(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> Iterator[Vague]:
    described = described_noun(sentence, clause)
    if described is not None:
        yield from _unless_excused(described, sentence, clause, lexicon)
        return
    for index in range(clause.start, clause.end):
        facts = sentence.words[index].facts
        families = facts.families
        if (
            not families
            or facts.genitive
            or "kända_ting" in facts.lists
            or is_excused(sentence, clause, index, lexicon)
        ):
            continue
        if is_bare_noun(sentence, clause, index):
            yield Vague(families[0], index, index, index + 1)
            return
    promise = empty_promise(sentence, clause)
    if promise is not None:
        yield from _unless_excused(promise, sentence, clause, lexicon)


def _unless_excused(one: Described, sentence: Sentence, clause: Clause, lexicon: Lexicon) -> Iterator[Vague]:
    if not is_excused(sentence, clause, one.head, lexicon, is_soft=one.family == SOFT):
        yield Vague(one.family, one.head, one.start, one.end)


def _joined(sentence: Sentence, found: list[Vague]) -> list[Vague]:
    """Join "fortsätta att utveckla" to one phrase, of the family that comes first."""
    joined: list[Vague] = []
    for vague in found:
        between = [word.text for word in sentence.words[joined[-1].end : vague.start]] if joined else ["."]
        if all(text in ("att", "ska") for text in between):
            joined[-1] = joined[-1]._replace(end=vague.end)
        else:
            joined.append(vague)
    return joined


def _at(sentence: Sentence, index: int) -> str:
    return sentence.words[index].text if 0 <= index < len(sentence.words) else ""
