"""Words that take back what a sentence promises: vid behov, om möjligt, kan and bör for ska."""

from collections.abc import Iterator

from segplan.wording.inflection import BASE
from segplan.wording.lexicon import Lexicon
from segplan.wording.modes import Mode
from segplan.wording.parties import party_at
from segplan.wording.sentences import Clause, Sentence
from segplan.wording.small_words import in_order, listed

Stretch = tuple[int, int]

_CONDITIONS = listed("villkorsord")
_PERMITTING = listed("tillåtande")
_CHECKED = in_order("prövbara")
_FARTHEST = 6
_WEAK = listed("svaga_modala")
_TOLD = frozenset({Mode.REPORTED, Mode.RELATIVE, Mode.PURPOSE, Mode.RESULT})


def hedges(sentence: Sentence, clause: Clause, lexicon: Lexicon, *, beside_vague: bool = False) -> Iterator[Stretch]:
    """Give the hedges of a clause as half-open word indexes; a weak modal is told only when nothing vague stands."""
    weak: frozenset[str] = frozenset() if beside_vague else _WEAK
    for index in range(clause.start, clause.end):
        word = sentence.words[index]
        sequences = lexicon.hedges.get(word.text, ())
        if word.text in _CONDITIONS and _is_condition(sentence, clause, index):
            yield index, _condition_end(sentence, clause, index)
        elif (sequences and word.text in _CONDITIONS and not word.quoted) or (
            (sequences or word.text in weak) and not word.quoted and sentence.modes[index] not in _TOLD
        ):
            yield from _hedge_at(sentence, clause, index, sequences)


def _hedge_at(
    sentence: Sentence, clause: Clause, index: int, sequences: tuple[tuple[str, ...], ...]
) -> Iterator[Stretch]:
    for sequence in sequences:
        end = index + len(sequence)
        texts = tuple(one.text for one in sentence.words[index:end])
        if texts == sequence and not _belongs_to_detail(sentence, index, end):
            yield index, end
            return
    if sentence.words[index].text in _WEAK and _is_weak_modal(sentence, clause, index):
        yield index, index + 1


def _belongs_to_detail(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a hedge stands in parentheses or with a helper: "med tolk vid behov"."""
    before = [word.text for word in sentence.words[max(0, start - 3) : start]]
    after = sentence.words[end].text if end < len(sentence.words) else ""
    return after == ")" or "(" in before or "med" in before


def _is_weak_modal(sentence: Sentence, clause: Clause, index: int) -> bool:
    """Tell whether "bör", or "kan" where somebody decides: "kan hyras ut", "förvaltningen kan starta".

    "Elever kan låna dator" tells what they are able to, "den som vill" what they wish.
    """
    text = sentence.words[index].text
    if text == "bör":
        return True
    if text not in ("kan", "vill") or "inte" in [word.text for word in sentence.words[index : index + 3]]:
        return False
    following = next((word for word in sentence.words[index + 1 : clause.end] if BASE in word.facts.forms), None)
    if following is not None and following.text.endswith("as"):
        return True
    around = (*range(clause.start, index), *range(index + 1, min(index + 3, clause.end)))
    return any(party_at(sentence.words, at) is not None for at in around)


def _is_condition(sentence: Sentence, clause: Clause, index: int) -> bool:
    """Tell whether a condition that nobody can check follows: "om schemat medger", not "om statsbidrag beviljas"."""
    if sentence.words[index].quoted:
        return False
    near = sentence.words[index + 1 : min(index + 2 + _FARTHEST, clause.end)]
    ends = [at for at, word in enumerate(near) if word.text in _PERMITTING]
    if not ends or (sentence.words[index].text == "där" and near[ends[0]].text == "finns"):
        return False
    before = near[: ends[0] + 1]
    return not any(word.text.startswith(_CHECKED) or word.text[0].isdigit() or word.is_sign for word in before)


def _condition_end(sentence: Sentence, clause: Clause, index: int) -> int:
    for at in range(index + 1, clause.end):
        if sentence.words[at].text in _PERMITTING:
            return at + 1
    return clause.end
