"""When a vague word is not the measure: background, names, quotations, prohibitions, purposes."""

from segplan.wording.inflection import ACTING, BASE, PARTICIPLE, PAST, SUPINE
from segplan.wording.lexicon import Lexicon
from segplan.wording.modes import Mode
from segplan.wording.sentences import Clause, Sentence

_NEGATION_REACH = 4
_BOTH_AND = frozenset(["bara", "endast", "enbart", "även", "också", "minst"])
_ARTICLES = frozenset(["en", "ett", "den", "det", "de", "och", "samt", "ny", "nya", "nytt"])
_ADJECTIVE_ENDINGS = ("ande", "ad", "at", "ade", "lig", "ligt", "liga", "sk", "a")


def is_acting(sentence: Sentence, clause: Clause, index: int, lexicon: Lexicon) -> list[str]:
    """Give the verbs that a word can be, when it says what is to be done and not what has been.

    "har setts över" has been; "ska ha setts över" is to be.
    """
    found = []
    for verb, form in lexicon.verbs.get(sentence.words[index].text, ()):
        if form in ACTING or (form == SUPINE and _preceded_by(sentence, clause, index, "ha")):
            found.append(verb)
    return found


def is_excused(sentence: Sentence, clause: Clause, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a vague word is quoted, a name, forbidden, background, or only a purpose."""
    word = sentence.words[index]
    if word.quoted or sentence.modes[index] not in (Mode.MAIN, Mode.MEANS):
        return True
    if sentence.modes[index] is Mode.MEANS and _says_what(sentence, clause, lexicon):
        return True
    return (
        _is_name(sentence, clause, index)
        or _is_forbidden(sentence, clause, index, lexicon)
        or _is_background(sentence, clause, lexicon)
    )


def is_bare_noun(sentence: Sentence, clause: Clause, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun is all that its clause does: it stands first, or the verb is empty."""
    verbs = [
        verb
        for at in range(clause.start, clause.end)
        if sentence.modes[at] in (Mode.MAIN, Mode.MEANS)
        for verb in is_acting(sentence, clause, at, lexicon)
    ]
    before = sentence.words[index - 1].text if index > clause.start else ""
    if before in ("i", "vid", "av", "till", "för", "efter", "inför", "genom", "enligt", "med", "från"):
        return False
    if verbs:
        return set(verbs) <= lexicon.words["tomma_verb"]
    return all(
        word.is_sign or word.text in _ARTICLES or word.text.endswith(_ADJECTIVE_ENDINGS)
        for word in sentence.words[clause.start : index]
    )


def _preceded_by(sentence: Sentence, clause: Clause, index: int, text: str) -> bool:
    return any(word.text == text for word in sentence.words[max(clause.start, index - 3) : index])


def _says_what(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a clause does something concrete before its "genom att"."""
    for index in range(clause.start, clause.end):
        if sentence.modes[index] is Mode.MAIN:
            verbs = is_acting(sentence, clause, index, lexicon)
            if any(verb not in lexicon.phrases and verb not in lexicon.words["tomma_verb"] for verb in verbs):
                return True
    return False


def _is_name(sentence: Sentence, clause: Clause, index: int) -> bool:
    """Tell whether a capital in the middle of a sentence makes the word a name."""
    if not sentence.words[index].capital or index == clause.start:
        return False
    before = sentence.words[index - 1]
    return not before.is_sign and not before.text.isdigit()


def _is_forbidden(sentence: Sentence, clause: Clause, index: int, lexicon: Lexicon) -> bool:
    near = sentence.words[max(clause.start, index - _NEGATION_REACH) : min(index + 3, clause.end)]
    for at, word in enumerate(near):
        if word.text in lexicon.words["nekande"]:
            after = near[at + 1].text if at + 1 < len(near) else ""
            if after not in _BOTH_AND:
                return True
    return False


def _is_background(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a clause says what has been; "för den som har stått utan arbete" tells only of whom."""
    words = [sentence.words[at] for at in range(clause.start, clause.end) if sentence.modes[at] is not Mode.RELATIVE]
    texts = {word.text for word in words}
    if texts & lexicon.words["modala"]:
        return False
    forms = [{form.form for form in lexicon.verbs.get(word.text, ())} for word in words]
    perfect = bool(texts & {"har", "hade"}) and any(SUPINE in form for form in forms)
    past = any(PAST in form and PARTICIPLE not in form and BASE not in form for form in forms)
    return bool(texts & lexicon.words["bakgrund"]) or perfect or past
