"""The fourth stage: what rescues a vague phrase, because it can be ticked off after all."""

from segplan.wording.context import is_acting
from segplan.wording.lexicon import POSITION, PROCESSES, REVIEW, STRENGTHENING, Lexicon
from segplan.wording.modes import Mode
from segplan.wording.quantities import covers_all, quantities
from segplan.wording.sentences import Clause, Sentence
from segplan.wording.times import time_limits
from segplan.wording.vague import Vague, find_vague
from segplan.wording.words import Word

_TO = frozenset(["till", "för", "i", "hos", "inför", "på"])
_INTO = frozenset(["i", "genom", "till", "med", "som", "inför"])


def is_rescued(vague: Vague, at: tuple[int, int], sentences: list[Sentence], lexicon: Lexicon) -> bool:
    """Tell whether a vague phrase comes with something that can be ticked off.

    `at` is the sentence and the clause that the phrase stands in. Looked at are the same clause,
    the clauses after it in the sentence, and the sentence after.
    """
    sentence, clause = sentences[at[0]], sentences[at[0]].clauses[at[1]]
    if _in_same_clause(vague, sentence, clause, lexicon):
        return True
    for later in sentence.clauses[at[1] + 1 :]:
        if _explains(later, sentence, lexicon) or _delivers(vague, sentence, later, lexicon):
            return True
    if at[0] + 1 == len(sentences):
        return False
    following = sentences[at[0] + 1]
    return any(_delivers(vague, following, later, lexicon, apart=True) for later in following.clauses)


def _in_same_clause(vague: Vague, sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    words = sentence.words[clause.start : clause.end]
    counted = bool(quantities(words, lexicon))
    timed = bool(time_limits(words, lexicon))
    if counted and vague.family != POSITION:
        return True
    if vague.family == POSITION and timed and _names_decider(words, lexicon):
        return True
    if vague.family == STRENGTHENING and timed and covers_all(sentence.words[vague.end : clause.end]):
        return True
    if vague.family == REVIEW and _recurs_with_agent(words):
        return True
    return (
        _by_concrete_means(vague, sentence, clause, lexicon)
        or _to_checkable_state(sentence, clause, lexicon)
        or _into_product(words, timed, lexicon)
        or _delivers(vague, sentence, clause, lexicon)
    )


def _recurs_with_agent(words: list[Word]) -> bool:
    """Tell whether somebody does it every so often: "varje månad av HR-avdelningen"."""
    texts = [word.text for word in words]
    often = next((at for at, text in enumerate(texts) if text in ("varje", "varannan", "vart")), None)
    return often is not None and "av" in texts[often:]


def _names_decider(words: list[Word], lexicon: Lexicon) -> bool:
    return any(
        word.text == "fullmäktige"
        or (word.text not in lexicon.words["beslutar"] and lexicon.ends_with(word.text, "beslutar"))
        for word in words
    )


def _by_concrete_means(vague: Vague, sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether "genom att" is followed by a verb that is not itself vague."""
    vague_heads = {one.head for one in find_vague(sentence, clause, lexicon)}
    for index in range(vague.end, clause.end):
        if sentence.modes[index] is Mode.MEANS:
            after_att = sentence.words[index - 1].text == "att"
            if is_acting(sentence, clause, index, lexicon) or (after_att and sentence.words[index].text.endswith("a")):
                return index not in vague_heads
    return False


def _to_checkable_state(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    words = [sentence.words[at] for at in range(clause.start, clause.end) if sentence.modes[at] is Mode.RESULT]
    return bool(words) and (covers_all(words) or bool(quantities(words, lexicon)) or bool(time_limits(words, lexicon)))


def _into_product(words: list[Word], timed: bool, lexicon: Lexicon) -> bool:
    """Tell whether it ends "i en rapport till nämnden" or "inför beslut i juni"."""
    for index, word in enumerate(words[2:], 2):
        if is_product(word.text, lexicon):
            before = {words[index - 1].text, words[index - 2].text}
            if before & _INTO and (timed or _has_receiver(words[index:], lexicon)):
                return True
    return False


def _explains(clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a clause after a colon or dash counts something."""
    return clause.opened_by in (":", "–") and bool(quantities(sentence.words[clause.start : clause.end], lexicon))


def _delivers(vague: Vague, sentence: Sentence, clause: Clause, lexicon: Lexicon, *, apart: bool = False) -> bool:
    """Tell whether a clause delivers something: a thing made, or a report with a receiver or a date.

    A clause joined to a vague effort is mostly a measure of its own; it rescues only when it
    refers back. `apart` says that it stands in the sentence after.
    """
    words = sentence.words[clause.start : clause.end]
    verbs = {
        verb
        for index in range(clause.start, clause.end)
        if index < vague.start or index >= vague.end or apart
        for verb in is_acting(sentence, clause, index, lexicon)
    }
    bound = bool(time_limits(words, lexicon)) or _has_receiver(words, lexicon)
    product = any(is_product(word.text, lexicon) for word in words)
    back = any(word.text in lexicon.words["anafor"] for word in words[1:])
    if verbs & lexicon.words["redovisar"] and (bound or product):
        return vague.family in PROCESSES or apart or bound
    makes = bool(verbs & lexicon.words["tillverkar"]) or _puts_forward(words, verbs)
    if vague.family in PROCESSES or apart:
        return makes and (product or (back and bound))
    return makes and back and bound


def _puts_forward(words: list[Word], verbs: set[str]) -> bool:
    texts = {word.text for word in words}
    return bool(verbs & {"ta", "lägga", "arbeta"}) and "fram" in texts


def is_product(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is something that can be handed over: a report, a plan, a decision."""
    return word not in lexicon.words["inte_produkter"] and lexicon.ends_with(word, "produkter")


def _has_receiver(words: list[Word], lexicon: Lexicon) -> bool:
    return any(
        lexicon.ends_with(word.text, "mottagare")
        and any(before.text in _TO for before in words[max(0, index - 3) : index])
        for index, word in enumerate(words)
    )
