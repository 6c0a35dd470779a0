"""The third stage: vague phrases in a clause, by the inflected forms of their verbs, particles apart."""

from collections.abc import Iterator
from typing import NamedTuple

from segplan.wording.context import is_acting, is_bare_noun, is_excused
from segplan.wording.lexicon import SOFT, STRENGTHENING, Lexicon
from segplan.wording.phrases import Gap, Part, Phrase
from segplan.wording.sentences import Clause, Sentence

_LONGEST_GAP = 7
_LONGEST_ADVERBS = 5


class Vague(NamedTuple):
    """A vague phrase: its family, the word that carries it, and its half-open word indexes."""

    family: str
    head: int
    start: int
    end: int


def find_vague(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> list[Vague]:
    """Give the vague phrases that are the measure itself, in order, without overlap.

    A vague noun counts only when no verb of its clause has been found vague.
    """
    verbs = list(_vague_verbs(sentence, clause, lexicon))
    found = verbs or list(_vague_nouns(sentence, clause, lexicon))
    return _joined(sentence, found)


def _vague_verbs(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> Iterator[Vague]:
    end = clause.start
    for head in range(clause.start, clause.end):
        if head < end:
            continue
        for verb in is_acting(sentence, clause, head, lexicon):
            match = _longest(sentence, clause, head, lexicon.phrases.get(verb, ()), lexicon)
            if match is not None and not is_excused(sentence, clause, head, lexicon):
                yield match
                end = match.end
                break


def _longest(
    sentence: Sentence, clause: Clause, head: int, phrases: tuple[Phrase, ...], lexicon: Lexicon
) -> Vague | None:
    for phrase in phrases:
        stretch = _match(sentence, clause, head, phrase, lexicon)
        if stretch is not None:
            return Vague(phrase.family, head, _with_modal(sentence, clause, stretch[0], lexicon), stretch[1])
    return None


def _match(sentence: Sentence, clause: Clause, head: int, phrase: Phrase, lexicon: Lexicon) -> tuple[int, int] | None:
    start, at = head, head
    for part in phrase.parts:
        found = _after(sentence, clause, at, part, lexicon)
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


def _after(sentence: Sentence, clause: Clause, at: int, part: Part, lexicon: Lexicon) -> int | None:
    words = sentence.words
    reach = {Gap.NOTHING: 0, Gap.ADVERBS: _LONGEST_ADVERBS}.get(part.gap, _LONGEST_GAP)
    for index in range(at + 1, min(at + 2 + reach, clause.end)):
        text = words[index].text
        if part.matches(text) and not (text == "över" and _at(sentence, index + 1) in ("tid", "hela")):
            return index
        if part.gap is Gap.ADVERBS and text not in lexicon.words["adverb"]:
            return None
        if index == at + 1 and text in lexicon.words["partiklar"]:
            return None
        if lexicon.acting(text) and sentence.modes[index] is sentence.modes[at]:
            return None
    return None


def _before(sentence: Sentence, clause: Clause, head: int, part: Part) -> int | None:
    for index in range(head - 1, max(clause.start, head - 6) - 1, -1):
        preceded = _at(sentence, index - 1) in ("för", "till", "med", "av", "i")
        if part.matches(sentence.words[index].text) and sentence.modes[index] is sentence.modes[head] and not preceded:
            return index
    return None


def _with_modal(sentence: Sentence, clause: Clause, start: int, lexicon: Lexicon) -> int:
    before = start - 1
    if before > clause.start and sentence.words[before].text == "ha":
        before -= 1
    if before >= clause.start and sentence.words[before].text in lexicon.words["modala"]:
        return before
    return start


def _vague_nouns(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> Iterator[Vague]:
    described = _described_noun(sentence, clause, lexicon)
    if described is not None:
        yield described
        return
    for index in range(clause.start, clause.end):
        family = lexicon.vague_noun(sentence.words[index].text)
        if family is None or is_excused(sentence, clause, index, lexicon):
            continue
        if is_bare_noun(sentence, clause, index, lexicon):
            yield Vague(family, index, index, index + 1)
            return


def _described_noun(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> Vague | None:
    """Find a clause without a verb that promises more or better: "Ökad delaktighet", "Fortsatt läxhjälp"."""
    words = [word for word in sentence.words[clause.start : clause.end] if not word.is_sign]
    texts = [word.text for word in words]
    while texts and texts[0] in ("en", "ett", "den", "det", "och", "samt", "för"):
        if texts[0] == "för":
            return None
        texts = texts[1:]
    if len(texts) < 2 or texts[0] not in lexicon.words["förstärkande"]:
        return None
    if any(is_acting(sentence, clause, index, lexicon) for index in range(clause.start, clause.end)):
        return None
    first = next(i for i in range(clause.start, clause.end) if sentence.words[i].text == texts[0])
    for offset, text in enumerate(texts[1:3], 1):
        if text in lexicon.words["mjuka"] or text in lexicon.words["onda"]:
            return _unless_excused(Vague(SOFT, first, first, first + offset + 1), sentence, clause, lexicon)
        if text in lexicon.words["abstrakta"] or texts[0] in ("fortsatt", "fortsatta"):
            return _unless_excused(Vague(STRENGTHENING, first, first, first + offset + 1), sentence, clause, lexicon)
    return None


def _unless_excused(vague: Vague, sentence: Sentence, clause: Clause, lexicon: Lexicon) -> Vague | None:
    return None if is_excused(sentence, clause, vague.head, lexicon) else vague


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
