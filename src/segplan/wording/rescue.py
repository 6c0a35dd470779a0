"""The fifth stage: what rescues a vague phrase, because it can be ticked off after all."""

from segplan.wording.context import is_acting
from segplan.wording.findings import ClauseFindings
from segplan.wording.inflection import PARTICIPLE, PRESENT
from segplan.wording.lexicon import POSITION, PROCESSES, PROMOTION, REVIEW, STRENGTHENING, Lexicon
from segplan.wording.modes import Mode
from segplan.wording.quantities import covers_all, quantities
from segplan.wording.result import Kind
from segplan.wording.small_words import in_order, listed
from segplan.wording.times import has_day, time_limits
from segplan.wording.vague import Vague
from segplan.wording.word import Word

_TO = listed("till_mottagare")
_INTO = listed("in_i")
_AIMING = listed("riktar_mot")
_EVERY = listed("varje")
_MEETINGS = in_order("träffar")
_MEANS = listed("medel")
_IN_USE = listed("drift")
_PUTTING = listed("tar_fram")
_NEW = listed("nytt")
_CLAUSES_AHEAD = 8
_WORDS_AHEAD = 40
_COUNTED = frozenset({Kind.COUNT, Kind.SHARE, Kind.MONEY})


def is_rescued(vague: Vague, at: tuple[int, int], read: list[list[ClauseFindings]], lexicon: Lexicon) -> bool:
    """Tell whether a vague phrase comes with something that can be ticked off.

    `at` is the sentence and the clause that the phrase stands in. Looked at are the same clause,
    the clauses after it in the sentence, and the sentence after.
    """
    here = read[at[0]][at[1]]
    if _in_same_clause(vague, here, lexicon):
        return True
    for later in read[at[0]][at[1] + 1 : at[1] + 1 + _CLAUSES_AHEAD]:
        if _explains(later, heading=not here.verbs) or _delivers(vague, later, lexicon) or _to_checkable_state(later):
            return True
    if at[0] + 1 == len(read):
        return False
    return any(_delivers(vague, later, lexicon, apart=True) for later in read[at[0] + 1][:_CLAUSES_AHEAD])


def _in_same_clause(vague: Vague, here: ClauseFindings, lexicon: Lexicon) -> bool:
    if _is_counted(vague, here):
        return True
    timed = bool(here.limits)
    if vague.family == POSITION and has_day(here.words, here.limits) and _names_decider(here.words):
        return True
    if vague.family in (STRENGTHENING, PROMOTION) and timed and _reaches_all(vague, here):
        return True
    if vague.family == REVIEW and _recurs_with_agent(here.words):
        return True
    return (
        _by_concrete_means(vague, here, lexicon)
        or _with_thing(vague, here)
        or _to_checkable_state(here)
        or (vague.family != POSITION and _into_product(here.words, timed=timed))
        or _delivers(vague, here, lexicon)
    )


def _after(vague: Vague, here: ClauseFindings) -> list[Word]:
    return here.sentence.words[vague.end : here.clause.end]


def _reaches_all(vague: Vague, here: ClauseFindings) -> bool:
    """Tell whether what is secured is a thing at every place: "att samtliga förskolor har ett ombud"."""
    after = _after(vague, here)
    return not vague.is_open and covers_all(after) and any(word.text == "att" for word in after[:3])


def _is_counted(vague: Vague, here: ClauseFindings) -> bool:
    """Tell whether a number belongs to the vague verb; how often an open process goes on is no number of it."""
    if vague.family == POSITION or vague.is_open:
        return False
    if vague.family == PROMOTION and _is_aimed(vague, here):
        return False
    kinds = {one.kind for one in here.quantities}
    if kinds & _COUNTED:
        return True
    return Kind.RATE in kinds and vague.family not in PROCESSES and _is_meeting(here.words)


def _is_aimed(vague: Vague, here: ClauseFindings) -> bool:
    """Tell whether a number only belongs to what is hoped for: "verka för att 25 procent blir hyresrätter"."""
    words = here.sentence.words
    after = words[vague.end].text if vague.end < len(words) else ""
    first = vague.end - here.clause.start
    return (
        words[vague.end - 1].text in _AIMING and after == "att" and all(one.start >= first for one in here.quantities)
    )


def _is_meeting(words: list[Word]) -> bool:
    return any(word.text.startswith(_MEETINGS) for word in words)


def _recurs_with_agent(words: list[Word]) -> bool:
    """Tell whether somebody does it every so often: "varje månad av HR-avdelningen"."""
    texts = [word.text for word in words]
    often = next((at for at, text in enumerate(texts) if text in _EVERY), len(texts))
    return any(texts[at - 1] == "av" and words[at].facts.is_party for at in range(often + 1, len(texts)))


def _names_decider(words: list[Word]) -> bool:
    """Tell whether a body that can decide is named: socialnämnden is, nämnden is not."""
    for word in words:
        lists, alone = word.facts.lists, word.facts.alone
        if "beslutar" in lists and ("namn" in alone or "politiska" not in alone or word.text == "utskottet"):
            return True
    return False


def _by_concrete_means(vague: Vague, here: ClauseFindings, lexicon: Lexicon) -> bool:
    """Tell whether "genom att" is followed by a verb that is not itself vague."""
    sentence = here.sentence
    heads = {one.head for one in here.vague}
    for index in range(vague.end, here.clause.end):
        if sentence.modes[index] is Mode.MEANS:
            after_att = sentence.words[index - 1].text == "att"
            verbs = is_acting(sentence, here.clause, index)
            if verbs or (after_att and sentence.words[index].text.endswith("a")):
                return index not in heads and not any(
                    verb in lexicon.phrases and len(lexicon.phrases[verb][-1].parts) == 0 for verb in verbs
                )
    return False


def _to_checkable_state(here: ClauseFindings) -> bool:
    sentence, clause = here.sentence, here.clause
    words = [sentence.words[at] for at in range(clause.start, clause.end) if sentence.modes[at] is Mode.RESULT]
    return bool(words) and (covers_all(words) or bool(quantities(words)) or bool(time_limits(words)))


def _into_product(words: list[Word], *, timed: bool) -> bool:
    """Tell whether it ends "i en rapport till nämnden" or "inför beslut i juni"."""
    for index, word in enumerate(words[2:], 2):
        if is_product(word):
            before = {one.text for one in words[max(0, index - 4) : index]}
            near = {words[index - 1].text, words[index - 2].text}
            is_new = bool(before & _INTO and before & _NEW)
            if is_new or (near & _INTO and (timed or has_receiver(words[index:]))):
                return True
    return False


def _explains(here: ClauseFindings, *, heading: bool) -> bool:
    """Tell whether a clause after a colon or dash counts something, or says what is done under a heading."""
    if here.clause.opened_by not in (":", "–") or here.vague:
        return False
    return bool(here.quantities) or (heading and bool(here.verbs))


def _with_thing(vague: Vague, here: ClauseFindings) -> bool:
    """Tell whether something is developed into a thing, or promoted with one: "utvecklar en app", "med en utställning"."""
    if vague.family not in (STRENGTHENING, PROMOTION) or vague.is_open:
        return False
    after = _after(vague, here)
    is_made = vague.family == STRENGTHENING and "tillverkande" in here.sentence.words[vague.head].facts.verb_lists
    for index, word in enumerate(after):
        if word.facts.lists & {"konkreta", "produkter"} and not word.facts.plural:
            before = [one.text for one in after[max(0, index - 4) : index]]
            new = _NEW.intersection(before)
            if new and ((is_made and index <= 4) or _MEANS.intersection(before)):
                return True
    return False


def _delivers(vague: Vague, here: ClauseFindings, lexicon: Lexicon, *, apart: bool = False) -> bool:
    """Tell whether a clause delivers something: a thing made, or a report with a receiver or a date.

    A clause joined to a vague effort is mostly a measure of its own; it rescues only when it
    refers back. `apart` says that it stands in the sentence after.
    """
    words = here.words[:_WORDS_AHEAD]
    verbs = {
        verb for index, found in here.verbs if index < vague.start or index >= vague.end or apart for verb in found
    }
    own = range(vague.start - here.clause.start, vague.end - here.clause.start) if not apart else range(0)
    verbs |= {
        form.verb
        for index, word in enumerate(words)
        if index not in own
        for form in word.facts.verbs
        if form.form == PARTICIPLE
    }
    if here.limits and any(word.text in _IN_USE for word in words):
        return True
    bound = bool(here.limits) or has_receiver(words)
    product = any(is_product(word) for word in words)
    back = any("anafor" in word.facts.lists for word in words[1:])
    if verbs & lexicon.words["redovisar"] and (bound or product):
        return vague.family in PROCESSES or apart or bound
    makes = bool(verbs & lexicon.words["tillverkar"]) or _puts_forward(words, verbs)
    if vague.family in PROCESSES or apart:
        return makes and (product or (back and bound))
    return makes and back and bound


def _puts_forward(words: list[Word], verbs: set[str]) -> bool:
    return bool(verbs & _PUTTING) and any(word.text == "fram" for word in words)


def is_product(word: Word) -> bool:
    """Tell whether a word is something that can be handed over: a report, a plan, a decision."""
    return (
        "produkter" in word.facts.lists and PRESENT not in word.facts.forms and "inte_produkter" not in word.facts.lists
    )


def has_receiver(words: list[Word]) -> bool:
    """Tell whether something is handed over to somebody: "till socialnämnden", "i fullmäktige"."""
    return any(
        "mottagare" in word.facts.lists and any(before.text in _TO for before in words[max(0, index - 3) : index])
        for index, word in enumerate(words)
    )
