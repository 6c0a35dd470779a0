"""When a vague word is not the measure: background, names, quotations, prohibitions, purposes."""

from segplan.wording.inflection import ACTING, SUPINE
from segplan.wording.lexicon import Lexicon
from segplan.wording.modes import Mode, acts_at
from segplan.wording.sentences import Clause, Sentence
from segplan.wording.small_words import in_order, listed

_NEGATION_REACH = 4
_BOTH_AND = listed("efter_inte")
_ARTICLES = listed("före_substantiv")
_ADJECTIVE_ENDINGS = in_order("adjektivslut")
_BEFORE_OTHER_NOUN = listed("före_annat_substantiv")


def is_acting(sentence: Sentence, clause: Clause, index: int) -> list[str]:
    """Give the verbs that a word can be, when it says what is to be done and not what has been.

    "har setts över" has been; "ska ha setts över" is to be.
    """
    words = sentence.words
    facts = words[index].facts
    if not facts.verbs:
        return []
    acts = acts_at(words, index)
    if not acts and SUPINE not in facts.forms:
        return []
    found = []
    for verb, form in facts.verbs:
        if (acts and form in ACTING) or (form == SUPINE and _preceded_by(sentence, clause, index, "ha")):
            found.append(verb)
    return found


def is_excused(sentence: Sentence, clause: Clause, index: int, lexicon: Lexicon, *, is_soft: bool = False) -> bool:
    """Tell whether a vague word is quoted, a name, forbidden, or only a purpose, in a clause that is no background.

    To forbid is something that can be checked; a soft goal is as soft when it is denied.
    """
    word = sentence.words[index]
    if word.quoted or sentence.modes[index] not in (Mode.MAIN, Mode.MEANS):
        return True
    if sentence.modes[index] is Mode.MEANS and _says_what(sentence, clause, lexicon):
        return True
    return _is_name(sentence, clause, index) or (not is_soft and _is_forbidden(sentence, clause, index))


def is_bare_noun(sentence: Sentence, clause: Clause, index: int) -> bool:
    """Tell whether a noun is all that its clause does: it stands first, or the verb is empty."""
    verbs = acting_verbs(sentence, clause)
    before = sentence.words[index - 1].text if index > clause.start else ""
    is_numbered = index + 1 < clause.end and "före_nummer" in sentence.words[index + 1].facts.lists
    if before in _BEFORE_OTHER_NOUN or is_numbered:
        return False
    if verbs:
        return all(_is_empty(sentence, at) for at, _ in verbs)
    return all(
        word.is_sign or word.text in _ARTICLES or word.text.endswith(_ADJECTIVE_ENDINGS)
        for word in sentence.words[clause.start : index]
    )


def _is_empty(sentence: Sentence, index: int) -> bool:
    return "tomma_verb" in _lists_of_verbs(sentence, index)


def _lists_of_verbs(sentence: Sentence, index: int) -> frozenset[str]:
    return sentence.words[index].facts.verb_lists


def acting_verbs(sentence: Sentence, clause: Clause) -> list[tuple[int, list[str]]]:
    """Give the places of the verbs that are the measure itself or its means, with what verbs they can be."""
    return [
        (at, verbs)
        for at in range(clause.start, clause.end)
        if sentence.modes[at] in (Mode.MAIN, Mode.MEANS) and (verbs := is_acting(sentence, clause, at))
    ]


def _preceded_by(sentence: Sentence, clause: Clause, index: int, text: str) -> bool:
    return any(word.text == text for word in sentence.words[max(clause.start, index - 4) : index])


def _says_what(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a clause does something concrete before its "genom att"."""
    for index in range(clause.start, clause.end):
        if sentence.modes[index] is Mode.MAIN:
            verbs = is_acting(sentence, clause, index)
            if any(verb not in lexicon.phrases for verb in verbs) and not _is_empty(sentence, index):
                return True
    return False


def _is_name(sentence: Sentence, clause: Clause, index: int) -> bool:
    """Tell whether a capital in the middle of a sentence makes the word a name."""
    if not sentence.words[index].capital or index == clause.start:
        return False
    before = sentence.words[index - 1]
    return not before.is_sign and not before.text.isdigit()


def _is_forbidden(sentence: Sentence, clause: Clause, index: int) -> bool:
    near = sentence.words[max(clause.start, index - _NEGATION_REACH) : min(index + 3, clause.end)]
    for at, word in enumerate(near):
        if "nekande" in word.facts.lists:
            after = near[at + 1].text if at + 1 < len(near) else ""
            if after not in _BOTH_AND:
                return True
    return False


def is_background(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a clause says what has been; "för den som har stått utan arbete" tells only of whom."""
    words = [sentence.words[at] for at in range(clause.start, clause.end) if sentence.modes[at] is not Mode.RELATIVE]
    if any(
        "modala" in sentence.words[at].facts.lists and sentence.modes[at] is not Mode.REPORTED
        for at in range(clause.start, clause.end)
    ):
        return False
    texts = {word.text for word in words}
    if texts & {"senast", "slut", "slutet", "utgången"}:
        return False
    perfect = bool(texts & {"har", "hade"}) and any(word.facts.supine for word in words)
    told = any("bakgrund" in word.facts.lists for word in words)
    return told or perfect or any(word.facts.past for word in words)
