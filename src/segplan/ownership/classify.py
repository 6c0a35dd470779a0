"""Judging an owner's text: is somebody in the municipality pointed out?

Definitions: an owner is ok when one identifiable body, unit or role of the municipality leads;
external when only others are named; missing when nobody is; otherwise too vague.
"""

import re
from functools import lru_cache

from segplan.model.directory import Directory
from segplan.ownership.judgement import Judgement, Reason
from segplan.ownership.lists import anywhere, expression, word_ending
from segplan.ownership.part import Meaning, Part, Sort, meaning_of
from segplan.ownership.parts import Siblings, lead_of, parenthesis, siblings, through, without_label

LONGEST_OWNER = 500
"""So many characters of a text are judged: what is longer names its owner there, or nobody clearly."""
_FIELD = re.compile(r"\sför\s")


@lru_cache(maxsize=4096)
def classify(text: str, directory: Directory | None = None) -> Judgement:
    """Judge what an owner's text says. With a directory, the register's entries decide first."""
    whole = without_label(text.lstrip()[:LONGEST_OWNER], len(text) - len(text.lstrip()))
    found = meaning_of(whole, directory)
    if found.party is not None:
        return Judgement(found.reason, whole.words, found.party)
    plain = whole.text.casefold()
    if expression("missing", "placeholders").fullmatch(plain) or anywhere("missing", "deferred").search(plain):
        return Judgement(Reason.PLACEHOLDER, (0, len(text)))
    if expression("missing", "references").fullmatch(plain):
        return Judgement(Reason.REFERENCE, (0, len(text)))
    lead = lead_of(whole)
    if lead is None:
        return _judge(whole, directory)
    judged = _judge(lead.part, directory)
    beside = expression("generic", "whole").fullmatch(lead.beside.strip().casefold())
    if judged.reason is Reason.EXTERNAL and beside:
        return Judgement(Reason.MIXED, whole.words)
    return judged


def _judge(whole: Part, directory: Directory | None) -> Judgement:
    found = meaning_of(whole, directory)
    if found.party is not None:
        return Judgement(found.reason, whole.words, found.party)
    if found.reason is Reason.CIRCLE:
        return Judgement(found.reason, whole.words)
    cut = through(whole) or parenthesis(whole)
    if cut is not None:
        first, second = (_judge(part, directory) for part in cut)
        inside = meaning_of(cut[1], directory)
        is_clearer = first.reason in (Reason.GENERIC, Reason.EXTERNAL) and inside.sort in (Sort.BODY, Sort.ROLE)
        return second if is_clearer else first
    beside = siblings(whole)
    if len(beside.parts) < 2 or not _are_self_standing(beside, directory):
        return Judgement(found.reason, whole.words)
    return _judge_several(whole, beside, directory)


def _are_self_standing(beside: Siblings, directory: Directory | None) -> bool:
    """Tell whether the parts are names of their own, and not one name with och or commas in it."""
    first = beside.parts[0]
    if beside.by_words and _FIELD.search(first.text) and meaning_of(first, directory).sort in (Sort.BODY, Sort.ROLE):
        return any(len(part.text.split()) > 1 for part in beside.parts[1:])  # ”avdelningen för digitalisering och IT”
    for part in beside.parts:
        is_own = meaning_of(part, directory).sort is not Sort.NAME
        may_be_own = beside.by_signs or (part.text[:1].isupper() and not beside.by_words)
        if not is_own and not may_be_own:
            return False
    return True


def _judge_several(whole: Part, beside: Siblings, directory: Directory | None) -> Judgement:
    """Judge several without a lead; a unit or function that specifies the first is no second owner."""
    meanings = [meaning_of(part, directory) for part in beside.parts]
    sorts = {meaning.sort for meaning in meanings}
    if sorts == {Sort.EXTERNAL}:
        return Judgement(Reason.EXTERNAL, whole.words)
    if sorts == {Sort.VAGUE}:
        return Judgement(meanings[0].reason, whole.words)
    if sorts == {Sort.VAGUE, Sort.EXTERNAL}:
        return Judgement(Reason.MIXED, whole.words)
    leader = (
        None if beside.by_words or len(meanings) > 2 else _specified(beside.parts, meanings, by_signs=beside.by_signs)
    )
    if leader is None:
        return Judgement(Reason.EQUALS, whole.words)
    return Judgement(Reason.NAMED, beside.parts[leader].words, meanings[leader].party)


def _specified(parts: list[Part], meanings: list[Meaning], *, by_signs: bool) -> int | None:
    """Give which of two is the owner when one only specifies the other: ”KLF, säkerhetschefen” and the reverse."""
    first, second = meanings
    if first.sort is Sort.BODY and second.sort is Sort.ROLE:
        return 0
    is_role = word_ending("municipal", "roles").fullmatch(parts[0].text.strip().casefold()) is not None
    if (first.sort is Sort.ROLE or is_role) and second.sort in (Sort.BODY, Sort.NAME) and not by_signs:
        return 0
    if first.sort is Sort.NAME and second.sort is Sort.ROLE and not by_signs:
        return 1
    is_municipality = expression("generic", "municipality").fullmatch(parts[0].text.strip().casefold())
    return 1 if is_municipality and second.sort is Sort.BODY else None
