"""Words that take back what a sentence promises: vid behov, om möjligt, kan and bör for ska."""

from collections.abc import Iterator

from segplan.wording.inflection import BASE
from segplan.wording.lexicon import Lexicon
from segplan.wording.modes import Mode
from segplan.wording.sentences import Clause, Sentence

Stretch = tuple[int, int]


def hedges(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> Iterator[Stretch]:
    """Give the hedges of a clause as half-open word indexes."""
    for index in range(clause.start, clause.end):
        word = sentence.words[index]
        if word.quoted or sentence.modes[index] in (Mode.REPORTED, Mode.RELATIVE, Mode.PURPOSE, Mode.RESULT):
            continue
        for sequence in lexicon.hedges.get(word.text, ()):
            end = index + len(sequence)
            texts = tuple(one.text for one in sentence.words[index:end])
            if texts == sequence and not _belongs_to_detail(sentence, index, end):
                yield index, end
                break
        if _is_weak_modal(sentence, clause, index, lexicon):
            yield index, index + 1


def _belongs_to_detail(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a hedge stands in parentheses or with a helper: "med tolk vid behov"."""
    before = [word.text for word in sentence.words[max(0, start - 3) : start]]
    after = sentence.words[end].text if end < len(sentence.words) else ""
    return after == ")" or "(" in before or "med" in before


def _is_weak_modal(sentence: Sentence, clause: Clause, index: int, lexicon: Lexicon) -> bool:
    text = sentence.words[index].text
    if text == "bör":
        return True
    if text != "kan" or "inte" in [word.text for word in sentence.words[index : index + 3]]:
        return False
    following = next((word for word in sentence.words[index + 1 : clause.end] if not word.is_sign), None)
    if following is None:
        return False
    return following.text.endswith("as") and any(form.form == BASE for form in lexicon.verbs.get(following.text, ()))
