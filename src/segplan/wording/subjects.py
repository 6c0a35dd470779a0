"""The body that a verb in the active has as its subject."""

from collections.abc import Sequence

from segplan.wording.findings import ClauseFindings
from segplan.wording.inflection import BASE, PRESENT
from segplan.wording.joint import joint_actor
from segplan.wording.modes import Mode
from segplan.wording.parties import party_at
from segplan.wording.result import Actor, ActorKind, ActorLevel
from segplan.wording.small_words import in_order, listed
from segplan.wording.word import Word

_RECEIVES = listed("får")
_NOT_SUBJECT = listed("före_annan_part")
_ABSTRACT = in_order("abstrakta_slut")
_INTRANSITIVE = listed("verb_utan_utförare")
_MOVING = listed("yrkanden")
_COMMISSIONED = listed("uppdrag_ges")


def subject(here: ClauseFindings) -> Actor | None:
    """Find the party that stands before the verb, or right after it when something else is fronted."""
    words = here.words
    verb = _finite(here)
    if verb is None:
        return None
    if _is_receiving(here, verb):
        return None
    if not _is_passive(here, verb) or words[verb].text in _COMMISSIONED:
        before = _before_verb(here, verb)
        if before is not None:
            return before
        if _is_inverted(here, verb):
            return _after_verb(here, words, verb)
    return None


def _finite(here: ClauseFindings) -> int | None:
    """Give the place in the clause of the verb that its subject goes with."""
    for at in range(here.clause.start, here.clause.end):
        facts = here.sentence.words[at].facts
        if here.sentence.modes[at] in (Mode.MAIN, Mode.MEANS) and (
            "modala" in facts.lists or PRESENT in facts.forms or _looks_finite(here, at)
        ):
            return at - here.clause.start
    return None


def _looks_finite(here: ClauseFindings, at: int) -> bool:
    """Tell whether an unknown word right after a party is its verb: "polisen kontrollerar"."""
    word = here.sentence.words[at]
    if word.facts.lists or word.facts.verbs or not word.text.endswith(("ar", "er", "år")) or at == here.clause.start:
        return False
    return party_at(here.sentence.words, at - 1) is not None


def _is_passive(here: ClauseFindings, verb: int) -> bool:
    """Tell whether something is done to the subject: the verb, or the one after ska, is a passive."""
    words = here.words
    word = words[verb]
    if "modala" not in word.facts.lists:
        return _passive_form(word)
    following = next((one for one in words[verb + 1 :] if one.facts.verbs or one.text.endswith("as")), None)
    return following is not None and _passive_form(following)


def _passive_form(word: Word) -> bool:
    return word.text.endswith("s") and word.text not in (
        "finns",
        "lyckas",
        "hoppas",
        "synas",
        "syns",
        "trivs",
        "finnas",
        "minns",
        "delges",
        "träffas",
        "träffs",
        "ses",
        "enas",
        "turas",
        "trivas",
        "möts",
        "mötas",
        "samlas",
        "umgås",
    )


def _is_receiving(here: ClauseFindings, verb: int) -> bool:
    words = here.words
    following = (
        next((one for one in words[verb + 1 :] if one.facts.verbs), None)
        if "modala" in words[verb].facts.lists and words[verb].text != "får"
        else words[verb]
    )
    if following is None or not any(form.verb in _RECEIVES for form in following.facts.verbs):
        return False
    is_allowed = words[verb].text == "får" and any(BASE in word.facts.forms for word in words[verb + 1 : verb + 4])
    return not is_allowed and not any(word.text == "uppdrag" for word in words)


def _before_verb(here: ClauseFindings, verb: int) -> Actor | None:
    words = here.words
    for index in range(verb):
        party = party_at(words, index)
        if party is None or index < party.start or here.sentence.modes[here.clause.start + index] is Mode.REPORTED:
            continue
        start = party.start
        if _is_new(words, party.start, index):
            return None
        while start > 0 and words[start - 1].facts.genitive:
            start -= 1
        before = words[start - 1].text if start else ""
        is_moved = before == "att" and (start == 1 or words[start - 2].text in _MOVING)
        if before == "genom" or is_moved or before not in _NOT_SUBJECT:
            return joint_actor(here, party.start)
    return _unlisted(here, verb)


def _is_new(words: Sequence[Word], start: int, index: int) -> bool:
    """Tell whether a unit is only to be made, or people are only counted: "en ny förskola", "antalet lärare"."""
    before = words[start - 1].text if start else ""
    if before.startswith(("antal", "andel")):
        return True
    is_unit = "förvaltande" in words[index].facts.lists and "roller" not in words[index].facts.lists
    return is_unit and (before in ("en", "ett", "ny", "nytt") or words[start].text in ("en", "ett", "ny", "nytt"))


def _unlisted(here: ClauseFindings, verb: int) -> Actor | None:
    """Take an unknown noun right before a verb of doing for a unit or a role: "Lånedepån hyr ut".

    Only the definite form of a word that names no thing, event or abstract matter will do.
    """
    words = here.words
    if verb != 1 or not words[0].capital or words[0].facts.lists or words[0].facts.verbs:
        return None
    text, verbs = words[0].text, words[1].facts.acting
    is_definite = text.endswith(("en", "et", "ån", "arn", "an")) and not text.endswith(_ABSTRACT)
    if not is_definite or not verbs or not _INTRANSITIVE.isdisjoint(verbs):
        return None
    return Actor(ActorLevel.NAMED, ActorKind.ADMINISTRATIVE, (words[0].start, words[0].end))


def _is_inverted(here: ClauseFindings, verb: int) -> bool:
    """Tell whether something other than the subject stands first, so that the subject follows the verb."""
    if verb == 1 and _can_be_subject(here.words[0]):
        return False
    return verb > 0 or "modala" in here.words[verb].facts.lists or here.clause.opened_by in ("och", "samt", ",")


def _can_be_subject(word: Word) -> bool:
    """Tell whether a definite noun stands first, so that what follows the verb is its object."""
    if word.facts.lists & {"adverb", "tider", "månader", "perioder", "oklar_mängd"} or word.facts.acting:
        return False
    return word.text.endswith(("en", "et", "arna", "erna", "orna")) and word.text not in ("sen", "sedan")


def _after_verb(here: ClauseFindings, words: Sequence[Word], verb: int) -> Actor | None:
    for index in range(verb + 1, min(verb + 9, len(words))):
        party = party_at(words, index)
        if party is not None and (words[party.start - 1].text.isdigit() or _counts(words[party.start - 1])):
            return None  # "utbildar 20 ledare"
        if party is not None:
            return joint_actor(here, party.start) if words[party.start - 1].text not in _NOT_SUBJECT else None
        if not _may_stand_between(words, index):
            return None
    return None


def _counts(word: Word) -> bool:
    return "räkneord" in word.facts.lists


def _may_stand_between(words: Sequence[Word], index: int) -> bool:
    """Tell whether a word can stand between the verb and its subject: an adverb, a time, a part of the name."""
    word = words[index]
    lists = word.facts.lists
    if words[min(index + 1, len(words) - 1)].text == "-":
        return True
    if word.facts.acting or word.text in ("att", "det", "sig", "med", "om", "av"):
        return False
    if (
        lists & {"adverb", "tider", "månader", "perioder", "före_årtal", "kollektiva", "öppen_oklar"}
        or word.text[0].isdigit()
    ):
        return True
    if word.text in ("-", "och", "också", "därför", "senast", "den") or word.facts.genitive:
        return True
    return (
        word.text.endswith(("ska", "ala", "iga", "amma", "ligt", "skt"))
        or words[min(index + 1, len(words) - 1)].text == "-"
    )
